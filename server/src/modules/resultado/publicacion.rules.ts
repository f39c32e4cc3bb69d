/** Pure: makes a publication from what is published and what is decided, or says why it cannot be made. */
import type { Bases } from "#schema/bases/bases.ts";
import type { CandidaturaResultado, ResultadoConcurso } from "#schema/calificacion/index.ts";
import { Rechazo } from "#schema/errores.ts";
import type { Expediente } from "#schema/expediente.ts";
import { sha256Canonico } from "../../infra/canonico.ts";
import { cambiados, describirCambios, vigentes } from "./cambios.rules.ts";
import { aJson, type ClasePublicacion, type Contenido, cuadrosDe, plazasDe } from "./contenido.rules.ts";
import {
  assertConcluidos,
  assertEvaluados,
  assertSinTocarLoPublicado,
  calcularResultado,
  dicenLoMismo,
} from "./publicable.rules.ts";

/** What is to be published. `etapa` null is the final result. */
export interface Pedido {
  readonly clase: ClasePublicacion;
  readonly etapa: string | null;
  readonly motivo: string | null;
}

/** A contest as its publications see it. */
export interface Concurso {
  readonly proceso: string;
  readonly version: { readonly numero: number; readonly sha256: string; readonly bases: Bases };
  readonly expedientes: readonly Expediente[];
  /** Stages that were opened and not published. */
  readonly abiertas: readonly string[];
  /** What was published, in order of number. */
  readonly publicaciones: readonly (Contenido & { readonly alcance: number })[];
  /** What the last publication says of each candidature. */
  readonly publicadas: readonly CandidaturaResultado[];
}

/** A publication ready to be stored. */
export interface Lista {
  readonly contenido: Contenido;
  readonly sha256: string;
  /** How many stages it holds. */
  readonly alcance: number;
  readonly resultado: ResultadoConcurso;
}

/** SHA-256 of the canonical text of a content. */
export const huellaDe = (contenido: Contenido): string => sha256Canonico(aJson(contenido));

const alcanceDe = ({ publicaciones }: Concurso): number => Math.max(0, ...publicaciones.map((una) => una.alcance));
const hayFinal = ({ publicaciones }: Concurso): boolean => publicaciones.some((una) => una.clase === "FINAL");

/**
 * Prepares a publication.
 * @throws ETAPA_DESCONOCIDA, RESULTADOS_YA_PUBLICADOS, RESULTADOS_SIN_PUBLICAR, EVALUACION_NO_ABIERTA,
 *   ETAPA_ANTERIOR_SIN_PUBLICAR, RESULTADOS_PENDIENTES, EMPATE_POR_RESOLVER, RESULTADO_PUBLICADO_CAMBIA,
 *   SIN_CAMBIOS_QUE_PUBLICAR, EXPEDIENTES_CON_ERRORES
 */
export function preparar(concurso: Concurso, pedido: Pedido): Lista {
  if (pedido.clase === "PRELIMINAR") return prepararEtapa(concurso, pedido);
  if (pedido.clase === "FINAL" && !hayFinal(concurso)) return prepararFinal(concurso, pedido);
  return prepararCambio(concurso, pedido);
}

function prepararEtapa(concurso: Concurso, pedido: Pedido): Lista {
  const { version, publicadas, abiertas } = concurso;
  const etapa = pedido.etapa ?? "";
  const indice = version.bases.etapas.findIndex((una) => una.id === etapa);
  if (indice < 0) throw new Rechazo("ETAPA_DESCONOCIDA", { etapa }, "etapa");
  const publicado = alcanceDe(concurso);
  if (indice < publicado) throw new Rechazo("RESULTADOS_YA_PUBLICADOS", { etapa });
  if (indice > publicado)
    throw new Rechazo("ETAPA_ANTERIOR_SIN_PUBLICAR", { etapa: version.bases.etapas[publicado]?.id ?? "" });
  if (!abiertas.includes(etapa)) throw new Rechazo("EVALUACION_NO_ABIERTA", { etapa });
  const resultado = calcularResultado(version.bases, concurso.expedientes, indice + 1);
  assertEvaluados(resultado, indice);
  assertSinTocarLoPublicado(version.bases, publicadas, resultado, publicado);
  return lista(concurso, pedido, resultado, indice + 1, { cuadros: cuadrosDe(version.bases, resultado, [etapa]) });
}

function prepararFinal(concurso: Concurso, pedido: Pedido): Lista {
  const { version, publicadas } = concurso;
  const { etapas } = version.bases;
  const publicado = alcanceDe(concurso);
  const falta = etapas[publicado];
  if (falta) throw new Rechazo("ETAPA_ANTERIOR_SIN_PUBLICAR", { etapa: falta.id });
  const resultado = calcularResultado(version.bases, concurso.expedientes, etapas.length);
  assertSinTocarLoPublicado(version.bases, publicadas, resultado, publicado);
  assertConcluidos(resultado);
  return lista(concurso, pedido, resultado, etapas.length, {
    cuadros: cuadrosDe(version.bases, resultado, [null]),
    plazas: plazasDe(version.bases, resultado),
  });
}

/** What is in force, computed again: an erratum, or a final result after somebody's fell. */
function prepararCambio(concurso: Concurso, pedido: Pedido): Lista {
  const { version, publicaciones, publicadas } = concurso;
  const alcance = alcanceDe(concurso);
  if (alcance === 0) throw new Rechazo("RESULTADOS_SIN_PUBLICAR");
  const final = hayFinal(concurso);
  const resultado = calcularResultado(version.bases, concurso.expedientes, alcance);
  assertEvaluados(resultado, alcance - 1);
  if (final) assertConcluidos(resultado);
  const partes = [...version.bases.etapas.slice(0, alcance).map((etapa) => etapa.id), ...(final ? [null] : [])];
  const antes = vigentes(publicaciones);
  const ahora = cuadrosDe(version.bases, resultado, partes);
  const plazas = final ? plazasDe(version.bases, resultado) : [];
  const plazasAntes = publicaciones.findLast((una) => una.plazas !== undefined)?.plazas ?? [];
  const cambios = describirCambios(antes, ahora, { antes: plazasAntes, ahora: plazas });
  if (cambios.length === 0 && dicenLoMismo(publicadas, resultado.candidaturas))
    throw new Rechazo("SIN_CAMBIOS_QUE_PUBLICAR");
  return lista(concurso, pedido, resultado, alcance, {
    cambios: cambios.length > 0 ? cambios : ["Cambia el detalle de resultados que no figuran en los cuadros."],
    cuadros: cambiados(antes, ahora),
    ...(final && { plazas }),
  });
}

function lista(
  { proceso, version, publicaciones }: Concurso,
  { clase, etapa, motivo }: Pedido,
  resultado: ResultadoConcurso,
  alcance: number,
  partes: Pick<Contenido, "cuadros" | "plazas" | "cambios">,
): Lista {
  const contenido: Contenido = {
    proceso,
    numero: publicaciones.length + 1,
    clase,
    ...(etapa !== null && { etapa }),
    version: version.numero,
    basesSha256: version.sha256,
    ...(motivo !== null && { motivo }),
    ...partes,
  };
  return { contenido, sha256: huellaDe(contenido), alcance, resultado };
}
