import type { Desempate } from "#schema/bases/resultado.ts";
import { Rechazo } from "#schema/errores.ts";
import { definirActo } from "../../infra/acto.ts";
import type { Tx } from "../../infra/base-datos.ts";
import { conRol } from "../../infra/politica.ts";
import type { Rol } from "../../infra/quien.ts";
import { isId } from "../../infra/validacion.ts";
import { readArchivos } from "../archivo/index.ts";
import { assertCorregible, readCorreccion } from "./correccion.ts";
import { esDecimal, esPuesto } from "./numeros.rules.ts";
import { lockConcurso, trabajaEn } from "./proceso.queries.ts";
import { readVersion } from "./versiones.ts";

interface Entrada {
  readonly proceso: string;
  /** Tie-break of the bases: an additional evaluation or a draw. */
  readonly desempate: string;
  /** Score of the evaluation, or place in the draw (1 is drawn first), of each of those who tie. */
  readonly resultados: readonly { readonly postulacion: string; readonly valor: string }[];
  /** File with the record, uploaded by whoever registers it. */
  readonly acta: string;
}

const ROLES = ["COMITE", "PRESIDENTE"] as const satisfies readonly Rol[];

/**
 * Registers what an additional evaluation or a draw among those who tie gave, with its record.
 * @returns how many results
 * @throws NO_ENCONTRADO, CONFLICTO_DE_INTERES, PROCESO_NO_EVALUABLE, DESEMPATE_DESCONOCIDO, ACTA_REQUERIDA, DATO_INVALIDO,
 *   ETAPA_PUBLICADA after the final results, unless one of those who tie was opened again
 * @fuente bases-model §6 · catalogue E20
 */
export const registrarDesempate = definirActo({
  nombre: "registrarDesempate",
  evento: "DESEMPATE_REGISTRADO",
  politica: conRol(...ROLES),
  load: async (tx, { proceso: id, acta, resultados }: Entrada, _preparado, quien) => {
    const proceso = await lockConcurso(tx, quien, ROLES, id);
    return {
      proceso,
      version: await readVersion(tx, proceso.versionBases),
      archivos: await readArchivos(tx, [acta]),
      conocidas: await findPostulaciones(
        tx,
        proceso.id,
        resultados.map((uno) => uno.postulacion),
      ),
      correccion: await readCorreccion(tx, proceso.id),
    };
  },
  authorize: (quien, { proceso }) => trabajaEn(quien, ROLES, proceso),
  decide: (
    { proceso, version, archivos, conocidas, correccion },
    { desempate, resultados, acta },
    { instante, quien },
  ) => {
    const regla = (version.bases.desempates ?? []).find((una) => "id" in una && una.id === desempate);
    if (!regla) throw new Rechazo("DESEMPATE_DESCONOCIDO", { desempate }, "desempate");
    const corrige = resultados.some(({ postulacion }) => correccion.reabiertas.has(postulacion));
    assertCorregible(proceso.estado, correccion, corrige);
    if (archivos.get(acta)?.personaId !== quien.persona) throw new Rechazo("ACTA_REQUERIDA", {}, "acta");
    assertResultados(regla, conocidas, resultados);
    return {
      resultado: resultados.length,
      cambios: { desempate, resultados, acta, instante, registra: quien.persona },
      eventos: [
        {
          objeto: { tipo: "Desempate", id: desempate },
          entidad: proceso.entidad,
          proceso: proceso.id,
          versionBases: version.id,
          despues: resultados,
          detalles: { desempate, acta, postulaciones: resultados.map((uno) => uno.postulacion) },
        },
      ],
    };
  },
  store: async (tx, { desempate, resultados, acta, instante, registra }, { proceso }) => {
    await tx.filas(
      `insert into desempate (entidad, proceso, postulacion, desempate, valor, acta, registrado_en, registrado_por)
       select $1, $2, r.postulacion, $3, r.valor, $4, $5, $6
       from jsonb_to_recordset($7::jsonb) as r(postulacion uuid, valor text)
       on conflict (postulacion, desempate) do update set valor = excluded.valor, acta = excluded.acta,
         registrado_en = excluded.registrado_en, registrado_por = excluded.registrado_por`,
      [proceso.entidad, proceso.id, desempate, acta, instante, registra, JSON.stringify(resultados)],
    );
  },
});

function assertResultados(regla: Desempate, conocidas: ReadonlySet<string>, resultados: Entrada["resultados"]): void {
  const vistos = new Set<string>();
  const puestos = new Set<string>();
  if (resultados.length < 2) {
    throw new Rechazo(
      "DATO_INVALIDO",
      { campo: "resultados", motivo: "registre a todos los que empatan, al menos dos" },
      "resultados",
    );
  }
  for (const [i, { postulacion, valor }] of resultados.entries()) {
    const exige = (bien: boolean, campo: string, motivo: string): void => {
      if (!bien) throw new Rechazo("DATO_INVALIDO", { campo, motivo }, `resultados.${i}.${campo}`);
    };
    exige(conocidas.has(postulacion), "postulacion", "no es una postulación de este proceso");
    exige(!vistos.has(postulacion), "postulacion", "está dos veces");
    if (regla.tipo === "SORTEO") {
      exige(esPuesto(valor), "valor", "escriba el orden en que salió, desde 1");
      exige(!puestos.has(valor), "valor", "dos personas no salen en el mismo orden");
    } else exige(esDecimal(valor), "valor", "escriba el puntaje con punto decimal");
    vistos.add(postulacion);
    puestos.add(valor);
  }
}

async function findPostulaciones(tx: Tx, proceso: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const filas = await tx.filas<{ id: string }>(
    "select id from postulacion where proceso = $1 and estado = 'ENVIADA' and id = any ($2::uuid[])",
    [proceso, ids.filter(isId)],
  );
  return new Set(filas.map(({ id }) => id));
}
