/** The files of a sealed dossier against what was sealed of them. Pure. */
import type { ArchivoSellado } from "#schema/postulacion/instantanea.ts";
import type { Diferencia, Lugar } from "./diferencia.ts";
import type { EnDisco, FilaDeArchivo, Hechos } from "./hechos.ts";

type DeArchivos = Pick<Hechos, "vinculos" | "archivos" | "disco">;

/** Each file by its row, by the list that names it and by its bytes, read again. */
export function* compararArchivos(
  { vinculos, archivos, disco }: DeArchivos,
  persona: string,
  sellados: readonly ArchivoSellado[],
): Generator<Diferencia> {
  const nombrados = new Set(vinculos);
  for (const sellado of sellados) {
    const fila = archivos.get(sellado.id);
    const lugar = lugarDe(sellado.id, fila);
    if (!nombrados.delete(sellado.id)) yield { lugar, codigo: "ARCHIVO_QUITADO" };
    if (!fila) yield { lugar, codigo: "ARCHIVO_AUSENTE" };
    else {
      yield* compararFila(lugar, fila, persona, sellado);
      yield* compararBytes(lugar, disco.get(sellado.id), sellado, sellados);
    }
  }
  for (const id of nombrados) yield { lugar: lugarDe(id, archivos.get(id)), codigo: "ARCHIVO_AGREGADO" };
}

const lugarDe = (id: string, fila: FilaDeArchivo | undefined): Lugar => `archivo ${fila ? `${fila.tipo} ` : ""}${id}`;

function* compararFila(
  lugar: Lugar,
  fila: FilaDeArchivo,
  persona: string,
  sellado: ArchivoSellado,
): Generator<Diferencia> {
  if (fila.persona !== persona) yield { lugar, codigo: "DUENO_DISTINTO" };
  if (fila.nombre !== sellado.nombre) yield { lugar, codigo: "NOMBRE_DISTINTO" };
  if (fila.bytes !== sellado.bytes) yield { lugar, codigo: "TAMANO_DISTINTO" };
  if (fila.sha256 !== sellado.sha256) yield { lugar, codigo: "REGISTRO_DISTINTO" };
}

function* compararBytes(
  lugar: Lugar,
  visto: EnDisco | undefined,
  sellado: ArchivoSellado,
  sellados: readonly ArchivoSellado[],
): Generator<Diferencia> {
  if (!visto) return yield { lugar, codigo: "BYTES_AUSENTES" };
  if (visto.sha256 !== sellado.sha256 || visto.bytes !== sellado.bytes) {
    const deOtro = sellados.some(({ id, sha256 }) => id !== sellado.id && sha256 === visto.sha256);
    return yield { lugar, codigo: deOtro ? "BYTES_DE_OTRO" : "BYTES_DISTINTOS" };
  }
  if (!visto.deSuTipo) yield { lugar, codigo: "TIPO_DISTINTO" };
}
