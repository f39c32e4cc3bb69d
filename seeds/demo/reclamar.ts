/** Claims through the API: of who applied, and of who rules. */
import type { Navegador } from "./navegador.ts";
import type { Enviada } from "./postular.ts";

/** @returns id of the claim */
export async function presentarReclamo(
  postulante: Navegador,
  { id }: Enviada,
  etapa: string,
  texto: string,
  archivos: readonly string[] = [],
): Promise<string> {
  const { presentarReclamo: reclamo } = await postulante.pedir<{ presentarReclamo: { id: string } }>(
    `mutation ($p: ID!, $e: ID, $t: String!, $a: [ID!]!) {
      presentarReclamo(postulacion: $p, etapa: $e, texto: $t, archivos: $a) { id } }`,
    { p: id, e: etapa, t: texto, a: archivos },
  );
  return reclamo.id;
}

/** Rules that a claim is right and opens again the evaluation of that stage. */
export async function declararFundado(
  preside: Navegador,
  reclamo: string,
  etapa: string,
  resolucion: string,
): Promise<void> {
  await preside.pedir(
    `mutation ($c: ID!, $t: String!, $e: ID!) {
      resolverReclamo(reclamo: $c, revision: 1, fallo: FUNDADO, resolucion: $t, reabrir: $e) { id } }`,
    { c: reclamo, t: resolucion, e: etapa },
  );
}
