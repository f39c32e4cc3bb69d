import { Arg, ID, Query, Resolver } from "type-graphql";
import { ConcursoDeEjemploType, LugarType } from "./catalogo.type.ts";
import { type ConcursoDeEjemplo, EJEMPLOS } from "./ejemplos.rules.ts";
import { findLugar, type Lugar, listLugares } from "./ubigeo.rules.ts";

@Resolver()
export class CatalogoResolver {
  @Query(() => [LugarType], {
    description: "Departamentos, o las provincias de un departamento, o los distritos de una provincia.",
  })
  lugares(
    @Arg("dentroDe", () => ID, {
      nullable: true,
      description: "Ubigeo del departamento o de la provincia; si se omite, los departamentos.",
    })
    dentroDe: string | null,
  ): readonly Lugar[] {
    return listLugares(dentroDe ?? null);
  }

  @Query(() => LugarType, { nullable: true, description: "Un departamento, provincia o distrito; nulo si no existe." })
  lugar(@Arg("codigo", () => ID, { description: "Ubigeo." }) codigo: string): Lugar | null {
    return findLugar(codigo);
  }

  @Query(() => [ConcursoDeEjemploType], { description: "Concursos desde los que puede empezar un proceso nuevo." })
  concursosDeEjemplo(): readonly ConcursoDeEjemplo[] {
    return EJEMPLOS;
  }
}
