/** What went wrong, as the person reads it. */
import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { COMUN } from "../textos/comun.ts";
import { FallaDeRed } from "./enlace.ts";

/** A refusal of the server or a fault, in one shape. */
export interface Falla {
  /** Code of the refusal; `RED` when nobody answered, `FALLA` when the server failed. */
  readonly codigo: string;
  readonly mensaje: string;
  /** Place of the fault in what was sent, if any. */
  readonly ruta: string | null;
  readonly detalles: Readonly<Record<string, unknown>>;
  /** Whether the same request may work in a moment. */
  readonly pasajera: boolean;
}

interface Extensiones {
  readonly codigo?: string;
  readonly categoria?: string;
  readonly ruta?: string;
  readonly detalles?: Readonly<Record<string, unknown>>;
  readonly id?: string;
}

/** Reads whatever a query or a mutation threw. */
export function leerFalla(error: unknown): Falla {
  if (CombinedGraphQLErrors.is(error)) {
    const [primero] = error.errors;
    const { codigo = "FALLA", categoria, ruta, detalles, id } = (primero?.extensions ?? {}) as Extensiones;
    const esFalla = categoria === undefined || categoria === "FALLA";
    const mensaje = primero?.message ?? COMUN.fallas.falla;
    return {
      codigo: esFalla ? "FALLA" : codigo,
      mensaje: esFalla && id !== undefined ? `${mensaje} ${COMUN.fallas.conCodigo(id)}` : mensaje,
      ruta: ruta ?? null,
      detalles: detalles ?? {},
      pasajera: esFalla || categoria === "LIMITE",
    };
  }
  if (error instanceof FallaDeRed) {
    return { ...VACIA, codigo: "RED", mensaje: COMUN.fallas[causaDe(error)] };
  }
  return { ...VACIA, codigo: "FALLA", mensaje: COMUN.fallas.falla };
}

/** Whose fault it is that there is no answer: the network of the person, too many people, or the server. */
function causaDe({ estado }: FallaDeRed): "red" | "ocupado" | "falla" {
  if (estado === null) return "red";
  return estado === 429 || estado === 503 ? "ocupado" : "falla";
}

const VACIA = { ruta: null, detalles: {}, pasajera: true } as const;
