import { Rechazo } from "#schema/errores.ts";
import { definirCambio, type EntradaDeBorrador } from "./borrador.ts";
import { readAmbito } from "./plazas.rules.ts";

interface Entrada extends EntradaDeBorrador {
  readonly plazas: readonly string[];
}

/**
 * Chooses other plazas, or another order of preference.
 * @throws PLAZA_FALTANTE, PLAZA_DESCONOCIDA, PLAZA_REPETIDA, PLAZAS_EN_EXCESO, PLAZA_YA_PEDIDA, and what any change of a
 * draft throws
 * @fuente catalogue A22
 */
export const cambiarPlazas = definirCambio<Entrada>({
  nombre: "cambiarPlazas",
  evento: "PLAZAS_CAMBIADAS",
  cambiar: ({ version }, { plazas }) => ({ plazas, ambitoLimite: readAmbito(version.documento, plazas) }),
  conflictos: { postulacion_unica: () => new Rechazo("PLAZA_YA_PEDIDA", {}, "plazas") },
});
