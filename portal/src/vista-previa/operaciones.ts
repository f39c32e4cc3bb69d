/** The draft of a proceso, for those whose session may read it. */
import { graphql } from "../gql/gql.ts";

export const BORRADOR_PARA_VER = graphql(`
  query BorradorParaVer($id: ID!) {
    proceso(id: $id) {
      id
      borrador {
        documento
      }
    }
  }
`);
