/** The bases of a proceso seen from their documents: in types, as a file, judged, as a form. */
import { Arg, type ClassType, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import type { Bases } from "#schema/bases/bases.ts";
import { exportar } from "#schema/bases/portable.ts";
import { validar } from "#schema/bases/validar.ts";
import { Rechazo } from "#schema/errores.ts";
import { formulario } from "#schema/formulario.ts";
import type { Hallazgo } from "#schema/hallazgo.ts";
import { Documento } from "../../graphql/escalares.ts";
import { cargar } from "../../infra/cargador.ts";
import type { Contexto } from "../../infra/contexto.ts";
import { isId } from "../../infra/validacion.ts";
import {
  aGraphql,
  BasesType,
  deGraphql,
  HallazgoType,
  parteAGraphql,
  parteType,
  revisarBases as juzgar,
} from "../bases/index.ts";
import { PlazaConvocada } from "../plaza/index.ts";
import { borradorPorProceso, documentoPorVersion, procesoPorId, versionPorNumero } from "./proceso.queries.ts";
import { ProcesoType } from "./proceso.type.ts";
import { BorradorBasesType, PropuestaVersionType, VersionBasesType } from "./version.type.ts";

@Resolver(() => VersionBasesType)
export class VersionBasesResolver {
  @FieldResolver(() => BasesType, { description: "Documento completo, con sus tipos." })
  async bases(@Ctx() ctx: Contexto, @Root() version: VersionBasesType): Promise<object> {
    return aGraphql(await loadVersion(ctx, version));
  }

  @FieldResolver(() => Documento, { description: "Documento completo, como dato." })
  documento(@Ctx() ctx: Contexto, @Root() version: VersionBasesType): Promise<Bases> {
    return loadVersion(ctx, version);
  }
}

@Resolver(() => BorradorBasesType)
export class BorradorBasesResolver {
  @FieldResolver(() => BasesType, { description: "Documento completo, con sus tipos." })
  bases(@Root() { documento }: BorradorBasesType): object {
    return aGraphql(documento);
  }

  @FieldResolver(() => [HallazgoType], { description: "Lo que halla la revisión; los errores impiden publicar." })
  hallazgos(@Root() { documento }: BorradorBasesType): readonly Hallazgo[] {
    return juzgar(documento);
  }
}

@Resolver(() => PropuestaVersionType)
export class PropuestaVersionResolver {
  @FieldResolver(() => BasesType, { description: "Documento que se publicaría, con sus tipos." })
  bases(@Root() { documento }: PropuestaVersionType): object {
    return aGraphql(documento);
  }
}

@Resolver(() => PlazaConvocada)
export class PlazaConvocadaResolver {
  @FieldResolver(() => ProcesoType, { nullable: true, description: "Proceso que la convoca." })
  proceso(@Ctx() ctx: Contexto, @Root() { procesoId }: PlazaConvocada): Promise<ProcesoType | null> {
    return cargar(ctx, procesoPorId, procesoId);
  }
}

@Resolver()
export class DocumentoBasesResolver {
  @Query(() => [HallazgoType], {
    description:
      "Revisa unas bases sin guardarlas, o el borrador de un proceso: de forma y, si la forma es correcta, de fondo.",
  })
  async revisarBases(
    @Ctx() ctx: Contexto,
    @Arg("proceso", () => ID, { nullable: true, description: "Proceso cuyo borrador se revisa." }) proceso:
      | string
      | null,
    @Arg("bases", () => BasesType, { nullable: true, description: "Bases que se revisan." }) bases:
      | object
      | undefined
      | null,
  ): Promise<readonly Hallazgo[]> {
    if (Boolean(proceso) === Boolean(bases)) {
      throw new Rechazo(
        "DATO_INVALIDO",
        { campo: "bases", motivo: "indique unas bases o un proceso, uno de los dos" },
        "bases",
      );
    }
    const documento: unknown = bases ? deGraphql(bases) : (await loadBorrador(ctx, proceso ?? "")).documento;
    const deForma = validar(documento);
    return deForma.length > 0 ? deForma : juzgar(documento as Bases);
  }

  @Query(() => String, {
    description:
      "Archivo portable de las bases de un proceso: de una versión publicada o, si no se dice cuál, del borrador para quien puede verlo y de la vigente para los demás.",
  })
  async exportarBases(
    @Ctx() ctx: Contexto,
    @Arg("proceso", () => ID, { description: "Proceso." }) proceso: string,
    @Arg("version", () => Int, { nullable: true, description: "Número de la versión." }) version:
      | number
      | undefined
      | null,
  ): Promise<string> {
    return exportar(await loadBases(ctx, proceso, version ?? null));
  }

  @Query((): ClassType<object> => parteType("FormularioPlaza"), {
    description:
      "Formulario de quien postula a una plaza, tal como lo presenta el portal; del borrador, como vista previa, si no hay bases vigentes o se pide.",
  })
  async formulario(
    @Ctx() ctx: Contexto,
    @Arg("proceso", () => ID, { description: "Proceso." }) proceso: string,
    @Arg("plaza", () => ID, { description: "Identificador de la plaza dentro de las bases." }) plaza: string,
    @Arg("borrador", () => Boolean, { defaultValue: false, description: "Si se quiere la vista previa del borrador." })
    deBorrador: boolean,
  ): Promise<object> {
    const bases = deBorrador ? (await loadBorrador(ctx, proceso)).documento : await loadNumero(ctx, proceso, "vigente");
    const listo = formulario(bases, plaza);
    if (!listo) throw new Rechazo("NO_ENCONTRADO");
    return parteAGraphql("FormularioPlaza", listo);
  }
}

async function loadBorrador(ctx: Contexto, proceso: string): Promise<BorradorBasesType> {
  const borrador = isId(proceso) ? await cargar(ctx, borradorPorProceso, proceso) : null;
  if (!borrador) throw new Rechazo("NO_ENCONTRADO");
  return borrador;
}

async function loadVersion(ctx: Contexto, { id }: Pick<VersionBasesType, "id">): Promise<Bases> {
  const documento = await cargar(ctx, documentoPorVersion, id);
  if (!documento) throw new Rechazo("NO_ENCONTRADO");
  return documento;
}

async function loadNumero(ctx: Contexto, proceso: string, numero: number | "vigente"): Promise<Bases> {
  const version = isId(proceso) ? await cargar(ctx, versionPorNumero, `${proceso}:${numero}`) : null;
  if (!version) throw new Rechazo("NO_ENCONTRADO");
  return loadVersion(ctx, version);
}

async function loadBases(ctx: Contexto, proceso: string, numero: number | null): Promise<Bases> {
  const borrador = numero === null && isId(proceso) ? await cargar(ctx, borradorPorProceso, proceso) : null;
  return borrador?.documento ?? loadNumero(ctx, proceso, numero ?? "vigente");
}
