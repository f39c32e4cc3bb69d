import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { jsonSchemaDeBases } from "#schema/bases/json-schema.ts";
import { RAIZ } from "../infra/raiz.ts";

/** Writes `schema/bases.schema.json` anew; the checks fail when the committed one differs. */
writeFileSync(join(RAIZ, "schema", "bases.schema.json"), `${JSON.stringify(jsonSchemaDeBases(), null, 2)}\n`);
