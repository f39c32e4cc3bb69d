/** What the library offers at each place of the bases. Pure. */
import type { ClaseModelo, OpcionesModelo } from "#schema/modelos/modelo.ts";

export interface Oferta {
  readonly clases: readonly ClaseModelo[];
  /** What the place itself says of what is added there. */
  readonly opciones: OpcionesModelo;
}

const POR_RUTA: Readonly<Record<string, readonly ClaseModelo[]>> = {
  adjudicacion: ["ADJUDICACION"],
  bonificaciones: ["BONIFICACION"],
  "cronograma.hitos": ["CRONOGRAMA"],
  cuadros: ["CUADRO"],
  declaraciones: ["DECLARACION"],
  desempates: ["DESEMPATE"],
  documentos: ["DOCUMENTO"],
  etapas: ["ETAPA"],
  "formulario.secciones": ["SECCION"],
  "generalidades.baseLegal": ["NORMA"],
  "generalidades.comite": ["COMITE"],
  "generalidades.contactos": ["CONTACTO"],
  hechos: ["HECHO"],
  plantillas: ["PLANTILLA"],
  reclamos: ["RECLAMO"],
  redondeos: ["REDONDEO"],
  suscripcion: ["SUSCRIPCION"],
  total: ["TOTAL"],
};

const DE_ETAPA: readonly (readonly [RegExp, ClaseModelo])[] = [
  [/^etapas\.([^.]+)\.criterios\.hijos$/, "CRITERIO"],
  [/^etapas\.([^.]+)\.descalificacion$/, "CAUSA"],
];

/** What can be brought to `ruta`; null when the library has nothing for it. */
export function ofertaEn(ruta: string): Oferta | null {
  const clases = POR_RUTA[ruta];
  if (clases) return { clases, opciones: {} };
  const plaza = /^plazas\.([^.]+)\.perfil$/.exec(ruta)?.[1];
  if (plaza !== undefined) return { clases: ["REQUISITO"], opciones: { plaza } };
  for (const [forma, clase] of DE_ETAPA) {
    const etapa = forma.exec(ruta)?.[1];
    if (etapa !== undefined) return { clases: [clase], opciones: { etapa } };
  }
  return null;
}
