import { readFileSync } from "node:fs";
import process from "node:process";
import { ejecutar } from "./ordenes/index.ts";

/**
 * The command line: the pure heart over files, without server or database but for what checks them. JSON goes to the
 * standard output, what people read to the standard error. It ends with 0, with 1 when there are errors or a refusal,
 * with 2 when it was called wrongly or could not run.
 */
process.exitCode = await ejecutar(process.argv.slice(2), {
  leer: (ruta) => {
    try {
      return readFileSync(ruta === "-" ? 0 : ruta, "utf8");
    } catch {
      process.stderr.write(`No se puede leer «${ruta}». Revise el nombre y los permisos.\n`);
      return null;
    }
  },
  escribir: (texto) => process.stdout.write(texto),
  avisar: (texto) => process.stderr.write(`${texto}\n`),
});
