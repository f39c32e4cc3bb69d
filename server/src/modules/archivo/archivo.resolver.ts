import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import { type ArchivoEntrante, Upload } from "../../graphql/escalares.ts";
import { ejecutar } from "../../infra/acto.ts";
import type { Contexto } from "../../infra/contexto.ts";
import { ArchivoType, Carga, CargaInput } from "./archivo.type.ts";
import { orNoEncontrado, readArchivo, readCarga } from "./cargas.ts";
import { iniciarCarga } from "./iniciar-carga.ts";
import { subirParte } from "./subir-parte.ts";
import { terminarCarga } from "./terminar-carga.ts";

@Resolver()
export class ArchivoResolver {
  @Query(() => Carga, {
    nullable: true,
    description: "Una subida propia, para continuarla; nulo si no existe o ya terminó.",
  })
  carga(
    @Ctx() ctx: Contexto,
    @Arg("id", () => ID, { description: "Identificador." }) id: string,
  ): Promise<Carga | null> {
    return ctx.base.leer(ctx.quien, (tx) => readCarga(tx, id));
  }

  @Query(() => ArchivoType, { nullable: true, description: "Un archivo propio; nulo si no existe." })
  archivo(
    @Ctx() ctx: Contexto,
    @Arg("id", () => ID, { description: "Identificador." }) id: string,
  ): Promise<ArchivoType | null> {
    return ctx.base.leer(ctx.quien, async (tx) => {
      const archivo = await readArchivo(tx, id);
      return archivo?.personaId === ctx.quien.persona ? archivo : null;
    });
  }

  @Mutation(() => Carga, { description: "Empieza la subida de un archivo por partes." })
  iniciarCarga(
    @Ctx() ctx: Contexto,
    @Arg("entrada", () => CargaInput, { description: "Archivo que se va a subir." }) entrada: CargaInput,
  ): Promise<Carga> {
    return ejecutar(ctx, iniciarCarga, entrada);
  }

  @Mutation(() => Carga, { description: "Sube una parte. Si la respuesta se pierde, puede repetirse." })
  subirParte(
    @Ctx() ctx: Contexto,
    @Arg("carga", () => ID, { description: "Subida." }) carga: string,
    @Arg("desplazamiento", () => Int, { description: "Byte del archivo en el que empieza la parte." })
    desplazamiento: number,
    @Arg("parte", () => Upload, { description: "Bytes de la parte, hasta 1 MB." }) parte: ArchivoEntrante,
  ): Promise<Carga> {
    return ejecutar(ctx, subirParte, { carga, desplazamiento, parte });
  }

  @Mutation(() => ArchivoType, { description: "Termina la subida: comprueba el contenido completo y lo guarda." })
  async terminarCarga(
    @Ctx() ctx: Contexto,
    @Arg("carga", () => ID, { description: "Subida." }) carga: string,
    @Arg("sha256", () => String, { description: "Huella SHA-256 del archivo completo, en hexadecimal." })
    sha256: string,
  ): Promise<ArchivoType> {
    const id = await ejecutar(ctx, terminarCarga, { carga, sha256 });
    return orNoEncontrado(await ctx.base.leer(ctx.quien, (tx) => readArchivo(tx, id)));
  }
}
