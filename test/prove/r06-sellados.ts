/** Sealed dossiers to be tampered with, with their audit sealed too. */
import { basesConFormulario } from "../factories/bases-postulacion.ts";
import {
  ABIERTO,
  buildCompleta,
  conPlazo,
  enmendar,
  type ProcesoDePrueba,
  publicar,
  RETIRAR,
} from "../factories/postulacion.ts";
import type { Expediente } from "./r06-clase.ts";
import type { Sistema } from "./sistema.ts";

/** Dossiers sent through the door: of two people to three contests, one withdrawn since, with a later version in force. */
export async function sellarExpedientes(sistema: Sistema): Promise<Expediente[]> {
  const formulario = basesConFormulario();
  const bases = conPlazo(
    { ...formulario, postulaciones: { ...formulario.postulaciones, retiro: "SE_RETIRA_Y_REENVIA" } },
    ABIERTO,
  );
  const procesos: ProcesoDePrueba[] = [];
  for (let i = 0; i < 3; i += 1) procesos.push(await publicar(sistema, bases));
  // One to which nobody applied, so that a dossier can be moved there.
  await publicar(sistema, bases);
  const ids: string[] = [];
  for (const proceso of procesos)
    for (const persona of ["ana", "beto"] as const) {
      const postulante = await buildCompleta(sistema, persona, proceso.id, ["p1"], ids.length + 1);
      const { codigos } = await postulante.enviar();
      if (codigos.length > 0) throw new Error(`The sending was refused: ${codigos.join(", ")}`);
      ids.push(postulante.id);
      // The act itself moves the revision once.
      postulante.revision += 1;
      if (ids.length === 3) await postulante.hacer(RETIRAR);
    }
  for (const proceso of procesos) await enmendar(sistema, proceso, 2, bases);
  const limite = Date.now() + 20_000;
  for (let sueltas = 1; sueltas > 0;) {
    const [cuenta] = await sistema.sql<{ n: number }>(
      "select (select count(*) from auditoria)::int - (select count(*) from hoja_auditoria)::int as n",
    );
    sueltas = cuenta?.n ?? 1;
    if (Date.now() > limite) throw new Error("The audit was not sealed in time");
  }
  return sistema.sql<Expediente>(
    `select p.id, p.proceso, h.posicion::int as posicion,
       array(select archivo::text from archivo_postulacion where postulacion = p.id order by 1) as archivos
     from postulacion p join auditoria a on a.objeto_id = p.id::text and a.acto = 'enviarPostulacion' and a.resultado = 'HECHO'
       join hoja_auditoria h on h.auditoria = a.id where p.id = any ($1)`,
    [ids],
  );
}
