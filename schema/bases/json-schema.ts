import { Bases } from "./bases.ts";
import { esquemaDe, resolver, variantesPorTipo, type Ambito, type Esquema } from "./recorrer-esquema.ts";

type Definicion = Readonly<Record<string, unknown>>;

/**
 * JSON Schema (2020-12) of the bases, for editors and other systems. Every titled part is one entry of `$defs`; parts
 * refer to one another by it. Words that only this house reads (`formato`) are left out or said in standard ones.
 * @throws TypeError when two different parts have the same title: a fault of the definition
 */
export function jsonSchemaDeBases(): Definicion {
  const partes: Partes = { hechas: new Map(), enCurso: new Set() };
  const raiz = traducir(esquemaDe(Bases), {}, partes);
  const ordenadas = [...partes.hechas].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Bases de un concurso",
    ...raiz,
    $defs: Object.fromEntries(ordenadas),
  };
}

/** Titled parts already translated, and those being translated, which recursive parts meet again. */
interface Partes {
  readonly hechas: Map<string, Definicion>;
  readonly enCurso: Set<string>;
}

function traducir(definicion: Esquema, nombres: Ambito, partes: Partes): Definicion {
  const { esquema, ambito } = resolver(definicion, nombres);
  const { title } = esquema;
  if (title === undefined) return cuerpo(esquema, ambito, partes);
  const referencia = { $ref: `#/$defs/${title}` };
  if (partes.enCurso.has(title)) return referencia;
  partes.enCurso.add(title);
  const nueva = cuerpo(esquema, ambito, partes);
  partes.enCurso.delete(title);
  const anterior = partes.hechas.get(title) ?? nueva;
  if (JSON.stringify(anterior) !== JSON.stringify(nueva))
    throw new TypeError(`Hay dos partes distintas con el título ${title}`);
  partes.hechas.set(title, anterior);
  return referencia;
}

function cuerpo(esquema: Esquema, ambito: Ambito, partes: Partes): Definicion {
  const { title, description } = esquema;
  const rotulo = { ...(title !== undefined && { title }), ...(description !== undefined && { description }) };
  if (esquema.anyOf) {
    const clases = variantesPorTipo({ esquema, ambito });
    const opciones = esquema.anyOf.map((opcion) => traducir(opcion, ambito, partes));
    return clases ? { ...rotulo, type: "object", required: ["tipo"], oneOf: opciones } : { ...rotulo, anyOf: opciones };
  }
  switch (esquema.type) {
    case "object":
      return {
        ...rotulo,
        type: "object",
        properties: Object.fromEntries(
          Object.entries(esquema.properties ?? {}).map(([clave, valor]) => [clave, traducir(valor, ambito, partes)]),
        ),
        required: esquema.required ?? [],
        additionalProperties: false,
      };
    case "array":
      return { ...rotulo, type: "array", items: traducir(esquema.items ?? {}, ambito, partes), ...limites(esquema) };
    case "string":
      return { ...rotulo, type: "string", ...texto(esquema) };
    default:
      return { ...rotulo, type: esquema.type, ...limites(esquema) };
  }
}

function texto(esquema: Esquema): Definicion {
  if (esquema.const !== undefined) return { const: esquema.const };
  if (esquema.significados)
    return {
      oneOf: Object.entries(esquema.significados).map(([palabra, description]) => ({ const: palabra, description })),
    };
  const { pattern } = esquema;
  return {
    ...(pattern !== undefined && { pattern }),
    ...limites(esquema),
    ...(esquema.formato === "fecha" && { format: "date" }),
  };
}

const LIMITES = ["minItems", "maxItems", "minLength", "maxLength", "minimum", "maximum"] as const;

const limites = (esquema: Esquema): Definicion =>
  Object.fromEntries(LIMITES.flatMap((limite) => (esquema[limite] === undefined ? [] : [[limite, esquema[limite]]])));
