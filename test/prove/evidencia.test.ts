import { probar } from "./probar.ts";
import { R34 } from "./r34-auditoria-intacta.ts";

probar("evidence", [R34]);
