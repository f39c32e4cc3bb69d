/** Asks again and again whether the server lives, from a process of its own, until it is told to end; tells what each took. */
import { get } from "node:http";
import process from "node:process";
import { setTimeout as esperar } from "node:timers/promises";

const url = process.env["PROVE_URL"] ?? "";
/** @type {number[]} */
const tiempos = [];
const marcha = { fin: false };
process.on("message", () => (marcha.fin = true));
while (!marcha.fin) {
  const antes = performance.now();
  await new Promise((listo) => {
    get(`${url}/livez`, (res) => res.resume().once("end", listo)).once("error", listo);
  });
  tiempos.push(performance.now() - antes);
  await esperar(15);
}
process.send?.(tiempos, () => process.exit(0));
