/** Who may have each planted word from the database alone: rows, where the policies above also tell fields apart. */
import type { Canario } from "./canarios.ts";
import type { Actor } from "./mundo.ts";
import { readCeldas } from "./r12-tabla.ts";

/** Whoever signs the results and the unit that asked for the post have the row, of which the policies show them a part. */
const POSTULACION = `enviada: ana | borrador: beto | cerrada: beto carla pilar ulises rosa pablo aurora tokenCusco
  | otra: ana carla pilar ulises rosa pablo aurora tokenCusco | ganadora: ana carla ciro pilar ulises rosa pablo aurora tokenCusco
  | siguiente: beto carla ciro pilar ulises rosa pablo aurora tokenCusco | ajena: beto raul aurora tokenCajamarca`;
const PERSONA = "ana: ana aurora admin | beto: beto aurora admin | carla: carla rosa raul aurora admin";

const FILAS: Readonly<Record<Canario["dato"], string>> = {
  nombres: POSTULACION.replace(/ganadora:[^|]*\|/, "ganadora: TODOS |").replace(
    /siguiente:[^|]*\|/,
    "siguiente: TODOS |",
  ),
  respuesta: POSTULACION,
  archivo: POSTULACION,
  reclamo: "siguiente: beto carla ciro pilar rosa pablo aurora",
  documento: PERSONA,
  correo: PERSONA,
  celular: PERSONA,
  hoja: "carla: carla",
  borrador: "borrador: pilar ulises rosa pablo aurora admin | borradorAjeno: raul aurora admin",
  auditoria: "cusco: aurora admin tokenCusco | cajamarca: aurora admin tokenCajamarca",
  token: "*: admin",
  // The row of an entidad is public.
  remitente: "*: TODOS",
};

/** Whether the database may give somebody the row of the word. */
export function mayTener(actor: Actor, { dato, caso }: Canario): boolean {
  const celdas = readCeldas(FILAS[dato]);
  return (celdas.get(caso) ?? celdas.get("*"))?.has(actor) ?? false;
}
