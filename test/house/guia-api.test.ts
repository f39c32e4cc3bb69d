import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { AlcanceToken } from "#server/modules/acceso/acceso.type.ts";
import { RAIZ } from "#server/infra/raiz.ts";

const guia = readFileSync(join(RAIZ, "schema", "API.md"), "utf8");
const esquema = buildSchema(readFileSync(join(RAIZ, "schema", "schema.graphql"), "utf8"));
const ejemplos = [...guia.matchAll(/```graphql\n([^`]*)```/g)].map(([, texto = ""]) => texto);

describe("the guide of the API", () => {
  it("has examples", () => {
    expect(ejemplos.length).toBeGreaterThan(8);
  });

  it.each(ejemplos)("shows a document that the schema accepts: %s", (ejemplo) => {
    expect(validate(esquema, parse(ejemplo)).map(({ message }) => message)).toEqual([]);
  });

  it("names operations that exist, and every scope", () => {
    const campos = [esquema.getQueryType(), esquema.getMutationType()].flatMap((raiz) =>
      Object.keys(raiz?.getFields() ?? {}),
    );
    const nombradas = [...guia.matchAll(/`([a-z]+[A-Z][A-Za-z]+)(?:\([^)]*\))?`/g)].map(([, nombre = ""]) => nombre);
    expect(nombradas.filter((nombre) => !campos.includes(nombre))).toEqual([]);
    expect(Object.keys(AlcanceToken).filter((alcance) => !guia.includes(`\`${alcance}\``))).toEqual([]);
  });
});
