import type { InstanteUtc } from "#schema/fecha.ts";
import type { Identificar } from "../../infra/identificacion.ts";
import { ANONIMO, type Asignacion } from "../../infra/quien.ts";
import { SELLO } from "../../infra/reloj.ts";
import { hashOf } from "../../infra/secretos.ts";

interface Fila {
  readonly sello: InstanteUtc;
  readonly sesion: string | null;
  readonly persona: string | null;
  readonly segundo_factor: boolean | null;
  readonly token: string | null;
  readonly alcances: string[] | null;
  readonly asignaciones: Asignacion[];
}

/**
 * Makes the identification of requests.
 * @param exigeSegundoFactor whether roles of staff wait for the second factor; the demo does not ask for it
 */
export function createIdentificar(exigeSegundoFactor: boolean): Identificar {
  return async (base, { sesion, token }) => {
    if (sesion === null && token === null) return { quien: ANONIMO, sello: null };
    const fila = await base.fila<Fila>(`select *, ${SELLO} as sello from identificar($1, $2)`, [
      sesion === null ? null : hashOf(sesion),
      token === null ? null : hashOf(token),
    ]);
    if (!fila) throw new Error("identificar gave no row");
    if (fila.persona === null && fila.token === null) return { quien: ANONIMO, sello: fila.sello };
    const limitada = exigeSegundoFactor && fila.persona !== null && fila.segundo_factor !== true;
    return {
      sello: fila.sello,
      quien: {
        persona: fila.persona,
        sesion: fila.sesion,
        token: fila.token === null ? null : { id: fila.token, alcances: fila.alcances ?? [] },
        asignaciones: limitada ? fila.asignaciones.filter(({ rol }) => rol === "POSTULANTE") : fila.asignaciones,
        sistema: false,
      },
    };
  };
}
