/** Which bonuses the laws of a day ask for, and which of the bases are of laws that do not rule then. */
import type { Bases } from "../bases/bases.ts";
import type { Bonificacion } from "../bases/bonificacion.ts";
import type { Fecha } from "../fecha.ts";
import { MODELOS_BONIFICACION } from "./bonificaciones.ts";
import type { Modelo } from "./modelo.ts";
import { papelDe } from "./papel-etapa.ts";
import { fechaDe, rige } from "./vigencia.ts";

export interface EstadoDeDerechos {
  /** Of each right in force that no bonus gives, the usual package. */
  readonly faltan: readonly Modelo[];
  /** Bonuses of a right that does not rule on that day. */
  readonly caducas: readonly { readonly bonificacion: string; readonly modelo: Modelo }[];
}

/** The rights of the laws against the bonuses of the bases, on a day: by default, the first of the contest. */
export function derechos(bases: Bases, fecha: Fecha = fechaDe(bases)): EstadoDeDerechos {
  const daAlguna = (modelo: Modelo): Bonificacion | undefined =>
    bases.bonificaciones.find((bono) => esDe(bono, modelo));
  const dados = new Set(MODELOS_BONIFICACION.filter(daAlguna).map(({ paquete }) => paquete));
  const faltan = MODELOS_BONIFICACION.filter((modelo) => rige(modelo, fecha) && cabe(modelo, bases))
    .filter(({ paquete }) => !dados.has(paquete))
    .filter(({ paquete }, i, todos) => todos.findIndex((otro) => otro.paquete === paquete) === i);
  const caducas = MODELOS_BONIFICACION.filter((modelo) => !rige(modelo, fecha)).flatMap((modelo) => {
    const bono = daAlguna(modelo);
    return bono ? [{ bonificacion: bono.id, modelo }] : [];
  });
  return { faltan, caducas };
}

const bonoDe = ({ partes }: Modelo): Bonificacion | undefined => {
  if (typeof partes === "function") return undefined;
  return partes.flatMap((parte) => (parte.en === "bonificaciones" ? [parte.valor] : []))[0];
};

/** A bonus of that law and that moment, or called the same. */
function esDe({ id, cita, momento }: Bonificacion, modelo: Modelo): boolean {
  const bono = bonoDe(modelo);
  if (!bono) return false;
  return bono.id === id || (cita?.norma === modelo.norma?.id && bono.momento.tipo === momento.tipo);
}

/** A bonus over a stage is asked for where that stage has points, or where there are no stages yet. */
function cabe(modelo: Modelo, { etapas }: Bases): boolean {
  const momento = bonoDe(modelo)?.momento;
  if (etapas.length === 0 || !momento || momento.tipo === "AL_FINAL") return true;
  const papel = papelDe({ id: momento.etapa, nombre: "" });
  return etapas.some((etapa) => etapa.clase === "PUNTUADA" && papelDe(etapa) === papel);
}
