import type { Bases } from "#schema/bases/bases.ts";
import type { Lectura } from "../../infra/base-datos.ts";
import { isId } from "../../infra/validacion.ts";
import type { EstadoProceso } from "./proceso.entity.ts";

/** A proceso and one version of its bases, as other modules decide by them. */
export interface Concurso {
  readonly id: string;
  readonly entidad: string;
  readonly codigo: string;
  readonly estado: EstadoProceso;
  readonly requiereSegundaPersona: boolean;
  readonly version: {
    readonly id: string;
    readonly numero: number;
    readonly sha256: string;
    readonly documento: Bases;
  };
}

/**
 * Reads a published proceso.
 * @param version id of a version of its bases; the one in force unless told
 * @returns null when it does not exist, was never published or has no such version
 */
export function loadConcurso(tx: Lectura, proceso: string, version: string | null = null): Promise<Concurso | null> {
  if (!isId(proceso) || (version !== null && !isId(version))) return Promise.resolve(null);
  return tx.fila<Concurso>(
    `select p.id, p.entidad, p.codigo, p.estado, e.requiere_segunda_persona as "requiereSegundaPersona",
       jsonb_build_object('id', v.id, 'numero', v.numero, 'sha256', v.sha256, 'documento', v.documento) as version
     from proceso p join entidad e on e.id = p.entidad
     join version_bases v on v.proceso = p.id and (v.id = $2::uuid or ($2::uuid is null and v.numero = p.version_vigente))
     where p.id = $1`,
    [proceso, version],
  );
}
