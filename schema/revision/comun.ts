import type { Bases } from "../bases/bases.ts";
import type { Cita } from "../bases/cita.ts";
import type { Etapa } from "../bases/etapa.ts";
import { recorrer, type Hoja } from "../bases/recorrer.ts";
import { esFecha } from "../fecha.ts";
import { diasInhabiles, type DiasInhabiles } from "../feriados.ts";
import type { Gravedad, Hallazgo, Salida } from "../hallazgo.ts";
import { indexar, type Indice } from "../indice.ts";
import { aTexto, type Racional } from "../puntaje.ts";
import { analizar, type EtapaAnalizada } from "./analisis.ts";

/** What every check reads; what is dear is computed once. */
export interface Contexto {
  readonly bases: Bases;
  readonly indice: Indice;
  readonly inhabiles: DiasInhabiles;
  /** Stages whose score enters the total. */
  readonly queSuman: readonly Etapa[];
  /** Each stage as it is for each kind of plaza, with the points that its criteria can give. */
  readonly analizadas: readonly EtapaAnalizada[];
  /** Every text that a person wrote: no identifier, number, date nor word of a list. */
  readonly textos: readonly Hoja[];
}

/** One check of the linter. `revisar` never throws on a document whose shape is valid. */
export interface Revision {
  readonly codigo: string;
  readonly revisar: (contexto: Contexto) => readonly Hallazgo[];
}

export function crearContexto(bases: Bases): Contexto {
  const indice = indexar(bases);
  const locales = (bases.cronograma.feriadosLocales ?? []).map((feriado) => feriado.fecha);
  let analizadas: readonly EtapaAnalizada[] | null = null;
  let textos: readonly Hoja[] | null = null;
  return {
    bases,
    indice,
    inhabiles: diasInhabiles(locales.filter(esFecha)),
    queSuman: bases.etapas.filter((etapa) => etapa.clase === "PUNTUADA" && etapa.cuentaEnTotal !== false),
    get analizadas() {
      analizadas ??= bases.etapas.flatMap((etapa) => analizar(etapa, indice));
      return analizadas;
    },
    get textos() {
      textos ??= escritos(bases);
      return textos;
    },
  };
}

function escritos(bases: Bases): Hoja[] {
  const hojas: Hoja[] = [];
  recorrer(bases, {
    texto: (hoja) => {
      const { enum: palabras, pattern, formato, const: literal } = hoja.esquema;
      if (palabras === undefined && pattern === undefined && formato === undefined && literal === undefined)
        hojas.push(hoja);
    },
  });
  return hojas;
}

interface Detalle {
  readonly cita?: Cita | undefined;
  readonly salida?: Salida | undefined;
  readonly ejemplo?: string | undefined;
}

/** A finding of a check. */
export function hallar(
  codigo: string,
  gravedad: Gravedad,
  ruta: string,
  mensaje: string,
  { cita, salida, ejemplo }: Detalle = {},
): Hallazgo {
  return {
    codigo,
    gravedad,
    ruta,
    mensaje,
    ...(ejemplo !== undefined && { ejemplo }),
    ...(cita && { cita }),
    ...(salida && { salida }),
  };
}

/** Puts a computed number at a place, where it can be written with up to six decimals. */
export function poner(n: Racional, ruta: string): Salida | undefined {
  const valor = aTexto(n);
  return /^-?\d{1,12}(\.\d{1,6})?$/u.test(valor) ? { texto: `Poner ${valor}`, ruta, valor } : undefined;
}

/** `uno, dos y tres`. */
export function enumerar(partes: readonly string[]): string {
  const ultima = partes.at(-1);
  if (ultima === undefined || partes.length === 1) return ultima ?? "";
  return `${partes.slice(0, -1).join(", ")} ${/^h?i/iu.test(ultima) ? "e" : "y"} ${ultima}`;
}
