import { ApolloClient } from "@apollo/client/core";
import { InMemoryCache } from "@apollo/client/cache";
import { enlace } from "./enlace.ts";

/**
 * What has an identity of its own. The parts of the bases have ids too, but they are unique only inside their contest:
 * kept by id, the plaza of one contest would overwrite that of another.
 */
const CON_IDENTIDAD = new Set(["Persona", "Proceso", "Postulacion", "Archivo"]);

/** The one client of the portal. */
export const cliente = new ApolloClient({
  link: enlace,
  cache: new InMemoryCache({
    dataIdFromObject: ({ __typename: tipo, id }) =>
      typeof tipo === "string" && typeof id === "string" && CON_IDENTIDAD.has(tipo) ? `${tipo}:${id}` : undefined,
  }),
});
