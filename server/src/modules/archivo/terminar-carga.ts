import { Rechazo } from "#schema/errores.ts";
import { definirActo } from "../../infra/acto.ts";
import type { Almacen } from "../../infra/almacen.ts";
import type { Tx } from "../../infra/base-datos.ts";
import { IDENTIFICADO } from "../../infra/politica.ts";
import { isDeTipo } from "./archivo.rules.ts";
import { type CargaGuardada, lockCarga, orNoEncontrado, readArchivo } from "./cargas.ts";
import { type Inspeccion, inspeccionar } from "./inspeccionar.ts";
import { TipoArchivo } from "./archivo.type.ts";

interface Entrada {
  readonly carga: string;
  /** SHA-256 of the whole file as the person has it, hex. */
  readonly sha256: string;
}

interface Estado {
  readonly almacen: Almacen;
  readonly carga: CargaGuardada;
  /** Null until all its bytes are here. */
  readonly inspeccion: Inspeccion | null;
  /** The file, when an earlier answer was lost. */
  readonly terminada: string | null;
}

/**
 * Ends an upload: what is on the disk is looked at whole, and only then is it a file.
 * @returns id of the file, the same as that of the upload; repeating the call gives it again
 * @throws NO_ENCONTRADO, ARCHIVO_INCOMPLETO, ARCHIVO_ALTERADO, ARCHIVO_DE_OTRO_TIPO, ARCHIVO_CIFRADO
 */
export const terminarCarga = definirActo({
  nombre: "terminarCarga",
  evento: "ARCHIVO_SUBIDO",
  politica: IDENTIFICADO,
  prepare: async (_entrada: Entrada, ctx): Promise<Almacen> => ctx.servicios.almacen,
  load: (tx, { carga }, almacen) => loadEstado(tx, carga, almacen),
  authorize: (quien, { carga }) => quien.persona === carga.personaId,
  decide: ({ carga, inspeccion, terminada }, { sha256 }) => {
    const huella = sha256.toLowerCase();
    if (terminada !== null) {
      if (terminada !== huella) throw new Rechazo("ARCHIVO_ALTERADO");
    } else judge(carga, inspeccion, huella);
    return {
      resultado: carga.id,
      cambios: terminada === null ? { carga, huella } : null,
      eventos: [{ objeto: { tipo: "Archivo", id: carga.id }, detalles: { sha256: huella, bytes: carga.bytes } }],
    };
  },
  store: async (tx, cambios, { almacen }) => {
    if (cambios === null) return;
    const { carga, huella } = cambios;
    await almacen.finish(carga.id);
    await tx.filas(
      "insert into archivo (id, persona_id, nombre, tipo, bytes, sha256) values ($1, $2, $3, $4, $5, $6)",
      [carga.id, carga.personaId, carga.nombre, carga.tipo, carga.bytes, huella],
    );
    await tx.filas("delete from carga where id = $1", [carga.id]);
  },
});

async function loadEstado(tx: Tx, id: string, almacen: Almacen): Promise<Estado> {
  const carga = await lockCarga(tx, id);
  if (carga === null) {
    const archivo = orNoEncontrado(await readArchivo(tx, id));
    return { almacen, carga: { ...archivo, recibidos: archivo.bytes }, inspeccion: null, terminada: archivo.sha256 };
  }
  const ruta = carga.recibidos === carga.bytes ? await almacen.locate(id) : null;
  return { almacen, carga, inspeccion: ruta === null ? null : await inspeccionar(ruta), terminada: null };
}

function judge(carga: CargaGuardada, inspeccion: Inspeccion | null, huella: string): void {
  if (inspeccion === null)
    throw new Rechazo("ARCHIVO_INCOMPLETO", { esperados: carga.bytes, recibidos: carga.recibidos });
  if (inspeccion.bytes !== carga.bytes || inspeccion.sha256 !== huella) throw new Rechazo("ARCHIVO_ALTERADO");
  if (!isDeTipo(carga.tipo, inspeccion.inicio)) throw new Rechazo("ARCHIVO_DE_OTRO_TIPO", { tipo: carga.tipo });
  if (carga.tipo === TipoArchivo.PDF && inspeccion.cifrado) throw new Rechazo("ARCHIVO_CIFRADO");
}
