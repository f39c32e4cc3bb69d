/** The common shape of the acts that decide something of one application in one stage. */
import type { InstanteUtc } from "#schema/fecha.ts";
import { Rechazo } from "#schema/errores.ts";
import { type Acto, definirActo } from "../../infra/acto.ts";
import type { Tx } from "../../infra/base-datos.ts";
import { conRol } from "../../infra/politica.ts";
import type { Quien, Rol } from "../../infra/quien.ts";
import type { DatosEvaluacion } from "./decisiones.rules.ts";
import { trabajaEn } from "./proceso.queries.ts";
import { assertAbierta, assertRevision, assertSinConflicto, SIN_DECISIONES } from "./sitio.rules.ts";
import { loadSitio, type Sitio } from "./sitio.ts";

/** Which evaluation and which revision of it the person had on screen; 0 when nothing had been decided. */
export interface EntradaDecision {
  readonly postulacion: string;
  readonly etapa: string;
  readonly revision: number;
}

/** What a decision leaves. `motivo` and `detalles` go to the witness. */
export interface Decidido {
  readonly datos: DatosEvaluacion;
  readonly motivo?: string | null;
  readonly detalles?: Readonly<Record<string, unknown>>;
}

export interface CambioEvaluacion {
  readonly id: string;
  readonly revision: number;
  readonly datos: DatosEvaluacion;
  readonly instante: InstanteUtc;
}

interface Opciones<E> {
  readonly nombre: string;
  readonly evento: string;
  readonly roles?: readonly Rol[];
  /** Refuses what the stage does not admit now; the stage open for this application unless told. */
  readonly assertPermitida?: (sitio: Sitio) => void;
  readonly decidir: (sitio: Sitio, previos: DatosEvaluacion, entrada: E) => Decidido;
}

/** Declares such an act. Its result is the id of the application. */
export function definirDecision<E extends EntradaDecision>(
  opciones: Opciones<E>,
): Acto<E, Sitio, CambioEvaluacion, string> {
  const { nombre, evento, roles = ["COMITE", "PRESIDENTE"], assertPermitida = assertAbierta, decidir } = opciones;
  return definirActo({
    nombre,
    evento,
    politica: conRol(...roles),
    load: (tx, { postulacion, etapa }: E, _preparado, quien: Quien) => loadSitio(tx, quien, roles, postulacion, etapa),
    authorize: (quien, { proceso }) => trabajaEn(quien, roles, proceso),
    decide: (sitio, entrada, { quien, instante, nuevoId }) => {
      assertSinConflicto(sitio, quien);
      assertPermitida(sitio);
      assertRevision(sitio.evaluacion?.revision ?? SIN_DECISIONES, entrada.revision);
      const antes = sitio.evaluacion?.datos ?? { etapa: sitio.etapa.id };
      const { datos, motivo = null, detalles = {} } = decidir(sitio, antes, entrada);
      const id = sitio.evaluacion?.id ?? nuevoId();
      return {
        resultado: sitio.postulacion.id,
        cambios: { id, revision: entrada.revision + 1, datos, instante },
        eventos: [
          { ...eventoDe(sitio, id), antes, despues: datos, motivo, detalles: { etapa: sitio.etapa.id, ...detalles } },
        ],
      };
    },
    store: (tx, cambios, sitio) => saveEvaluacion(tx, sitio, cambios),
    conflictos: { evaluacion_unica: () => new Rechazo("REVISION_DESACTUALIZADA", { actual: 1 }) },
  });
}

/** What the witness writes of every act on an evaluation. */
export const eventoDe = ({ proceso, version }: Sitio, id: string) => ({
  objeto: { tipo: "Evaluacion", id },
  entidad: proceso.entidad,
  proceso: proceso.id,
  versionBases: version.id,
});

/** Writes the evaluation, its first decision or a later one. */
export async function saveEvaluacion(
  tx: Tx,
  { proceso, postulacion, etapa, evaluacion }: Sitio,
  cambio: CambioEvaluacion,
): Promise<void> {
  const datos = JSON.stringify(cambio.datos);
  if (evaluacion) {
    await tx.filas("update evaluacion set datos = $2, revision = $3, modificada_en = $4 where id = $1", [
      cambio.id,
      datos,
      cambio.revision,
      cambio.instante,
    ]);
    return;
  }
  await tx.filas(
    `insert into evaluacion (id, entidad, proceso, postulacion, etapa, revision, datos, modificada_en)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [cambio.id, proceso.entidad, proceso.id, postulacion.id, etapa.id, cambio.revision, datos, cambio.instante],
  );
}
