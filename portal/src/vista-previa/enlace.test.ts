import { ApolloClient } from "@apollo/client/core";
import { InMemoryCache } from "@apollo/client/cache";
import { expect, test, vi } from "vitest";
import { RESPONDER_DECLARACION } from "../postulacion/operaciones-declaraciones.ts";
import { ENVIAR_POSTULACION } from "../postulacion/operaciones-revision.ts";
import { enlaceDePrevia } from "./enlace.ts";
import { actosSobre, NADA, type Presentado } from "./presentado.ts";

test("acts are done in memory, and what is none of them is refused, without a request", async () => {
  const pedir = vi.spyOn(globalThis, "fetch");
  let presentado: Presentado = NADA;
  const link = enlaceDePrevia(actosSobre((cambio) => (presentado = cambio(presentado))));
  const cliente = new ApolloClient({ link, cache: new InMemoryCache() });
  const responder = (respuesta: "SI" | "NO") =>
    cliente.mutate({
      mutation: RESPONDER_DECLARACION,
      variables: { postulacion: "p", revision: 0, declaracion: "nepotismo", respuesta },
      fetchPolicy: "no-cache",
    });
  await responder("NO");
  await responder("SI");
  expect(presentado).toEqual({ ...NADA, declaraciones: [{ declaracion: "nepotismo", respuesta: "SI" }] });
  const variables = { postulacion: "p", revision: 0, clave: "k" };
  await expect(cliente.mutate({ mutation: ENVIAR_POSTULACION, variables })).rejects.toThrow("sends nothing");
  expect(pedir).not.toHaveBeenCalled();
});
