/** Publication of results through the API, with its two signatures. */
import { type Navegador, Refusal } from "./navegador.ts";

export interface CuadroLeido {
  readonly cuadro: string;
  readonly numero: string | null;
  readonly titulo: string;
  readonly etapa: string | null;
  readonly plaza: string | null;
  readonly columnas: readonly { readonly titulo: string; readonly grupo: string | null }[];
  readonly filas: readonly { readonly celdas: readonly string[] }[];
}

export interface PublicacionLeida {
  readonly id: string;
  readonly numero: number;
  readonly clase: "PRELIMINAR" | "FINAL" | "FE_DE_ERRATAS";
  readonly etapa: string | null;
  readonly cambios: readonly string[];
  readonly cuadros: readonly CuadroLeido[];
  readonly plazas: readonly {
    readonly plaza: string;
    readonly posiciones: number;
    readonly ganadores: number;
    readonly accesitarios: number;
    readonly desiertas: readonly { readonly causa: string }[];
  }[];
}

const PUBLICACION = `id numero clase etapa cambios
  cuadros { cuadro numero titulo etapa plaza columnas { titulo grupo } filas { celdas } }
  plazas { plaza posiciones ganadores accesitarios desiertas { causa } }`;

/** Publishes a stage, or the final results when `etapa` is null. */
export async function publicarResultados(
  propone: Navegador,
  aprueba: Navegador,
  proceso: string,
  etapa: string | null,
): Promise<PublicacionLeida> {
  const { publicarResultados: firmados } = await propone.pedir<{ publicarResultados: Firmados }>(
    "mutation ($c: ID!, $e: ID) { publicarResultados(proceso: $c, etapa: $e) { propuesta { id } } }",
    { c: proceso, e: etapa },
  );
  return aprobar(aprueba, firmados);
}

/** Publishes what changed since the last publication. */
export async function publicarFeDeErratas(
  propone: Navegador,
  aprueba: Navegador,
  proceso: string,
  motivo: string,
): Promise<PublicacionLeida> {
  const { publicarFeDeErratas: firmados } = await propone.pedir<{ publicarFeDeErratas: Firmados }>(
    "mutation ($c: ID!, $m: String!) { publicarFeDeErratas(proceso: $c, motivo: $m) { propuesta { id } } }",
    { c: proceso, m: motivo },
  );
  return aprobar(aprueba, firmados);
}

interface Firmados {
  readonly propuesta: { readonly id: string } | null;
}

async function aprobar(aprueba: Navegador, { propuesta }: Firmados): Promise<PublicacionLeida> {
  const { aprobarResultados } = await aprueba.pedir<{ aprobarResultados: PublicacionLeida }>(
    `mutation ($q: ID!) { aprobarResultados(propuesta: $q) { ${PUBLICACION} } }`,
    { q: propuesta?.id },
  );
  return aprobarResultados;
}

/** Refusals that say that these results are out. */
const PUBLICADOS = ["RESULTADOS_YA_PUBLICADOS", "SIN_CAMBIOS_QUE_PUBLICAR"];

/** Publishes a stage or the final results unless they are out, signing first what an interrupted load left proposed. */
export async function ensureResultados(
  propone: Navegador,
  aprueba: Navegador,
  proceso: string,
  etapa: string | null,
): Promise<void> {
  const { propuestasResultados } = await propone.pedir<{ propuestasResultados: { id: string; estado: string }[] }>(
    "query ($c: ID!) { propuestasResultados(proceso: $c) { id estado } }",
    { c: proceso },
  );
  const pendiente = propuestasResultados.find(({ estado }) => estado === "PENDIENTE");
  if (pendiente) await aprobar(aprueba, { propuesta: pendiente });
  try {
    await publicarResultados(propone, aprueba, proceso, etapa);
  } catch (error) {
    if (!(error instanceof Refusal) || !error.codigos.every((codigo) => PUBLICADOS.includes(codigo))) throw error;
  }
}
