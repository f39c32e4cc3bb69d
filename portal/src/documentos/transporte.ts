/** An upload over GraphQL. */
import { cliente } from "../datos/cliente.ts";
import { leerFalla } from "../datos/errores.ts";
import type { TerminarCargaMutation } from "../gql/graphql.ts";
import { CARGA, INICIAR_CARGA, SUBIR_PARTE, TERMINAR_CARGA } from "./operaciones.ts";
import type { Avance, Transporte } from "./subir.ts";

export type Archivo = Omit<TerminarCargaMutation["terminarCarga"], "__typename">;

const exigir = <T>(dato: T | null | undefined): T => {
  if (dato === null || dato === undefined) throw new Error("An answer without data");
  return dato;
};

export const transporte: Transporte<Archivo> = {
  iniciar: async ({ name, size }, tipo): Promise<Avance> => {
    const { data } = await cliente.mutate({
      mutation: INICIAR_CARGA,
      variables: { entrada: { nombre: name, bytes: size, tipo } },
    });
    return exigir(data).iniciarCarga;
  },
  consultar: async (id) => {
    const { data } = await cliente.query({ query: CARGA, variables: { id }, fetchPolicy: "network-only" });
    return data?.carga ?? null;
  },
  parte: async (carga, desplazamiento, parte, signal) => {
    const { data } = await cliente.mutate({
      mutation: SUBIR_PARTE,
      variables: { carga, desplazamiento, parte },
      context: { signal },
    });
    return exigir(data).subirParte;
  },
  terminar: async (carga, sha256) => {
    const { data } = await cliente.mutate({ mutation: TERMINAR_CARGA, variables: { carga, sha256 } });
    return exigir(data).terminarCarga;
  },
  leerFalla,
  pendientes: {
    getItem: (clave) => localStorage.getItem(clave),
    setItem: (clave, valor) => localStorage.setItem(clave, valor),
    removeItem: (clave) => localStorage.removeItem(clave),
  },
  esperar: (ms, signal) =>
    new Promise((resolve) => {
      const turno = setTimeout(listo, ms);
      function listo() {
        clearTimeout(turno);
        removeEventListener("online", listo);
        signal.removeEventListener("abort", listo);
        resolve();
      }
      // Nobody waits out a pause once there is network again.
      addEventListener("online", listo);
      signal.addEventListener("abort", listo);
    }),
};
