import { Rechazo } from "#schema/errores.ts";
import { definirActo } from "../../infra/acto.ts";
import { conAlcance, conRol } from "../../infra/politica.ts";
import type { Rol } from "../../infra/quien.ts";
import { type FilaExterna, revisarExternos } from "./importacion.rules.ts";
import { assertCorregible, readCorreccion } from "./correccion.ts";
import { lockConcurso, trabajaEn } from "./proceso.queries.ts";
import { readVersion } from "./versiones.ts";

/** Rows of one import. */
const MAXIMO = 20_000;

interface Entrada {
  readonly proceso: string;
  readonly filas: readonly FilaExterna[];
}

const ROLES = ["RRHH", "INTEGRADOR"] as const satisfies readonly Rol[];

/**
 * Brings in data that come from outside, such as the scores of a national exam: all the rows or none. A datum that was
 * already there is replaced.
 * @returns how many data
 * @throws NO_ENCONTRADO, CONFLICTO_DE_INTERES, PROCESO_NO_EVALUABLE, IMPORTACION_CON_ERRORES with every error and its row,
 *   ETAPA_PUBLICADA after the final results, but for applications that were opened again
 * @fuente bases-model §3 «scores from outside the system»
 */
export const importarExternos = definirActo({
  nombre: "importarExternos",
  evento: "EXTERNOS_IMPORTADOS",
  politica: conAlcance("externos:importar", conRol(...ROLES)),
  load: async (tx, { proceso: id }: Entrada, _preparado, quien) => {
    const proceso = await lockConcurso(tx, quien, ROLES, id);
    const postulaciones = await tx.filas<{ id: string; codigo: string }>(
      "select id, codigo from postulacion where proceso = $1 and estado = 'ENVIADA'",
      [proceso.id],
    );
    const correccion = await readCorreccion(tx, proceso.id);
    return { proceso, postulaciones, correccion, version: await readVersion(tx, proceso.versionBases) };
  },
  authorize: (quien, { proceso }) => trabajaEn(quien, ROLES, proceso),
  decide: ({ proceso, postulaciones, correccion, version }, { filas }, { instante, quien }) => {
    const ids = new Map(postulaciones.map(({ id, codigo }) => [codigo, id]));
    const reabierta = ({ codigo }: FilaExterna): boolean => correccion.reabiertas.has(ids.get(codigo) ?? "");
    assertCorregible(proceso.estado, correccion, filas.length > 0 && filas.every(reabierta));
    if (filas.length === 0 || filas.length > MAXIMO) {
      throw new Rechazo("DATO_INVALIDO", { campo: "filas", motivo: `envíe de 1 a ${MAXIMO} filas` }, "filas");
    }
    const errores = revisarExternos(version.bases, new Set(ids.keys()), filas);
    if (errores.length > 0)
      throw new Rechazo(
        "IMPORTACION_CON_ERRORES",
        { errores: errores.slice(0, 200) },
        `filas.${(errores[0]?.fila ?? 1) - 1}`,
      );
    return {
      resultado: filas.length,
      cambios: {
        datos: filas.map(({ codigo, hecho, valor }) => ({ postulacion: ids.get(codigo), hecho, valor: valor.trim() })),
        instante,
        importa: quien.persona ?? quien.token?.id,
      },
      eventos: [
        {
          objeto: { tipo: "Proceso", id: proceso.id },
          entidad: proceso.entidad,
          proceso: proceso.id,
          versionBases: version.id,
          despues: filas,
          detalles: { filas: filas.length, hechos: [...new Set(filas.map((fila) => fila.hecho))] },
        },
      ],
    };
  },
  store: async (tx, { datos, instante, importa }, { proceso }) => {
    await tx.filas(
      `insert into dato_externo (entidad, proceso, postulacion, hecho, valor, importado_en, importado_por)
       select $1, $2, d.postulacion, d.hecho, d.valor, $3, $4
       from jsonb_to_recordset($5::jsonb) as d(postulacion uuid, hecho text, valor text)
       on conflict (postulacion, hecho) do update set valor = excluded.valor, importado_en = excluded.importado_en,
         importado_por = excluded.importado_por`,
      [proceso.entidad, proceso.id, instante, importa, JSON.stringify(datos)],
    );
  },
});
