import { GraphQLObjectType, type GraphQLResolveInfo, GraphQLSchema, GraphQLString } from "graphql";
import { describe, expect, it } from "vitest";
import type { Contexto } from "../infra/contexto.ts";
import type { Modulo } from "../infra/modulo.ts";
import { conAlcance, conRol, INTERNO, type PoliticaTipo, PUBLICO, propio, tipo } from "../infra/politica.ts";
import { ANONIMO, type Quien } from "../infra/quien.ts";
import { protectSchema } from "./proteger.ts";

const crear = { nombre: "crear", evento: "CREADO", politica: conRol("RRHH") };

/** Query { nota, lista } and Mutation { crear } over a type Nota { id secreto personaId }. */
function createSchema(): GraphQLSchema {
  const Nota: GraphQLObjectType = new GraphQLObjectType({
    name: "Nota",
    fields: () => ({ id: { type: GraphQLString }, secreto: { type: GraphQLString }, otra: { type: Nota } }),
  });
  return new GraphQLSchema({
    query: new GraphQLObjectType({
      name: "Query",
      fields: { nota: { type: Nota, resolve: () => ({ personaId: "p1", otra: { personaId: "p2" } }) } },
    }),
    mutation: new GraphQLObjectType({
      name: "Mutation",
      fields: { crear: { type: GraphQLString, resolve: () => "hecho" } },
    }),
  });
}

const modulo = (tipos: Record<string, PoliticaTipo>, cambio: Partial<Modulo> = {}): Modulo => ({
  nombre: "nota",
  resolvers: [],
  consultas: { nota: PUBLICO },
  actos: [crear],
  tipos,
  ...cambio,
});
const COMPLETO = { Nota: tipo(propio(), "id otra", { secreto: conRol("AUDITOR") }) };

function createContexto(quien: Partial<Quien>): Contexto {
  const contexto: Partial<Contexto> = { quien: { ...ANONIMO, ...quien }, actos: new Set(), denegados: new Set() };
  return contexto as Contexto;
}

/** Calls the resolver that the schema really has; null when it has none, which reads the property and checks nothing. */
function resolve(schema: GraphQLSchema, lugar: string, ctx: Contexto, origen: unknown = undefined): unknown {
  const [nombre = "", campo = ""] = lugar.split(".");
  const objeto = schema.getType(nombre) as GraphQLObjectType;
  return objeto.getFields()[campo]?.resolve?.(origen, {}, ctx, { fieldName: campo } as GraphQLResolveInfo);
}

describe("protectSchema", () => {
  it.each<[string, Modulo[], string]>([
    ["a field without a policy", [modulo({ Nota: tipo(PUBLICO, "id secreto") })], "Nota.otra: no policy"],
    ["a type without policies", [modulo({})], "Nota: no policies"],
    [
      "a policy without its field",
      [modulo({ Nota: tipo(PUBLICO, "id secreto otra vieja") })],
      "Nota.vieja: a policy without its field",
    ],
    [
      "a field with two policies",
      [modulo({ Nota: tipo(PUBLICO, "id secreto otra", { id: PUBLICO }) })],
      "Nota.id: two policies",
    ],
    ["a query without a policy", [modulo(COMPLETO, { consultas: {} })], "Query.nota: no policy"],
    ["a mutation without an act", [modulo(COMPLETO, { actos: [] })], "Mutation.crear: no act of that name"],
    [
      "an act without its mutation",
      [modulo(COMPLETO, { actos: [crear, { ...crear, nombre: "borrar" }] })],
      "Mutation.borrar: a policy without its field",
    ],
    [
      "a type that two modules claim",
      [modulo(COMPLETO), modulo(COMPLETO, { consultas: {}, actos: [] })],
      "Nota: two modules declare its policies",
    ],
    [
      "policies of a type that is not there",
      [modulo({ ...COMPLETO, Carta: tipo(PUBLICO, "id") })],
      "Carta: policies of a type that the schema lacks",
    ],
  ])("stops the start on %s", (_que, modulos, falta) => {
    expect(() => protectSchema(createSchema(), modulos)).toThrow(falta);
  });

  it("checks the policy of a type on every object of it, by whatever path it is reached", () => {
    const schema = createSchema();
    protectSchema(schema, [modulo(COMPLETO)]);
    const ctx = createContexto({ persona: "p1" });
    const nota = resolve(schema, "Query.nota", ctx) as { otra: unknown };
    expect(nota).toMatchObject({ personaId: "p1" });
    expect(() => resolve(schema, "Nota.otra", ctx, nota)).toThrow(expect.objectContaining({ codigo: "NO_AUTORIZADO" }));
    expect(() => resolve(schema, "Query.nota", createContexto({}))).toThrow(
      expect.objectContaining({ codigo: "NO_AUTENTICADO" }),
    );
    expect([...ctx.denegados]).toEqual(["Nota"]);
  });

  it("checks it too on what comes later, alone or in lists", async () => {
    const schema = createSchema();
    const nota = (schema.getType("Query") as GraphQLObjectType).getFields()["nota"];
    if (nota) nota.resolve = () => [Promise.resolve({ personaId: "p1" }), Promise.resolve({ personaId: "p2" })];
    protectSchema(schema, [modulo(COMPLETO)]);
    await expect(resolve(schema, "Query.nota", createContexto({ persona: "p1" }))).rejects.toMatchObject({
      codigo: "NO_AUTORIZADO",
    });
  });

  it("checks a field that is stricter than its type, and costs nothing on the others", () => {
    const schema = createSchema();
    protectSchema(schema, [modulo(COMPLETO)]);
    const origen = { personaId: "p1", secreto: "x" };
    const auditor = createContexto({ persona: "p1", asignaciones: [{ rol: "AUDITOR", entidad: null, proceso: null }] });
    expect(resolve(schema, "Nota.secreto", auditor, origen)).toBe("x");
    expect(() => resolve(schema, "Nota.secreto", createContexto({ persona: "p1" }), origen)).toThrow(
      expect.objectContaining({ codigo: "NO_AUTORIZADO" }),
    );
    expect((schema.getType("Nota") as GraphQLObjectType).getFields()["id"]?.resolve).toBeUndefined();
  });

  it("fails a mutation that answers without having run its act", async () => {
    const schema = createSchema();
    protectSchema(schema, [modulo(COMPLETO)]);
    const ctx = createContexto({ persona: "p1" });
    ctx.actos.add("crear");
    await expect(resolve(schema, "Mutation.crear", ctx)).rejects.toThrow("without running its act");
  });

  it("lets a service token through only where the policy names its scope", () => {
    const schema = createSchema();
    const leer = conAlcance("notas:leer", conRol("INTEGRADOR"));
    protectSchema(schema, [modulo({ Nota: tipo(PUBLICO, "id secreto otra") }, { consultas: { nota: leer } })]);
    const con = (alcances: string[]) =>
      createContexto({
        token: { id: "t", alcances },
        asignaciones: [{ rol: "INTEGRADOR", entidad: null, proceso: null }],
      });
    expect(resolve(schema, "Query.nota", con(["notas:leer"]))).toBeDefined();
    expect(() => resolve(schema, "Query.nota", con(["otra:leer"]))).toThrow(
      expect.objectContaining({ codigo: "NO_AUTORIZADO" }),
    );
    expect(INTERNO.permite({ ...ANONIMO, persona: "p1" }, {})).toBe(false);
  });
});
