/** The log of the audit as commands read it and speak of it. */
import { leerJson } from "#schema/bases/portable-lectura.ts";
import type { Cabeza } from "../../modules/auditoria/sello/registro.rules.ts";
import { type Guardado, type HallazgoRegistro, isCabeza } from "../../modules/auditoria/sello/verificar.rules.ts";
import type { Medio } from "./definir.ts";

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

/** Says what is wrong with the log, and where. */
export function avisarHallazgos(hallazgos: readonly HallazgoRegistro[], medio: Medio): void {
  for (const { codigo, desde, hasta } of hallazgos)
    medio.avisar(`${lugar(desde, hasta)}: ${FRASES[codigo] ?? codigo} (${codigo}).`);
}

const lugar = (desde: number, hasta: number): string =>
  hasta - desde === 1 ? `Posición ${desde}` : `Entre las posiciones ${desde} y ${hasta - 1}`;

/** The heads that were kept, with the keys that came with them: those are the ones that are trusted. */
export function leerCabezas(ruta: string, medio: Medio): Guardado | null {
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
