import { Rechazo } from "#schema/errores.ts";
import { definirActo } from "../../infra/acto.ts";
import type { Tx } from "../../infra/base-datos.ts";
import { conRol } from "../../infra/politica.ts";
import type { Quien } from "../../infra/quien.ts";
import { readMotivo } from "./decisiones.rules.ts";
import { MIEMBROS, type SitioDeHoja, loadSitioDeHoja, revelar, seRevelan } from "./hoja.ts";
import { trabajaEn } from "./proceso.queries.ts";
import { assertViva } from "./sitio.rules.ts";
import type { Sitio } from "./sitio.ts";

interface Entrada {
  readonly postulacion: string;
  readonly etapa: string;
  readonly motivo: string;
}

/**
 * A member declares that he may not judge an application. His sheets of it stop counting in every stage that is not
 * published, or was opened again, and his alternate may take the seat. What is published stands.
 * @returns id of the application
 * @throws NO_ENCONTRADO, MOTIVO_REQUERIDO, PROCESO_NO_EVALUABLE, ABSTENCION_YA_REGISTRADA, ETAPA_PUBLICADA
 * @fuente catalogue E3 · Ley 27444 arts. 99–100
 */
export const registrarAbstencion = definirActo({
  nombre: "registrarAbstencion",
  evento: "ABSTENCION_REGISTRADA",
  politica: conRol(...MIEMBROS),
  load: (tx, entrada: Entrada, _preparado, quien) => loadEstado(tx, quien, entrada),
  authorize: (quien, { aqui: { sitio } }) => trabajaEn(quien, MIEMBROS, sitio.proceso),
  decide: ({ aqui, otras }, { motivo: texto }, { quien, instante, nuevoId }) => {
    const motivo = readMotivo(texto);
    const { sitio } = aqui;
    assertViva(sitio.proceso.estado, Boolean(sitio.evaluacion?.reabiertaEn));
    if (sitio.seAbstuvo) throw new Rechazo("ABSTENCION_YA_REGISTRADA");
    if (sitio.apertura?.publicadaEn && !sitio.evaluacion?.reabiertaEn) {
      throw new Rechazo("ETAPA_PUBLICADA", { etapa: sitio.etapa.id });
    }
    const afectadas = [aqui, ...otras].map((una) => ({ sitio: una.sitio, vista: vistaSin(una, quien) }));
    const id = nuevoId();
    const { proceso, postulacion, version } = sitio;
    return {
      resultado: postulacion.id,
      cambios: { id, motivo, instante, afectadas, quien },
      eventos: [
        {
          objeto: { tipo: "Abstencion", id },
          entidad: proceso.entidad,
          proceso: proceso.id,
          versionBases: version.id,
          motivo,
          detalles: {
            postulacion: postulacion.id,
            etapa: sitio.etapa.id,
            revela: afectadas[0]?.vista ?? null,
            etapas: afectadas.map((una) => una.sitio.etapa.id),
          },
        },
      ],
    };
  },
  store: storeAbstencion,
  conflictos: { abstencion_unica: () => new Rechazo("ABSTENCION_YA_REGISTRADA") },
});

interface Estado {
  /** The stage in which he declares it. */
  readonly aqui: SitioDeHoja;
  /** The others in which his sheet of the application can still change. */
  readonly otras: readonly SitioDeHoja[];
}

interface Cambios {
  readonly id: string;
  readonly motivo: string;
  readonly instante: string;
  /** Each stage that his sheets leave, and whether the others come in sight or go out of it; null leaves them as they are. */
  readonly afectadas: readonly { readonly sitio: Sitio; readonly vista: boolean | null }[];
  readonly quien: Quien;
}

/** Without his sheet the panel may be whole at last, or lack one again: then the alternate has to be able to score. */
function vistaSin({ sitio, hojas }: SitioDeHoja, { persona }: Quien): boolean | null {
  const completas = seRevelan(
    sitio,
    hojas.filter((hoja) => hoja.persona !== persona),
  );
  return completas === Boolean(sitio.evaluacion?.reveladasEn) ? null : completas;
}

async function loadEstado(tx: Tx, quien: Quien, { postulacion, etapa }: Entrada): Promise<Estado> {
  const aqui = await loadSitioDeHoja(tx, quien, postulacion, etapa);
  const suyas = await tx.filas<{ etapa: string }>(
    `select h.etapa from hoja_evaluacion h join apertura_evaluacion a on a.proceso = h.proceso and a.etapa = h.etapa
       left join evaluacion e on e.postulacion = h.postulacion and e.etapa = h.etapa
     where h.postulacion = $1 and h.persona = $2 and h.etapa <> $3 and (a.publicada_en is null or e.reabierta_en is not null)
     order by h.etapa`,
    [postulacion, quien.persona, etapa],
  );
  const otras: SitioDeHoja[] = [];
  for (const una of suyas) otras.push(await loadSitioDeHoja(tx, quien, postulacion, una.etapa));
  // One that was published while its lock was waited for stands.
  return {
    aqui,
    otras: otras.filter(({ sitio: { apertura, evaluacion } }) => !apertura?.publicadaEn || evaluacion?.reabiertaEn),
  };
}

async function storeAbstencion(
  tx: Tx,
  { id, motivo, instante, afectadas, quien }: Cambios,
  { aqui }: Estado,
): Promise<void> {
  const { proceso, postulacion } = aqui.sitio;
  await tx.filas(
    `insert into abstencion (id, entidad, proceso, postulacion, persona, motivo, registrada_en)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, proceso.entidad, proceso.id, postulacion.id, quien.persona, motivo, instante],
  );
  // The seat is free for the alternate.
  await tx.filas(
    `update hoja_evaluacion set vota = false, asiento = 'abstencion:' || persona
     where postulacion = $1 and persona = $2 and etapa = any ($3)`,
    [postulacion.id, quien.persona, afectadas.map(({ sitio }) => sitio.etapa.id)],
  );
  for (const { sitio, vista } of afectadas) {
    if (vista === true) await revelar(tx, sitio, instante);
    if (vista === false)
      await tx.filas("update evaluacion set reveladas_en = null where id = $1", [sitio.evaluacion?.id]);
  }
}
