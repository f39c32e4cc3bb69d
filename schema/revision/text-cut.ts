import { contenedor } from "../bases/recorrer.ts";
import { hallar, type Revision } from "./comun.ts";
import { sinTildes } from "./en-palabras.ts";

/** Shorter texts are labels, and greetings of letters end in a comma. */
const CORTO = 25;
const SUELTAS = /(^|\s)(y|o|u|e|de|del|la|las|los|el|en|con|por|para|que|un|una|sin|segun|al)$/;
const DE_CARTAS = new Set(["Plantilla"]);

/**
 * No text stops half-way: it does not end in a comma or a preposition, and what it opens it closes.
 * @fuente CAS 004-2026-MC-DDC-CUSCO §8.1: «…o voluntariado como experiencia general,»
 */
export const textCut: Revision = {
  codigo: "TEXT_CUT",
  revisar: ({ textos }) =>
    textos.flatMap(({ texto, ruta, padre }) => {
      const entero = texto.trim();
      if (entero.length < CORTO || contenedor(padre, DE_CARTAS) !== null) return [];
      const falta = queFalta(entero);
      if (falta === null) return [];
      const cita = contenedor(padre, new Set(["Clausula"]))?.valor["cita"];
      const mensaje = `Un texto parece cortado: «…${entero.slice(-60)}» ${falta}. Complételo.`;
      return [hallar("TEXT_CUT", "ADVERTENCIA", ruta, mensaje, { ...(esCita(cita) && { cita }) })];
    }),
};

const esCita = (valor: unknown): valor is { lugar?: string } => typeof valor === "object" && valor !== null;

function queFalta(texto: string): string | null {
  if (/[,;]$/u.test(texto)) return "termina en una coma";
  const [, , suelta] = SUELTAS.exec(sinTildes(texto)) ?? [];
  if (suelta !== undefined) return `termina en «${suelta}»`;
  if (cuenta(texto, "(") > cuenta(texto, ")")) return "abre un paréntesis y no lo cierra";
  return cuenta(texto, "«") > cuenta(texto, "»") ? "abre comillas y no las cierra" : null;
}

const cuenta = (texto: string, letra: string): number => texto.split(letra).length - 1;
