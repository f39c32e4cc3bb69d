import type { EvaluacionEtapa, Expediente } from "#schema/expediente.ts";
import { buildExpediente, fila } from "./expediente.ts";

const valida = { valida: true } as const;
const presentado = (documento: string) => ({
  documento,
  archivos: [`${documento}.pdf`],
  validacion: { estado: "VALIDO" as const },
});

/** Sheets of three members that put the same scores. */
export const tresHojas = (etapa: string, puntajes: Record<string, string>): EvaluacionEtapa => ({
  etapa,
  hojas: ["presidenta", "vocal-1", "vocal-2"].map((miembro) => ({ miembro, puntajes })),
});

interface PostulanteS3 {
  readonly nacimiento?: string;
  readonly curricular?: string;
  readonly entrevista?: string;
  readonly ffaa?: boolean;
  readonly discapacidad?: boolean;
  readonly deportista?: "NIVEL_1" | "NIVEL_2" | "NIVEL_3" | "NIVEL_4" | "NIVEL_5";
  /** Last day of a job in the public sector that began on 2023-01-01. */
  readonly publicoHasta?: string;
}

/**
 * Somebody who meets the profile of S3 and whose scores are put by the committee, so that only weights, bonuses and
 * rounding are at stake. 40 years old unless said otherwise.
 */
export function postulanteS3(codigo: string, datos: PostulanteS3, plaza: string): Expediente {
  const { curricular = "40", entrevista = "40" } = datos;
  const sector = datos.publicoHasta === undefined ? "PRIVADO" : "PUBLICO";
  const fin = datos.publicoHasta ?? "2024-12-31";
  return buildExpediente(codigo, {
    plazas: [plaza],
    respuestas: {
      personales: [fila({ fecha_nacimiento: datos.nacimiento ?? "1986-01-01" })],
      formacion: [fila({ grado: "BACHILLER", carrera: "TURISMO", fecha_obtencion: "2018-01-01" }, valida)],
      conocimientos: [fila({ del_perfil: "RELACIONES_PUBLICAS" }), fila({ del_perfil: "NORMATIVA_PATRIMONIO" })],
      ofimatica: ["HOJA_CALCULO", "PROCESADOR_TEXTOS", "PRESENTACIONES"].map((programa) =>
        fila({ programa, nivel: "BASICO" }),
      ),
      idiomas: [fila({ idioma: "INGLES", nivel: "INTERMEDIO" })],
      experiencia: [
        fila(
          {
            sector,
            clase: "LABORAL",
            inicio: "2023-01-01",
            fin,
            especifica: "SI",
            funciones_relacionadas: ["FUNCION_A"],
          },
          valida,
        ),
      ],
      bonificaciones: [
        fila({
          fuerzas_armadas: datos.ffaa ? "SI" : "NO",
          discapacidad: datos.discapacidad ? "SI" : "NO",
          deportista: datos.deportista ? "SI" : "NO",
          ...(datos.deportista && { nivel_deportista: datos.deportista, vigencia_deportista: "2027-01-01" }),
        }),
      ],
    },
    documentos: [
      "copia-dni",
      "ficha",
      ...(datos.ffaa ? ["sustento-ffaa"] : []),
      ...(datos.discapacidad ? ["sustento-discapacidad"] : []),
      ...(datos.deportista ? ["sustento-deportista"] : []),
    ].map(presentado),
    declaraciones: [{ declaracion: "veracidad", respuesta: "SI" }],
    evaluaciones: [
      puesto("curricular", "escala-curricular", curricular),
      puesto("entrevista", "factores-entrevista", entrevista),
    ],
  });
}

/** A score that the committee puts on the root of the criteria of a stage. */
const puesto = (etapa: string, criterio: string, puntaje: string): EvaluacionEtapa => ({
  ...(etapa === "entrevista"
    ? tresHojas(etapa, Object.fromEntries(FACTORES_S3.map((factor) => [factor, "10"])))
    : { etapa }),
  ajustes: [{ criterio, puntaje, motivo: "Puntaje del caso" }],
});

const FACTORES_S3 = ["conocimientos-puesto", "trabajo-equipo", "proactividad", "adaptacion", "responsabilidad"];

interface PostulanteS4 {
  readonly grado?: "TITULO" | "MAESTRIA" | "DOCTORADO";
  /** Whole years in general, until 2018-12-31, and how many of them in the post. */
  readonly anios?: number;
  readonly enElCargo?: number;
  readonly horas?: string;
  readonly entrevista?: readonly [string, string, string, string];
  readonly ffaa?: boolean;
  readonly discapacidad?: boolean;
  /** Score put on the whole of the hoja de vida instead of what its rows give. */
  readonly hojaDeVida?: string;
}

/** Somebody of S4, scored from rows: degree, years in general and in the post, hours of training, interview factors. */
export function postulanteS4(codigo: string, datos: PostulanteS4, plaza: string, dia: string): Expediente {
  const { grado = "TITULO", anios = 1, enElCargo = anios, horas = "40" } = datos;
  const desde = (cuantos: number): string => `${2019 - cuantos}-01-01`;
  const trabajo = (inicio: string, fin: string, especifica: "SI" | "NO") =>
    fila({ clase: "LABORAL", sector: "PUBLICO", inicio, fin, especifica }, valida);
  const cargo = enElCargo > 0 ? [trabajo(desde(enElCargo), "2018-12-31", "SI")] : [];
  const otros = anios > enElCargo ? [trabajo(desde(anios), `${2018 - enElCargo}-12-31`, "NO")] : [];
  const factores = ["dominio-tematico", "capacidad-analitica", "facilidad-comunicacion", "etica-competencias"];
  const ajustes =
    datos.hojaDeVida === undefined
      ? {}
      : { ajustes: [{ criterio: "hoja-vida-criterios", puntaje: datos.hojaDeVida, motivo: "Puntaje del caso" }] };
  return buildExpediente(codigo, {
    plazas: [plaza],
    enviadaEn: `${dia}T12:00`,
    respuestas: {
      formacion: [fila({ grado }, valida)],
      capacitacion: [fila({ tipo: "CURSO", horas, fin: "2018-06-30", ente_rector: "NO" }, valida)],
      experiencia: [...cargo, ...otros],
      colegiatura: [fila({ habilitado: "SI" })],
      bonificaciones: [
        fila({ fuerzas_armadas: datos.ffaa ? "SI" : "NO", discapacidad: datos.discapacidad ? "SI" : "NO" }),
      ],
    },
    documentos: [
      "certificado-habilidad",
      ...(datos.ffaa ? ["sustento-ffaa"] : []),
      ...(datos.discapacidad ? ["sustento-discapacidad"] : []),
    ].map(presentado),
    evaluaciones: [
      { etapa: "hoja-vida", ...ajustes },
      tresHojas("entrevista", Object.fromEntries(factores.map((factor, i) => [factor, datos.entrevista?.[i] ?? "10"]))),
    ],
  });
}
