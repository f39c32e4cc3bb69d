import type { Bases } from "../bases/bases.ts";
import type { Prueba } from "../bases/prueba.ts";
import { calificar, type CandidaturaResultado, type EstadoEtapa } from "../calificacion/index.ts";
import { aTexto, desdeTexto, igual, racional, sumarTodo } from "../puntaje.ts";
import type { Paso } from "../traza.ts";
import { comoMuestra } from "./expediente.ts";

/** What came out another than expected. `ruta` inside the sample; `cuenta` how the number was got. */
export interface Diferencia {
  readonly ruta: string;
  readonly que: string;
  readonly esperado: string;
  readonly obtenido: string;
  readonly cuenta: string | null;
}

/** A sample scored: it passes when nothing came out another than expected. */
export interface ResultadoPrueba {
  readonly prueba: string;
  readonly pasa: boolean;
  readonly diferencias: readonly Diferencia[];
  readonly candidatura: CandidaturaResultado | null;
}

/** Words of the outcomes of a stage. */
const ESTADOS: Readonly<Record<EstadoEtapa, string>> = {
  APTO: "APTO",
  NO_APTO: "NO APTO",
  DESCALIFICADO: "DESCALIFICADO",
  NO_SE_PRESENTO: "NO SE PRESENTÓ",
  PENDIENTE: "falta evaluarlo",
};

/**
 * Scores a sample alone with the engine and compares each number and outcome that it expects. What the sample does not
 * expect is not looked at; what it names and the bases do not have is a difference.
 * @fuente leaps L10
 */
export function probar(bases: Bases, prueba: Prueba): ResultadoPrueba {
  try {
    return probarCalculable(bases, prueba);
  } catch (error) {
    // Rules that divide by nothing have a finding of their own; here they only mean that nothing can be expected.
    const obtenido = error instanceof Error ? error.message : String(error);
    const diferencia = { ruta: "", que: "Las reglas", esperado: "que se puedan calcular", obtenido, cuenta: null };
    return { prueba: prueba.id, pasa: false, diferencias: [diferencia], candidatura: null };
  }
}

function probarCalculable(bases: Bases, prueba: Prueba): ResultadoPrueba {
  const { expediente, desconocidos } = comoMuestra(bases, prueba);
  const { resultado, hallazgos } = calificar({ ...bases, cuadros: [] }, [expediente]);
  const candidatura = resultado?.candidaturas[0] ?? null;
  const fallas = [
    ...desconocidos.map((que) => `las bases no tienen ${que}`),
    ...hallazgos.map(({ mensaje }) => mensaje),
  ];
  const diferencias = fallas.map((obtenido) => ({
    ruta: "",
    que: "Lo que la muestra nombra",
    esperado: "que exista en las bases",
    obtenido,
    cuenta: null,
  }));
  const todas = candidatura
    ? [...diferencias, ...comparar(bases, prueba, candidatura), ...compararOrden(bases, prueba)]
    : diferencias;
  return { prueba: prueba.id, pasa: candidatura !== null && todas.length === 0, diferencias: todas, candidatura };
}

