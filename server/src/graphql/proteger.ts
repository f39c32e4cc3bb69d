/**
 * Installs the policies on the built schema, once, at start-up. The check sits where objects enter:
 * - every field of Query and Mutation checks its own policy first;
 * - every field that yields objects of a type whose policy is not public checks it on each object, so that no other
 *   path to the type is left open;
 * - a field stricter than its type has its own check.
 * All other fields keep graphql-js's bare property read: their price is zero.
 */
import {
  defaultFieldResolver,
  getNamedType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
} from "graphql";
import { Rechazo } from "#schema/errores.ts";
import type { Contexto } from "../infra/contexto.ts";
import type { Modulo } from "../infra/modulo.ts";
import { type Objeto, type Politica, type PoliticaTipo, PUBLICO } from "../infra/politica.ts";

type Resolutor = GraphQLFieldResolver<unknown, Contexto>;
/** Which fields got a check, and under which policy: the permission matrix and its tests read it. */
export type Matriz = ReadonlyMap<string, { readonly politica: Politica; readonly comprobada: boolean }>;

/** Types that carry no data of their own: connections and their parts. Their nodes are checked on entry. */
const ESTRUCTURA = /^(PageInfo|\w+(Connection|Edge))$/;

/**
 * Joins the policies of the modules and wraps the schema.
 * @returns the matrix `Tipo.campo` → policy
 * @throws when a field has no policy, a policy has no field, or a mutation has no act
 */
export function protectSchema(schema: GraphQLSchema, modulos: readonly Modulo[]): Matriz {
  const tipos = new Map<string, PoliticaTipo>();
  const faltas: string[] = [];
  for (const modulo of modulos) {
    for (const [nombre, politicas] of Object.entries(modulo.tipos)) {
      if (tipos.has(nombre)) faltas.push(`${nombre}: two modules declare its policies`);
      tipos.set(nombre, politicas);
    }
  }
  const consultas = joinRaices(
    modulos.map((modulo) => modulo.consultas),
    faltas,
  );
  const actos = joinRaices(
    modulos.map((modulo) => Object.fromEntries(modulo.actos.map((acto) => [acto.nombre, acto.politica]))),
    faltas,
  );
  const matriz = new Map<string, { politica: Politica; comprobada: boolean }>();
  const politicaDe = (nombre: string): Politica => tipos.get(nombre)?.tipo ?? PUBLICO;

  for (const objeto of Object.values(schema.getTypeMap())) {
    if (!isObjectType(objeto) || objeto.name.startsWith("__")) continue;
    const raiz = objeto === schema.getQueryType() ? consultas : objeto === schema.getMutationType() ? actos : null;
    if (raiz) protectRaiz(objeto, raiz, matriz, faltas);
    else protectTipo(objeto, tipos.get(objeto.name), matriz, faltas);
    for (const campo of Object.values(objeto.getFields())) {
      guardEntrada(schema, `${objeto.name}.${campo.name}`, campo, politicaDe, faltas);
    }
  }
  for (const nombre of tipos.keys()) {
    if (!isObjectType(schema.getType(nombre))) faltas.push(`${nombre}: policies of a type that the schema lacks`);
  }
  if (faltas.length > 0) throw new Error(`The schema is not protected:\n- ${faltas.join("\n- ")}`);
  return matriz;
}

function joinRaices(partes: readonly Readonly<Record<string, Politica>>[], faltas: string[]): Map<string, Politica> {
  const todas = new Map<string, Politica>();
  for (const [nombre, politica] of partes.flatMap((parte) => Object.entries(parte))) {
    if (todas.has(nombre)) faltas.push(`${nombre}: declared twice`);
    todas.set(nombre, politica);
  }
  return todas;
}

function protectRaiz(
  raiz: GraphQLObjectType,
  politicas: ReadonlyMap<string, Politica>,
  matriz: Map<string, { politica: Politica; comprobada: boolean }>,
  faltas: string[],
): void {
  const campos = raiz.getFields();
  for (const campo of Object.values(campos)) {
    const politica = politicas.get(campo.name);
    if (!politica) {
      faltas.push(`${raiz.name}.${campo.name}: no ${raiz.name === "Mutation" ? "act of that name" : "policy"}`);
      continue;
    }
    const dentro = resolutorDe(campo);
    campo.resolve =
      raiz.name === "Mutation"
        ? guardMutacion(campo.name, politica, dentro)
        : guardCampo(`${raiz.name}.${campo.name}`, politica, dentro);
    matriz.set(`${raiz.name}.${campo.name}`, { politica, comprobada: true });
  }
  for (const nombre of politicas.keys()) {
    if (!(nombre in campos)) faltas.push(`${raiz.name}.${nombre}: a policy without its field`);
  }
}

