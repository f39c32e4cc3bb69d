import type { Campo } from "../bases/formulario.ts";
import type { Hecho } from "../bases/hecho.ts";
import type { Indice } from "../indice.ts";

/**
 * What is known beforehand of a datum. `entero`: only whole numbers; `negativo`: it may be below zero;
 * `siempreConsta`: it is known of everybody (no row is zero hours, not «unknown»).
 */
export interface Descripcion {
  readonly clase: "NUMERO" | "SI_NO" | "OPCIONES" | "OTRA";
  readonly campos: readonly Campo[];
  readonly entero: boolean;
  readonly negativo: boolean;
  readonly siempreConsta: boolean;
}

const OTRA: Descripcion = { clase: "OTRA", campos: [], entero: false, negativo: true, siempreConsta: false };
const NUMERO: Descripcion = { ...OTRA, clase: "NUMERO" };
const CUANTO: Descripcion = { ...NUMERO, negativo: false, siempreConsta: true };
const CUANTOS: Descripcion = { ...CUANTO, entero: true };
const SI_NO: Descripcion = { ...OTRA, clase: "SI_NO", siempreConsta: true };

/** Describes what a reference reads, through the fact or the field that gives it. */
export function descripcionDe(referencia: string, indice: Indice): Descripcion {
  const [origen = "", nombre = "", campo = ""] = referencia.split(".");
  switch (origen) {
    case "hecho":
      return deHecho(indice.hechos.get(nombre), indice);
    case "campo":
      return deCampo(indice.campo(nombre, campo));
    case "documento":
      return SI_NO;
    case "declaracion":
      return { ...SI_NO, siempreConsta: false };
    default:
      return OTRA;
  }
}

/** Whether two values of a datum always have an order, so that it can tell two people apart. */
export function seOrdena(referencia: string, indice: Indice): boolean {
  const [origen = "", nombre = "", campo = ""] = referencia.split(".");
  if (origen === "campo") return campoSeOrdena(indice.campo(nombre, campo));
  const hecho = origen === "hecho" ? indice.hechos.get(nombre) : undefined;
  switch (hecho?.tipo) {
    case undefined:
      return origen === "minimo" || referencia === "plaza.posiciones";
    case "EXPERIENCIA":
    case "EDAD":
    case "SUMA":
      return true;
    case "EXTERNO":
      return hecho.valor === "NUMERO";
    case "CONDICION":
      return false;
    case "CAMPO":
      return campoSeOrdena(indice.campo(hecho.seccion, hecho.campo));
    case "AGREGADO":
      if (hecho.operacion === "EXISTE") return false;
      if (hecho.operacion === "SUMA" || hecho.operacion === "CUENTA") return true;
      return hecho.campo === undefined || campoSeOrdena(indice.campo(hecho.seccion, hecho.campo));
    case "PRIMERO":
      return hecho.datos.every((dato) => dato !== referencia && seOrdena(dato, indice));
  }
}

const campoSeOrdena = (campo: Campo | undefined): boolean =>
  campo === undefined ||
  ["ENTERO", "DECIMAL", "MONTO", "FECHA"].includes(campo.tipo) ||
  (campo.tipo === "OPCION" && campo.opciones.every(({ orden }) => orden !== undefined));

function deHecho(hecho: Hecho | undefined, indice: Indice): Descripcion {
  switch (hecho?.tipo) {
    case "EXPERIENCIA":
      return CUANTO;
    case "EDAD":
      return { ...CUANTOS, siempreConsta: false };
    case "CONDICION":
      return SI_NO;
    case "SUMA":
      return NUMERO;
    case "EXTERNO":
      return hecho.valor === "NUMERO" ? { ...NUMERO, negativo: false } : OTRA;
    case "CAMPO":
      return deCampo(indice.campo(hecho.seccion, hecho.campo));
    case "AGREGADO":
      return deAgregado(hecho, indice);
    default:
      return OTRA;
  }
}

function deAgregado(hecho: Extract<Hecho, { tipo: "AGREGADO" }>, indice: Indice): Descripcion {
  if (hecho.operacion === "EXISTE") return SI_NO;
  if (hecho.operacion === "CUENTA") return CUANTOS;
  const campo = hecho.campo === undefined ? undefined : indice.campo(hecho.seccion, hecho.campo);
  if (hecho.operacion === "SUMA") return campo?.tipo === "ENTERO" ? CUANTOS : CUANTO;
  return deCampo(campo);
}

function deCampo(campo: Campo | undefined): Descripcion {
  switch (campo?.tipo) {
    case "ENTERO":
      return { ...NUMERO, entero: true, negativo: false };
    case "DECIMAL":
    case "MONTO":
      return { ...NUMERO, negativo: false };
    case "SI_NO":
      return { ...SI_NO, siempreConsta: false };
    case "OPCION":
    case "OPCIONES":
      return { ...OTRA, clase: "OPCIONES", campos: [campo] };
    default:
      return OTRA;
  }
}
