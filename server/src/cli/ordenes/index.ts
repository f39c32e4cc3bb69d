import { calificar } from "./calificar.ts";
import { comparar } from "./comparar.ts";
import { SALIDA, type Medio, type Orden, type Salida } from "./definir.ts";
import { exportar } from "./exportar.ts";
import { formulario } from "./formulario.ts";
import { importar } from "./importar.ts";
import { modelos } from "./modelos.ts";
import { revisar } from "./revisar.ts";
import { verificarAuditoria } from "./verificar-auditoria.ts";
import { verificarExpediente } from "./verificar-expediente.ts";

/** Every command by its name. */
export const ORDENES: Readonly<Record<string, Orden>> = {
  revisar,
  formulario,
  calificar,
  comparar,
  exportar,
  importar,
  modelos,
  "verificar-auditoria": verificarAuditoria,
  "verificar-expediente": verificarExpediente,
};

/** Runs the command that the arguments name, or shows how to call it. */
export function ejecutar([nombre = "", ...argumentos]: readonly string[], medio: Medio): Salida | Promise<Salida> {
  const orden = Object.hasOwn(ORDENES, nombre) ? ORDENES[nombre] : undefined;
  if (!orden) {
    if (nombre !== "" && nombre !== "ayuda") medio.avisar(`No existe la orden «${nombre}».`);
    medio.avisar(ayuda());
    return nombre === "ayuda" ? SALIDA.BIEN : SALIDA.MAL_LLAMADA;
  }
  const [minimo, maximo] = orden.argumentos;
  if (argumentos.length < minimo || argumentos.length > maximo) {
    medio.avisar(`Se usa así: npm run merito -- ${nombre} ${orden.uso}`);
    return SALIDA.MAL_LLAMADA;
  }
  return orden.ejecutar(argumentos, medio);
}

function ayuda(): string {
  const lineas = Object.entries(ORDENES).map(([nombre, { uso, resumen }]) => `  ${nombre} ${uso}\n      ${resumen}`);
  return [
    "Se usa así: npm run merito -- <orden> …",
    "",
    ...lineas,
    "",
    "«-» en lugar de un archivo lee la entrada estándar.",
  ].join("\n");
}
