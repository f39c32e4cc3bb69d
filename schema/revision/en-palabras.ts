import type { Bases } from "../bases/bases.ts";
import { nombrarParte, nombrarPropiedad, valorEnPalabras } from "../bases/comparar-palabras.ts";
import { recorrer, type Nodo } from "../bases/recorrer.ts";
import { ubicar } from "../bases/recorrer-ruta.ts";
import { esObjeto } from "../bases/recorrer-esquema.ts";

/** A place of the document in words, and how its values read: what messages say instead of its `ruta`. */
export interface LugarEnPalabras {
  readonly nombre: string;
  readonly leer: (valor: string) => string;
}

const PROPIOS = ["nombre", "titulo", "etiqueta"] as const;

/** `puntaje mínimo aprobatorio de «Entrevista personal»`; null when the document has no such place. */
export function lugarEnPalabras(bases: Bases, ruta: string): LugarEnPalabras | null {
  const ubicado = ubicar(bases, ruta);
  const nodo = ubicado && nodoDe(bases, ubicado.dueno);
  const esquema = nodo?.esquema.properties?.[String(ubicado?.clave)];
  if (!nodo || !ubicado || !esquema) return null;
  const dueno = nombreCercano(nodo);
  return {
    nombre: `${nombrarPropiedad(String(ubicado.clave), esquema)}${dueno === null ? "" : ` de «${dueno}»`}`,
    leer: (valor) => (esquema.significados === undefined ? valor : valorEnPalabras(esquema, valor)),
  };
}

/** A part as people call it: `etapa «Entrevista personal»`, or `contacto 2` when it has no name. */
export function parteEnPalabras({ titulo, valor, ruta }: Nodo): string {
  const ultimo = Number(ruta.split(".").at(-1));
  return nombrarParte({ title: titulo }, valor, "", Number.isInteger(ultimo) ? ultimo : 0);
}

/** The name of a part or of the nearest that holds it. */
export function nombreCercano(nodo: Nodo | null): string | null {
  for (let actual = nodo; actual; actual = actual.padre) {
    const { valor } = actual;
    const propio = PROPIOS.map((clave) => valor[clave]).find((nombre) => typeof nombre === "string");
    if (propio !== undefined) return String(propio);
  }
  return null;
}

function nodoDe(bases: Bases, parte: object): Nodo | null {
  let hallado: Nodo | null = null;
  if (esObjeto(parte))
    recorrer(bases, {
      parte: (nodo) => {
        if (nodo.valor === parte) hallado = nodo;
      },
    });
  return hallado;
}

/** Texts equal but for capitals, accents of composition and spaces are one text. */
export const llano = (texto: string): string => texto.normalize("NFC").trim().replace(/\s+/gu, " ").toLowerCase();

/** Without accents either, for comparing with words of a pattern. */
export const sinTildes = (texto: string): string => llano(texto).normalize("NFD").replace(/\p{M}/gu, "");
