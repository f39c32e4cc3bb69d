/** The network of the preview: catalogues are read, every act is done in memory, nothing else leaves. */
import { ApolloLink } from "@apollo/client/link";
import { Observable } from "rxjs";
import { enlace } from "../datos/enlace.ts";

/** What an act changes in the application of the preview, and what the server would have answered. */
export type Acto = (variables: Record<string, unknown>) => Record<string, unknown>;

const CATALOGOS = new Set(["Lugares", "Lugar"]);

/**
 * Link of Apollo without a server.
 * @param actos by the name of their operation
 */
export const enlaceDePrevia = (actos: Readonly<Record<string, Acto>>): ApolloLink =>
  ApolloLink.split(
    ({ operationName }) => CATALOGOS.has(operationName ?? ""),
    enlace,
    new ApolloLink(({ operationName, variables }) => {
      const acto = actos[operationName ?? ""];
      return new Observable((observador) => {
        if (!acto) return observador.error(new Error("The preview sends nothing"));
        observador.next({ data: acto(variables) });
        return observador.complete();
      });
    }),
  );
