import type { Campo, Opcion } from "../bases/formulario.ts";
import type { Respuesta } from "../expediente.ts";
import { esFecha } from "../fecha.ts";
import { racional } from "../puntaje.ts";
import { numero, textoDe, type Valor } from "../valor.ts";

const DECIMAL = /^-?\d{1,15}(\.\d{1,12})?$/;

/** Reads a raw answer by the kind of its field; empty or unreadable is unknown, never zero. */
export function leerCampo(campo: Campo, crudo: Respuesta): Valor | null {
  if (Array.isArray(crudo)) {
    return campo.tipo === "OPCIONES" && crudo.length > 0 ? { clase: "LISTA", textos: crudo } : null;
  }
  const texto = crudo.trim();
  if (texto === "") return null;
  switch (campo.tipo) {
    case "ENTERO":
    case "DECIMAL":
    case "MONTO":
      return DECIMAL.test(texto) ? numero(racional(texto)) : null;
    case "FECHA":
      return esFecha(texto) ? { clase: "FECHA", fecha: texto } : null;
    case "SI_NO":
      return texto === "SI" || texto === "NO" ? textoDe(texto) : null;
    case "OPCION": {
      const escala = escalaDe(campo.opciones);
      return escala ? { clase: "TEXTO", texto, escala } : textoDe(texto);
    }
    case "OPCIONES":
      return { clase: "LISTA", textos: [texto] };
    default:
      return textoDe(texto);
  }
}

/** Codes and their places, when the options are ordered. */
function escalaDe(opciones: readonly Opcion[]): ReadonlyMap<string, number> | null {
  const lugares = opciones.flatMap((opcion) =>
    opcion.orden === undefined ? [] : [[opcion.valor, opcion.orden] as const],
  );
  return lugares.length > 0 ? new Map(lugares) : null;
}
