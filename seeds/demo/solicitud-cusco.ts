/** Fills the form of the contest of Cusco (S3). */
import {
  type FilaSolicitud,
  type PersonaInventada,
  personales,
  type Solicitud,
  type Trabajo,
  type ValorCampo,
} from "./solicitud.ts";

export const PLAZA_CUSCO = "controlador-orientador";

export interface DatosCusco {
  readonly persona: PersonaInventada;
  readonly grado: "EGRESADO" | "BACHILLER" | "TITULO" | "MAESTRIA" | "DOCTORADO";
  /** Day of the degree, from which experience counts. */
  readonly obtenido: string;
  readonly trabajos: readonly Trabajo[];
  readonly ingles?: "BASICO" | "INTERMEDIO" | "AVANZADO";
  readonly fuerzasArmadas?: boolean;
  readonly discapacidad?: boolean;
  readonly deportista?: "NIVEL_1" | "NIVEL_2" | "NIVEL_3" | "NIVEL_4" | "NIVEL_5";
  /** Last day of the accreditation of an athlete. */
  readonly vigencia?: string;
}

const GRADOS: Readonly<Record<DatosCusco["grado"], string>> = {
  EGRESADO: "Turismo",
  BACHILLER: "Turismo",
  TITULO: "Turismo",
  MAESTRIA: "Gestión del turismo",
  DOCTORADO: "Turismo y patrimonio",
};

/** An application that lacks nothing. */
export function solicitudCusco(datos: DatosCusco): Solicitud {
  const { persona, grado, obtenido, trabajos, ingles = "INTERMEDIO" } = datos;
  const { fuerzasArmadas = false, discapacidad = false, deportista } = datos;
  return {
    plazas: [PLAZA_CUSCO],
    respuestas: {
      personales: personales(persona, false, "080101"),
      formacion: [
        {
          id: "grado",
          sustento: true,
          valores: {
            grado,
            especialidad: GRADOS[grado],
            carrera: "TURISMO",
            institucion: "Universidad Nacional de San Antonio Abad del Cusco",
            fecha_obtencion: obtenido,
          },
        },
      ],
      conocimientos: [
        fila("relaciones", { conocimiento: "Relaciones públicas y humanas", del_perfil: "RELACIONES_PUBLICAS" }),
        fila("patrimonio", {
          conocimiento: "Normativa de protección del patrimonio cultural",
          del_perfil: "NORMATIVA_PATRIMONIO",
        }),
      ],
      ofimatica: ["HOJA_CALCULO", "PROCESADOR_TEXTOS", "PRESENTACIONES"].map((programa, i) =>
        fila(`programa-${i + 1}`, { programa, nivel: "BASICO" }),
      ),
      idiomas: [
        fila("ingles", { idioma: "INGLES", nivel: ingles }),
        fila("quechua", { idioma: "QUECHUA", nivel: "AVANZADO" }),
      ],
      experiencia: trabajos.map(trabajo),
      bonificaciones: [
        fila("condiciones", {
          fuerzas_armadas: siNo(fuerzasArmadas),
          discapacidad: siNo(discapacidad),
          deportista: siNo(deportista !== undefined),
          ...(deportista && { nivel_deportista: deportista, vigencia_deportista: datos.vigencia ?? "" }),
        }),
      ],
    },
    documentos: [
      "copia-dni",
      ...(fuerzasArmadas ? ["sustento-ffaa"] : []),
      ...(discapacidad ? ["sustento-discapacidad"] : []),
      ...(deportista ? ["sustento-deportista"] : []),
    ],
    declaraciones: ["veracidad"],
  };
}

const siNo = (es: boolean): string => (es ? "SI" : "NO");

const fila = (id: string, valores: Readonly<Record<string, ValorCampo>>): FilaSolicitud => ({ id, valores });

function trabajo({ desde, hasta, especifica, ...resto }: Trabajo, i: number): FilaSolicitud {
  const { sector = "PRIVADO", clase = "LABORAL" } = resto;
  const { entidad = sector === "PUBLICO" ? "Municipalidad Distrital de Machupicchu" : "Operador Turístico del Valle" } =
    resto;
  return {
    id: `trabajo-${i + 1}`,
    sustento: true,
    valores: {
      entidad,
      cargo: resto.cargo ?? (especifica ? "Orientador de visitantes" : "Asistente administrativo"),
      sector,
      clase,
      inicio: desde,
      ...(hasta !== undefined && { fin: hasta }),
      funciones: especifica ? "Orientar y controlar el ingreso de visitantes." : "Llevar el archivo y la agenda.",
      especifica: siNo(especifica),
      ...(especifica && { funciones_relacionadas: ["FUNCION_A", "FUNCION_B"] }),
    },
  };
}
