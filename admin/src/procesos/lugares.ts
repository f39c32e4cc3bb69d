/** Where the page of a proceso leads to besides the sections of its bases. */
import { type ComponentType, lazy } from "react";
import type { ProcesoAdminQuery, Rol } from "../gql/graphql.ts";

export type Proceso = NonNullable<ProcesoAdminQuery["proceso"]>;

/** Those who prepare, sign or supervise the bases, and so read their draft. */
export const DEL_BORRADOR: readonly Rol[] = [
  "RRHH",
  "APROBADOR",
  "UNIDAD_SOLICITANTE",
  "PRESIDENTE",
  "AUDITOR",
  "ADMINISTRADOR",
];

export interface LugarProceso {
  readonly id: string;
  readonly nombre: string;
  readonly Vista: ComponentType<{ readonly proceso: Proceso; readonly camino: string }>;
  /** Whether it shows the findings beside. */
  readonly conHallazgos?: boolean;
  /** Whether the draft of the bases has no part in it. */
  readonly aparte?: boolean;
}

const vista = <M>(trae: () => Promise<M>, elige: (modulo: M) => LugarProceso["Vista"]) =>
  lazy(async () => ({ default: elige(await trae()) }));

const ARCHIVO: LugarProceso = {
  id: "archivo",
  nombre: "Archivo de bases",
  Vista: vista(
    () => import("./Archivo.tsx"),
    (m) => m.Archivo,
  ),
};
const PUBLICACION: LugarProceso = {
  id: "publicacion",
  nombre: "Publicación",
  conHallazgos: true,
  Vista: vista(
    () => import("./Publicacion.tsx"),
    (m) => m.Publicacion,
  ),
};
const SIMULACION: LugarProceso = {
  id: "simulacion",
  nombre: "Simulación",
  Vista: vista(
    () => import("../simulacion/Simulacion.tsx"),
    (m) => m.Simulacion,
  ),
};
const PRUEBAS: LugarProceso = {
  id: "pruebas",
  nombre: "Pruebas",
  Vista: vista(
    () => import("../pruebas/Pruebas.tsx"),
    (m) => m.Pruebas,
  ),
};

const DOCUMENTO: LugarProceso = {
  id: "documento",
  nombre: "Documento",
  Vista: vista(
    () => import("../documento/Documento.tsx"),
    (m) => m.Documento,
  ),
};

/** Of the draft, so for those who read it. */
const VISTA_PREVIA: LugarProceso = {
  id: "vista-previa",
  nombre: "Vista previa",
  Vista: vista(
    () => import("../bases/vista-previa/VistaPrevia.tsx"),
    (m) => m.VistaPrevia,
  ),
};

const EVALUACION: LugarProceso = {
  id: "evaluacion",
  nombre: "Evaluación",
  aparte: true,
  Vista: vista(
    () => import("../evaluaciones/Evaluacion.tsx"),
    (m) => m.Evaluacion,
  ),
};
const RESULTADOS: LugarProceso = {
  id: "resultados",
  nombre: "Resultados",
  aparte: true,
  Vista: vista(
    () => import("../resultados/Resultados.tsx"),
    (m) => m.Resultados,
  ),
};

const DE_EVALUACION: readonly Rol[] = ["COMITE", "PRESIDENTE", "RRHH", "APROBADOR", "AUDITOR"];

/** The places that exist for who has those roles, in a proceso as it stands. */
export function lugaresDe({ versionVigente }: Proceso, roles: readonly Rol[]): readonly LugarProceso[] {
  const evalua = Boolean(versionVigente) && roles.some((rol) => DE_EVALUACION.includes(rol));
  const prepara = roles.some((rol) => DEL_BORRADOR.includes(rol));
  return [
    ...(evalua ? [EVALUACION, RESULTADOS] : []),
    ...(prepara ? [VISTA_PREVIA, PRUEBAS, SIMULACION] : []),
    DOCUMENTO,
    PUBLICACION,
    ARCHIVO,
  ];
}
