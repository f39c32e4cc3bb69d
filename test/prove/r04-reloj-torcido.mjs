/** Preloaded in a process whose clock is wrong: its Date is so many milliseconds away from the true one. */
import process from "node:process";

const desvio = Number(process.env["PROVE_DESVIO_MS"] ?? 0);
globalThis.Date = new Proxy(Date, {
  construct: (fecha, argumentos, nueva) =>
    Reflect.construct(fecha, argumentos.length > 0 ? argumentos : [fecha.now() + desvio], nueva),
  get: (fecha, nombre, receptor) =>
    nombre === "now" ? () => fecha.now() + desvio : Reflect.get(fecha, nombre, receptor),
});
// So that the proof knows that it took effect.
process.stderr.write(`reloj ${Date.now()}\n`);