function comparar(bases: Bases, { esperado }: Prueba, candidatura: CandidaturaResultado): Diferencia[] {
  const diferencias: Diferencia[] = [];
  const numero = (ruta: string, que: string, debe: string | undefined, dio: string | null, paso: Paso | null): void => {
    if (debe === undefined || (dio !== null && igual(racional(debe), desdeTexto(dio)))) return;
    const obtenido = dio ?? "no tiene puntaje";
    diferencias.push({ ruta, que, esperado: debe, obtenido, cuenta: paso && cuentaDe(paso) });
  };
  for (const [i, debe] of (esperado.etapas ?? []).entries()) {
    const ruta = `etapas.${i}`;
    const nombre = bases.etapas.find(({ id }) => id === debe.etapa)?.nombre ?? debe.etapa;
    const suya = candidatura.etapas.find(({ etapa }) => etapa === debe.etapa);
    if (debe.estado !== undefined && suya?.estado !== debe.estado) {
      const motivos = suya?.motivos.map(({ texto }) => texto).join("; ") ?? "";
      const obtenido = suya ? ESTADOS[suya.estado] : "no llega a la etapa";
      const cuenta = motivos === "" ? null : motivos;
      diferencias.push({
        ruta: `${ruta}.estado`,
        que: `Calificación en «${nombre}»`,
        esperado: ESTADOS[debe.estado],
        obtenido,
        cuenta,
      });
    }
    const [puntaje, acumulado] = [suya?.obtenido ?? null, suya?.acumulado ?? null];
    numero(`${ruta}.puntaje`, `Puntaje en «${nombre}»`, debe.puntaje, puntaje?.valor ?? null, puntaje?.traza ?? null);
    const conBonos = `Puntaje con bonificaciones en «${nombre}»`;
    numero(`${ruta}.acumulado`, conBonos, debe.acumulado, acumulado?.valor ?? null, acumulado?.traza ?? null);
  }
  const { total, final } = candidatura;
  numero("bonificaciones", "Suma de las bonificaciones", esperado.bonificaciones, sumaDeBonos(candidatura), null);
  numero("total", "Puntaje total", esperado.total, total?.valor ?? null, total?.traza ?? null);
  numero("final", "Puntaje final", esperado.final, final?.valor ?? null, final?.traza ?? null);
  return diferencias;
}

/** All that the bonuses gave, at every moment, in exact text. */
export function sumaDeBonos({ etapas, bonificaciones }: CandidaturaResultado): string {
  const dadas = [...etapas.flatMap((etapa) => etapa.bonificaciones), ...bonificaciones];
  return aTexto(sumarTodo(dadas.flatMap(({ incremento }) => (incremento ? [desdeTexto(incremento.valor)] : []))));
}

/** Whoever must go before another does, when both compete for the plaza. */
function compararOrden(bases: Bases, { id, nombre, plaza, esperado, ...resto }: Prueba): Diferencia[] {
  return (esperado.antesDe ?? []).flatMap((otra, i): Diferencia[] => {
    const ruta = `antesDe.${i}`;
    const rival = bases.pruebas?.find((una) => una.id === otra);
    const que = `Orden de mérito frente a «${rival?.nombre ?? otra}»`;
    const esperada = { ruta, que, esperado: "queda antes", cuenta: null };
    if (!rival || rival.plaza !== plaza)
      return [{ ...esperada, obtenido: rival ? "postulan a plazas distintas" : "esa muestra no existe" }];
    const uno = { ...comoMuestra(bases, { id, nombre, plaza, esperado, ...resto }).expediente, codigo: "A" };
    const dos = { ...comoMuestra(bases, rival).expediente, codigo: "B" };
    const { resultado } = calificar({ ...bases, cuadros: [] }, [uno, dos]);
    const puesto = (codigo: string): number =>
      resultado?.candidaturas.find((c) => c.codigo === codigo)?.puesto ?? Number.MAX_SAFE_INTEGER;
    if (puesto("A") < puesto("B")) return [];
    return [{ ...esperada, obtenido: puesto("A") === puesto("B") ? "empatan o ninguna aprueba" : "queda después" }];
  });
}

/** A number by its parts: `35 = 9 Maestría + 16 Experiencia laboral + 10 Capacitación`. */
export function cuentaDe({ valor, operacion, de, concepto, parametros }: Paso): string {
  const partes = de.map((parte) => `${parte.valor} ${parte.concepto}`);
  switch (operacion) {
    case "SUMA":
      return `${valor} = ${partes.join(" + ")}`;
    case "RESTA":
      return `${valor} = ${partes.join(" − ")}`;
    case "PORCENTAJE":
      return `${valor} = ${parametros?.["por"]} % de ${partes.join("")}`;
    case "TOPE":
      return `${valor} = tope, de ${partes.join("")}`;
    case "REDONDEO":
      return `${valor} = redondeo de ${partes.join("")}`;
    case "PROMEDIO":
      return `${valor} = promedio de ${partes.join(", ")}`;
    default:
      return partes.length === 0 ? `${valor} ${concepto}` : `${valor} = ${concepto}, de ${partes.join(", ")}`;
  }
}
