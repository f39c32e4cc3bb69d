import type { Bases } from "#schema/bases/bases.ts";
import { esObjeto } from "#schema/bases/recorrer-esquema.ts";
import { nuevoId } from "../cambios.ts";
import { idsDe } from "./nueva-parte.ts";

interface Copia {
  readonly valor: unknown;
  /** Identifier of the copy; null when parts of its kind have none. */
  readonly clave: string | null;
}

const CON_NOMBRE = ["nombre", "titulo", "etiqueta"] as const;

/**
 * A copy of a part, with an identifier of its own and a name that tells it apart. The criteria inside get new identifiers
 * too, since each is unique in the bases; fields, requirements and rows keep theirs, which count only inside their part.
 */
export function duplicar(bases: Bases, parte: unknown): Copia {
  const valor = structuredClone(parte);
  if (!esObjeto(valor)) return { valor, clave: null };
  const usados = [...idsDe(bases)];
  const nuevo = (id: string): string => {
    const suyo = nuevoId(id, usados);
    usados.push(suyo);
    return suyo;
  };
  const copia: Record<string, unknown> = { ...valor };
  const nombre = CON_NOMBRE.find((clave) => typeof copia[clave] === "string");
  if (nombre) copia[nombre] = `${String(copia[nombre])} (copia)`.slice(0, 500);
  if (typeof copia["codigo"] === "string") copia["codigo"] = `${copia["codigo"]}-2`.slice(0, 500);
  if (typeof copia["id"] === "string") copia["id"] = nuevo(copia["id"]);
  for (const clave of ["criterios", "hijos", "variantes"]) copia[clave] = conNuevosIds(copia[clave], nuevo);
  return {
    valor: Object.fromEntries(Object.entries(copia).filter(([, suyo]) => suyo !== undefined)),
    clave: typeof copia["id"] === "string" ? copia["id"] : null,
  };
}

/** The same criteria under other identifiers. */
function conNuevosIds(valor: unknown, nuevo: (id: string) => string): unknown {
  if (Array.isArray(valor)) return valor.map((uno) => conNuevosIds(uno, nuevo));
  if (!esObjeto(valor)) return valor;
  const { id, criterios, hijos } = valor;
  return {
    ...valor,
    ...(typeof id === "string" && { id: nuevo(id) }),
    ...(criterios !== undefined && { criterios: conNuevosIds(criterios, nuevo) }),
    ...(hijos !== undefined && { hijos: conNuevosIds(hijos, nuevo) }),
  };
}
