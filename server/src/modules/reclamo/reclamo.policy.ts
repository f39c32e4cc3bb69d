/** Who sees a claim: whoever presented it, and those who evaluate or answer for that contest. */
import { alguna, conRol, conTestigo, IDENTIFICADO, propio, tipo } from "../../infra/politica.ts";
import type { Rol } from "../../infra/quien.ts";
import { delProceso } from "../evaluacion/index.ts";

const PERSONAL = ["COMITE", "PRESIDENTE", "RRHH", "APROBADOR", "AUDITOR"] as const satisfies readonly Rol[];

export const consultas = {
  misReclamos: IDENTIFICADO,
  reclamos: conRol(...PERSONAL),
  capacidadesReclamo: IDENTIFICADO,
};

export const tipos = {
  Reclamo: tipo(
    conTestigo(alguna(propio(), delProceso(...PERSONAL))),
    `id postulacionId codigo etapa texto archivos presentadoEn estado resolucion resueltoEn reabrio revision`,
  ),
  CapacidadReclamo: tipo(IDENTIFICADO, "etapa permitido motivo hasta canal requiereSustento"),
};
