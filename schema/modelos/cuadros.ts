/** Tables of results of the stages that there are, and the final one. */
import type { Bases } from "../bases/bases.ts";
import type { Etapa } from "../bases/etapa.ts";
import type { Cuadro } from "../bases/resultado.ts";
import { columnaDeBonos } from "./bonificacion-nueva.ts";
import { libre } from "./nombres.ts";
import { propio, type Modelo } from "./modelo.ts";

type Columna = Cuadro["columnas"][number];

const ORDEN: Columna = { titulo: "N°", dato: { tipo: "ORDEN" } };
const NOMBRES: Columna = { titulo: "APELLIDOS Y NOMBRES", dato: { tipo: "NOMBRES" } };

/** Bonuses of a stage or, without it, of the end. */
const bonosDe = ({ bonificaciones }: Bases, etapa?: string): string[] =>
  bonificaciones
    .filter(({ momento }) => (momento.tipo === "AL_FINAL" ? undefined : momento.etapa) === etapa)
    .map(({ id }) => propio(id));

const bonos = (ids: string[]): Columna[] => (ids.length > 0 ? [columnaDeBonos(ids)] : []);

const puntaje = (titulo: string, { id }: Etapa, cual: "OBTENIDO" | "ACUMULADO" | "PONDERADO"): Columna => ({
  titulo,
  dato: { tipo: "PUNTAJE_ETAPA", etapa: propio(id), puntaje: cual },
});

const comun = { orden: "MERITO", incluye: "EVALUADOS", porPlaza: true } as const;

function deEtapa(bases: Bases, etapa: Etapa): Cuadro {
  const { id, nombre, clase, criterios } = etapa;
  const suyos = bonosDe(bases, id);
  const siguiente = bases.etapas[bases.etapas.indexOf(etapa) + 1];
  const hijos = criterios?.tipo === "GRUPO" ? criterios.hijos : [];
  const puntuada = clase === "PUNTUADA";
  return {
    id: `cuadro-${id}`.slice(0, 56),
    titulo: `Resultados de la etapa: ${nombre}`,
    etapa: propio(id),
    ...comun,
    orden: puntuada ? "MERITO" : "ALFABETICO",
    columnas: [
      ORDEN,
      NOMBRES,
      ...(puntuada
        ? [
            ...hijos.slice(0, 6).map((hijo): Columna => ({
              titulo: hijo.nombre.toUpperCase(),
              dato: { tipo: "CRITERIO", criterio: propio(hijo.id) },
            })),
            puntaje("PUNTAJE", etapa, "OBTENIDO"),
            ...bonos(suyos),
            ...(suyos.length > 0 ? [puntaje("PUNTAJE CON BONIFICACIÓN", etapa, "ACUMULADO")] : []),
          ]
        : []),
      { titulo: "CALIFICACIÓN", dato: { tipo: "CALIFICACION", etapa: propio(id) } },
      ...(siguiente?.entrevista
        ? [{ titulo: "FECHA Y HORA DE ENTREVISTA", dato: { tipo: "CITACION" as const, etapa: propio(siguiente.id) } }]
        : []),
      { titulo: "OBSERVACIÓN", dato: { tipo: "OBSERVACION", etapa: propio(id) } },
    ],
  };
}

function final(bases: Bases): Cuadro {
  const cual = bases.total.modo === "PONDERADO" || bases.total.modo === "NORMALIZADO" ? "PONDERADO" : "ACUMULADO";
  const suman = bases.etapas.filter(({ clase, cuentaEnTotal }) => clase === "PUNTUADA" && cuentaEnTotal !== false);
  return {
    id: libre("cuadro-final", new Set(bases.etapas.map(({ id }) => `cuadro-${id}`))),
    titulo: "Resultados finales",
    ...comun,
    columnas: [
      ORDEN,
      NOMBRES,
      ...suman.map((etapa) => ({ ...puntaje(etapa.nombre.toUpperCase(), etapa, cual), grupo: "PUNTAJE" })),
      { titulo: "PUNTAJE TOTAL", dato: { tipo: "TOTAL" } },
      ...bonos(bonosDe(bases)),
      { titulo: "PUNTAJE FINAL", dato: { tipo: "FINAL" } },
      { titulo: "RESULTADO", dato: { tipo: "RESULTADO" } },
    ],
  };
}

/** @fuente S3:264-281 · S4:97,144 */
export const CUADROS: Modelo = {
  id: "cuadros-de-resultados",
  nombre: "Cuadros de resultados de todas las etapas y el final",
  ayuda: "Un cuadro por cada etapa que todavía no lo tiene y el cuadro final, con las bonificaciones que haya.",
  clase: "CUADRO",
  partes: ({ bases }) =>
    [...bases.etapas.map((etapa) => deEtapa(bases, etapa)), final(bases)].map((valor) => ({ en: "cuadros", valor })),
};

export const MODELOS_CUADRO: readonly Modelo[] = [CUADROS];
