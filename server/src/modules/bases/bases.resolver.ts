import { Query, Resolver } from "type-graphql";
import { OPERACION_BASES } from "./operacion.ts";

@Resolver()
export class BasesResolver {
  @Query(() => String, {
    description:
      "Texto de la consulta que pide enteras, con todos sus campos, las bases de un proceso (variables: id y version). El servidor la acepta aunque exceda los límites de una consulta.",
  })
  consultaBases(): string {
    return OPERACION_BASES;
  }
}
