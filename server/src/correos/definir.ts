/** The shape of one mail: what it says, as data. How it looks is in `render.ts`, the same for all. */

export type DatosCorreo = Readonly<Record<string, unknown>>;

/** What a mail says. Texts are plain: nothing in them is read as HTML. */
export interface Contenido {
  readonly asunto: string;
  readonly parrafos: readonly string[];
  /** The one thing to do, if there is one. */
  readonly accion?: { readonly texto: string; readonly enlace: string };
  /** Said small, at the end. */
  readonly nota?: string;
}

export interface DefinicionCorreo {
  /** Name of its folder, and what the outbox carries. */
  readonly codigo: string;
  readonly contenido: (datos: DatosCorreo) => Contenido;
  /** Data with which it is shown and tested. */
  readonly ejemplo: DatosCorreo;
}

/** A datum as text; a mail with a hole in it is not sent. */
export function texto(datos: DatosCorreo, campo: string): string {
  const valor = datos[campo];
  if (typeof valor === "string" && valor !== "") return valor;
  if (typeof valor === "number") return String(valor);
  throw new Error(`The mail lacks its datum ${campo}`);
}
