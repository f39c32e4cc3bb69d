import { Rechazo } from "#schema/errores.ts";
import { definirActo } from "../../infra/acto.ts";
import type { Tx } from "../../infra/base-datos.ts";
import { conRol } from "../../infra/politica.ts";
import type { Quien, Rol } from "../../infra/quien.ts";
import { expedientesDe } from "../postulacion/index.ts";
import { readMotivoDe } from "./decisiones.rules.ts";
import { trabajaEn } from "./proceso.queries.ts";
import { assertAbierta, assertRevision, assertSinConflicto } from "./sitio.rules.ts";
import { loadSitio, type Sitio } from "./sitio.ts";

interface Entrada {
  readonly postulacion: string;
  readonly etapa: string;
  /** Revision of this validation; 0 for the first one. */
  readonly revision: number;
  /** A row of a section, or a document: one of the two. */
  readonly fila?: { readonly seccion: string; readonly fila: string } | null;
  readonly documento?: string | null;
  readonly estado: "VALIDO" | "RECHAZADO";
  readonly motivo?: string | null;
}

interface Estado {
  readonly sitio: Sitio;
  readonly presentado: boolean;
  readonly previa: Previa | null;
}

interface Previa {
  readonly id: string;
  readonly revision: number;
  readonly etapa: string;
  readonly estado: string;
  readonly motivo: string | null;
  /** Whether the stage that decided it is published and not open again. */
  readonly firme: boolean;
}

const ROLES = ["COMITE", "PRESIDENTE"] as const satisfies readonly Rol[];

/**
 * Accepts or rejects what an applicant presented: a row of the form with its evidence, or a document.
 * @returns id of the application
 * @throws SUSTENTO_DESCONOCIDO, MOTIVO_REQUERIDO for a rejection, ETAPA_PUBLICADA also when an earlier, published stage
 *   decided it, REVISION_DESACTUALIZADA, and those of an open stage
 * @fuente catalogue E4, E10
 */
export const validarSustento = definirActo({
  nombre: "validarSustento",
  evento: "SUSTENTO_VALIDADO",
  politica: conRol(...ROLES),
  load: (tx, entrada: Entrada, _preparado, quien) => loadEstado(tx, quien, entrada),
  authorize: (quien, { sitio }) => trabajaEn(quien, ROLES, sitio.proceso),
  decide: ({ sitio, presentado, previa }, entrada, { quien, instante, nuevoId }) => {
    assertSinConflicto(sitio, quien);
    assertAbierta(sitio);
    if (!presentado) throw new Rechazo("SUSTENTO_DESCONOCIDO", { sustento: claveDe(entrada) });
    if (previa?.firme && previa.etapa !== sitio.etapa.id) throw new Rechazo("ETAPA_PUBLICADA", { etapa: previa.etapa });
    assertRevision(previa?.revision ?? 0, entrada.revision);
    const { motivo = null } = readMotivoDe(entrada.motivo, entrada.estado === "VALIDO");
    const id = previa?.id ?? nuevoId();
    const { proceso, postulacion, etapa, version } = sitio;
    const despues = { estado: entrada.estado, motivo };
    return {
      resultado: postulacion.id,
      cambios: {
        id,
        nueva: previa === null,
        revision: entrada.revision + 1,
        ...despues,
        entrada,
        instante,
        persona: quien.persona,
      },
      eventos: [
        {
          objeto: { tipo: "ValidacionSustento", id },
          entidad: proceso.entidad,
          proceso: proceso.id,
          versionBases: version.id,
          antes: previa && { estado: previa.estado, motivo: previa.motivo },
          despues,
          motivo,
          detalles: {
            postulacion: postulacion.id,
            etapa: etapa.id,
            sustento: claveDe(entrada),
            estado: entrada.estado,
          },
        },
      ],
    };
  },
  store: async (tx, { id, nueva, revision, estado, motivo, entrada, instante, persona }, { sitio }) => {
    const { proceso, postulacion, etapa } = sitio;
    if (!nueva) {
      await tx.filas(
        `update validacion_sustento set estado = $2, motivo = $3, etapa = $4, persona = $5, revision = $6, validado_en = $7
         where id = $1`,
        [id, estado, motivo, etapa.id, persona, revision, instante],
      );
      return;
    }
    const { fila, documento } = entrada;
    await tx.filas(
      `insert into validacion_sustento (id, entidad, proceso, postulacion, etapa, seccion, fila, documento, estado, motivo,
         persona, validado_en)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        id,
        proceso.entidad,
        proceso.id,
        postulacion.id,
        etapa.id,
        fila?.seccion ?? null,
        fila?.fila ?? null,
        documento ?? null,
        estado,
        motivo,
        persona,
        instante,
      ],
    );
  },
  conflictos: {
    validacion_sustento_fila: () => new Rechazo("REVISION_DESACTUALIZADA", { actual: 1 }),
    validacion_sustento_documento: () => new Rechazo("REVISION_DESACTUALIZADA", { actual: 1 }),
  },
});

const claveDe = ({ fila, documento }: Entrada): string => (fila ? `${fila.seccion}/${fila.fila}` : (documento ?? ""));

/** Rows of a section. The name comes from outside: what every object has is no section. */
const filasDe = <T>(respuestas: Readonly<Record<string, readonly T[]>>, seccion: string): readonly T[] =>
  Object.hasOwn(respuestas, seccion) ? (respuestas[seccion] ?? []) : [];

async function loadEstado(tx: Tx, quien: Quien, entrada: Entrada): Promise<Estado> {
  const { fila, documento } = entrada;
  if ((fila === null || fila === undefined) === (documento === null || documento === undefined)) {
    throw new Rechazo(
      "DATO_INVALIDO",
      { campo: "fila", motivo: "indique una fila o un documento, uno de los dos" },
      "fila",
    );
  }
  const sitio = await loadSitio(tx, quien, ROLES, entrada.postulacion, entrada.etapa);
  const [expediente] = await expedientesDe(tx, sitio.proceso.id, [sitio.postulacion.id]);
  const presentado = fila
    ? filasDe(expediente?.respuestas ?? {}, fila.seccion).some((una) => una.id === fila.fila)
    : (expediente?.documentos ?? []).some((uno) => uno.documento === documento);
  const previa = await tx.fila<Previa>(
    `select v.id, v.revision, v.etapa, v.estado, v.motivo,
       exists (select 1 from apertura_evaluacion a where a.proceso = v.proceso and a.etapa = v.etapa and a.publicada_en is not null)
         and not exists (select 1 from evaluacion e where e.postulacion = v.postulacion and e.etapa = v.etapa
                         and e.reabierta_en is not null) as firme
     from validacion_sustento v
     where v.postulacion = $1 and (v.documento = $2 or (v.seccion = $3 and v.fila = $4))`,
    [sitio.postulacion.id, documento ?? null, fila?.seccion ?? null, fila?.fila ?? null],
  );
  return { sitio, presentado, previa };
}
