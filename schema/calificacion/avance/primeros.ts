import type { AvanceDe } from "../../bases/etapa.ts";
import { fraccion, multiplicar, piso } from "../../puntaje.ts";
import { decimal } from "../../traza.ts";
import { ordenDeMerito } from "../orden.ts";
import { personaDe, porAmbito, vacantesDe, type Corredor } from "./ambito.ts";

type Empate = AvanceDe<"PRIMEROS">["empate"];

/** The first N persons by score, with the rule of the bases for those who tie at the cut. @fuente bases-model §3 */
export const avanzanPrimeros = (regla: AvanceDe<"PRIMEROS">, corredores: readonly Corredor[]): ReadonlySet<Corredor> =>
  new Set(porAmbito(regla, corredores).flatMap((parte) => cortar(parte, regla.personas, regla.empate)));

/** N persons for each vacancy of the scope, whole persons. @fuente bases-model §3 «N × vacancies» */
export const avanzanPorVacante = (
  regla: AvanceDe<"POR_VACANTE">,
  corredores: readonly Corredor[],
): ReadonlySet<Corredor> =>
  new Set(
    porAmbito(regla, corredores).flatMap((parte) => {
      const vacantes = fraccion(vacantesDe(regla.ambito, parte));
      return cortar(parte, Number(piso(multiplicar(vacantes, decimal(regla.factor)))), regla.empate);
    }),
  );

/**
 * Persons are counted, not their plazas: whoever runs for two takes one place. Without a stated tie rule everybody who
 * ties at the cut goes on: nobody is left out by a silence of the bases.
 */
function cortar(grupos: readonly (readonly Corredor[])[], personas: number, empate: Empate): Corredor[] {
  const pasan: Corredor[] = [];
  const contadas = new Set<string>();
  for (const grupo of grupos) {
    const quedan = personas - contadas.size;
    const nuevos = grupo.filter((corredor) => !contadas.has(personaDe(corredor)));
    if (quedan <= 0) break;
    pasan.push(...grupo.filter((corredor) => contadas.has(personaDe(corredor))));
    const caben = new Set(nuevos.map(personaDe)).size <= quedan;
    pasan.push(...(caben ? nuevos : enElCorte(nuevos, quedan, empate)));
    if (!caben) break;
    for (const corredor of nuevos) contadas.add(personaDe(corredor));
  }
  return pasan;
}

function enElCorte(grupo: readonly Corredor[], quedan: number, empate: Empate): Corredor[] {
  switch (empate ?? "PASAN_TODOS") {
    case "PASAN_TODOS":
      return [...grupo];
    case "NO_PASA_NINGUNO":
      return [];
    case "DESEMPATE": {
      const porRecorrido = new Map(grupo.map((corredor) => [corredor.recorrido, corredor]));
      const { puestos } = ordenDeMerito(
        grupo.map((c) => c.recorrido),
        () => 0,
      );
      const lugares = new Map(puestos.toReversed().map((p) => [p.recorrido.candidatura.expediente.codigo, p.puesto]));
      const limite = [...lugares.values()].toSorted((a, b) => a - b)[quedan - 1] ?? 0;
      return puestos
        .filter((puesto) => puesto.puesto <= limite)
        .flatMap((puesto) => porRecorrido.get(puesto.recorrido) ?? []);
    }
  }
}
