import { type Orden, type Pagina, type PaginaArgs, paginar } from "../../graphql/conexion.ts";
import type { Lectura } from "../../infra/base-datos.ts";
import { isId } from "../../infra/validacion.ts";
import type { EntradaAuditoria, FiltroAuditoriaInput } from "./auditoria.type.ts";

const COLUMNAS = `id, instante, resultado, acto, evento, actor, roles, host(direccion) as direccion, entidad_id as "entidadId",
  proceso_id as "procesoId", objeto_tipo as "objetoTipo", objeto_id as "objetoId", version_bases as "versionBases",
  hash_antes as "hashAntes", hash_despues as "hashDespues", motivo, detalles`;

const RECIENTES: Orden = {
  clave: "RECIENTES",
  columnas: [
    { nombre: "instante", tipo: "timestamptz" },
    { nombre: "id", tipo: "uuid" },
  ],
  descendente: true,
};

/** Condition of each filter; `$n` is its value. */
const CONDICIONES: Readonly<Record<keyof FiltroAuditoriaInput, (n: string) => string>> = {
  resultado: (n) => `resultado = ${n}`,
  acto: (n) => `acto = ${n}`,
  evento: (n) => `evento = ${n}`,
  actor: (n) => `actor = ${n}::uuid`,
  entidad: (n) => `entidad_id = ${n}::uuid`,
  proceso: (n) => `proceso_id = ${n}::uuid`,
  objeto: (n) => `objeto_id = ${n}`,
  desde: (n) => `instante >= ${n}::timestamptz`,
  hasta: (n) => `instante < ${n}::timestamptz`,
};
const IDS: readonly (keyof FiltroAuditoriaInput)[] = ["actor", "entidad", "proceso"];

/** One page of what the asker may see of the audit, the latest first. */
export function listAuditoria(
  tx: Lectura,
  filtro: FiltroAuditoriaInput,
  pagina: PaginaArgs,
): Promise<Pagina<EntradaAuditoria>> {
  const condiciones: string[] = [];
  const valores: string[] = [];
  for (const clave of Object.keys(CONDICIONES) as (keyof FiltroAuditoriaInput)[]) {
    const valor = filtro[clave];
    if (valor === null || valor === undefined) continue;
    // What is no id matches nothing; as a value of its type it would be an error.
    if (IDS.includes(clave) && !isId(valor)) condiciones.push("false");
    else condiciones.push(CONDICIONES[clave](`$${valores.push(valor)}`));
  }
  const donde = condiciones.length > 0 ? `where ${condiciones.join(" and ")}` : "";
  return paginar<EntradaAuditoria>(tx, `select ${COLUMNAS} from auditoria ${donde}`, valores, RECIENTES, pagina);
}
