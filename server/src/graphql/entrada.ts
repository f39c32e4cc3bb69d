/**
 * What no value may carry, whatever its type: characters that PostgreSQL cannot keep, and nesting without end. One
 * place, so that no resolver has to remember it and none turns it into a fault.
 */
import type { ApolloServerPlugin } from "@apollo/server";
import type { Contexto } from "../infra/contexto.ts";
import { PeticionRechazada } from "./errores.ts";

/** The same that a file of bases may have. */
const NIVELES = 200;
const CLAVE = /^\w{1,60}$/;

/** A value and the way to it. Parents are kept instead of paths: only one path is ever written. */
interface Nodo {
  readonly valor: unknown;
  readonly clave: string;
  readonly padre: Nodo | null;
  readonly nivel: number;
}

/** Refuses a request whose variables carry what cannot be kept. */
export const revisarVariables: ApolloServerPlugin<Contexto> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ request }) => {
      const falta = findInguardable(request.variables ?? {});
      if (falta) throw new PeticionRechazada("VALOR_INVALIDO", falta.mensaje, "INVALIDO", falta.ruta);
    },
  }),
};

/** Whether PostgreSQL keeps the text: it has no character zero, and no half of a pair. */
export function isGuardable(texto: string): boolean {
  return !texto.includes("\0") && texto.isWellFormed();
}

export const TEXTO_INGUARDABLE = "Un texto lleva un carácter que no se puede guardar. Quítelo y vuelva a intentarlo.";

/** The first text, key or level that cannot be kept, with its place; null when all can. Never recurses. */
export function findInguardable(
  variables: Readonly<Record<string, unknown>>,
): { mensaje: string; ruta: string } | null {
  const pendientes = hijosDe({ valor: variables, clave: "", padre: null, nivel: 0 });
  for (let nodo = pendientes.pop(); nodo; nodo = pendientes.pop()) {
    if (!isGuardable(nodo.clave) || (typeof nodo.valor === "string" && !isGuardable(nodo.valor))) {
      return { mensaje: TEXTO_INGUARDABLE, ruta: rutaDe(nodo) };
    }
    if (nodo.nivel > NIVELES)
      return { mensaje: `Un valor tiene más de ${NIVELES} niveles.`, ruta: rutaDe(raizDe(nodo)) };
    for (const hijo of hijosDe(nodo)) pendientes.push(hijo);
  }
  return null;
}

/** Only what JSON has is opened: an arriving file is no data. */
function hijosDe(padre: Nodo): Nodo[] {
  const { valor, nivel } = padre;
  if (valor === null || typeof valor !== "object") return [];
  if (!Array.isArray(valor) && !isSimple(valor)) return [];
  return Object.entries(valor)
    .map(([clave, hijo]: [string, unknown]) => ({ valor: hijo, clave, padre, nivel: nivel + 1 }))
    .toReversed();
}

/** Whether an object is one that JSON gives. */
export function isSimple(valor: object): boolean {
  const prototipo: unknown = Object.getPrototypeOf(valor);
  return prototipo === Object.prototype || prototipo === null;
}

/** The place in words of the schema; a name of the client that is not one is left out with what follows it. */
function rutaDe(nodo: Nodo): string {
  const partes: string[] = [];
  for (let este: Nodo | null = nodo; este?.padre; este = este.padre) partes.unshift(este.clave);
  const ajena = partes.findIndex((parte) => !CLAVE.test(parte));
  return (ajena < 0 ? partes : partes.slice(0, ajena)).join(".");
}

function raizDe(nodo: Nodo): Nodo {
  let este = nodo;
  while (este.padre?.padre) este = este.padre;
  return este;
}
