/** Criteria of an evaluation of the curriculum vitae and sheets that a panel fills. */
import type { Bases } from "../bases/bases.ts";
import type { Criterio, CriterioDe } from "../bases/criterio.ts";
import { alMenos } from "./definir-hecho.ts";
import { GRADO, HORAS_CAPACITACION } from "./hechos.ts";
import { ESPECIFICA, experienciaGeneral } from "./hechos-experiencia.ts";
import { propio, type ContextoModelo, type Modelo, type Parte } from "./modelo.ts";
import { etapaDePapel, type PapelEtapa } from "./papel-etapa.ts";

/** Points for meeting the profile, the same for everybody who does: who does not is out of the stage. */
export const cumplePerfil = (puntos: string): Criterio => ({
  tipo: "COMPUERTA",
  id: "cumple-perfil",
  nombre: "Cumple los requisitos mínimos del perfil",
  maximo: puntos,
  si: { tipo: "CONSTA", dato: "plaza.id" },
  puntos,
  siNo: "NO_APTO",
});

/** @fuente S3:152,191-192 · S4:21-24 */
export const FORMACION: Criterio = {
  tipo: "NIVELES",
  id: "formacion-adicional",
  nombre: "Formación académica",
  maximo: "6",
  filas: [
    { id: "doctorado", nombre: "Grado de doctor", si: alMenos("hecho.grado", "DOCTORADO"), puntos: "6" },
    { id: "maestria", nombre: "Grado de maestro", si: alMenos("hecho.grado", "MAESTRIA"), puntos: "5" },
    { id: "titulo", nombre: "Título profesional", si: alMenos("hecho.grado", "TITULO"), puntos: "4" },
    { id: "bachiller", nombre: "Bachiller", si: alMenos("hecho.grado", "BACHILLER"), puntos: "2" },
    { id: "tecnico", nombre: "Título técnico superior", si: alMenos("hecho.grado", "TECNICO_SUPERIOR"), puntos: "1" },
  ],
  elige: "MEJOR",
  siNinguna: "CERO",
};

/** Whoever gets to the start of a range is in it: «2 años» belongs to the upper one. @fuente S4:25-34 */
const porAnios = (id: string, nombre: string, dato: string): CriterioDe<"RANGOS"> => ({
  tipo: "RANGOS",
  id,
  nombre,
  maximo: "4",
  dato,
  rangos: [
    { desde: "0", incluyeDesde: true, hasta: "2", incluyeHasta: false, puntos: "0", nombre: "Menos de 2 años" },
    { desde: "2", incluyeDesde: true, hasta: "5", incluyeHasta: false, puntos: "2", nombre: "De 2 a menos de 5 años" },
    { desde: "5", incluyeDesde: true, incluyeHasta: false, puntos: "4", nombre: "5 años o más" },
  ],
  fueraDeRango: "CERO",
});
export const GENERAL = porAnios("experiencia-general-anios", "Experiencia general", "hecho.experiencia_general");
export const ESPECIFICA_ANIOS = porAnios(
  "experiencia-especifica-anios",
  "Experiencia específica",
  "hecho.experiencia_especifica",
);

/** @fuente S4:35-37 */
export const CAPACITACION: Criterio = {
  tipo: "TASA",
  id: "capacitacion-horas",
  nombre: "Capacitación",
  maximo: "2",
  tope: "2",
  dato: "hecho.horas_capacitacion",
  puntos: "0.5",
  cada: "40",
  fraccion: "ENTERA",
};

/** The criterion in the stage that was said or, without it, in the one that does that. */
function aEtapa({ bases, opciones }: ContextoModelo, papel: PapelEtapa, valor: Criterio): Parte[] {
  const etapa = opciones.etapa ?? etapaDePapel(bases, papel)?.id;
  return etapa === undefined ? [] : [{ en: "criterio", etapa: propio(etapa), valor }];
}

const etapaPrimero = (contexto: ContextoModelo, papel: PapelEtapa): string | null =>
  aEtapa(contexto, papel, FORMACION).length > 0 ? null : "Agregue antes la etapa a la que pertenece el criterio.";

const enEtapa = (criterio: Criterio, ayuda: string, supone: NonNullable<Modelo["supone"]>): Modelo => ({
  id: `criterio-${criterio.id}`,
  nombre: criterio.nombre,
  ayuda,
  clase: "CRITERIO",
  partes: (contexto) => aEtapa(contexto, "CURRICULAR", criterio),
  pide: (contexto) => etapaPrimero(contexto, "CURRICULAR"),
  supone,
});

