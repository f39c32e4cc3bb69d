export { sampleFails } from "../pruebas/hallazgos.ts";
