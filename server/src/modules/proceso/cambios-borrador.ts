/** Fine-grained changes of a draft, so that the builder need not send the whole document. Pure. */
import { ubicar } from "#schema/bases/recorrer-ruta.ts";
import { Rechazo } from "#schema/errores.ts";

export type AccionCambio = "PONER" | "AGREGAR" | "QUITAR" | "MOVER";

/** One change. `valor` is what is put or added; for MOVER, the new index inside the same list. */
export interface CambioBorrador {
  readonly ruta: string;
  readonly accion: AccionCambio;
  readonly valor?: unknown;
}

/** More in one go is the work of an import. */
export const CAMBIOS_MAXIMOS = 200;

/**
 * The document with the changes done one after the other; the original is left as it was. What comes out has still to
 * be judged by the validator.
 * @throws RUTA_INEXISTENTE at the first change whose place the document lacks; DATO_INVALIDO
 */
export function aplicarCambios(documento: object, cambios: readonly CambioBorrador[]): object {
  if (cambios.length === 0 || cambios.length > CAMBIOS_MAXIMOS) {
    throw new Rechazo(
      "DATO_INVALIDO",
      { campo: "cambios", motivo: `envíe de 1 a ${CAMBIOS_MAXIMOS} cambios` },
      "cambios",
    );
  }
  const copia = structuredClone(documento);
  cambios.forEach((cambio, i) => aplicar(copia, cambio, `cambios.${i}`));
  return copia;
}

function aplicar(documento: object, { ruta, accion, valor }: CambioBorrador, lugar: string): void {
  const ubicado = ubicar(documento, ruta);
  if (!ubicado) throw new Rechazo("RUTA_INEXISTENTE", { ruta }, lugar);
  const { dueno, clave } = ubicado;
  const existe = ubicado.valor !== undefined;
  switch (accion) {
    case "PONER":
      exigir(valor !== undefined && valor !== null, "valor", "indique qué se pone", lugar);
      Reflect.set(dueno, clave, structuredClone(valor));
      return;
    case "AGREGAR":
      exigir(valor !== undefined && valor !== null, "valor", "indique qué se agrega", lugar);
      if (!existe) Reflect.set(dueno, clave, [structuredClone(valor)]);
      else if (Array.isArray(ubicado.valor)) ubicado.valor.push(structuredClone(valor));
      else throw new Rechazo("DATO_INVALIDO", { campo: "ruta", motivo: "solo se agrega a una lista" }, lugar);
      return;
    case "QUITAR":
      if (!existe) throw new Rechazo("RUTA_INEXISTENTE", { ruta }, lugar);
      if (Array.isArray(dueno)) dueno.splice(Number(clave), 1);
      else Reflect.deleteProperty(dueno, clave);
      return;
    case "MOVER":
      if (!Array.isArray(dueno) || !existe) throw new Rechazo("RUTA_INEXISTENTE", { ruta }, lugar);
      exigir(
        Number.isInteger(valor) && Number(valor) >= 0 && Number(valor) < dueno.length,
        "valor",
        "indique un lugar de la lista, desde 0",
        lugar,
      );
      dueno.splice(Number(valor), 0, ...(dueno.splice(Number(clave), 1) as unknown[]));
  }
}

function exigir(bien: boolean, campo: string, motivo: string, lugar: string): void {
  if (!bien) throw new Rechazo("DATO_INVALIDO", { campo, motivo }, `${lugar}.${campo}`);
}
