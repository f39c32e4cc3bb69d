/** The sealed dossiers of a database and a disk, checked one by one against the log of the audit, checked whole. */
import type { Almacen } from "../../infra/almacen.ts";
import type { Base } from "../../infra/base-datos.ts";
import { SISTEMA } from "../../infra/quien.ts";
import { isDeTipo } from "../../modules/archivo/archivo.rules.ts";
import type { TipoArchivo } from "../../modules/archivo/archivo.type.ts";
import { inspeccionar } from "../../modules/archivo/inspeccionar.ts";
import { lineasDe } from "../../modules/auditoria/sello/lineas.ts";
import type { LineaRegistro } from "../../modules/auditoria/sello/registro.rules.ts";
import {
  type Guardado,
  type InformeRegistro,
  verificarRegistro,
} from "../../modules/auditoria/sello/verificar.rules.ts";
import { compararExpediente } from "../../modules/postulacion/verificacion/comparar.rules.ts";
import type { Diferencia } from "../../modules/postulacion/verificacion/diferencia.ts";
import {
  type EnDisco,
  type FilaDeArchivo,
  listEnviadas,
  readHechos,
} from "../../modules/postulacion/verificacion/hechos.ts";

/** Where the dossiers are, and who is believed about the audit. */
export interface Archivador {
  readonly base: Pick<Base, "leer">;
  readonly almacen: Pick<Almacen, "find">;
  /** Heads that somebody kept, and the keys that are trusted. */
  readonly guardado: Guardado;
}

export interface ExpedienteVerificado {
  readonly postulacion: string;
  /** Null when not even its number is left. */
  readonly constancia: string | null;
  /** False while the audit row of its sending waits for its seal: nobody vouches for it yet. */
  readonly sellado: boolean;
  readonly diferencias: readonly Diferencia[];
}

/** Checks the log of the audit of a database: what the dossiers are compared with. */
export async function verificarLog({ base, guardado }: Archivador): Promise<InformeRegistro> {
  const lineas = lineasDe((sql, valores) => base.leer(SISTEMA, (tx) => tx.filas(sql, valores)), {
    llaves: guardado.llaves ?? {},
    completo: true,
  });
  const leidas: LineaRegistro[] = [];
  for await (const linea of lineas) leidas.push(linea);
  return verificarRegistro(leidas, guardado);
}

/**
 * Checks dossiers, in the order of their ids.
 * @param cual `todo`, the number of a receipt, or the id of an application or of a proceso
 */
export async function* verificarExpedientes(
  { base, almacen }: Archivador,
  { hallazgos }: Pick<InformeRegistro, "hallazgos">,
  cual: string,
): AsyncGenerator<ExpedienteVerificado> {
  for (const id of await base.leer(SISTEMA, (tx) => listEnviadas(tx, cual))) {
    const hechos = await base.leer(SISTEMA, (tx) => readHechos(tx, id));
    const disco = await examinar(almacen, [...hechos.archivos.values()]);
    const envio = hechos.testimonios.find(({ acto }) => acto === "enviarPostulacion");
    const registrada = envio?.detalles["constancia"];
    yield {
      postulacion: id,
      constancia: hechos.postulacion?.constancia ?? (typeof registrada === "string" ? registrada : null),
      sellado: typeof envio?.posicion === "number",
      diferencias: compararExpediente({ ...hechos, disco }, hallazgos),
    };
  }
}

/** Reads again the bytes of each file; those that are not there are missing. */
async function examinar(
  almacen: Archivador["almacen"],
  archivos: readonly FilaDeArchivo[],
): Promise<Map<string, EnDisco>> {
  const disco = new Map<string, EnDisco>();
  for (const { id, tipo } of archivos) {
    const ruta = await almacen.find(id);
    if (ruta === null) continue;
    const { bytes, sha256, inicio } = await inspeccionar(ruta);
    disco.set(id, { bytes, sha256, deSuTipo: isDeTipo(tipo as TipoArchivo, inicio) });
  }
  return disco;
}
