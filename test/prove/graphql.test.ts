import { probar } from "./probar.ts";
import { R22 } from "./r22-listas-publicas.ts";
import { R25 } from "./r25-otros-sitios.ts";

probar("graphql surface", [R22, R25]);
