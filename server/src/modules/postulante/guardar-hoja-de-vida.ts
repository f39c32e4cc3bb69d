import { Rechazo } from "#schema/errores.ts";
import type { Fila } from "#schema/expediente.ts";
import { fechaEnLima } from "#schema/fecha.ts";
import { HOJA_DE_VIDA } from "#schema/hoja-de-vida.ts";
import { definirActo } from "../../infra/acto.ts";
import { IDENTIFICADO } from "../../infra/politica.ts";
import { findArchivo, readArchivosPropios } from "./archivos.queries.ts";
import { readHoja } from "./postulante.queries.ts";
import { findSeccion, readFilas } from "./postulante.rules.ts";
import type { FilaInput } from "./postulante.type.ts";

interface Entrada {
  readonly revision: number;
  readonly seccion: string;
  readonly filas: readonly FilaInput[];
}

/**
 * Saves one section of one's own CV, whole: rows that are not sent are gone. It may be incomplete.
 * @throws REVISION_DESACTUALIZADA, SECCION_DESCONOCIDA, RESPUESTAS_INVALIDAS, SECCION_SIN_SUSTENTO, ARCHIVO_NO_DISPONIBLE
 */
export const guardarHojaDeVida = definirActo({
  nombre: "guardarHojaDeVida",
  evento: "HOJA_DE_VIDA_GUARDADA",
  politica: IDENTIFICADO,
  load: async (tx, { filas }: Entrada, _preparado, quien) => {
    if (quien.persona === null) throw new Rechazo("NO_AUTORIZADO");
    // The row is made first, so that there is something to lock: two first saves at once wait for each other.
    await tx.filas("insert into hoja_de_vida (persona) values ($1) on conflict do nothing", [quien.persona]);
    await tx.filas("select 1 from hoja_de_vida where persona = $1 for update", [quien.persona]);
    const archivos = await readArchivosPropios(
      tx,
      filas.flatMap(({ sustentos }) => sustentos ?? []),
    );
    return { hoja: await readHoja(tx, quien.persona), archivos };
  },
  authorize: (quien, { hoja }) => quien.persona === hoja.persona,
  decide: ({ hoja, archivos }, { revision, seccion: id, filas: crudas }, momento) => {
    if (hoja.revision !== revision) throw new Rechazo("REVISION_DESACTUALIZADA", { actual: hoja.revision });
    const seccion = findSeccion(HOJA_DE_VIDA.secciones, id);
    const anteriores: readonly Fila[] = hoja.secciones[id] ?? [];
    const filas = readFilas(seccion, crudas, anteriores, fechaEnLima(momento.instante));
    for (const archivo of crudas.flatMap(({ sustentos }) => sustentos ?? [])) findArchivo(archivos, archivo, "filas");
    return {
      resultado: hoja.persona,
      cambios: { seccion: id, filas, instante: momento.instante },
      eventos: [
        {
          objeto: { tipo: "HojaDeVida", id: hoja.persona },
          antes: anteriores,
          despues: filas,
          detalles: { seccion: id },
        },
      ],
    };
  },
  store: async (tx, { seccion, filas, instante }, { hoja }) => {
    await tx.filas(
      `update hoja_de_vida set secciones = jsonb_set(secciones, array[$2], $3::jsonb), revision = revision + 1, guardada_en = $4
       where persona = $1`,
      [hoja.persona, seccion, JSON.stringify(filas), instante],
    );
  },
});