function protectTipo(
  objeto: GraphQLObjectType,
  politicas: PoliticaTipo | undefined,
  matriz: Map<string, { politica: Politica; comprobada: boolean }>,
  faltas: string[],
): void {
  const campos = objeto.getFields();
  if (!politicas) {
    if (!ESTRUCTURA.test(objeto.name)) faltas.push(`${objeto.name}: no policies`);
    for (const campo of Object.keys(campos))
      matriz.set(`${objeto.name}.${campo}`, { politica: PUBLICO, comprobada: false });
    return;
  }
  for (const campo of Object.values(campos)) {
    const propia = politicas.excepciones[campo.name];
    const hereda = politicas.heredan.includes(campo.name);
    if ((propia !== undefined) === hereda) {
      faltas.push(`${objeto.name}.${campo.name}: ${hereda ? "two policies" : "no policy"}`);
      continue;
    }
    if (propia && !propia.publica)
      campo.resolve = guardCampo(`${objeto.name}.${campo.name}`, propia, resolutorDe(campo));
    matriz.set(`${objeto.name}.${campo.name}`, {
      politica: propia ?? politicas.tipo,
      comprobada: propia !== undefined && !propia.publica,
    });
  }
  for (const nombre of [...politicas.heredan, ...Object.keys(politicas.excepciones)]) {
    if (!(nombre in campos)) faltas.push(`${objeto.name}.${nombre}: a policy without its field`);
  }
}

function resolutorDe(campo: GraphQLField<unknown, Contexto>): Resolutor {
  return campo.resolve ?? (defaultFieldResolver as Resolutor);
}

/** @param lugar what the audit calls it: `Tipo.campo` */
function assertPermitido(ctx: Contexto, politica: Politica, objeto: Objeto, lugar: string): void {
  if (politica.publica) return;
  const { token } = ctx.quien;
  const alcanza = token === null || (politica.alcance !== null && token.alcances.includes(politica.alcance));
  if (!alcanza || !politica.permite(ctx.quien, objeto)) {
    ctx.denegados.add(lugar);
    throw new Rechazo(ctx.quien.persona === null && token === null ? "NO_AUTENTICADO" : "NO_AUTORIZADO");
  }
  const leido = politica.expediente?.(objeto);
  if (leido && leido.persona !== ctx.quien.persona) ctx.leidos.set(leido.postulacion, leido);
}

/** The act checks the policy itself, so that its denial is witnessed; here we make sure that an act ran at all. */
function guardMutacion(nombre: string, politica: Politica, dentro: Resolutor): Resolutor {
  return async (origen, args, ctx, info) => {
    if (ctx.quien.token !== null) assertPermitido(ctx, politica, {}, `Mutation.${nombre}`);
    // Mutations of one document run one after the other; the act of an earlier one does not count for this one.
    ctx.actos.delete(nombre);
    const resultado: unknown = await dentro(origen, args, ctx, info);
    if (!ctx.actos.has(nombre)) throw new Error(`The mutation ${nombre} answered without running its act`);
    return resultado;
  };
}

function guardCampo(lugar: string, politica: Politica, dentro: Resolutor): Resolutor {
  return (origen, args, ctx, info) => {
    // The root has no parent object.
    assertPermitido(ctx, politica, (origen ?? {}) as Objeto, lugar);
    return dentro(origen, args, ctx, info);
  };
}

/** Checks the policy of the type on every object that a field yields. */
function guardEntrada(
  schema: GraphQLSchema,
  lugar: string,
  campo: GraphQLField<unknown, Contexto>,
  politicaDe: (tipo: string) => Politica,
  faltas: string[],
): void {
  const nombrado = getNamedType(campo.type);
  if (isAbstractType(nombrado)) {
    const cerrados = schema.getPossibleTypes(nombrado).filter(({ name }) => !politicaDe(name).publica);
    // Which policy holds would only be known object by object; nothing of the house needs it.
    if (cerrados.length > 0) faltas.push(`${lugar}: an interface or union over types that are not public`);
    return;
  }
  const politica = politicaDe(nombrado.name);
  if (!isObjectType(nombrado) || politica.publica) return;
  const dentro = resolutorDe(campo);
  const revisa = (ctx: Contexto, valor: unknown): unknown => {
    if (valor instanceof Promise) return valor.then((listo: unknown) => revisa(ctx, listo));
    if (Array.isArray(valor)) {
      const partes = valor.map((uno: unknown) => revisa(ctx, uno));
      return partes.some((parte) => parte instanceof Promise) ? Promise.all(partes) : valor;
    }
    if (valor !== null && valor !== undefined) assertPermitido(ctx, politica, valor as Objeto, nombrado.name);
    return valor;
  };
  campo.resolve = (origen, args, ctx, info) => revisa(ctx, dentro(origen, args, ctx, info));
}
