import type { Bases } from "../bases/bases.ts";
import type { Etapa } from "../bases/etapa.ts";
import type { Plaza } from "../bases/plaza.ts";
import { calificar } from "../calificacion/index.ts";
import { etapaPara } from "../calificacion/variante.ts";
import type { Expediente } from "../expediente.ts";
import { indexar } from "../indice.ts";
import { comparar, desdeTexto } from "../puntaje.ts";
import { mismoValor } from "../valor.ts";
import type { Variable } from "../revision/variables.ts";
import { comiteParejo, comoExpediente, encarnar, encargosDe } from "./encarnar.ts";
import { combinaciones, cumple } from "./justo.ts";
import type { Ficha } from "./ficha.ts";
import type { EtapaEnumerada } from "./resultado.ts";
import { type Asignacion, type Aspectos, aspectosDe, vale } from "./variables.ts";

/** A case as the engine scored it. */
export interface Caso {
  readonly expediente: Expediente;
  readonly cumplePerfil: boolean;
  readonly aprueba: boolean;
  readonly puntaje: string;
  /** Points of each of the parts of which the stage is made. */
  readonly partes: Readonly<Record<string, string>>;
}

/** A stage by itself: nothing before it, nothing after it, no bonuses. */
function aislar(bases: Bases, etapa: Etapa): Bases {
  const { avance: _avance, variantes: _variantes, aplicaSi: _aplica, ...sola } = etapa;
  const { desempates: _desempates, gruposBonificaciones: _grupos, ...resto } = bases;
  return { ...resto, etapas: [sola], bonificaciones: [], total: { modo: "SUMA" }, cuadros: [] };
}

/**
 * Every case that tells the points of a stage apart for a plaza, each as a whole applicant that the engine reads and
 * scores; those that no applicant can be, such as more specific than general experience, are left out. The committee, if
 * it puts scores, puts the highest. Null when the cases are more than `limite` or the stage has no points.
 * @param soloQuienCumple leaves out those who do not meet the profile before they are scored
 */
export function enumerar(
  bases: Bases,
  general: Etapa,
  plaza: Plaza,
  limite: number,
  soloQuienCumple = false,
): readonly Caso[] | null {
  const pasos = enumerarPorPartes(bases, general, plaza, limite, soloQuienCumple);
  for (;;) {
    const paso = pasos.next();
    if (paso.done) return paso.value;
  }
}

/** Cases between one step and the next. */
const POR_PASO = 100;

/** The same, a hundred cases at a time. @see enumerar */
export function* enumerarPorPartes(
  bases: Bases,
  general: Etapa,
  plaza: Plaza,
  limite: number,
  soloQuienCumple: boolean,
): Generator<void, readonly Caso[] | null> {
  const etapa = etapaPara(general, plaza);
  const { criterios } = etapa;
  if (!criterios || etapa.clase !== "PUNTUADA") return null;
  const aislada = aislar(bases, etapa);
  const aspectos = aspectosDe(indexar(aislada), plaza);
  const variables = soloQuienCumple ? soloLoQueCumple(aspectos) : aspectos.variables;
  if (variables.reduce((producto, { valores }) => producto * valores.length, 1) > limite) return null;
  const evaluaciones = comiteParejo(encargosDe(aislada, plaza), "hasta");
  const partesDe = criterios.tipo === "GRUPO" ? criterios.hijos.map(({ id }) => id) : [criterios.id];
  const casos: Caso[] = [];
  let pendientes: { expediente: Expediente; cumplePerfil: boolean }[] = [];
  const puntuar = (): void => {
    const { resultado } = calificar(
      aislada,
      pendientes.map(({ expediente }) => expediente),
    );
    const porCodigo = new Map(pendientes.map((uno) => [uno.expediente.codigo, uno]));
    for (const { codigo, etapas } of resultado?.candidaturas ?? []) {
      const [suyo, suya] = [porCodigo.get(codigo), etapas[0]];
      if (!suyo || !suya?.obtenido) continue;
      const partes = Object.fromEntries(partesDe.map((id) => [id, suya.criterios[id] ?? ""]));
      casos.push({ ...suyo, aprueba: suya.estado === "APTO", puntaje: suya.obtenido.valor, partes });
    }
    pendientes = [];
  };
  let vistos = 0;
  for (const datos of combinaciones(variables)) {
    if ((vistos += 1) % POR_PASO === 0) {
      puntuar();
      yield;
    }
    const cumplePerfil = cumple(aspectos, datos);
    if (soloQuienCumple && !cumplePerfil) continue;
    const ficha = encarnar(aspectos, datos);
    if (!esFiel(ficha, datos)) continue;
    const expediente = { ...comoExpediente(ficha, `C${String(vistos).padStart(5, "0")}`), evaluaciones };
    pendientes.push({ expediente, cumplePerfil });
  }
  puntuar();
  return casos;
}

/** Whether the engine reads of somebody what was supposed. */
const esFiel = (ficha: Ficha, datos: Asignacion): boolean =>
  [...datos].every(([referencia, valor]) => {
    const leido = ficha.leer(referencia);
    return valor === null || leido === null ? valor === leido : mismoValor(valor, leido);
  });

/** The values with which a requirement about a single datum is met; the other requirements are looked at later. */
function soloLoQueCumple(aspectos: Aspectos): Variable[] {
  return aspectos.variables.map((variable) => {
    const suyas = aspectos.perfil.filter(
      ({ referencias: [unica, ...mas] }) => unica === variable.referencia && mas.length === 0,
    );
    const valores = variable.valores.filter((valor) =>
      suyas.every(({ si }) => vale(aspectos, si, new Map([[variable.referencia, valor]]))),
    );
    return { ...variable, valores };
  });
}

/** The cases of those who meet the profile, counted: how many different results there are and how many do not reach. */
export function resumirCasos(casos: readonly Caso[], etapa: Etapa, plaza: Plaza): EtapaEnumerada | null {
  const suyos = casos.filter(({ cumplePerfil }) => cumplePerfil);
  const distintos = new Map(suyos.map((caso) => [JSON.stringify(caso.partes), caso]));
  const orden = [...distintos.values()].toSorted((a, b) => comparar(desdeTexto(a.puntaje), desdeTexto(b.puntaje)));
  const [menor, mayor] = [orden[0], orden.at(-1)];
  if (!menor || !mayor) return null;
  return {
    plaza: plaza.id,
    etapa: etapa.id,
    nombre: etapa.nombre,
    casos: suyos.length,
    combinaciones: orden.length,
    fuera: orden.filter(({ aprueba }) => !aprueba).length,
    menor: menor.puntaje,
    mayor: mayor.puntaje,
  };
}
