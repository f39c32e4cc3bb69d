import type { HechoDe } from "../bases/hecho.ts";
import { evaluar } from "../condicion.ts";
import type { HechoLeido, Lector } from "../lector.ts";
import { siNo } from "../valor.ts";
import { desconocido, faltaSustento, hechoLeido } from "./comun.ts";

/** `SI` or `NO` by a condition; a `SI` that is not proved as the fact asks is unknown. */
export function leerCondicion(hecho: HechoDe<"CONDICION">, lector: Lector): HechoLeido {
  const cumple = evaluar(hecho.si, (referencia) => lector.leer(referencia));
  if (cumple === null) return desconocido("Faltan datos para saberlo");
  const falta = cumple ? faltaSustento(hecho.lectura, hecho.documentos ?? [], undefined, lector) : null;
  return falta === null ? hechoLeido(hecho, siNo(cumple)) : desconocido(falta);
}
