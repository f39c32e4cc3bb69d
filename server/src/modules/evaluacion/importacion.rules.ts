/** Pure rules of data that enter from outside. */
import type { Bases } from "#schema/bases/bases.ts";
import { corto } from "#schema/corto.ts";
import { esDecimal } from "./numeros.rules.ts";

export interface FilaExterna {
  /** Code of the application. */
  readonly codigo: string;
  /** Fact of kind EXTERNO of the bases. */
  readonly hecho: string;
  readonly valor: string;
}

export interface ErrorDeImportacion {
  /** From 1. */
  readonly fila: number;
  readonly codigo: string;
  readonly mensaje: string;
}

/**
 * What is wrong with the rows of an import, all of it.
 * @param codigos applications of the proceso
 */
export function revisarExternos(
  { hechos }: Pick<Bases, "hechos">,
  codigos: ReadonlySet<string>,
  filas: readonly FilaExterna[],
): ErrorDeImportacion[] {
  const externos = new Map(hechos.flatMap((hecho) => (hecho.tipo === "EXTERNO" ? [[hecho.id, hecho] as const] : [])));
  const vistas = new Set<string>();
  return filas.flatMap(({ codigo, hecho: id, valor }, i) => {
    const errores: ErrorDeImportacion[] = [];
    const anota = (error: string, mensaje: string): void => void errores.push({ fila: i + 1, codigo: error, mensaje });
    const hecho = externos.get(id);
    if (!codigos.has(codigo))
      anota("POSTULACION_DESCONOCIDA", `No hay una postulación enviada con el código «${corto(codigo)}».`);
    if (!hecho) anota("HECHO_DESCONOCIDO", `Las bases no tienen un dato externo «${corto(id)}».`);
    else if (hecho.valor === "NUMERO" && !esDecimal(valor))
      anota("VALOR_INVALIDO", `«${hecho.nombre}» debe ser un número decimal con punto.`);
    else if (valor.trim() === "" || valor.length > 500)
      anota("VALOR_INVALIDO", `Escriba el valor de «${hecho.nombre}», hasta 500 caracteres.`);
    const clave = `${codigo}/${id}`;
    if (vistas.has(clave)) anota("FILA_REPETIDA", `El dato «${corto(id)}» de ${corto(codigo)} está dos veces.`);
    vistas.add(clave);
    return errores;
  });
}
