/** One system with its contests for all the proofs of a group over the sound tree; a mutated one has its own. */
import { createMundo, type Mundo } from "./mundo.ts";
import { ARBOL } from "./mutante.ts";
import type { Arbol } from "./nucleo.ts";
import { conSistema, type Sistema } from "./sistema.ts";

export interface Escenario {
  readonly sistema: Sistema;
  readonly mundo: Mundo;
}

let compartido: { readonly escenario: Promise<Escenario>; readonly cerrar: () => Promise<void> } | null = null;

/** Does something in the contests. What it changes it has to put back. */
export async function conMundo<T>(arbol: Arbol, hacer: (escenario: Escenario) => Promise<T>): Promise<T> {
  if (arbol !== ARBOL)
    return conSistema(arbol, {}, async (sistema) => hacer({ sistema, mundo: await createMundo(sistema) }));
  compartido ??= abrir();
  return hacer(await compartido.escenario);
}

function abrir(): NonNullable<typeof compartido> {
  let terminar = (): void => {};
  const fin = new Promise<void>((listo) => (terminar = listo));
  let cierre: Promise<void> = Promise.resolve();
  const escenario = new Promise<Escenario>((listo, falla) => {
    cierre = conSistema(ARBOL, {}, async (sistema) => {
      listo({ sistema, mundo: await createMundo(sistema) });
      await fin;
    });
    cierre.catch(falla);
  });
  return {
    escenario,
    cerrar: async () => {
      terminar();
      await cierre;
    },
  };
}

/** Takes the shared system away. */
export async function cerrarMundo(): Promise<void> {
  await compartido?.cerrar();
  compartido = null;
}
