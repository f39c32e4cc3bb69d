import type { Campo, Seccion } from "#schema/bases/formulario.ts";
import type { Prueba } from "#schema/bases/prueba.ts";

/** A new answer of a sample with a value that its field admits, to be changed at once. */
export function nuevaRespuesta(seccion: Seccion, campo: Campo, fila: string): Prueba["respuestas"][number] {
  return {
    seccion: seccion.id,
    ...(seccion.repite && { fila: fila.trim() }),
    campo: campo.id,
    valor: primerValor(campo),
  };
}

function primerValor(campo: Campo): string {
  switch (campo.tipo) {
    case "OPCION":
    case "OPCIONES":
      return campo.opciones[0]?.valor ?? "-";
    case "SI_NO":
      return "SI";
    case "ENTERO":
    case "DECIMAL":
    case "MONTO":
      return "desde" in campo && campo.desde !== undefined ? campo.desde : "0";
    case "FECHA":
      return "2020-01-01";
    default:
      return "-";
  }
}
