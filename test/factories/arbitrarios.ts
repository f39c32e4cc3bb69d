import fc from "fast-check";
import type Type from "typebox";
import {
  esquemaDe,
  resolver,
  type Ambito,
  type Esquema,
} from "../../schema/bases/recorrer-esquema.ts";
import { fechaDeDiaJuliano } from "../../schema/fecha.ts";

/** How large the generated documents are: most items of a list, and levels of recursive parts. */
export interface Tamano {
  readonly lista: number;
  readonly nivel: number;
}

const PEQUENO: Tamano = { lista: 2, nivel: 4 };

/**
 * Values of a definition, each valid by construction: every part of the bases can come up, every optional property may
 * be there or not, lists are short, recursion ends. A new part is generated without a line here.
 */
export function arbitrario<T extends Type.TSchema>(
  definicion: T,
  tamano: Tamano = PEQUENO,
): fc.Arbitrary<Type.Static<T>> {
  const raiz = resolver(esquemaDe(definicion));
  return generar(raiz.esquema, raiz.ambito, tamano, 0) as fc.Arbitrary<Type.Static<T>>;
}

function generar(
  esquema: Esquema,
  ambito: Ambito,
  tamano: Tamano,
  nivel: number,
): fc.Arbitrary<unknown> {
  if (esquema.$ref !== undefined) {
    const destino = resolver(esquema, ambito);
    return generar(destino.esquema, destino.ambito, tamano, nivel + 1);
  }
  if (esquema.anyOf) {
    const hojas = esquema.anyOf.filter((e) => !esRecursiva(e, ambito));
    const elegibles = nivel >= tamano.nivel && hojas.length > 0 ? hojas : esquema.anyOf;
    return fc.oneof(...elegibles.map((e) => perezosa(() => generar(e, ambito, tamano, nivel))));
  }
  switch (esquema.type) {
    case "object":
      return objeto(esquema, ambito, tamano, nivel);
    case "array": {
      const minLength = esquema.minItems ?? 0;
      const maxLength = Math.max(minLength, nivel >= tamano.nivel ? 0 : tamano.lista);
      return fc.array(
        perezosa(() => generar(esquema.items ?? {}, ambito, tamano, nivel)),
        {
          minLength,
          maxLength,
        },
      );
    }
    case "string":
      return texto(esquema);
    case "integer":
      return fc.integer({ min: esquema.minimum ?? -1000, max: esquema.maximum ?? 1000 });
    default:
      return fc.boolean();
  }
}

const perezosa = (hacer: () => fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.constant(null).chain(() => hacer());

/** Whether a part holds itself through a list, so that it can be left out when the levels are used up. */
function esRecursiva(esquema: Esquema, ambito: Ambito): boolean {
  const { esquema: parte } = resolver(esquema, ambito);
  return Object.values(parte.properties ?? {}).some(
    (p) => p.items?.$ref !== undefined && !p.items.$defs,
  );
}

function objeto(
  esquema: Esquema,
  ambito: Ambito,
  tamano: Tamano,
  nivel: number,
): fc.Arbitrary<unknown> {
  if (esquema.patternProperties) {
    const [[patron = "", de = {}] = []] = Object.entries(esquema.patternProperties);
    return fc
      .array(
        fc.tuple(fc.stringMatching(new RegExp(patron, "u")), generar(de, ambito, tamano, nivel)),
        {
          maxLength: tamano.lista,
        },
      )
      .map((pares) => Object.fromEntries(pares));
  }
  const partes: Record<string, fc.Arbitrary<unknown>> = {};
  for (const [clave, valor] of Object.entries(esquema.properties ?? {}))
    partes[clave] = perezosa(() => generar(valor, ambito, tamano, nivel));
  return fc.record(partes, { requiredKeys: [...(esquema.required ?? [])], noNullPrototype: true });
}

const dosCifras = (n: number): string => String(n).padStart(2, "0");
const dia = fc.integer({ min: 2_415_021, max: 2_488_070 }).map(fechaDeDiaJuliano);

function texto(esquema: Esquema): fc.Arbitrary<string> {
  if (esquema.const !== undefined) return fc.constant(esquema.const);
  if (esquema.enum) return fc.constantFrom(...esquema.enum);
  switch (esquema.formato) {
    case "decimal":
      return fc
        .tuple(fc.integer({ min: -200, max: 9999 }), fc.stringMatching(/^(\.[0-9]{1,6})?$/u))
        .map(([entero, resto]) => `${entero}${resto}`);
    case "fecha":
      return dia;
    case "instante":
      return fc
        .tuple(dia, fc.nat(23), fc.nat(59))
        .map(([fecha, hora, minuto]) => `${fecha}T${dosCifras(hora)}:${dosCifras(minuto)}`);
    default:
      break;
  }
  if (esquema.pattern !== undefined) return fc.stringMatching(new RegExp(esquema.pattern, "u"));
  const { minLength = 0, maxLength = 1000 } = esquema;
  return fc
    .array(fc.constantFrom(...'aáñÑ «0.😀"\\/\u2028<\n'), {
      minLength,
      maxLength: Math.min(maxLength, minLength + 6),
    })
    .map((letras) => letras.join(""));
}
