import fc from "fast-check";
import type Type from "typebox";
import { esquemaDe, resolver, type Ambito, type Esquema } from "../../schema/bases/recorrer-esquema.ts";
import { fechaDeDiaJuliano } from "../../schema/fecha.ts";

/** How large the generated values are: most items of a list, and levels of recursive parts. */
export interface Tamano {
  readonly lista: number;
  readonly nivel: number;
}

const PEQUENO: Tamano = { lista: 2, nivel: 3 };

interface Contexto extends Tamano {
  readonly hechos: Map<Esquema, Map<number, fc.Arbitrary<unknown>>>;
}

/**
 * Values of a definition, each valid by construction: every part of the bases can come up, every optional property may
 * be there or not, lists are short, recursion ends. A new part is generated without a line here.
 */
export function arbitrario<T extends Type.TSchema>(
  definicion: T,
  tamano: Tamano = PEQUENO,
): fc.Arbitrary<Type.Static<T>> {
  const { esquema, ambito } = resolver(esquemaDe(definicion));
  const contexto = { ...tamano, hechos: new Map() };
  return generar(esquema, ambito, 0, contexto) as fc.Arbitrary<Type.Static<T>>;
}

/** Each definition is turned into a generator once per level: building them is what costs. */
function generar(esquema: Esquema, ambito: Ambito, nivel: number, contexto: Contexto): fc.Arbitrary<unknown> {
  if (esquema.$ref !== undefined) {
    const destino = resolver(esquema, ambito);
    return generar(destino.esquema, destino.ambito, nivel + 1, contexto);
  }
  const niveles = contexto.hechos.get(esquema) ?? new Map<number, fc.Arbitrary<unknown>>();
  contexto.hechos.set(esquema, niveles);
  const hecho = niveles.get(nivel) ?? construir(esquema, ambito, nivel, contexto);
  niveles.set(nivel, hecho);
  return hecho;
}

function construir(esquema: Esquema, ambito: Ambito, nivel: number, contexto: Contexto): fc.Arbitrary<unknown> {
  if (esquema.anyOf) return fc.oneof(...esquema.anyOf.map((e) => generar(e, ambito, nivel, contexto)));
  switch (esquema.type) {
    case "object":
      return objeto(esquema, ambito, nivel, contexto);
    case "array": {
      const minLength = esquema.minItems ?? 0;
      const maxLength = Math.max(minLength, nivel >= contexto.nivel ? 0 : contexto.lista);
      if (maxLength === 0) return fc.constant([]);
      return fc.array(generar(esquema.items ?? {}, ambito, nivel, contexto), { minLength, maxLength });
    }
    case "string":
      return texto(esquema);
    case "integer":
      return fc.integer({ min: esquema.minimum ?? -1000, max: esquema.maximum ?? 1000 });
    default:
      return fc.boolean();
  }
}

function objeto(esquema: Esquema, ambito: Ambito, nivel: number, contexto: Contexto): fc.Arbitrary<unknown> {
  const [patron] = Object.entries(esquema.patternProperties ?? {});
  if (patron) {
    const par = fc.tuple(conPatron(patron[0]), generar(patron[1], ambito, nivel, contexto));
    return fc.array(par, { maxLength: contexto.lista }).map((pares) => Object.fromEntries(pares));
  }
  const partes: Record<string, fc.Arbitrary<unknown>> = {};
  for (const [clave, valor] of Object.entries(esquema.properties ?? {}))
    partes[clave] = generar(valor, ambito, nivel, contexto);
  return fc.record(partes, { requiredKeys: [...(esquema.required ?? [])], noNullPrototype: true });
}

const dosCifras = (n: number): string => String(n).padStart(2, "0");
const dia = fc.integer({ min: 2_415_021, max: 2_488_070 }).map(fechaDeDiaJuliano);
const hora = fc.tuple(fc.nat(23), fc.nat(59)).map((par) => par.map(dosCifras).join(":"));
const instante = fc.tuple(dia, hora).map((par) => par.join("T"));
const numero = fc
  .tuple(fc.integer({ min: -200, max: 9999 }), fc.stringMatching(/^(\.[0-9]{1,6})?$/u))
  .map((par) => par.join(""));

const patrones = new Map<string, fc.Arbitrary<string>>();

function conPatron(patron: string): fc.Arbitrary<string> {
  const hecho = patrones.get(patron) ?? fc.stringMatching(new RegExp(patron, "u"));
  patrones.set(patron, hecho);
  return hecho;
}

function texto(esquema: Esquema): fc.Arbitrary<string> {
  if (esquema.const !== undefined) return fc.constant(esquema.const);
  if (esquema.enum) return fc.constantFrom(...esquema.enum);
  if (esquema.formato === "decimal") return numero;
  if (esquema.formato === "fecha") return dia;
  if (esquema.formato === "instante") return instante;
  if (esquema.pattern !== undefined) return conPatron(esquema.pattern);
  const { minLength = 0, maxLength = 1000 } = esquema;
  return fc
    .array(fc.constantFrom(...'aáñÑ «0.😀"\\/\u2028<\n'), {
      minLength,
      maxLength: Math.min(maxLength, minLength + 5),
    })
    .map((letras) => letras.join(""));
}
