/** One way in which a sealed dossier is changed behind the walls, and where that has to be told. */
import { randomBytes, randomInt } from "node:crypto";
import type { Mesa } from "./r06-mesa.ts";

/** A dossier that was sent. */
export interface Expediente {
  readonly id: string;
  readonly proceso: string;
  readonly archivos: readonly string[];
  /** Place in the log of the row of its sending. */
  readonly posicion: number;
}

export interface Clase {
  readonly nombre: string;
  /** Where it has to be told, in the one that was changed. */
  readonly lugar: RegExp;
  /** Who may be told of it: that one, also the other, all of its contest, or anybody, since the log itself is broken. */
  readonly alcance: "UNO" | "AMBOS" | "PROCESO" | "REGISTRO";
  /** Whether it is found only by whoever kept the heads: it takes the database and the key that signs. */
  readonly conCabezas?: true;
  readonly hacer: (mesa: Mesa, uno: Expediente, otro: Expediente) => Promise<void>;
}

/** One of them: by its turn, or by chance. */
export function elegir<T>(cosas: readonly T[], i = randomInt(cosas.length)): T {
  const cosa = cosas[i % cosas.length];
  if (cosa === undefined) throw new RangeError("There is nothing to choose from");
  return cosa;
}

type Documento = Record<string, unknown>;

/** Changes one text of a document, any of them. */
export function alterarUno(documento: Documento): void {
  const textos: (() => void)[] = [];
  const recorrer = (dentro: Documento): void => {
    for (const [clave, valor] of Object.entries(dentro)) {
      if (typeof valor === "string") textos.push(() => (dentro[clave] = valor + randomBytes(2).toString("hex")));
      else if (valor !== null && typeof valor === "object") recorrer(valor as Documento);
    }
  };
  recorrer(documento);
  elegir(textos)();
}
