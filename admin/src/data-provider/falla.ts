/** What went wrong in a request, as the person reads it and as forms place it. */

interface ErrorGraphql {
  readonly message: string;
  readonly extensions?: {
    readonly codigo?: string;
    readonly categoria?: string;
    readonly ruta?: string;
    readonly detalles?: Readonly<Record<string, unknown>>;
  };
}

const SIN_RED = "No hay conexión con el servidor. Revise su red y vuelva a intentarlo.";
const OCUPADO = "El servidor está ocupado. Espere un momento y vuelva a intentarlo.";

/**
 * A refusal of the server or a fault.
 * - `codigo`: that of the refusal; `RED` when nobody answered, `FALLA` when the server failed
 * - `ruta`: place of the fault in what was sent, such as `entrada.correo`; null when it concerns the whole
 * - `body`: the same in the form in which react-admin shows faults beside the inputs of its forms
 */
export class Falla extends Error {
  override readonly name = "Falla";
  readonly codigo: string;
  readonly ruta: string | null;
  readonly detalles: Readonly<Record<string, unknown>>;
  readonly status: number;
  readonly body: { readonly errors?: Readonly<Record<string, unknown>> };

  constructor(
    codigo: string,
    mensaje: string,
    status: number,
    ruta: string | null = null,
    detalles: Falla["detalles"] = {},
  ) {
    super(mensaje);
    this.codigo = codigo;
    this.ruta = ruta;
    this.detalles = detalles;
    this.status = status;
    const campo = campoDe(ruta, detalles);
    this.body = { errors: campo === null ? { root: { serverError: mensaje } } : { [campo]: mensaje } };
  }
}

/** The input of a form that a refusal speaks of: the last word of its place. */
function campoDe(ruta: string | null, detalles: Falla["detalles"]): string | null {
  const ultimo = ruta?.split(".").at(-1);
  if (ultimo) return ultimo;
  return typeof detalles["campo"] === "string" ? detalles["campo"] : null;
}

/** Nobody answered, or not as GraphQL: no network, a proxy, a server that starts. */
export function fallaDeRed(status: number | null): Falla {
  return new Falla("RED", status === 429 || status === 503 ? OCUPADO : SIN_RED, status ?? 0);
}

/** The first error of an answer; acts give one. */
export function fallaDe(errores: readonly ErrorGraphql[], status: number): Falla {
  const [primero] = errores;
  const { codigo = "FALLA", ruta = null, detalles = {} } = primero?.extensions ?? {};
  return new Falla(codigo, primero?.message ?? SIN_RED, status, ruta, detalles);
}

/** Whatever was thrown, as a Falla. */
export function leerFalla(error: unknown): Falla {
  if (error instanceof Falla) return error;
  const mensaje = "Ocurrió un error inesperado en esta página. Recárguela y vuelva a intentarlo.";
  return new Falla("FALLA", mensaje, 0, null, { causa: error instanceof Error ? error.message : String(error) });
}
