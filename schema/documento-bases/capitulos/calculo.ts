import type { Desempate } from "../../bases/resultado.ts";
import { cantidad, enPuntos } from "../cifras.ts";
import { enPalabras, PUNTAJES } from "../condiciones.ts";
import type { Escritor } from "../escritor.ts";
import { redondeosEnPalabras } from "./redondeos.ts";

/** VII. Total score, rounding, tie-breaks and who gets the plazas. */
export function escribirCalculo(e: Escritor): void {
  e.titulo(1, "PUNTAJE TOTAL, DESEMPATE Y ADJUDICACIÓN", "total", "total");
  escribirTotal(e);
  escribirRedondeos(e);
  escribirDesempates(e);
  escribirAdjudicacion(e);
}

const MODOS = {
  SUMA: "El puntaje total es la suma de los puntajes de las etapas que entran en él.",
  PONDERADO:
    "El puntaje total es la suma de los puntajes ponderados de las etapas que entran en él. El puntaje ponderado de una etapa es su puntaje por su peso, dividido entre cien.",
  NORMALIZADO:
    "El puntaje total es la suma de los puntajes ponderados de las etapas que entran en él. El puntaje ponderado de una etapa es su puntaje, dividido entre el máximo de la etapa y multiplicado por su peso.",
} as const;

function escribirTotal(e: Escritor): void {
  const { modo, minimo, minimoFinal, maximo, tope, sinTope, cita } = e.bases.total;
  e.titulo(2, "Puntaje total y puntaje final", "total");
  const cuentan = e.bases.etapas.filter((etapa) => etapa.clase === "PUNTUADA" && etapa.cuentaEnTotal !== false);
  e.parrafo(modo === undefined ? "La forma del puntaje total está por definir." : MODOS[modo], "total.modo", cita);
  e.lista(
    "LETRA",
    cuentan.map(({ id, nombre, peso }) => ({
      texto: peso === undefined || modo === "SUMA" ? nombre : `${nombre}: peso ${peso} %`,
      ruta: `etapas.${id}.peso`,
    })),
    "etapas",
  );
  e.parrafo(
    `El puntaje final es el puntaje total más las bonificaciones finales (${e.numeral("bonificaciones")}).`,
    "total",
  );
  const sin =
    sinTope === undefined
      ? undefined
      : sinTope
        ? "El puntaje final no tiene tope: las bonificaciones pueden pasar del máximo."
        : "No se declara que el puntaje final carezca de tope.";
  const frases: (readonly [string | undefined, string])[] = [
    [minimo && `Puntaje total mínimo, antes de las bonificaciones finales: ${enPuntos(minimo)}.`, "minimo"],
    [maximo && `Puntaje total máximo, antes de las bonificaciones finales: ${enPuntos(maximo)}.`, "maximo"],
    [minimoFinal && `Puntaje final mínimo, con bonificaciones: ${enPuntos(minimoFinal)}.`, "minimoFinal"],
    [tope && `Tope del puntaje final: ${enPuntos(tope)}; lo que pase de él no cuenta.`, "tope"],
    [sin, "sinTope"],
  ];
  e.lista(
    "GUION",
    frases.flatMap(([texto, clave]) =>
      texto === undefined || texto === "" ? [] : [{ texto, ruta: `total.${clave}` }],
    ),
    "total",
  );
}

function escribirRedondeos(e: Escritor): void {
  e.titulo(2, "Redondeo", "redondeos");
  const dichos = redondeosEnPalabras(e.bases.redondeos);
  e.parrafo(
    "Los cálculos se hacen con valores exactos. Solo se redondea lo que aquí o en la regla de una etapa o de una bonificación se dice.",
    "redondeos",
  );
  e.lista(
    "LETRA",
    dichos.map(([texto, clave]) => ({ texto, ruta: `redondeos.${clave}` })),
    "redondeos",
  );
}

