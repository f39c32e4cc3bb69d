import type { Requisito } from "../bases/plaza.ts";
import { evaluar, referenciasDe } from "../condicion.ts";
import type { EvaluacionEtapa } from "../expediente.ts";
import type { Lector } from "../lector.ts";
import type { Candidatura, Motivo, RequisitoResuelto } from "./modelo.ts";

/**
 * Resolves every requirement of the profile of the plaza. The decision of the committee stands over the condition. What
 * needs no evidence and no condition holds by the sworn statement; what needs evidence and nobody has judged is pending.
 * @fuente CAS 004-2026-MC-DDC-CUSCO §8.1 («APTO si cumple con todos los requisitos mínimos»)
 */
export function resolverPerfil(
  { plaza, lector }: Pick<Candidatura, "plaza" | "lector">,
  evaluacion: EvaluacionEtapa | undefined,
): RequisitoResuelto[] {
  return plaza.perfil
    .filter((requisito) => requisito.aplica === "SI")
    .map((requisito) => resolver(requisito, evaluacion, lector));
}

/** The reasons of every requirement that is not met, all of them. */
export function motivosDePerfil(
  { plaza }: Pick<Candidatura, "plaza">,
  requisitos: readonly RequisitoResuelto[],
): Motivo[] {
  return requisitos
    .filter((resuelto) => resuelto.cumple === false)
    .map((resuelto) => {
      const requisito = plaza.perfil.find((r) => r.id === resuelto.requisito);
      const motivo = resuelto.motivo === null ? "" : ` (${resuelto.motivo})`;
      return {
        codigo: "REQUISITO_NO_CUMPLIDO",
        texto: `No cumple: ${requisito?.texto ?? resuelto.requisito}${motivo}`,
        ruta: `plazas.${plaza.id}.perfil.${resuelto.requisito}`,
        cita: requisito?.cita,
      };
    });
}

function resolver(requisito: Requisito, evaluacion: EvaluacionEtapa | undefined, lector: Lector): RequisitoResuelto {
  const decidido = evaluacion?.requisitos?.find((r) => r.requisito === requisito.id);
  if (decidido) {
    return { requisito: requisito.id, cumple: decidido.cumple, motivo: decidido.motivo ?? null };
  }
  if (!requisito.si) {
    const cumple = requisito.sustento === "NO_REQUIERE" ? true : null;
    return { requisito: requisito.id, cumple, motivo: cumple ? null : "falta que el comité decida" };
  }
  const cumple = evaluar(requisito.si, (referencia) => lector.leer(referencia));
  return {
    requisito: requisito.id,
    cumple: cumple ?? false,
    motivo: cumple === null ? porQueNoConsta(requisito, lector) : null,
  };
}

function porQueNoConsta(requisito: Requisito, lector: Lector): string {
  const motivos = (requisito.si ? referenciasDe(requisito.si) : [])
    .map((referencia) => referencia.split("."))
    .flatMap(([origen, id]) => (origen === "hecho" && id !== undefined ? [lector.hecho(id).motivo] : []))
    .filter((motivo) => motivo !== null);
  return [...new Set(motivos)].join("; ") || "no consta";
}
