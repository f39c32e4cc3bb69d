import type { Gravedad } from "../hallazgo.ts";

/** Adds a finding about an answer; an ERROR keeps an application from being sent. */
export type AnotarRespuesta = (codigo: string, ruta: string, mensaje: string, gravedad?: Gravedad) => void;
