/**
 * Writes the GraphQL selection that asks for a whole part with everything inside it: one fragment per part, and one per
 * level for the parts that hold themselves (conditions, criteria).
 */
import type { Descripcion, ParteDescrita } from "./describir.ts";

/** How many levels of a part that holds itself are asked for. */
export type Niveles = Readonly<Record<string, number>>;

export interface Seleccion {
  /** Name of the fragment of the part asked for. */
  readonly fragmento: string;
  /** All the fragments, as text. */
  readonly fragmentos: string;
}

/**
 * @param nombre  part to be asked for
 * @param niveles levels of each recursive part, at least 1; those not named get 1
 */
export function seleccionCompleta(descripcion: Descripcion, nombre: string, niveles: Niveles): Seleccion {
  const alcances = new Map([...descripcion.partes.keys()].map((parte) => [parte, alcanceDe(descripcion, parte)]));
  const recursivas = [...alcances].filter(([parte, alcance]) => alcance.has(parte)).map(([parte]) => parte);
  const escritos = new Map<string, string>();

  const escribir = (parte: ParteDescrita, quedan: Niveles): string => {
    const alcanza = alcances.get(parte.nombre);
    const cuenta = recursivas
      .filter((una) => una === parte.nombre || alcanza?.has(una))
      .map((una) => quedan[una] ?? 1)
      .join("_");
    const fragmento = cuenta === "" ? parte.nombre : `${parte.nombre}_${cuenta}`;
    if (escritos.has(fragmento)) return fragmento;
    escritos.set(fragmento, "");
    const campos = parte.campos.flatMap(({ nombre: campo, contenido }) => {
      if (contenido.clase !== "PARTE") return [campo];
      const dentro = descripcion.partes.get(contenido.nombre);
      const resta =
        (quedan[contenido.nombre] ?? 1) -
        (recursivas.includes(contenido.nombre) && esDe(contenido.nombre, parte.nombre) ? 1 : 0);
      if (!dentro || resta < 1) return [];
      return [`${campo} { ...${escribir(dentro, { ...quedan, [contenido.nombre]: resta })} }`];
    });
    escritos.set(fragmento, `fragment ${fragmento} on ${parte.nombre} { ${campos.join(" ")} }`);
    return fragmento;
  };
  /** Whether being inside `dentro` counts as one more level of `parte`. */
  const esDe = (parte: string, dentro: string): boolean => alcances.get(parte)?.has(dentro) ?? false;

  const inicial = descripcion.partes.get(nombre);
  if (!inicial) throw new Error(`The bases document has no part ${nombre}`);
  const fragmento = escribir(inicial, niveles);
  return { fragmento, fragmentos: [...escritos.values()].join("\n") };
}

/** Names of the parts that a part can hold, at any depth. */
function alcanceDe(descripcion: Descripcion, nombre: string): ReadonlySet<string> {
  const vistos = new Set<string>();
  const pendientes = [nombre];
  for (let actual = pendientes.pop(); actual !== undefined; actual = pendientes.pop())
    for (const { contenido } of descripcion.partes.get(actual)?.campos ?? [])
      if (contenido.clase === "PARTE" && !vistos.has(contenido.nombre)) {
        vistos.add(contenido.nombre);
        pendientes.push(contenido.nombre);
      }
  return vistos;
}
