import { probar } from "./probar.ts";
import { R22 } from "./r22-listas-publicas.ts";
import { R23 } from "./r23-confiables.ts";
import { R24 } from "./r24-validar.ts";
import { R25 } from "./r25-otros-sitios.ts";

probar("graphql surface", [R22, R23, R24, R25]);
