import { Rechazo } from "#schema/errores.ts";
import { definirActo } from "../../infra/acto.ts";
import { conRol } from "../../infra/politica.ts";
import { hasRolEn } from "../../infra/quien.ts";
import { createSecreto, hashOf } from "../../infra/secretos.ts";
import { AlcanceToken } from "./acceso.type.ts";
import { isId } from "../../infra/validacion.ts";

const ALCANCES: readonly string[] = Object.values(AlcanceToken);
/** Recognizable, so that one that leaks into a repository is found. */
const PREFIJO = "mrt_";
const DIAS_MAXIMO = 365;

interface Entrada {
  readonly nombre: string;
  readonly entidad: string | null;
  readonly alcances: readonly string[];
  readonly dias: number;
}

/** The secret of a service token in a request, or null. Never taken from an address, where logs would keep it. */
export function readToken(autorizacion: string | undefined): string | null {
  const partes = /^Bearer (mrt_[A-Za-z0-9_-]{43})$/.exec(autorizacion ?? "");
  return partes?.[1] ?? null;
}

/**
 * Makes a service token for another system.
 * @returns the token, shown this once
 * @throws DATO_INVALIDO
 */
export const crearToken = definirActo({
  nombre: "crearToken",
  evento: "TOKEN_CREADO",
  politica: conRol("ADMINISTRADOR"),
  prepare: async (_entrada: Entrada) => `${PREFIJO}${createSecreto().texto}`,
  load: async (_tx, _entrada, token) => token,
  authorize: (quien, _token, { entidad }) => hasRolEn(quien, ["ADMINISTRADOR"], { entidad, proceso: null }),
  decide: (token, { nombre, entidad, alcances, dias }, momento) => {
    const exige = (bien: boolean, campo: string, motivo: string): void => {
      if (!bien) throw new Rechazo("DATO_INVALIDO", { campo, motivo }, `entrada.${campo}`);
    };
    exige(nombre.trim().length >= 3 && nombre.length <= 100, "nombre", "escriba de 3 a 100 caracteres");
    exige(entidad === null || isId(entidad), "entidad", "elija una entidad de la lista");
    exige(
      alcances.length > 0 &&
        new Set(alcances).size === alcances.length &&
        alcances.every((uno) => ALCANCES.includes(uno)),
      "alcances",
      "elija al menos uno, sin repetirlos",
    );
    exige(Number.isInteger(dias) && dias >= 1 && dias <= DIAS_MAXIMO, "dias", `indique de 1 a ${DIAS_MAXIMO} días`);
    const id = momento.nuevoId();
    return {
      resultado: { id, token },
      cambios: {
        id,
        hash: hashOf(token),
        nombre: nombre.trim(),
        entidad,
        alcances,
        dias,
        creador: momento.quien.persona,
      },
      eventos: [{ objeto: { tipo: "Token", id }, entidad, detalles: { alcances, dias } }],
    };
  },
  store: async (tx, { id, hash, nombre, entidad, alcances, dias, creador }) => {
    await tx.filas(
      `insert into token_servicio (id, hash, nombre, entidad_id, alcances, creado_por, vence_en)
       values ($1, $2, $3, $4, $5, $6, clock_timestamp() + make_interval(days => $7))`,
      [id, hash, nombre, entidad, alcances, creador, dias],
    );
  },
});

/**
 * Ends a service token; its next request is a visitor's.
 * @throws NO_ENCONTRADO
 */
export const revocarToken = definirActo({
  nombre: "revocarToken",
  evento: "TOKEN_REVOCADO",
  politica: conRol("ADMINISTRADOR"),
  load: async (tx, { id }: { id: string }) => {
    const fila = isId(id)
      ? await tx.fila<{ id: string; entidad: string | null }>(
          "select id, entidad_id as entidad from token_servicio where id = $1 and revocado_en is null for update",
          [id],
        )
      : null;
    if (!fila) throw new Rechazo("NO_ENCONTRADO");
    return fila;
  },
  authorize: (quien, { entidad }) => hasRolEn(quien, ["ADMINISTRADOR"], { entidad, proceso: null }),
  decide: ({ id, entidad }) => ({
    resultado: true,
    cambios: id,
    eventos: [{ objeto: { tipo: "Token", id }, entidad }],
  }),
  store: async (tx, id) => {
    await tx.filas("update token_servicio set revocado_en = clock_timestamp() where id = $1", [id]);
  },
});
