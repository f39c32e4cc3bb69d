/** Tokens that open nothing, one by one and as a flood: what the audit keeps of them. */
import { Cliente } from "../factories/cliente.ts";
import { crearToken } from "./mundo.ts";
import { enParalelo } from "./muestra.ts";
import type { Cuentas, Escala } from "./nucleo.ts";
import type { Sistema } from "./sistema.ts";

const AVALANCHA: Cuentas = { PRUEBA: 60, NORMAL: 1000, COMPLETA: 5000 };
const PROCESOS = "{ procesos(first: 1) { edges { node { id } } } }";

interface Entrada {
  readonly resultado: string;
  readonly actor: string | null;
  readonly objeto: string;
  readonly causa: string;
  readonly intentos: number;
}

export interface Negados {
  readonly pedidas: number;
  readonly escritas: number;
  readonly faltas: readonly string[];
}

/**
 * A flood of a revoked token, of an expired one and of made-up ones, all different. Each kind leaves its first entry, who
 * it was where that is known, how many there were, and no more entries than the count has figures.
 */
export async function probarNegados(sistema: Sistema, escala: Escala, secretos: string[]): Promise<Negados> {
  const [revocado, vencido] = [await nuevo(sistema, secretos), await nuevo(sistema, secretos)];
  await sistema.sql("update token_servicio set revocado_en = clock_timestamp() where id = $1", [revocado.id]);
  await sistema.sql("update token_servicio set vence_en = clock_timestamp() where id = $1", [vencido.id]);
  // Whatever came before from this same address is another flood.
  await sistema.sql("delete from intento where key like 'negado:%'");
  const [{ orden } = { orden: "0" }] = await sistema.sql<{ orden: string }>(
    "select coalesce(max(orden), 0)::text as orden from auditoria",
  );
  const cuantas = AVALANCHA[escala];
  const ajenos = Array.from({ length: cuantas }, inventar);
  secretos.push(...ajenos);
  const faltas: string[] = [];
  const tokens = ajenos.flatMap((ajeno) => [revocado.token, vencido.token, ajeno]);
  await enParalelo(tokens, async (token) => {
    const { status, codigos } = await new Cliente(sistema.url).gql(PROCESOS, {}, { authorization: `Bearer ${token}` });
    if (status !== 401 || codigos[0] !== "TOKEN_INVALIDO") faltas.push(`served: ${status} ${codigos.join(" ")}`);
  });
  const entradas = await sistema.sql<Entrada>(
    `select resultado, actor, objeto_id as objeto, detalles ->> 'causa' as causa, (detalles ->> 'intentos')::int as intentos
     from auditoria where orden > $1 and acto = 'presentarToken' order by orden`,
    [orden],
  );
  for (const [causa, id] of [
    ["REVOCADO", revocado.id],
    ["VENCIDO", vencido.id],
    ["DESCONOCIDO", null],
  ] as const) {
    const suyas = entradas.filter((una) => una.causa === causa);
    const bien = suyas.every(
      ({ resultado, actor, objeto }) => resultado === "DENEGADO" && actor === id && objeto === (id ?? "desconocido"),
    );
    const intentos = suyas.map((una) => una.intentos).toSorted((a, b) => a - b);
    const esperados = [1, 10, 100, 1000, 10_000].filter((n) => n <= cuantas);
    if (!bien || intentos.join() !== esperados.join()) faltas.push(`${causa}: ${JSON.stringify(suyas.slice(0, 5))}`);
  }
  return { pedidas: tokens.length, escritas: entradas.length, faltas };
}

async function nuevo(sistema: Sistema, secretos: string[]): Promise<{ id: string; token: string }> {
  const token = await crearToken(sistema, sistema.entidades.cusco);
  secretos.push(token.token);
  return token;
}

/** A token of the right form that nobody gave. */
const inventar = (): string => `mrt_${Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString("base64url")}`;
