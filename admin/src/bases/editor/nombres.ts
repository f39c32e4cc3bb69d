/** What a property that names another part may name. */
import type { Bases } from "#schema/bases/bases.ts";
import type { Criterio } from "#schema/bases/criterio.ts";
import { esObjeto } from "#schema/bases/recorrer-esquema.ts";
import { type ClaseId, NOMBRA } from "#schema/bases/referencias-tabla.ts";
import type { Opcion } from "../controles/Campo.tsx";
import { lugarEn } from "../definicion.ts";

type Listar = (bases: Bases, ruta: string, seccion: string | undefined) => readonly Opcion[];

const LISTADOS: Readonly<Record<ClaseId, Listar>> = {
  bonificacion: ({ bonificaciones }) => bonificaciones.map(({ id, nombre }) => ({ id, name: nombre })),
  campo: camposDe,
  "clase de vacante": ({ plazas }) => etiquetas(plazas.map(({ clase }) => clase)),
  criterio: ({ etapas }) =>
    etapas.flatMap(({ nombre, criterios, variantes = [] }) =>
      [criterios, ...variantes.map((una) => una.criterios)].flatMap((raiz) =>
        raiz ? ramas(raiz).map(({ id, nombre: suyo }) => ({ id, name: `${nombre}: ${suyo}` })) : [],
      ),
    ),
  documento: ({ documentos }) => documentos.map(({ id, nombre }) => ({ id, name: nombre })),
  etapa: ({ etapas }) => etapas.map(({ id, nombre }) => ({ id, name: nombre })),
  "grupo de bonificaciones": ({ gruposBonificaciones = [] }) =>
    gruposBonificaciones.map(({ id, nombre }) => ({ id, name: nombre })),
  "grupo ocupacional": ({ plazas }) => etiquetas(plazas.map(({ grupo }) => grupo)),
  hecho: ({ hechos }) =>
    hechos.filter(({ tipo }) => tipo === "EXPERIENCIA").map(({ id, nombre }) => ({ id, name: nombre })),
  hito: ({ cronograma }) => cronograma.hitos.map(({ id, nombre }) => ({ id, name: nombre })),
  integrante: ({ generalidades }) =>
    (generalidades.comite?.miembros ?? []).map(({ id, cargo }) => ({ id, name: cargo })),
  norma: ({ generalidades }) => generalidades.baseLegal.map(({ id, nombre }) => ({ id, name: nombre })),
  plantilla: ({ plantillas }) => plantillas.map(({ id, titulo }) => ({ id, name: titulo })),
  plaza: ({ plazas }) => plazas.map(({ id, codigo, nombre }) => ({ id, name: `${codigo} · ${nombre}` })),
  sección: ({ formulario }) => formulario.secciones.map(({ id, titulo }) => ({ id, name: titulo })),
};

/**
 * The parts that a property at `ruta` may name; null when it names none.
 * @param seccion section whose fields can be named, when the part that reads it is not in the bases yet
 */
export function posibles(
  bases: Bases,
  parte: string,
  propiedad: string,
  ruta: string,
  seccion?: string,
): readonly Opcion[] | null {
  const clase = NOMBRA[`${parte}.${propiedad}`];
  return clase ? sinRepetir(LISTADOS[clase](bases, ruta, seccion)) : null;
}

/** Fields of the section that the part which holds the place reads, or a part that holds that one. */
function camposDe(bases: Bases, ruta: string, dada: string | undefined): readonly Opcion[] {
  if (dada !== undefined) return camposDeSeccion(bases, dada);
  const pasos = ruta.split(".");
  while (pasos.length > 1) {
    pasos.pop();
    const valor = lugarEn(bases, pasos.join("."))?.valor;
    const suya = esObjeto(valor) ? valor["seccion"] : undefined;
    if (typeof suya === "string") return camposDeSeccion(bases, suya);
  }
  return [];
}

const camposDeSeccion = ({ formulario }: Bases, seccion: string): readonly Opcion[] =>
  (formulario.secciones.find(({ id }) => id === seccion)?.campos ?? []).map(({ id, etiqueta }) => ({
    id,
    name: etiqueta,
  }));

/** A criterion and all those under it. */
export const ramas = (criterio: Criterio): readonly Criterio[] => [
  criterio,
  ...(criterio.tipo === "GRUPO" ? criterio.hijos.flatMap(ramas) : []),
];

const etiquetas = (usadas: readonly (string | undefined)[]): readonly Opcion[] =>
  usadas.flatMap((una) => (una === undefined ? [] : [{ id: una, name: una }]));

const sinRepetir = (opciones: readonly Opcion[]): readonly Opcion[] => [
  ...new Map(opciones.map((una) => [una.id, una])).values(),
];
