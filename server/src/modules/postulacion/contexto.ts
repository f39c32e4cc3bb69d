/** What resolvers of applications ask of the request. */
import { Rechazo } from "#schema/errores.ts";
import type { InstanteUtc } from "#schema/fecha.ts";
import { type Acto, ejecutar } from "../../infra/acto.ts";
import { cargar } from "../../infra/cargador.ts";
import type { Contexto } from "../../infra/contexto.ts";
import { postulacionPorId } from "./postulacion.queries.ts";
import type { PostulacionType } from "./postulacion.type.ts";

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

/** Runs an act whose result is the id of an application, and answers with the application. */
export async function ejecutarYLeer<E, S, C, P>(
  ctx: Contexto,
  acto: Acto<E, S, C, string, P>,
  entrada: E,
): Promise<PostulacionType> {
  const id = await ejecutar(ctx, acto, entrada);
  return orNoEncontrado(await cargar(ctx, postulacionPorId, id));
}
