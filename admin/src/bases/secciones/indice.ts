/** The sections of a proceso's page: which places of the bases each one holds, and how it stands. */
import { type ComponentType, lazy } from "react";
import type { Bases } from "#schema/bases/bases.ts";
import type { Hallazgo } from "#schema/hallazgo.ts";
import { sinJustificar } from "#schema/revision/justificaciones.ts";
import type { Tono } from "../../ui/tonos.ts";

export interface SeccionBases {
  readonly id: string;
  readonly nombre: string;
  /** Beginnings of the `ruta` of what it holds; the longest that fits decides. */
  readonly partes: readonly string[];
  /** Whether the draft says something there already. */
  readonly empezada: (bases: Bases) => boolean;
  /** Whether a contest can do without it. */
  readonly opcional?: boolean;
  readonly Vista: ComponentType;
}

/** A section comes with its own code when it is first opened. */
const vista = <M>(trae: () => Promise<M>, elige: (modulo: M) => ComponentType) =>
  lazy(async () => ({ default: elige(await trae()) }));

export const SECCIONES: readonly SeccionBases[] = [
  {
    id: "generalidades",
    nombre: "Generalidades",
    partes: ["generalidades"],
    empezada: ({ generalidades }) => generalidades.objeto !== "",
    Vista: vista(
      () => import("./Generalidades.tsx"),
      (m) => m.Generalidades,
    ),
  },
  {
    id: "comite",
    nombre: "Comité",
    partes: ["generalidades.comite"],
    empezada: ({ generalidades }) => generalidades.comite !== undefined,
    Vista: vista(
      () => import("./Comite.tsx"),
      (m) => m.Comite,
    ),
  },
  {
    id: "plazas",
    nombre: "Plazas y perfiles",
    partes: ["plazas", "postulaciones"],
    empezada: ({ plazas }) => plazas.length > 0,
    Vista: vista(
      () => import("./Plazas.tsx"),
      (m) => m.Plazas,
    ),
  },
  {
    id: "cronograma",
    nombre: "Cronograma",
    partes: ["cronograma"],
    empezada: ({ cronograma }) => cronograma.hitos.length > 0,
    Vista: vista(
      () => import("./Cronograma.tsx"),
      (m) => m.Cronograma,
    ),
  },
  {
    id: "formulario",
    nombre: "Formulario",
    partes: ["formulario", "hechos"],
    empezada: ({ formulario }) => formulario.secciones.length > 0,
    Vista: vista(
      () => import("./Formulario.tsx"),
      (m) => m.Formulario,
    ),
  },
  {
    id: "documentos",
    nombre: "Documentos y declaraciones",
    partes: ["documentos", "declaraciones", "foliacion"],
    empezada: ({ documentos, declaraciones }) => documentos.length + declaraciones.length > 0,
    Vista: vista(
      () => import("./Documentos.tsx"),
      (m) => m.Documentos,
    ),
  },
  {
    id: "etapas",
    nombre: "Etapas y criterios",
    partes: ["etapas"],
    empezada: ({ etapas }) => etapas.length > 0,
    Vista: vista(
      () => import("./Etapas.tsx"),
      (m) => m.Etapas,
    ),
  },
  {
    id: "bonificaciones",
    nombre: "Bonificaciones",
    partes: ["bonificaciones", "gruposBonificaciones"],
    empezada: ({ bonificaciones }) => bonificaciones.length > 0,
    Vista: vista(
      () => import("./Bonificaciones.tsx"),
      (m) => m.Bonificaciones,
    ),
  },
  {
    id: "calculo",
    nombre: "Total y desempates",
    partes: ["total", "redondeos", "desempates", "adjudicacion"],
    empezada: ({ total }) => total.modo !== undefined,
    Vista: vista(
      () => import("./Calculo.tsx"),
      (m) => m.Calculo,
    ),
  },
  {
    id: "cuadros",
    nombre: "Cuadros de resultados",
    partes: ["cuadros"],
    empezada: ({ cuadros }) => cuadros.length > 0,
    Vista: vista(
      () => import("./Cuadros.tsx"),
      (m) => m.Cuadros,
    ),
  },
  {
    id: "reclamos",
    nombre: "Reclamos y contrato",
    partes: ["reclamos", "suscripcion"],
    empezada: ({ reclamos, suscripcion }) => reclamos.length > 0 || suscripcion !== undefined,
    opcional: true,
    Vista: vista(
      () => import("./Reclamos.tsx"),
      (m) => m.Reclamos,
    ),
  },
  {
    id: "plantillas",
    nombre: "Plantillas",
    partes: ["plantillas"],
    empezada: ({ plantillas }) => plantillas.length > 0,
    opcional: true,
    Vista: vista(
      () => import("./Plantillas.tsx"),
      (m) => m.Plantillas,
    ),
  },
  {
    id: "clausulas",
    nombre: "Cláusulas",
    partes: ["clausulas"],
    empezada: ({ clausulas = [] }) => clausulas.length > 0,
    opcional: true,
    Vista: vista(
      () => import("./Clausulas.tsx"),
      (m) => m.Clausulas,
    ),
  },
];

/** The section that holds a place; findings about the whole document are of the first. */
export function seccionDe(ruta: string): SeccionBases {
  const [primera] = SECCIONES;
  let suya = primera;
  let largo = 0;
  for (const seccion of SECCIONES) {
    for (const parte of seccion.partes) {
      if (parte.length <= largo || !(ruta === parte || ruta.startsWith(`${parte}.`))) continue;
      suya = seccion;
      largo = parte.length;
    }
  }
  if (!suya) throw new Error("The builder has no sections");
  return suya;
}

/** Page of the proceso where a place is edited: samples have one of their own, which is no section of the bases. */
export const paginaDe = (ruta: string): string => (esDeMuestra(ruta) ? "pruebas" : seccionDe(ruta).id);

const esDeMuestra = (ruta: string): boolean => ruta === "pruebas" || ruta.startsWith("pruebas.");

/** What the revision finds in each page, gathered once for each answer of it. */
const contados = new WeakMap<readonly Hallazgo[], ReadonlyMap<string, readonly Hallazgo[]>>();

function hallazgosDe(pagina: string, hallazgos: readonly Hallazgo[]): readonly Hallazgo[] {
  const porPagina = contados.get(hallazgos) ?? Map.groupBy(hallazgos, ({ ruta }) => paginaDe(ruta));
  contados.set(hallazgos, porPagina);
  return porPagina.get(pagina) ?? [];
}

/** How a section stands, from what it says and what the revision finds in it. */
export function situacionDe(
  seccion: SeccionBases,
  bases: Bases,
  hallazgos: readonly Hallazgo[],
): { readonly nombre: string; readonly tono: Tono } {
  const suyos = hallazgosDe(seccion.id, hallazgos);
  const errores = suyos.filter(({ gravedad }) => gravedad === "ERROR").length;
  if (errores > 0) return { nombre: errores === 1 ? "1 error" : `${errores} errores`, tono: "mal" };
  if (!seccion.empezada(bases))
    return seccion.opcional ? { nombre: "Opcional", tono: "llano" } : { nombre: "Falta", tono: "espera" };
  const avisos = sinJustificar(suyos).length;
  if (avisos > 0) return { nombre: avisos === 1 ? "1 aviso" : `${avisos} avisos`, tono: "espera" };
  return { nombre: "Completo", tono: "bien" };
}
