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
