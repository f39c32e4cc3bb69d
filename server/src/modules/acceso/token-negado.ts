/** What the audit keeps of service tokens that open nothing. */
import type { Base } from "../../infra/base-datos.ts";
import type { Freno } from "../../infra/freno.ts";
import { ANONIMO, SISTEMA } from "../../infra/quien.ts";
import { hashOf } from "../../infra/secretos.ts";
import { atestiguar } from "../../infra/testigo.ts";
import { readToken } from "./tokens.ts";

/** Entries of tokens that are nobody's in a quarter of an hour, wherever they come from. */
const AJENOS_MAXIMO = 200;

interface Presentado {
  /** Null for a token that was never ours. */
  readonly id: string | null;
  readonly entidad: string | null;
  readonly revocado: boolean | null;
  /** Network of whoever shows it: an office of IPv6 has as many addresses as it likes. */
  readonly red: string | null;
}

/**
 * Witnesses that a request came with a service token that is unknown, expired or revoked. Of many of the same token or
 * network it writes the first, the tenth, the hundredth and so on in a quarter of an hour, with how many there were: a
 * flood does not fill the log. The secret goes nowhere.
 * @fuente reliability R35 · OWASP ASVS 16.3.1
 */
export async function witnessTokenNegado(
  base: Base,
  freno: Freno,
  { autorizacion, direccion }: { readonly autorizacion: string; readonly direccion: string | null },
): Promise<void> {
  const token = readToken(autorizacion);
  const presentado = await base.leer(SISTEMA, (tx) =>
    tx.fila<Presentado>(
      `select t.id, t.entidad_id as entidad, t.revocado_en is not null as revocado,
         case when family(d.una) = 6 then host(network(set_masklen(d.una, 64))) else host(d.una) end as red
       from (select $2::inet as una) d left join token_servicio t on t.hash = $1`,
      [token === null ? null : hashOf(token), direccion?.replace(/^::ffff:(?=\d+\.)/, "") ?? null],
    ),
  );
  const { id = null, entidad = null, revocado = false, red = null } = presentado ?? {};
  const intentos = await freno.anotar("negado", id ?? red ?? "");
  if (!isPotenciaDeDiez(intentos)) return;
  if (id === null && (await freno.anotar("negado", "todos")) > AJENOS_MAXIMO) return;
  const quien = id === null ? ANONIMO : { ...ANONIMO, token: { id, alcances: [] } };
  const causa = id === null ? "DESCONOCIDO" : revocado ? "REVOCADO" : "VENCIDO";
  await base.escribir(quien, (tx, instante) =>
    atestiguar(
      tx,
      { instante, resultado: "DENEGADO", acto: "presentarToken", quien, direccion },
      { objeto: { tipo: "Token", id: id ?? "desconocido" }, entidad, detalles: { causa, intentos } },
      "TOKEN_INVALIDO",
    ),
  );
}

const isPotenciaDeDiez = (n: number): boolean => /^10*$/.test(String(n));
