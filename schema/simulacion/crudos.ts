import type { Condicion } from "../bases/condicion.ts";
import type { Campo } from "../bases/formulario.ts";
import type { Respuesta } from "../expediente.ts";
import { esFecha, sumarDias, type Fecha } from "../fecha.ts";
import { aTexto, comparar, piso, racional, restar, sumar, UNO, CERO, type Racional } from "../puntaje.ts";
import { redondear } from "../redondeo.ts";
import { leerCampo } from "../campos/index.ts";
import { numero, textoDe, type Valor } from "../valor.ts";

/** Answers of a field worth trying so that a condition changes: its options, and what lies around each limit. */
export function crudosDe(campo: Campo, condicion: Condicion, hoy: Fecha, otro: Valor | null): Respuesta[] {
  const cortes = [...valoresEn(condicion), ...(otro?.clase === "FECHA" ? [otro.fecha] : [])];
  const numeros = [
    ...cortes.filter((texto) => DECIMAL.test(texto)).map(racional),
    ...(otro?.clase === "NUMERO" ? [otro.n] : []),
  ];
  switch (campo.tipo) {
    case "OPCION":
      return campo.opciones.map(({ valor }) => valor);
    case "OPCIONES":
      return campo.opciones.map(({ valor }) => [valor]);
    case "SI_NO":
      return ["SI", "NO"];
    case "FECHA":
      return [...cortes.filter(esFecha), hoy].flatMap((dia) => [dia, sumarDias(dia, 31), sumarDias(dia, -31)]);
    case "ENTERO":
    case "DECIMAL":
    case "MONTO":
      return [...numeros, CERO]
        .flatMap((n) => [n, sumar(n, UNO), restar(n, UNO)])
        .flatMap((n) => comoCrudo(campo, numero(n)) ?? []);
    default:
      return [...cortes, "Dato de muestra"];
  }
}

/** The answer that a field holds when its datum is that; null when it can hold none. */
export function comoCrudo(campo: Campo, valor: Valor | null): Respuesta | null {
  switch (valor?.clase) {
    case undefined:
      return null;
    case "LISTA":
      return [...valor.textos];
    case "TEXTO":
      return valor.texto.startsWith("\u0000") ? null : campo.tipo === "OPCIONES" ? [valor.texto] : valor.texto;
    case "FECHA":
      return valor.fecha;
    case "NUMERO":
      return comparar(valor.n, CERO) < 0 ? null : aTexto(alAlcance(campo, valor.n));
  }
}

/** As many decimals as the field admits. */
const alAlcance = (campo: Campo, n: Racional): Racional => {
  const decimales = campo.tipo === "ENTERO" ? 0 : campo.tipo === "DECIMAL" ? (campo.decimales ?? 2) : 2;
  return redondear(n, { decimales, modo: "TRUNCAR" });
};

/** Values worth trying for a datum that no single field holds. */
export function valoresDe(
  clase: "NUMERO" | "SI_NO" | "OTRA",
  condicion: Condicion,
  otro: Valor | null,
): (Valor | null)[] {
  if (clase === "SI_NO") return [textoDe("SI"), textoDe("NO"), null];
  const cortes = valoresEn(condicion);
  if (clase === "OTRA") return [...cortes.map(textoDe), null];
  const numeros = [
    ...cortes.filter((texto) => DECIMAL.test(texto)).map(racional),
    ...(otro?.clase === "NUMERO" ? [otro.n] : []),
  ];
  return [...numeros, CERO].flatMap((n) => [numero(n), numero(sumar(n, UNO)), numero(restar(n, UNO))]);
}

const DECIMAL = /^-?\d{1,15}(\.\d{1,12})?$/;

const valoresEn = (condicion: Condicion): readonly string[] =>
  condicion.tipo === "EN"
    ? condicion.valores
    : condicion.tipo === "COMPARA" && condicion.valor !== undefined
      ? [condicion.valor]
      : [];

/** Whole units of a number, never less than none. */
export const enteros = (n: Racional): number => Math.max(0, Number(piso(n)));

/** The datum that an answer says. */
export const leido = (campo: Campo, crudo: Respuesta | undefined): Valor | null =>
  crudo === undefined ? null : leerCampo(campo, crudo);
