/**
 * The one catalogue of refusals. Each module of the house has its file in `errores/`; this index joins them.
 * Codes are words and never change; tests assert code and details, messages may be reworded.
 */
import { corto } from "./corto.ts";
import { rechazosAcceso } from "./errores/acceso.ts";
import { rechazosArchivo } from "./errores/archivo.ts";
import { rechazosComunes } from "./errores/comunes.ts";
import type { CategoriaRechazo, DetallesRechazo } from "./errores/definir.ts";
import { rechazosEntidad } from "./errores/entidad.ts";
import { rechazosProceso } from "./errores/proceso.ts";
import { rechazosPostulacion } from "./errores/postulacion.ts";
import { rechazosPostulante } from "./errores/postulante.ts";
import { rechazosEvaluacion } from "./errores/evaluacion.ts";
import { rechazosReclamo } from "./errores/reclamo.ts";
import { rechazosResultado } from "./errores/resultado.ts";

export type { CategoriaRechazo, DetallesRechazo } from "./errores/definir.ts";

/** Every refusal that the system can give, by code. */
export const RECHAZOS = {
  ...rechazosComunes,
  ...rechazosAcceso,
  ...rechazosArchivo,
  ...rechazosEntidad,
  ...rechazosProceso,
  ...rechazosPostulacion,
  ...rechazosPostulante,
  ...rechazosEvaluacion,
  ...rechazosResultado,
  ...rechazosReclamo,
} as const;

export type CodigoRechazo = keyof typeof RECHAZOS;
type DetallesDe<C extends CodigoRechazo> = Parameters<(typeof RECHAZOS)[C]["mensaje"]>[0];
/** Details are demanded exactly when the message of the code needs them. */
type Argumentos<C extends CodigoRechazo> = keyof DetallesDe<C> extends never
  ? [detalles?: Record<never, never>, ruta?: string]
  : [detalles: DetallesDe<C>, ruta?: string];

/**
 * An act that the rules refuse now. Thrown by rules and acts, told to the person as it is.
 * `ruta` is the place of the offending input, such as `entrada.plazas.0.vacantes`.
 */
export class Rechazo<C extends CodigoRechazo = CodigoRechazo> extends Error {
  override readonly name = "Rechazo";
  readonly codigo: C;
  readonly categoria: CategoriaRechazo;
  readonly detalles: DetallesRechazo;
  readonly ruta: string | null;

  constructor(codigo: C, ...[detalles, ruta]: Argumentos<C>) {
    const definicion = RECHAZOS[codigo];
    const hechos = acortar(detalles ?? {});
    super((definicion.mensaje as (detalles: DetallesRechazo) => string)(hechos));
    this.codigo = codigo;
    this.categoria = definicion.categoria;
    this.detalles = hechos;
    this.ruta = ruta === undefined ? null : corto(ruta, RUTA_MAXIMA);
  }
}

/** Sentences that the rules wrote; what they repeat is short already. */
const ORACIONES: readonly string[] = ["explicacion", "motivo"];
const RUTA_MAXIMA = 300;

/** Whatever a refusal repeats of what was sent is short: all of them are made here. */
function acortar(detalles: DetallesRechazo): DetallesRechazo {
  return Object.fromEntries(
    Object.entries(detalles).map(([clave, valor]) => [
      clave,
      typeof valor === "string" && !ORACIONES.includes(clave) ? corto(valor) : valor,
    ]),
  );
}
