import type { Bases } from "../bases/bases.ts";
import type { Plaza } from "../bases/plaza.ts";
import type { Recorrido, ResultadoFinal } from "./modelo.ts";
import type { Puesto } from "./orden.ts";
import { asignar, codigoDe, ofertaDe, preferenciasDe } from "./preferencia.ts";

/**
 * Results of those who approved in one plaza, by merit, and vacancies that stayed empty because nobody signed. `enDuda`:
 * a tie around its vacancies is still to be resolved.
 */
export interface Cobertura {
  readonly plaza: Plaza;
  readonly puestos: readonly Puesto[];
  readonly resultados: Map<Recorrido, ResultadoFinal>;
  enDuda: boolean;
  sinSuscribir: number;
}

/** A vacancy whose winner fell, and how many accesitarios were called for it. */
interface Abierta {
  readonly cobertura: Cobertura;
  readonly llamados: number;
}

/**
 * What happens after the results: the vacancy of who falls goes to the next accesitario, as many times as the bases
 * allow; then it is desierta. Everybody who is called for several plazas at once takes the preferred one. A plaza with a
 * tie around its vacancies calls nobody until it is resolved, for whoever loses it comes first; and among accesitarios
 * who tie nobody is called by the order of the rows.
 * @fuente CAS 004-2026-MC-DDC-CUSCO §XI · Bases HRDC 2019 §VIII (only the first accesitario is called)
 */
export function llamarASiguientes(coberturas: readonly Cobertura[], { suscripcion }: Bases): readonly Cobertura[] {
  const maximo = suscripcion?.alVencer === "DESIERTO" ? 0 : (suscripcion?.llamados ?? Number.POSITIVE_INFINITY);
  let abiertas = coberturas.flatMap((cobertura) =>
    con(cobertura, "GANADOR")
      .filter(cayo)
      .map((): Abierta => ({ cobertura, llamados: 0 })),
  );
  for (const { resultados } of coberturas) {
    for (const [recorrido, resultado] of resultados) {
      const enEspera = resultado === "ACCESITARIO" && Number.isFinite(maximo);
      if (cayo(recorrido) && !enEspera && FIRMES.has(resultado)) resultados.set(recorrido, "RESULTADO_SIN_EFECTO");
    }
  }
  while (abiertas.length > 0) {
    const porLlamar = abiertas.filter(({ llamados }) => llamados < maximo);
    for (const abierta of abiertas) if (!porLlamar.includes(abierta)) abierta.cobertura.sinSuscribir += 1;
    abiertas = llamar(coberturas, porLlamar);
  }
  for (const cobertura of coberturas) {
    for (const recorrido of con(cobertura, "ACCESITARIO").filter(cayo)) {
      cobertura.resultados.set(recorrido, "RESULTADO_SIN_EFECTO");
    }
  }
  return coberturas;
}

const FIRMES: ReadonlySet<ResultadoFinal> = new Set(["GANADOR", "ACCESITARIO", "APROBADO_SIN_VACANTE"]);

const cayo = ({ candidatura }: Recorrido): boolean => candidatura.expediente.caida !== undefined;

const con = ({ resultados }: Cobertura, cual: ResultadoFinal): Recorrido[] =>
  [...resultados].flatMap(([recorrido, resultado]) => (resultado === cual ? [recorrido] : []));

/** One round of calls. @returns the vacancies whose called accesitario fell too */
function llamar(coberturas: readonly Cobertura[], abiertas: readonly Abierta[]): Abierta[] {
  const enEspera = coberturas.map(({ plaza, puestos, resultados, enDuda }) => {
    const suyos = enDuda ? [] : puestos.filter(({ recorrido }) => resultados.get(recorrido) === "ACCESITARIO");
    return { plaza: plaza.id, suyos };
  });
  const { asignados, empatados, dependientes } = asignar(
    enEspera.map(({ plaza, suyos }) =>
      ofertaDe(plaza, abiertas.filter(({ cobertura }) => cobertura.plaza.id === plaza).length, suyos),
    ),
    preferenciasDe(enEspera.map(({ plaza, suyos }) => [plaza, suyos])),
  );
  const conEmpate = new Set([...empatados.values()].flatMap((suyos) => [...suyos]));
  const porCubrir = [...abiertas];
  const siguientes: Abierta[] = [];
  for (const cobertura of coberturas) {
    for (const recorrido of con(cobertura, "ACCESITARIO")) {
      const quien = codigoDe(recorrido);
      const suya = asignados.get(quien);
      if (conEmpate.has(quien) || dependientes.has(quien)) {
        const empata = empatados.get(cobertura.plaza.id)?.has(quien);
        cobertura.resultados.set(recorrido, empata ? "EMPATE_PENDIENTE" : "PENDIENTE");
        cobertura.enDuda = true;
      } else if (suya !== undefined && cayo(recorrido)) {
        cobertura.resultados.set(recorrido, "RESULTADO_SIN_EFECTO");
      } else if (suya !== undefined) {
        cobertura.resultados.set(recorrido, suya === cobertura.plaza.id ? "GANADOR" : "ASIGNADO_A_OTRA_PLAZA");
      }
      if (suya !== cobertura.plaza.id) continue;
      const lugar = porCubrir.findIndex((abierta) => abierta.cobertura === cobertura);
      const [cubierta] = porCubrir.splice(lugar, 1);
      if (cubierta && cayo(recorrido)) siguientes.push({ cobertura, llamados: cubierta.llamados + 1 });
    }
  }
  for (const { cobertura } of porCubrir) cobertura.sinSuscribir += 1;
  return siguientes;
}
