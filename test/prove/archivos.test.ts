import { probar } from "./probar.ts";
import { R28 } from "./r28-tamanos.ts";
import { R29 } from "./r29-archivos.ts";

probar("files", [R28, R29]);
