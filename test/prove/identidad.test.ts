import { probar } from "./probar.ts";
import { R21 } from "./r21-conjeturas.ts";

probar("identity", [R21]);
