import { Rechazo } from "#schema/errores.ts";
import type { ArchivoEntrante } from "../../graphql/escalares.ts";
import { definirActo } from "../../infra/acto.ts";
import type { Almacen } from "../../infra/almacen.ts";
import { IDENTIFICADO } from "../../infra/politica.ts";
import { lockCarga, orNoEncontrado, toCarga } from "./cargas.ts";
import { recibirParte } from "./recibir-parte.ts";

interface Entrada {
  readonly carga: string;
  /** Byte of the file at which the part begins. */
  readonly desplazamiento: number;
  readonly parte: ArchivoEntrante;
}

interface Preparado {
  readonly almacen: Almacen;
  readonly bytes: Buffer;
}

/**
 * Stores one part. A part that is stored already (its answer was lost) is taken as done; the hash at the end tells
 * whether it was the same.
 * @throws NO_ENCONTRADO, CARGA_DESFASADA with the place to go on from, ARCHIVO_GRANDE, PARTE_GRANDE, PARTE_CORTADA
 */
export const subirParte = definirActo({
  nombre: "subirParte",
  evento: "PARTE_SUBIDA",
  politica: IDENTIFICADO,
  // A part over a slow line takes longer than the seal of arrival lasts.
  reloj: "TRANSACCION",
  prepare: async ({ parte }: Entrada, ctx): Promise<Preparado> => ({
    almacen: ctx.servicios.almacen,
    bytes: await recibirParte(parte),
  }),
  load: async (tx, { carga }, preparado) => ({ carga: orNoEncontrado(await lockCarga(tx, carga)), preparado }),
  authorize: (quien, { carga }) => quien.persona === carga.personaId,
  decide: ({ carga, preparado }, { desplazamiento }) => {
    const fin = desplazamiento + preparado.bytes.length;
    if (fin > carga.bytes) throw new Rechazo("ARCHIVO_GRANDE", { maximo: carga.bytes });
    const repetida = desplazamiento >= 0 && fin <= carga.recibidos;
    if (!repetida && desplazamiento !== carga.recibidos)
      throw new Rechazo("CARGA_DESFASADA", { desplazamiento: carga.recibidos });
    const recibidos = repetida ? carga.recibidos : fin;
    return {
      resultado: { ...toCarga(carga, recibidos), personaId: carga.personaId },
      cambios: { repetida, recibidos, desplazamiento },
      eventos: [
        { objeto: { tipo: "Carga", id: carga.id }, detalles: { desplazamiento, bytes: preparado.bytes.length } },
      ],
    };
  },
  store: async (tx, { repetida, recibidos, desplazamiento }, { carga, preparado }) => {
    if (repetida) return;
    await preparado.almacen.writeParte(carga.id, desplazamiento, preparado.bytes);
    await tx.filas("update carga set recibidos = $2 where id = $1", [carga.id, recibidos]);
  },
});
