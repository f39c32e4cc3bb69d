import { probar } from "./probar.ts";
import { R22 } from "./r22-listas-publicas.ts";

probar("graphql surface", [R22]);
