/** A disk without room, as `/dev/full` plays it: uploads are refused with words, and what is ready is still sent. */
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { ENVIAR } from "../factories/postulacion.ts";
import { INICIAR, SUBIR } from "../factories/subidas.ts";
import { buildMultitud, navegador } from "./multitud.ts";
import type { Sistema } from "./sistema.ts";

/** How many answers were not the one that is right. */
export async function llenarDisco(sistema: Sistema): Promise<number> {
  const { solicitantes } = await buildMultitud(sistema, 3);
  let mal = 0;
  for (const solicitante of solicitantes) {
    const cliente = navegador(sistema.url, solicitante);
    const { data } = await cliente.gql<{ iniciarCarga: { id: string } }>(INICIAR, {
      e: { nombre: "x.pdf", bytes: 200_000, tipo: "PDF" },
    });
    const carga = data.iniciarCarga.id;
    const cargas = join(sistema.dataDir, "archivos", "cargas");
    mkdirSync(cargas, { recursive: true });
    symlinkSync("/dev/full", join(cargas, `${carga}.part`));
    const { codigos } = await cliente.subir(SUBIR, { carga, desplazamiento: 0 }, new Uint8Array(200_000));
    const [fila] = await sistema.sql<{ recibidos: number }>(
      "select recibidos::int as recibidos from carga where id = $1",
      [carga],
    );
    if (codigos.join() !== "ALMACEN_LLENO" || fila?.recibidos !== 0) mal += 1;
    const { postulacion, revision } = solicitante;
    const envio = await cliente.gql(ENVIAR, { p: postulacion, r: revision, c: crypto.randomUUID() });
    if (envio.codigos.length > 0) mal += 1;
  }
  return mal;
}
