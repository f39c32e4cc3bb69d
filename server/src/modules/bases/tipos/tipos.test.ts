import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { graphql, type GraphQLSchema, isInputObjectType, isObjectType, parse, printSchema, validate } from "graphql";
import { Arg, buildSchema, Query, Resolver } from "type-graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { Bases } from "#schema/bases/bases.ts";
import { clases, entero, lista, parte, texto, tipo } from "#schema/bases/definir.ts";
import { esquemaDe } from "#schema/bases/recorrer-esquema.ts";
import { arbitrario } from "../../../../../test/factories/arbitrarios.ts";
import { describir } from "./describir.ts";
import { aGraphql, BasesType, deGraphql, descripcionBases } from "./index.ts";
import { seleccionCompleta } from "./seleccion.ts";

@Resolver()
class Eco {
  @Query(() => BasesType)
  eco(@Arg("bases", () => BasesType) bases: object): object {
    return aGraphql(deGraphql(bases) as Bases);
  }
}

const CARPETA = new URL("../../../../../seeds/bases/", import.meta.url);
const { fragmento, fragmentos } = seleccionCompleta(descripcionBases, "Bases", { Criterio: 6, Condicion: 5 });
const CONSULTA = `query ($bases: BasesInput!) { eco(bases: $bases) { ...${fragmento} } }\n${fragmentos}`;

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildSchema({ resolvers: [Eco], validate: false });
});

/** What comes back says null where the document says nothing. */
const sinNulos = (valor: unknown): unknown =>
  JSON.parse(JSON.stringify(valor), (_, dentro: unknown) => dentro ?? undefined) as unknown;

describe("GraphQL types of the bases document", () => {
  it("gives every part an output and an input with a Spanish description for each field", () => {
    for (const { nombre } of describir(esquemaDe(Bases)).partes.values()) {
      const [salida, entrada] = [schema.getType(nombre), schema.getType(`${nombre}Input`)];
      if (!isObjectType(salida) || !isInputObjectType(entrada)) throw new Error(nombre);
      expect(Object.keys(salida.getFields())).toEqual(Object.keys(entrada.getFields()));
      for (const campo of Object.values(salida.getFields()))
        expect(campo.description, `${nombre}.${campo.name}`).toBeTruthy();
    }
  });

  it("reads its fields without resolvers", () => {
    const salidas = [...descripcionBases.partes.keys()].map((nombre) => schema.getType(nombre)).filter(isObjectType);
    const conResolutor = salidas
      .flatMap((salida) => Object.values(salida.getFields()))
      .filter(({ resolve }) => resolve);
    expect(conResolutor).toEqual([]);
  });

  it("asks for a whole document with one valid operation", () => {
    expect(validate(schema, parse(CONSULTA))).toEqual([]);
    expect(printSchema(schema)).toContain('"""Etapa de evaluación."""');
  });

  it.each(readdirSync(CARPETA).filter((nombre) => nombre.endsWith(".bases.json")))(
    "takes %s as BasesInput and gives it back the same",
    async (nombre) => {
      const portable = JSON.parse(readFileSync(new URL(nombre, CARPETA), "utf8")) as { bases?: Bases };
      const documento = (portable.bases ?? portable) as Bases;
      const { data, errors } = await graphql({
        schema,
        source: CONSULTA,
        variableValues: { bases: aGraphql(documento) },
      });
      expect(errors).toBeUndefined();
      expect(deGraphql(sinNulos(data?.["eco"]) as object)).toEqual(documento);
    },
  );

  it("translates any document there and back", () => {
    fc.assert(
      fc.property(arbitrario(Bases), (bases) => {
        expect(deGraphql(aGraphql(bases))).toEqual(bases);
      }),
      { numRuns: 200 },
    );
  });
});

describe("families of kinds", () => {
  const Familia = clases("Figura", "Figuras.", [
    parte("Circulo", "Redonda.", { tipo: tipo("CIRCULO"), lado: texto("Radio"), nota: texto("Nota") }),
    parte("Cuadrado", "Con lados.", { tipo: tipo("CUADRADO_FIJO"), lado: entero("Lado", 0, 9), nota: texto("Nota") }),
    parte("Grupo", "Varias.", { tipo: tipo("GRUPO"), nota: texto("Nota"), nombres: lista(texto("Nombre")) }),
  ]);

  it("gives a field that two kinds use for different things a name for each", () => {
    const figura = describir(esquemaDe(Familia)).partes.get("Figura");
    expect(
      figura?.campos.map(({ nombre, requerido, contenido, lista: es }) => [nombre, requerido, contenido.clase, es]),
    ).toEqual([
      ["tipo", true, "PALABRAS", false],
      ["lado", false, "TEXTO", false],
      ["ladoCuadradoFijo", false, "ENTERO", false],
      ["nota", true, "TEXTO", false],
      ["nombres", false, "TEXTO", true],
    ]);
    expect(figura?.campos[1]?.descripcion).toBe("Radio — en CIRCULO");
  });

  it("leaves what the kind does not have under the name that was sent, for the validator to refuse", () => {
    const criterio = { tipo: "NIVELES", filasRelativo: [], id: "a" };
    expect(deGraphql({ etapas: [{ criterios: criterio }] })).toEqual({ etapas: [{ criterios: criterio }] });
  });
});
