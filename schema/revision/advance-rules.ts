import type { Avance, Etapa } from "../bases/etapa.ts";
import type { Hallazgo, Salida } from "../hallazgo.ts";
import { comparar, racional, UNO } from "../puntaje.ts";
import { afirmacionesEnConflicto } from "./afirmaciones.ts";
import { hallar, type Contexto, type Revision } from "./comun.ts";

/**
 * Who goes on is said once and can be done: one rule among the best, on a stage with points, wide enough for the
 * vacancies.
 * @fuente Bases HRDC 2019 §I, §II: «quien alcanza el mínimo» and «los tres mayores puntajes»
 */
export const advanceRules: Revision = {
  codigo: "ADVANCE_RULES",
  revisar: (contexto) => [
    ...contexto.bases.etapas.flatMap((etapa) => deEtapa(etapa, contexto)),
    ...afirmacionesEnConflicto(contexto, "ADVANCE_RULES"),
  ],
};

function deEtapa(etapa: Etapa, { bases }: Contexto): Hallazgo[] {
  const reglas = etapa.avance ?? [];
  const ruta = `etapas.${etapa.id}.avance`;
  const anotar = (lugar: string, mensaje: string, salida: Salida, avance?: Avance): Hallazgo =>
    hallar("ADVANCE_RULES", "ERROR", lugar, mensaje, { cita: avance?.cita ?? etapa.cita, salida });
  const hallazgos: Hallazgo[] = [];
  if (reglas.length > 0 && etapa.clase !== "PUNTUADA")
    hallazgos.push(
      anotar(
        ruta,
        `«${etapa.nombre}» no da puntaje, y la regla de quiénes pasan compara puntajes. Quite la regla o puntúe la etapa.`,
        { texto: "Quitar la regla", ruta },
      ),
    );
  const cortes = reglas.filter((avance) => avance.tipo !== "ACUMULADO");
  if (cortes.length > 1)
    hallazgos.push(
      anotar(
        ruta,
        `«${etapa.nombre}» tiene ${cortes.length} reglas distintas de quiénes pasan entre los mejores. Deje una.`,
        {
          texto: "Dejar la primera",
          ruta,
          valor: reglas.filter((regla) => regla.tipo === "ACUMULADO" || regla === cortes[0]),
        },
        cortes[1],
      ),
    );
  const vacantes = Math.max(0, ...bases.plazas.map((plaza) => plaza.posiciones));
  for (const [i, avance] of reglas.entries()) {
    if (avance.tipo === "PRIMEROS" && avance.ambito === "PLAZA" && avance.personas < vacantes)
      hallazgos.push(
        anotar(
          `${ruta}.${i}.personas`,
          `Pasan ${avance.personas} y hay una plaza con ${vacantes} vacantes: no alcanzarían.`,
          { texto: `Que pasen ${vacantes}`, ruta: `${ruta}.${i}.personas`, valor: vacantes },
          avance,
        ),
      );
    if (avance.tipo === "POR_VACANTE" && comparar(racional(avance.factor), UNO) < 0)
      hallazgos.push(
        anotar(
          `${ruta}.${i}.factor`,
          `Pasan ${avance.factor} por vacante: debe pasar al menos una persona.`,
          { texto: "Que pase una por vacante", ruta: `${ruta}.${i}.factor`, valor: "1" },
          avance,
        ),
      );
  }
  return hallazgos;
}
