import { afterAll } from "vitest";
import { cerrarMundo } from "./mundo-compartido.ts";
import { probar } from "./probar.ts";
import { R12 } from "./r12-permisos.ts";
import { R13 } from "./r13-caminos.ts";

afterAll(cerrarMundo);
probar("autorización y privacidad", [R12, R13]);
