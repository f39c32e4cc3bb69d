import { probar } from "./probar.ts";
import { R34 } from "./r34-auditoria-intacta.ts";
import { R35 } from "./r35-completa.ts";

probar("evidence", [R34, R35]);
