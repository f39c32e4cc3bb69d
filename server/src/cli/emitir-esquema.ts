/**
 * Writes anew what the project commits of itself: the SDL of the API and the JSON Schema of the bases.
 * The checks fail when a committed one differs.
 */
import "reflect-metadata";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { jsonSchemaDeBases } from "#schema/bases/json-schema.ts";
import { createEsquema, printEsquema } from "../graphql/esquema.ts";
import { RAIZ } from "../infra/raiz.ts";
import { MODULOS } from "../modulos.ts";

const write = (name: string, text: string) => writeFileSync(join(RAIZ, "schema", name), text);

const { schema } = await createEsquema(MODULOS);
write("schema.graphql", printEsquema(schema));
write("bases.schema.json", `${JSON.stringify(jsonSchemaDeBases(), null, 2)}\n`);
