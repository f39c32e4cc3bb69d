import { leerJson } from "#schema/bases/portable-lectura.ts";
import type { Cabeza } from "../../modules/auditoria/sello/registro.rules.ts";
import {
  type Guardado,
  isCabeza,
  leerLineas,
  verificarRegistro,
} from "../../modules/auditoria/sello/verificar.rules.ts";
import { escribirJson, SALIDA, type Medio, type Orden } from "./definir.ts";

const FRASES: Readonly<Record<string, string>> = {
  POSICION_FALTANTE: "falta una entrada",
  FILA_ALTERADA: "la entrada no es la que se selló",
  FILA_AUSENTE: "la entrada que se selló ya no está",
  FILA_REPETIDA: "la entrada está dos veces",
  CABEZA_NO_COINCIDE: "el registro no es el que era cuando se firmó",
  REGISTRO_TRUNCADO: "faltan entradas que ya estaban selladas",
  FIRMA_INVALIDA: "la firma no es de esa llave",
  LLAVE_DESCONOCIDA: "está firmada con una llave desconocida",
};

/**
 * Checks an exported log of the audit, without server: against itself and against the heads that somebody kept.
 * @fuente reliability D7, R34
 */
export const verificarAuditoria: Orden = {
  uso: "<auditoria.jsonl> [cabezas.json]",
  resumen: "comprueba que nadie cambió, quitó ni reordenó el registro de auditoría",
  argumentos: [1, 2],
  ejecutar: ([rutaRegistro = "", rutaCabezas], medio) => {
    const guardado = rutaCabezas === undefined ? { cabezas: [], llaves: null } : leerCabezas(rutaCabezas, medio);
    const texto = medio.leer(rutaRegistro);
    if (guardado === null || texto === null) return SALIDA.MAL_LLAMADA;
    try {
      const informe = verificarRegistro(leerLineas(texto), guardado);
      for (const { codigo, desde, hasta } of informe.hallazgos)
        medio.avisar(`${lugar(desde, hasta)}: ${FRASES[codigo] ?? codigo} (${codigo}).`);
      medio.avisar(
        `Entradas selladas: ${informe.hojas}. Sin sellar: ${informe.sinSellar}. Cabezas: ${informe.cabezas}. ${informe.valido ? "El registro es válido." : "El registro NO es válido."}`,
      );
      escribirJson(medio, { formato: "merito.verificacion-auditoria", ...informe });
      return informe.valido ? SALIDA.BIEN : SALIDA.CON_ERRORES;
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      medio.avisar(`«${rutaRegistro}» no es un registro de auditoría: ${error.message}.`);
      return SALIDA.MAL_LLAMADA;
    }
  },
};

const lugar = (desde: number, hasta: number): string =>
  hasta - desde === 1 ? `Posición ${desde}` : `Entre las posiciones ${desde} y ${hasta - 1}`;

/** The heads that were kept, with the keys that came with them: those are the ones that are trusted. */
function leerCabezas(ruta: string, medio: Medio): Guardado | null {
  const texto = medio.leer(ruta);
  if (texto === null) return null;
  const leido = leerJson(texto);
  const valor = ("valor" in leido ? leido.valor : null) as { cabezas?: unknown; llaves?: unknown } | null;
  const { cabezas, llaves } = valor ?? {};
  if (!Array.isArray(cabezas) || !cabezas.every(isCabeza) || llaves === null || typeof llaves !== "object") {
    medio.avisar(`«${ruta}» no es un archivo de cabezas: descárguelo de /auditoria/cabezas.`);
    return null;
  }
  return { cabezas: cabezas as Cabeza[], llaves: llaves as Readonly<Record<string, string>> };
}
