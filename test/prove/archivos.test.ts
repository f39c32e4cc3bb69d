import { probar } from "./probar.ts";
import { R28 } from "./r28-tamanos.ts";

probar("files", [R28]);
