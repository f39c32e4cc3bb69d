/** The GraphQL types of the bases document, made from its definition when the server starts. */
import type { ClassType } from "type-graphql";
import { Bases } from "#schema/bases/bases.ts";
import { esquemaDe } from "#schema/bases/recorrer-esquema.ts";
import { construirClases } from "./clases.ts";
import { describir } from "./describir.ts";
import { conFormulario } from "./formulario.ts";
import { aSalida, deEntrada } from "./traducir.ts";

export const descripcionBases = conFormulario(describir(esquemaDe(Bases)));
const clases = construirClases(descripcionBases);

/** Class of the whole document: `Bases` as output and `BasesInput` as input. Its objects come from `aGraphql`. */
export const BasesType: ClassType<object> = clases.claseDe("Bases");
/** Class of one part of the document, such as `Plaza` or `Etapa`. */
export const parteType = (nombre: string): ClassType<object> => clases.claseDe(nombre);
export const politicasBases = clases.politicas;

/** A stored document as its GraphQL type resolves it. */
export const aGraphql = (documento: Bases): object => parteAGraphql("Bases", documento);
/** One part of a stored document as its GraphQL type resolves it. */
export const parteAGraphql = (nombre: string, parte: object): object =>
  aSalida(descripcionBases, nombre, parte) as object;
/** The document that a `BasesInput` says, not yet judged. */
export const deGraphql = (entrada: object): unknown => parteDeGraphql("Bases", entrada);
/** One part as its input says it, not yet judged. */
export const parteDeGraphql = (nombre: string, entrada: object): unknown =>
  deEntrada(descripcionBases, nombre, entrada);
