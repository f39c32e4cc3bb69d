/**
 * Makes one class of type-graphql per part of the bases document, at once its output (`Etapa`) and its input
 * (`EtapaInput`), and one enum per list of words. The definition in `schema/bases` is the only place where parts are
 * written down: a new part, field or word is in the API without a line here.
 */
// oxlint-disable-next-line import/no-unassigned-import -- type-graphql asks for it before its first decorator
import "reflect-metadata";
import { type ClassType, Field, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { type PoliticaTipo, PUBLICO, tipo } from "../../../infra/politica.ts";
import type { CampoDescrito, Descripcion, ParteDescrita } from "./describir.ts";

export interface Clases {
  /** The class of a part, by its title in the definition. */
  claseDe(nombre: string): ClassType<object>;
  /** Policies of all the parts: whoever may have the document may have its parts. */
  readonly politicas: Readonly<Record<string, PoliticaTipo>>;
}

export function construirClases({ partes, palabras }: Descripcion): Clases {
  const enums = new Map<string, object>();
  for (const { nombre, descripcion, significados } of palabras.values()) {
    const valores = Object.fromEntries(Object.keys(significados).map((palabra) => [palabra, palabra]));
    const valuesConfig = Object.fromEntries(
      Object.entries(significados).map(([palabra, significado]) => [palabra, { description: significado }]),
    );
    registerEnumType(valores, { name: nombre, description: descripcion, valuesConfig });
    enums.set(nombre, valores);
  }
  const clases = new Map<string, ClassType<object>>();
  const claseDe = (nombre: string): ClassType<object> => {
    const clase = clases.get(nombre);
    if (!clase) throw new Error(`The bases document has no part ${nombre}`);
    return clase;
  };
  for (const parte of partes.values()) clases.set(parte.nombre, nuevaClase(parte));
  for (const parte of partes.values()) decorar(claseDe(parte.nombre), parte, claseDe, enums);
  const politicas = Object.fromEntries(
    [...partes.values()].map(({ nombre, campos }) => [
      nombre,
      tipo(PUBLICO, campos.map((campo) => campo.nombre).join(" ")),
    ]),
  );
  return { claseDe, politicas };
}

function nuevaClase({ nombre, descripcion }: ParteDescrita): ClassType<object> {
  // oxlint-disable-next-line typescript/no-extraneous-class -- its members are the fields, declared by `decorar`
  const clase: ClassType<object> = class {};
  ObjectType(nombre, { description: descripcion, simpleResolvers: true })(clase);
  InputType(`${nombre}Input`, { description: descripcion })(clase);
  return clase;
}

function decorar(
  clase: ClassType<object>,
  { campos }: ParteDescrita,
  claseDe: Clases["claseDe"],
  enums: ReadonlyMap<string, object>,
): void {
  for (const campo of campos) {
    const contenido = contenidoDe(campo, claseDe, enums);
    const tipoDe = () => (campo.lista ? [contenido()] : contenido());
    Field(tipoDe, { description: campo.descripcion, nullable: !campo.requerido })(
      clase.prototype as object,
      campo.nombre,
    );
  }
}

type TipoGraphql = ClassType<object> | typeof String | typeof Boolean | typeof Int;

function contenidoDe(
  { contenido }: CampoDescrito,
  claseDe: Clases["claseDe"],
  enums: ReadonlyMap<string, object>,
): () => TipoGraphql {
  switch (contenido.clase) {
    case "TEXTO":
      return () => String;
    case "ENTERO":
      return () => Int;
    case "LOGICO":
      return () => Boolean;
    case "PARTE":
      return () => claseDe(contenido.nombre);
    case "PALABRAS":
      // type-graphql names an enum by its object, which its types do not say.
      return () => enums.get(contenido.nombre) as unknown as ClassType<object>;
  }
}
