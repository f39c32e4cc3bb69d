import { afterAll } from "vitest";
import { cerrarMundo } from "./mundo-compartido.ts";
import { probar } from "./probar.ts";
import { R12 } from "./r12-permisos.ts";
import { R13 } from "./r13-caminos.ts";
import { R14 } from "./r14-segunda-pared.ts";
import { R16 } from "./r16-sin-rastro.ts";
import { R17 } from "./r17-tokens.ts";
import { R18 } from "./r18-sesiones.ts";

afterAll(cerrarMundo);
probar("autorización y privacidad", [R12, R13, R14, R16, R17, R18]);
