import type { Bases } from "../bases/bases.ts";
import type { Plaza } from "../bases/plaza.ts";
import type { Puesto } from "./orden.ts";
import type { Recorrido, ResultadoFinal } from "./modelo.ts";

/** Results of those who approved, and vacancies that stayed empty because nobody signed. */
export interface Cobertura {
  readonly resultados: ReadonlyMap<Recorrido, ResultadoFinal>;
  readonly sinSuscribir: number;
}

/**
 * Fills the vacancies of a plaza in the order of merit. When a winner falls afterwards the next accesitario moves up, as
 * many times as the bases allow; then the vacancy is desierta.
 * @fuente CAS 004-2026-MC-DDC-CUSCO §XI · Bases HRDC 2019 §VIII (only the first accesitario is called)
 */
export function cubrirVacantes(puestos: readonly Puesto[], plaza: Plaza, bases: Bases): Cobertura {
  const resultados = new Map<Recorrido, ResultadoFinal>();
  const { dentro, empatados } = primerosCon(puestos, plaza.posiciones);
  for (const recorrido of empatados) resultados.set(recorrido, "EMPATE_PENDIENTE");
  const puestas = new Set([...dentro, ...empatados]);
  const resto = puestos.filter((puesto) => !puestas.has(puesto.recorrido));
  const espera = primerosCon(resto, cuantosAccesitarios(bases, plaza));
  for (const { recorrido } of resto) resultados.set(recorrido, "APROBADO_SIN_VACANTE");
  for (const recorrido of espera.dentro) resultados.set(recorrido, "ACCESITARIO");
  for (const recorrido of espera.empatados) resultados.set(recorrido, "EMPATE_PENDIENTE");
  let sinSuscribir = 0;
  const enEspera = [...espera.dentro];
  for (const ganador of dentro) {
    if (!ocupar(ganador, enEspera, bases, resultados)) sinSuscribir += 1;
  }
  return { resultados, sinSuscribir };
}

/** Gives one vacancy, following the falls; false when nobody is left to call. */
function ocupar(
  ganador: Recorrido,
  enEspera: Recorrido[],
  { suscripcion }: Bases,
  resultados: Map<Recorrido, ResultadoFinal>,
): boolean {
  const maximo = suscripcion?.alVencer === "DESIERTO" ? 0 : (suscripcion?.llamados ?? Number.POSITIVE_INFINITY);
  let actual: Recorrido | undefined = ganador;
  for (let llamados = 0; actual; llamados += 1) {
    if (!actual.candidatura.expediente.caida) {
      resultados.set(actual, "GANADOR");
      return true;
    }
    resultados.set(actual, "RESULTADO_SIN_EFECTO");
    actual = llamados < maximo ? enEspera.shift() : undefined;
  }
  return false;
}

/** Those inside the vacancies, or the places of accesitario; a shared place that does not fit whole is a pending tie. */
function primerosCon(
  puestos: readonly Puesto[],
  vacantes: number,
): { readonly dentro: readonly Recorrido[]; readonly empatados: readonly Recorrido[] } {
  const limite = puestos[vacantes - 1];
  const fuera = puestos[vacantes];
  if (!limite || !fuera || limite.puesto !== fuera.puesto) {
    return { dentro: puestos.slice(0, vacantes).map((p) => p.recorrido), empatados: [] };
  }
  return {
    dentro: puestos.filter((p) => p.puesto < limite.puesto).map((p) => p.recorrido),
    empatados: puestos.filter((p) => p.puesto === limite.puesto).map((p) => p.recorrido),
  };
}

function cuantosAccesitarios({ adjudicacion: { accesitarios } }: Bases, plaza: Plaza): number {
  switch (accesitarios?.modo ?? "NINGUNO") {
    case "NINGUNO":
      return 0;
    case "NUMERO":
      return accesitarios?.numero ?? 0;
    case "POR_VACANTE":
      return (accesitarios?.numero ?? 0) * plaza.posiciones;
    case "TODOS":
      return Number.MAX_SAFE_INTEGER;
  }
}
