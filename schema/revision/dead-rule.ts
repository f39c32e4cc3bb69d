import type { Bonificacion } from "../bases/bonificacion.ts";
import type { Etapa } from "../bases/etapa.ts";
import { alcanza } from "../calificacion/variante.ts";
import type { Hallazgo, Salida } from "../hallazgo.ts";
import { hallar, type Contexto, type Revision } from "./comun.ts";

/**
 * Rules that are written and can never act: a window over no date, a panel that never has its quorum, a bonus over a
 * score that does not exist yet, a variant for no plaza. Nothing fails when they are computed; they are silently dead.
 * @fuente bases-model §3–§5: window, panel, «moment and gate» of a bonus, «overridden per plaza»
 */
export const deadRule: Revision = {
  codigo: "DEAD_RULE",
  revisar: (contexto) => [
    ...ventanas(contexto),
    ...contexto.bases.etapas.flatMap((etapa) => [...panel(etapa), ...variantes(etapa, contexto)]),
    ...contexto.bases.bonificaciones.flatMap((bonificacion) => adelantada(bonificacion, contexto)),
  ],
};

function ventanas({ bases }: Contexto): Hallazgo[] {
  return bases.hechos.flatMap((hecho) => {
    if (hecho.tipo !== "AGREGADO" || !hecho.ventana || hecho.ventana.campo !== undefined) return [];
    const ruta = `hechos.${hecho.id}.ventana`;
    const mensaje = `«${hecho.nombre}» solo cuenta lo de los últimos ${hecho.ventana.anios} años y no dice qué fecha de la fila se mira: la ventana no se aplica.`;
    const salida = { texto: "Quitar la ventana", ruta };
    return [hallar("DEAD_RULE", "ERROR", `${ruta}.campo`, mensaje, { cita: hecho.cita, salida })];
  });
}

function panel({ id, nombre, panel: suyo, cita }: Etapa): Hallazgo[] {
  if (!suyo) return [];
  const { miembros, quorum = miembros, regla } = suyo;
  const ruta = `etapas.${id}.panel.quorum`;
  const anotar = (gravedad: "ERROR" | "ADVERTENCIA", mensaje: string, valor: number): Hallazgo[] => [
    hallar("DEAD_RULE", gravedad, ruta, mensaje, {
      cita: suyo.cita ?? cita,
      ...(valor <= miembros && { salida: { texto: `Poner ${valor}`, ruta, valor } }),
    }),
  ];
  if (quorum > miembros)
    return anotar(
      "ERROR",
      `El quórum de «${nombre}» es ${quorum} y el panel tiene ${miembros}: nunca se reúne.`,
      miembros,
    );
  if (regla === "SIN_EXTREMOS" && quorum < 3)
    return anotar(
      "ADVERTENCIA",
      `En «${nombre}» se descartan la nota más alta y la más baja, y bastan ${quorum} hojas: con menos de tres no se descarta ninguna.`,
      3,
    );
  return [];
}

function variantes({ id, nombre, variantes: suyas = [], cita }: Etapa, { bases }: Contexto): Hallazgo[] {
  if (bases.plazas.length === 0) return [];
  return suyas.flatMap(({ alcance }, i) => {
    if (bases.plazas.some((plaza) => alcanza(alcance, plaza))) return [];
    const ruta = `etapas.${id}.variantes.${i}`;
    const mensaje = `Una variante de «${nombre}» no alcanza a ninguna plaza. Diga a cuáles o quítela.`;
    return [
      hallar("DEAD_RULE", "ADVERTENCIA", `${ruta}.alcance`, mensaje, {
        cita,
        salida: { texto: "Quitar la variante", ruta },
      }),
    ];
  });
}

/** What a bonus inside a stage asks for or is taken of must be known by then. */
function adelantada({ id, nombre, momento, base, exige = [], cita }: Bonificacion, { bases }: Contexto): Hallazgo[] {
  if (momento.tipo === "AL_FINAL") return [];
  const lugar = (etapa: string): number => bases.etapas.findIndex((una) => una.id === etapa);
  const esPosterior = (etapa: string): boolean => lugar(etapa) > lugar(momento.etapa);
  const anotar = (ruta: string, salida: Omit<Salida, "ruta">): Hallazgo =>
    hallar(
      "DEAD_RULE",
      "ERROR",
      `bonificaciones.${id}.${ruta}`,
      `«${nombre}» se suma en una etapa y depende de un puntaje que aún no existe entonces: nadie la recibiría.`,
      { cita, salida: { ...salida, ruta: `bonificaciones.${id}.${ruta}` } },
    );
  const deSuEtapa = { tipo: "ETAPA", etapa: momento.etapa, puntaje: "OBTENIDO" };
  const deBase =
    base?.tipo === "TOTAL" ||
    base?.tipo === "ACUMULADO" ||
    (base?.tipo === "ETAPA" && esPosterior(base.etapa)) ||
    (base?.tipo === "SUMA_ETAPAS" && base.etapas.some(esPosterior));
  return [
    ...(deBase ? [anotar("base", { texto: "Calcularla sobre el puntaje de su etapa", valor: deSuEtapa })] : []),
    ...exige.flatMap((puerta, i) =>
      puerta.tipo === "MINIMO_TOTAL" || (puerta.tipo === "MINIMO_ETAPA" && esPosterior(puerta.etapa))
        ? [anotar(`exige.${i}`, { texto: "No exigirlo" })]
        : [],
    ),
  ];
}
