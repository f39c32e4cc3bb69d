/** Dossiers as the engine reads them: from the seal, and from what was presented after it within its window. */
import type { Expediente } from "#schema/expediente.ts";
import type { Instantanea } from "#schema/postulacion/instantanea.ts";
import type { Lectura } from "../../infra/base-datos.ts";
import { isIntegra } from "./sellado.rules.ts";

interface Sellada {
  readonly id: string;
  readonly instantanea: Instantanea;
  readonly huella: string;
  readonly posteriores: NonNullable<Expediente["documentos"]>;
}

/**
 * The dossiers sent to a proceso and not withdrawn, in the order in which they arrived, with the documents that were
 * presented after a stage or at signing. Every seal is checked: a dossier that does not match its hash was altered behind
 * the system, and nothing may be scored with it.
 * @param postulaciones only these; all by default
 * @throws Error, a fault, naming the altered application
 * @fuente reliability R6 · bases `documentos[].siFalta`
 */
export async function expedientesDe(
  tx: Lectura,
  proceso: string,
  postulaciones: readonly string[] | null = null,
): Promise<Expediente[]> {
  const selladas = await tx.filas<Sellada>(
    `select p.id, p.instantanea, p.instantanea_sha256 as huella, coalesce(d.todos, '[]') as posteriores
     from postulacion p left join lateral (
       select jsonb_agg(jsonb_build_object('documento', u.documento, 'archivos', u.archivos) order by u.documento) as todos
       from (select x.documento, jsonb_agg(x.archivo order by x.presentado_en, x.id) as archivos from documento_posterior x
             where x.postulacion = p.id and x.retirado_en is null group by x.documento) u) d on true
     where p.proceso = $1 and p.estado = 'ENVIADA' and ($2::uuid[] is null or p.id = any ($2)) order by p.sello, p.id`,
    [proceso, postulaciones],
  );
  return selladas.map(({ id, instantanea, huella, posteriores }) => {
    if (!isIntegra(instantanea, huella)) throw new Error(`The sealed dossier ${id} does not match its hash`);
    const { expediente } = instantanea;
    if (posteriores.length === 0) return expediente;
    return { ...expediente, documentos: [...(expediente.documentos ?? []), ...posteriores] };
  });
}