/** Levels over what each plaza asks for, which needs a profile with that minimum. @fuente S4:35-37 · catalogue H47 */
const sobreElMinimo = (
  clase: "EXPERIENCIA_GENERAL" | "EXPERIENCIA_ESPECIFICA" | "CURSOS",
  dato: string,
  nombre: string,
  exceso: readonly [string, string],
  supone: NonNullable<Modelo["supone"]>,
): Modelo => {
  const id = `${dato.replaceAll("_", "-")}-sobre-minimo`;
  const minimoEn = ({ plazas }: Bases): string | undefined =>
    plazas
      .flatMap(({ perfil }) => perfil)
      .find((requisito) => requisito.clase === clase && requisito.minimo !== undefined)?.id;
  return {
    id: `criterio-${id}`,
    nombre: `${nombre}, según cuánto pasa del mínimo`,
    ayuda: "Da más puntos a quien más pasa del mínimo de su plaza. Pide que el perfil de cada plaza diga ese mínimo.",
    clase: "CRITERIO",
    supone,
    pide: (contexto) =>
      minimoEn(contexto.bases) === undefined
        ? "Agregue antes al perfil de la plaza un requisito con su mínimo."
        : etapaPrimero(contexto, "CURRICULAR"),
    partes: (contexto) => {
      const minimo = minimoEn(contexto.bases);
      if (minimo === undefined) return [];
      const valor: Criterio = {
        tipo: "RELATIVO",
        id,
        nombre,
        maximo: "4",
        dato: `hecho.${dato}`,
        minimoDe: `minimo.${minimo}`,
        filas: [
          {
            id: "mucho",
            nombre: `Pasa el mínimo en ${exceso[1]} o más`,
            exceso: exceso[1],
            estricto: false,
            puntos: "4",
          },
          {
            id: "algo",
            nombre: `Pasa el mínimo en ${exceso[0]} o más`,
            exceso: exceso[0],
            estricto: false,
            puntos: "2",
          },
          { id: "justo", nombre: "Cumple el mínimo", exceso: "0", estricto: false, puntos: "0" },
        ],
        siNinguna: "CERO",
      };
      return aEtapa(contexto, "CURRICULAR", valor);
    },
  };
};

/** What the panel looks at when nobody says other factors. @fuente S3:49-50 · S4:14-17 */
export const FACTORES = [
  "Dominio temático",
  "Capacidad analítica",
  "Facilidad de comunicación",
  "Ética y competencias",
];

const llano = (nombre: string): string =>
  nombre
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^[^a-z]+|-+$/g, "")
    .slice(0, 40);

/** A sheet of factors that add up to `maximo`, each scored from zero in whole points; the last takes what does not divide. */
export function hojaDeFactores(id: string, nombre: string, factores: readonly string[], maximo: number): Criterio {
  const cada = Math.floor(maximo / factores.length);
  const hijos = factores.map((factor, i): Criterio => {
    const suyo = String(i === factores.length - 1 ? maximo - cada * i : cada);
    const corto = llano(factor);
    return {
      tipo: "DIRECTO",
      id: `${id}-${corto === "" ? i + 1 : corto}`,
      nombre: factor,
      maximo: suyo,
      desde: "0",
      hasta: suyo,
      paso: "1",
    };
  });
  return { tipo: "GRUPO", id, nombre, maximo: String(maximo), combina: "SUMA", hijos };
}

export const MODELOS_CRITERIO: readonly Modelo[] = [
  enEtapa(FORMACION, "Puntos por el mayor grado, de técnico superior a doctor.", [GRADO]),
  enEtapa(GENERAL, "Puntos por años de experiencia general: menos de 2, de 2 a 5, 5 o más.", experienciaGeneral),
  enEtapa(ESPECIFICA_ANIOS, "Puntos por años de experiencia específica: menos de 2, de 2 a 5, 5 o más.", [ESPECIFICA]),
  enEtapa(CAPACITACION, "Medio punto por cada 40 horas de capacitación, hasta 2 puntos.", [HORAS_CAPACITACION]),
  sobreElMinimo("EXPERIENCIA_GENERAL", "experiencia_general", "Experiencia general", ["1", "3"], experienciaGeneral),
  sobreElMinimo("EXPERIENCIA_ESPECIFICA", "experiencia_especifica", "Experiencia específica", ["1", "3"], [ESPECIFICA]),
  sobreElMinimo("CURSOS", "horas_capacitacion", "Capacitación", ["12", "40"], [HORAS_CAPACITACION]),
  {
    id: "criterio-factores",
    nombre: "Hoja de factores para el panel",
    ayuda: "Factores que cada integrante puntúa de cero al máximo. Diga sus nombres y el puntaje que suman.",
    clase: "CRITERIO",
    pide: (contexto) => etapaPrimero(contexto, "ENTREVISTA"),
    partes: (contexto) => {
      const { factores = FACTORES, maximo = 60 } = contexto.opciones;
      if (factores.length === 0) return [];
      return aEtapa(contexto, "ENTREVISTA", hojaDeFactores("factores", "Factores", factores, maximo));
    },
  },
];
