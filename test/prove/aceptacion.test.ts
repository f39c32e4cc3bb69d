import { probar } from "./probar.ts";
import { R1 } from "./r01-acuse.ts";
import { R1_POSTGRES } from "./r01-postgres.ts";
import { R1_DISCO } from "./r01-disco.ts";
import { R2 } from "./r02-una-sola.ts";
import { R3 } from "./r03-claves.ts";
import { R4 } from "./r04-cierre.ts";
import { R5 } from "./r05-calendario.ts";
import { R6_ADULTERACIONES } from "./r06-adulteraciones.ts";
import { R6 } from "./r06-inmutable.ts";
import { R7 } from "./r07-bases.ts";
import { R9 } from "./r09-exactitud.ts";

probar("acceptance", [R1, R1_POSTGRES, R1_DISCO, R2, R3, R4, R5, R6, R6_ADULTERACIONES, R7, R9]);
