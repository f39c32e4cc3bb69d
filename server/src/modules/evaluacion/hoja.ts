/** What the acts on a sheet share: its place in the panel and who else scores. */
import { Rechazo } from "#schema/errores.ts";
import type { InstanteUtc } from "#schema/fecha.ts";
import type { Tx } from "../../infra/base-datos.ts";
import type { Quien, Rol } from "../../infra/quien.ts";
import { type HojaPropia, readComite, readHojaPropia, readHojas } from "./panel.queries.ts";
import { estanCompletas, type HojaSinPuntajes, type Integrante } from "./panel.rules.ts";
import { loadSitio, type Sitio } from "./sitio.ts";

export interface SitioDeHoja {
  readonly sitio: Sitio;
  readonly comite: readonly Integrante[];
  /** Null for who is not in the committee. */
  readonly integrante: Integrante | null;
  readonly hoja: HojaPropia | null;
  /** All the sheets of the application in the stage, without what they say. */
  readonly hojas: readonly HojaSinPuntajes[];
}

/** Who has a sheet. */
export const MIEMBROS = ["COMITE", "PRESIDENTE"] as const satisfies readonly Rol[];

/** Reads the place of an act on the own sheet. @throws those of `loadSitio` */
export async function loadSitioDeHoja(tx: Tx, quien: Quien, postulacion: string, etapa: string): Promise<SitioDeHoja> {
  const sitio = await loadSitio(tx, quien, MIEMBROS, postulacion, etapa);
  const comite = await readComite(tx, sitio.proceso.id);
  return {
    sitio,
    comite,
    integrante: comite.find((uno) => uno.persona === quien.persona) ?? null,
    hoja: await readHojaPropia(tx, postulacion, etapa),
    hojas: await readHojas(tx, sitio.proceso.id, etapa, [postulacion]),
  };
}

/**
 * The sheets are still alone: nobody has seen those of the others.
 * @throws EVALUACION_REVELADA, HOJA_CERRADA
 */
export function assertPorCalificar({ sitio, hoja }: SitioDeHoja): void {
  if (hoja?.cerradaEn) throw new Rechazo("HOJA_CERRADA");
  if (sitio.evaluacion?.reveladasEn) throw new Rechazo("EVALUACION_REVELADA");
}

/** Whether the sheets come in sight when these are the ones there are. */
export const seRevelan = ({ etapa, apertura }: Sitio, hojas: readonly HojaSinPuntajes[]): boolean =>
  estanCompletas(etapa, hojas, apertura?.conQuorum ?? false);

/** Puts the sheets of an application in sight. */
export async function revelar(tx: Tx, { proceso, postulacion, etapa }: Sitio, instante: InstanteUtc): Promise<void> {
  await tx.filas(
    `insert into evaluacion (entidad, proceso, postulacion, etapa, datos, reveladas_en, modificada_en)
     values ($1, $2, $3, $4, jsonb_build_object('etapa', $4::text), $5, $5)
     on conflict on constraint evaluacion_unica do update set reveladas_en = excluded.reveladas_en`,
    [proceso.entidad, proceso.id, postulacion.id, etapa.id, instante],
  );
}