function escribirDesempates(e: Escritor): void {
  const { desempates = [] } = e.bases;
  e.titulo(2, "Desempate", "desempates", "desempates");
  if (desempates.length === 0) return e.parrafo("Estas bases no establecen reglas de desempate.", "desempates");
  e.parrafo("Quienes empatan se ordenan por las reglas siguientes, en este orden, hasta que una decida:", "desempates");
  e.lista(
    "NUMERO",
    desempates.map((regla, i) => ({ texto: e.citado(desempate(e, regla), regla.cita), ruta: `desempates.${i}` })),
    "desempates",
  );
}

function desempate(e: Escritor, regla: Desempate): string {
  const { nombres } = e;
  switch (regla.tipo) {
    case "ETAPA":
      return `El mayor ${PUNTAJES[regla.puntaje]} en ${nombres.etapa(regla.etapa)}`;
    case "CRITERIO":
      return `El mayor puntaje en el criterio ${nombres.criterio(regla.criterio)}`;
    case "DATO":
      return `${regla.gana === "MAYOR" ? "El mayor" : "El menor"} valor de ${nombres.dato(regla.dato)}`;
    case "CONDICION":
      return `${regla.nombre}: se prefiere a quien cumple que ${enPalabras(e.bases, regla.si)}`;
    case "ENVIO":
      return "Quien envió antes su postulación";
    case "EVALUACION_ADICIONAL":
      return `Una nueva evaluación solo entre los empatados: ${regla.nombre}`;
    case "SORTEO":
      return "Sorteo público, del que se levanta acta";
  }
}

const DESIERTO = {
  SIN_POSTULANTES: "No se presenta ningún postulante",
  NINGUNO_CUMPLE: "Ningún postulante cumple los requisitos mínimos",
  NINGUNO_APRUEBA: "Ningún postulante alcanza el puntaje mínimo",
  OCUPAN_OTRA_PLAZA: "Quienes aprueban obtienen otra plaza, que prefirieron",
  NO_SUSCRIBE: "No se suscribe el contrato",
} as const;

function escribirAdjudicacion(e: Escritor): void {
  const { accesitarios, reparto, listas = [], desierto = [], cita } = e.bases.adjudicacion;
  const ruta = "adjudicacion";
  e.titulo(2, "Adjudicación", ruta, "adjudicacion");
  const como =
    reparto === "POR_PLAZA"
      ? "Cada plaza tiene su propio orden de mérito."
      : "Las plazas se reparten por mérito y, en cada persona, por su orden de preferencia; las demás plazas quedan libres.";
  e.parrafo(`Ganan quienes, en orden de mérito, ocupan las posiciones de la plaza. ${como}`, `${ruta}.reparto`, cita);
  if (accesitarios) {
    const { numero } = accesitarios;
    const hasta =
      numero === undefined ? "el número que está por definir" : cantidad(numero, "m", "postulante", "postulantes");
    const cuantos = {
      NINGUNO: "No hay accesitarios.",
      NUMERO: `En cada plaza son accesitarios, en orden de mérito, hasta ${hasta}.`,
      POR_VACANTE: `Por cada vacante son accesitarios, en orden de mérito, hasta ${hasta}.`,
      TODOS: "Son accesitarios, en orden de mérito, todos los que aprobaron y no ganaron.",
    }[accesitarios.modo];
    e.parrafo(cuantos, `${ruta}.accesitarios`);
  }
  if (listas.length > 0) {
    e.parrafo(
      "Se llama por listas de mérito encadenadas; cada una se usa cuando la anterior se agota:",
      `${ruta}.listas`,
    );
    e.lista(
      "NUMERO",
      listas.map(({ id, nombre, si, cita: suya }) => ({
        texto: e.citado(`${nombre}: quienes cumplen que ${enPalabras(e.bases, si)}`, suya),
        ruta: `${ruta}.listas.${id}`,
      })),
      `${ruta}.listas`,
    );
  }
  if (desierto.length === 0) return;
  e.parrafo("Una vacante se declara desierta, o tiene el desenlace que se indica, cuando:", `${ruta}.desierto`);
  e.lista(
    "LETRA",
    desierto.map(({ causa, desenlace, cita: suya }, i) => ({
      texto: e.citado(DESIERTO[causa] + (desenlace === undefined ? "" : `. Desenlace: ${desenlace}`), suya),
      ruta: `${ruta}.desierto.${i}`,
    })),
    `${ruta}.desierto`,
  );
}
