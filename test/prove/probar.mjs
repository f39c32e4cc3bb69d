/**
 * `npm run prove [-- R1 R9 …] [--completo] [--defectos]`: one line a goal as each ends, then the count.
 * Ends with 1 when a goal is not met or a planted defect is not noticed.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process, { argv, env, execPath, exit, stdout } from "node:process";
import { fileURLToPath } from "node:url";

const raiz = fileURLToPath(new URL("../../", import.meta.url));
const pedidos = argv.slice(2);
const metas = pedidos.filter((uno) => /^R\d+$/.test(uno));
const ajenos = pedidos.filter((uno) => !metas.includes(uno) && uno !== "--completo" && uno !== "--defectos");
if (ajenos.length > 0) {
  process.stderr.write(
    `No se entiende «${ajenos.join(" ")}». Uso: npm run prove -- [R1 R9 …] [--completo] [--defectos]\n`,
  );
  exit(2);
}
const defectos = pedidos.includes("--defectos");
const carpeta = mkdtempSync(join(tmpdir(), "merito-prove-"));
const salida = join(carpeta, "lineas");
writeFileSync(salida, "");
const inicio = Date.now();

const vitest = spawn(
  execPath,
  [
    join(raiz, "node_modules/vitest/vitest.mjs"),
    "run",
    "--project",
    "prove",
    "--no-file-parallelism",
    "--reporter",
    "dot",
    ...(metas.length > 0 ? ["-t", `(${metas.join("|")}): `] : []),
  ],
  {
    cwd: raiz,
    stdio: ["ignore", "ignore", "pipe"],
    env: {
      ...env,
      PROVE_ESCALA: pedidos.includes("--completo") ? "COMPLETA" : "NORMAL",
      PROVE_DEFECTOS: defectos ? "1" : "",
      PROVE_SALIDA: salida,
    },
  },
);
let errores = "";
vitest.stderr.on("data", (trozo) => (errores += trozo));
for (const senal of /** @type {const} */ (["SIGINT", "SIGTERM"])) process.on(senal, () => vitest.kill(senal));

let impreso = 0;
const imprimir = () => {
  const texto = readFileSync(salida, "utf8");
  stdout.write(texto.slice(impreso));
  impreso = texto.length;
};
const reloj = setInterval(imprimir, 200);
vitest.on("close", (codigo) => {
  clearInterval(reloj);
  imprimir();
  const lineas = readFileSync(salida, "utf8").split("\n").filter(Boolean);
  const con = (/** @type {RegExp} */ marca) => lineas.filter((linea) => marca.test(linea)).length;
  const minutos = ((Date.now() - inicio) / 60_000).toFixed(1);
  stdout.write(
    defectos
      ? `planted=${lineas.length} caught=${con(/ CAUGHT /)} minutes=${minutos}\n`
      : `goals=${lineas.length} pass=${con(/ PASS$/)} fail=${con(/ FAIL$/)} skip=${con(/ SKIP /)} minutes=${minutos}\n`,
  );
  rmSync(carpeta, { recursive: true, force: true });
  const bien = lineas.length > 0 && (defectos ? con(/ CAUGHT /) === lineas.length : con(/ FAIL$/) === 0);
  if (!bien && lineas.length === 0) process.stderr.write(`${errores.slice(-3000)}\n`);
  exit(bien && codigo === 0 ? 0 : 1);
});
