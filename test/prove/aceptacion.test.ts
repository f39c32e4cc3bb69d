import { probar } from "./probar.ts";
import { R1 } from "./r01-acuse.ts";

probar("acceptance", [R1]);
