/** What resolvers of applications ask of the request. */
import { Rechazo } from "#schema/errores.ts";
import type { InstanteUtc } from "#schema/fecha.ts";
import type { Contexto } from "../../infra/contexto.ts";

/** The arrival seal, which every identified request has. */
export function selloDe({ sello }: Contexto): InstanteUtc {
  if (sello === null) throw new Rechazo("NO_AUTENTICADO");
  return sello;
}

/** The same refusal for what is absent and for what the person may not see. */
export function orNoEncontrado<T>(valor: T | null): T {
  if (valor === null) throw new Rechazo("NO_ENCONTRADO");
  return valor;
}
