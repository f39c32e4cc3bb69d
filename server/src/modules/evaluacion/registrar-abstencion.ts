import { Rechazo } from "#schema/errores.ts";
import { definirActo } from "../../infra/acto.ts";
import type { Tx } from "../../infra/base-datos.ts";
import { conRol } from "../../infra/politica.ts";
import type { Quien } from "../../infra/quien.ts";
import { readMotivo } from "./decisiones.rules.ts";
import { type SitioDeHoja, loadSitioDeHoja, revelar, seRevelan } from "./hoja.ts";
import { trabajaEn } from "./proceso.queries.ts";

interface Entrada {
  readonly postulacion: string;
  readonly etapa: string;
  readonly motivo: string;
}

/**
 * A member declares that he may not judge an application. His sheets of it stop counting, in this stage and in all, and
 * his alternate may take the seat.
 * @returns id of the application
 * @throws NO_ENCONTRADO, MOTIVO_REQUERIDO, ABSTENCION_YA_REGISTRADA, ETAPA_PUBLICADA
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
    if (sitio.seAbstuvo) throw new Rechazo("ABSTENCION_YA_REGISTRADA");
    if (sitio.apertura?.publicadaEn && !sitio.evaluacion?.reabiertaEn) {
      throw new Rechazo("ETAPA_PUBLICADA", { etapa: sitio.etapa.id });
    }
    const revela =
      !sitio.evaluacion?.reveladasEn &&
      seRevelan(
        sitio,
        hojas.filter((hoja) => hoja.persona !== quien.persona),
      );
    const id = nuevoId();
    const { proceso, postulacion, version } = sitio;
    return {
      resultado: postulacion.id,
      cambios: { id, motivo, instante, revela, quien },
      eventos: [
        {
          objeto: { tipo: "Abstencion", id },
          entidad: proceso.entidad,
          proceso: proceso.id,
          versionBases: version.id,
          motivo,
          detalles: { postulacion: postulacion.id, etapa: sitio.etapa.id, revela },
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
  readonly revela: boolean;
  readonly quien: Quien;
}

async function storeAbstencion(
  tx: Tx,
  { id, motivo, instante, revela, quien }: Cambios,
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
  if (revela) await revelar(tx, sitio, instante);
}
