import { readFileSync } from "node:fs";
import { getNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType, isScalarType } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { createEsquema, type Esquema, printEsquema } from "#server/graphql/esquema.ts";
import { MODULOS } from "#server/modulos.ts";

const BASICOS = new Set(["String", "Int", "Float", "Boolean", "ID"]);

describe("the schema", () => {
  let esquema: Esquema;
  beforeAll(async () => {
    esquema = await createEsquema(MODULOS);
  });

  const propios = () =>
    Object.values(esquema.schema.getTypeMap()).filter(({ name }) => !name.startsWith("__") && !BASICOS.has(name));

  it("is the one that is committed", () => {
    expect(readFileSync("schema/schema.graphql", "utf8")).toBe(printEsquema(esquema.schema));
  });

  it("describes every type, field, argument and value", () => {
    const mudos: string[] = [];
    const say = (lugar: string, description: string | null | undefined): void => {
      if (!description?.trim()) mudos.push(lugar);
    };
    for (const tipo of propios()) {
      if (!["Query", "Mutation"].includes(tipo.name)) say(tipo.name, tipo.description);
      if (isObjectType(tipo) || isInterfaceType(tipo)) {
        for (const campo of Object.values(tipo.getFields())) {
          say(`${tipo.name}.${campo.name}`, campo.description);
          for (const arg of campo.args) say(`${tipo.name}.${campo.name}(${arg.name})`, arg.description);
        }
      } else if (isInputObjectType(tipo)) {
        for (const campo of Object.values(tipo.getFields())) say(`${tipo.name}.${campo.name}`, campo.description);
      } else if (isEnumType(tipo))
        for (const valor of tipo.getValues()) say(`${tipo.name}.${valor.name}`, valor.description);
    }
    expect(mudos).toEqual([]);
  });

  it("has a policy for every field, and an act for every mutation", () => {
    const campos = propios().flatMap((tipo) =>
      isObjectType(tipo) ? Object.keys(tipo.getFields()).map((campo) => `${tipo.name}.${campo}`) : [],
    );
    expect([...esquema.matriz.keys()].toSorted()).toEqual(campos.toSorted());
    const actos = MODULOS.flatMap((modulo) => modulo.actos.map(({ nombre }) => nombre));
    expect(actos.toSorted()).toEqual(Object.keys(esquema.schema.getMutationType()?.getFields() ?? {}).toSorted());
    expect(new Set(actos).size).toBe(actos.length);
  });

  it("runs a check wherever a policy is stricter than that of its type, simple resolvers included", () => {
    const sinGuardia: string[] = [];
    let estrictos = 0;
    for (const modulo of MODULOS) {
      for (const [nombre, { tipo, excepciones }] of Object.entries(modulo.tipos)) {
        const objeto = esquema.schema.getType(nombre);
        if (!isObjectType(objeto)) continue;
        for (const [campo, politica] of Object.entries(excepciones)) {
          if (politica.publica) continue;
          estrictos += 1;
          // graphql-js reads the property of a simple field without any function: a check is a function.
          if (objeto.getFields()[campo]?.resolve === undefined) sinGuardia.push(`${nombre}.${campo}`);
        }
        if (tipo.publica) continue;
        for (const padre of propios()) {
          if (!isObjectType(padre)) continue;
          for (const campo of Object.values(padre.getFields())) {
            if (getNamedType(campo.type) !== objeto) continue;
            estrictos += 1;
            if (campo.resolve === undefined) sinGuardia.push(`${padre.name}.${campo.name}`);
          }
        }
      }
    }
    expect(sinGuardia).toEqual([]);
    expect(estrictos).toBeGreaterThan(10);
  });

  it("names the event of an act after its mutation, each once", () => {
    const eventos = MODULOS.flatMap((modulo) => modulo.actos.map(({ evento }) => evento));
    expect(eventos.filter((evento) => !/^[A-Z][A-Z_]+$/.test(evento))).toEqual([]);
    expect(new Set(eventos).size).toBe(eventos.length);
  });

  it("has no Float: scores and money are exact", () => {
    const conFloat = propios().flatMap((tipo) =>
      isObjectType(tipo) || isInputObjectType(tipo)
        ? Object.values(tipo.getFields())
            .filter((campo) => String(getNamedType(campo.type)) === "Float")
            .map((campo) => `${tipo.name}.${campo.name}`)
        : [],
    );
    expect(conFloat).toEqual([]);
  });

  it("uses only scalars of the house", () => {
    const escalares = propios()
      .filter((tipo) => isScalarType(tipo))
      .map(({ name }) => name);
    expect(escalares.filter((name) => !["Fecha", "FechaHora", "JSON", "Puntaje", "Upload"].includes(name))).toEqual([]);
  });
});
