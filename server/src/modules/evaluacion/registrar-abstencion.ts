import { Rechazo } from "#schema/errores.ts";
import { definirActo } from "../../infra/acto.ts";
import type { Tx } from "../../infra/base-datos.ts";
import { conRol } from "../../infra/politica.ts";
import type { Quien } from "../../infra/quien.ts";
import { readMotivo } from "./decisiones.rules.ts";
import { type SitioDeHoja, loadSitioDeHoja, revelar, seRevelan } from "./hoja.ts";
import { trabajaEn } from "./proceso.queries.ts";
import { assertViva } from "./sitio.rules.ts";

interface Entrada {
  readonly postulacion: string;
  readonly etapa: string;
  readonly motivo: string;
}

/**
 * A member declares that he may not judge an application. His sheets of it stop counting, in this stage and in all, and
 * his alternate may take the seat.
 * @returns id of the application
 * @throws NO_ENCONTRADO, MOTIVO_REQUERIDO, PROCESO_NO_EVALUABLE, ABSTENCION_YA_REGISTRADA, ETAPA_PUBLICADA
 * @fuente catalogue E3 · Ley 27444 arts. 99–100
 */
export const registrarAbstencion = definirActo({
  nombre: "registrarAbstencion",
  evento: "ABSTENCION_REGISTRADA",
  politica: conRol("COMITE", "PRESIDENTE"),
  load: (tx, { postulacion, etapa }: Entrada, _preparado, quien) => loadSitioDeHoja(tx, quien, postulacion, etapa),
  authorize: (quien, { sitio }) => trabajaEn(quien, ["COMITE", "PRESIDENTE"], sitio.proceso),
  decide: ({ sitio, hojas }, { motivo: texto }, { quien, instante, nuevoId }) => {
    const motivo = readMotivo(texto);
    assertViva(sitio.proceso.estado, Boolean(sitio.evaluacion?.reabiertaEn));
    if (sitio.seAbstuvo) throw new Rechazo("ABSTENCION_YA_REGISTRADA");
    if (sitio.apertura?.publicadaEn && !sitio.evaluacion?.reabiertaEn) {
      throw new Rechazo("ETAPA_PUBLICADA", { etapa: sitio.etapa.id });
    }
    const completas = seRevelan(
      sitio,
      hojas.filter((hoja) => hoja.persona !== quien.persona),
    );
    const aLaVista = sitio.evaluacion?.reveladasEn !== null && sitio.evaluacion?.reveladasEn !== undefined;
    // Without this sheet the panel may be whole at last, or lack one again: then the alternate has to be able to score.
    const vista = completas === aLaVista ? null : completas;
    const id = nuevoId();
    const { proceso, postulacion, version } = sitio;
    return {
      resultado: postulacion.id,
      cambios: { id, motivo, instante, vista, quien },
      eventos: [
        {
          objeto: { tipo: "Abstencion", id },
          entidad: proceso.entidad,
          proceso: proceso.id,
          versionBases: version.id,
          motivo,
          detalles: { postulacion: postulacion.id, etapa: sitio.etapa.id, revela: vista },
        },
      ],
    };
  },
  store: storeAbstencion,
  conflictos: { abstencion_unica: () => new Rechazo("ABSTENCION_YA_REGISTRADA") },
});

interface Cambios {
  readonly id: string;
  readonly motivo: string;
  readonly instante: string;
  /** Whether the sheets come in sight or go out of it; null leaves them as they are. */
  readonly vista: boolean | null;
  readonly quien: Quien;
}

async function storeAbstencion(
  tx: Tx,
  { id, motivo, instante, vista, quien }: Cambios,
  { sitio }: SitioDeHoja,
): Promise<void> {
  const { proceso, postulacion } = sitio;
  await tx.filas(
    `insert into abstencion (id, entidad, proceso, postulacion, persona, motivo, registrada_en)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, proceso.entidad, proceso.id, postulacion.id, quien.persona, motivo, instante],
  );
  // The seat is free for the alternate.
  await tx.filas(
    "update hoja_evaluacion set vota = false, asiento = 'abstencion:' || persona where postulacion = $1 and persona = $2",
    [postulacion.id, quien.persona],
  );
  if (vista === true) await revelar(tx, sitio, instante);
  if (vista === false)
    await tx.filas("update evaluacion set reveladas_en = null where id = $1", [sitio.evaluacion?.id]);
}
