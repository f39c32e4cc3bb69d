import { Field, ID, ObjectType } from "type-graphql";

@ObjectType("Lugar", { description: "Departamento, provincia o distrito del Perú.", simpleResolvers: true })
export class LugarType {
  @Field(() => ID, { description: "Ubigeo, seis cifras." })
  codigo!: string;

  @Field(() => String, { description: "Nombre." })
  nombre!: string;

  @Field(() => String, { description: "Nombre con el de lo que lo contiene: «Cusco, Urubamba, Machupicchu»." })
  completo!: string;
}

@ObjectType("ConcursoDeEjemplo", {
  description: "Concurso desde el que puede empezar otro: sus bases están revisadas y no tienen errores.",
  simpleResolvers: true,
})
export class ConcursoDeEjemploType {
  @Field(() => ID, { description: "Identificador." })
  id!: string;

  @Field(() => String, { description: "Qué clase de concurso es." })
  nombre!: string;

  @Field(() => String, { description: "Archivo portátil de sus bases, como lo recibe crearProceso." })
  documento!: string;
}
