/** The log as it leaves the database, line by line. */
import type { Lectura } from "../../../infra/base-datos.ts";
import { type Cabeza, FILA_REGISTRO, type FilaRegistro, type LineaRegistro } from "./registro.rules.ts";

const PAGINA = 1000;

/** Select of heads as they are signed, without its order. */
export const CABEZAS = `select tamano::int as tamano, encode(raiz, 'hex') as raiz,
    to_char(sellada_en at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "selladaEn", llave, encode(firma, 'hex') as firma
  from cabeza_auditoria`;

/**
 * Every line of the log, in its order.
 * @param leer     runs one read; a long log is read in many
 * @param cabecera keys that go with it, and whether the reader sees all of its rows
 */
export async function* lineasDe(
  leer: Lectura["filas"],
  { llaves, completo }: { readonly llaves: Readonly<Record<string, string>>; readonly completo: boolean },
): AsyncGenerator<LineaRegistro> {
  yield { tipo: "REGISTRO", formato: "merito.auditoria", llaves, completo };
  for (const cabeza of await leer<Cabeza>(`${CABEZAS} order by tamano`)) yield { tipo: "CABEZA", ...cabeza };
  for (let desde = 0; ; desde += PAGINA) {
    const hojas = await leer<{ posicion: number; hash: string; fila: FilaRegistro | null }>(
      `select h.posicion::int as posicion, encode(h.hash, 'hex') as hash,
         (select ${FILA_REGISTRO} from auditoria a where a.id = h.auditoria) as fila
       from hoja_auditoria h where h.posicion >= $1 and h.posicion < $1 + ${PAGINA} order by h.posicion`,
      [desde],
    );
    for (const hoja of hojas) yield { tipo: "HOJA", ...hoja };
    if (hojas.length === 0) break;
  }
  const sueltas = await leer<{ fila: FilaRegistro }>(
    `select ${FILA_REGISTRO} as fila from auditoria a
     where not exists (select 1 from hoja_auditoria h where h.auditoria = a.id) order by a.orden`,
  );
  for (const { fila } of sueltas) yield { tipo: "SIN_SELLAR", fila };
}
