import type { Hallazgo } from "../hallazgo.ts";
import { Bases } from "./bases.ts";
import { migrarBases } from "./migraciones/index.ts";
import { leerJson } from "./portable-lectura.ts";
import {
  esObjeto,
  esquemaDe,
  propia,
  resolver,
  variantesPorTipo,
  type Ambito,
  type Esquema,
} from "./recorrer-esquema.ts";
import { validar } from "./validar.ts";

/** Word with which every portable file says what it is. */
export const FORMATO = "merito.bases";

export type Importado =
  | { readonly bases: Bases; readonly migraciones: readonly string[] }
  | { readonly hallazgos: readonly Hallazgo[] };

/**
 * The bases as a file that another installation reads: an envelope with the word of the format, properties in the order
 * of the definition whatever order they came in, two spaces, a final newline. Fit for version control.
 */
export function exportar(bases: Bases): string {
  return `${JSON.stringify({ formato: FORMATO, bases: ordenar(esquemaDe(Bases), {}, bases) }, null, 2)}\n`;
}

/**
 * Reads a portable file. Older shapes are lifted; what comes out has a valid shape, though the linter may still refuse
 * to publish it. `importar(exportar(x))` is `x`.
 * @returns the bases and the names of the migrations applied, or findings that say what is wrong; never throws
 */
export function importar(texto: string): Importado {
  const leido = leerJson(texto);
  if ("hallazgos" in leido) return leido;
  const { valor } = leido;
  if (!esObjeto(valor) || propia(valor, "formato") !== FORMATO)
    return fallo("ARCHIVO_FORMATO", `No es un archivo de bases: falta «"formato": "${FORMATO}"».`);
  const ajena = Object.keys(valor).find((clave) => clave !== "formato" && clave !== "bases");
  if (ajena !== undefined)
    return fallo("ARCHIVO_FORMATO", `«${ajena.slice(0, 60)}» no existe en este formato. Quítela.`);
  const documento = propia(valor, "bases");
  if (!esObjeto(documento)) return fallo("ARCHIVO_FORMATO", "Falta «bases», el documento.");
  const migrado = migrarBases(documento);
  if ("hallazgos" in migrado) return migrado;
  const hallazgos = validar(migrado.documento);
  if (hallazgos.length > 0) return { hallazgos };
  const bases = ordenar(esquemaDe(Bases), {}, migrado.documento) as Bases;
  return { bases, migraciones: migrado.aplicadas };
}

const fallo = (codigo: string, mensaje: string): Importado => ({
  hallazgos: [{ codigo, gravedad: "ERROR", ruta: "", mensaje }],
});

/** The same value with the properties of each part in the order of its definition. Records keep theirs. */
function ordenar(definicion: Esquema, nombres: Ambito, valor: unknown): unknown {
  const resuelto = resolver(definicion, nombres);
  if (Array.isArray(valor))
    return valor.map((item: unknown) => ordenar(resuelto.esquema.items ?? {}, resuelto.ambito, item));
  if (!esObjeto(valor)) return valor;
  const parte = resuelto.esquema.anyOf ? variantesPorTipo(resuelto)?.get(String(valor["tipo"])) : resuelto;
  const pares: [string, unknown][] = [];
  for (const [clave, propiedad] of Object.entries(parte?.esquema.properties ?? {})) {
    const contenido = valor[clave];
    if (contenido !== undefined) pares.push([clave, ordenar(propiedad, parte?.ambito ?? {}, contenido)]);
  }
  return Object.fromEntries(pares);
}
