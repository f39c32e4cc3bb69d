import { Entrevista, Etapa, Panel, type Avance } from "../../bases/etapa.ts";
import type { Alcance } from "../../bases/plaza.ts";
import { cantidad, enPuntos, enumerar, mayuscula, minuscula } from "../cifras.ts";
import { enPalabras } from "../condiciones.ts";
import type { Escritor } from "../escritor.ts";
import { significado } from "../significado.ts";
import { escribirArbol } from "./criterios.ts";
import { escribirHechos } from "./hechos.ts";
import { redondeosEnPalabras } from "./redondeos.ts";

/** V. Each stage: what it decides, its scores, its panel, its criteria, who passes and who is out; then what counts. */
export function escribirEtapas(e: Escritor): void {
  const { etapas } = e.bases;
  e.titulo(1, "ETAPAS Y CRITERIOS DE EVALUACIÓN", "etapas", "etapas");
  if (etapas.length === 0) e.parrafo("No se han definido etapas de evaluación.", "etapas");
  else {
    e.tabla(
      "Resumen de las etapas, en su orden",
      [
        ["Etapa", 3],
        ["Carácter", 3],
        ["Mínimo", 1.2],
        ["Máximo", 1.2],
        ["Peso", 1.2],
      ],
      etapas.map(({ id, nombre, clase, eliminatoria, minimo, maximo, peso }) => ({
        celdas: [
          nombre,
          `${significado(Etapa, "clase", clase)}. ${eliminatoria ? "Eliminatoria" : "No eliminatoria"}`,
          minimo ?? "–",
          maximo ?? "–",
          peso === undefined ? "–" : `${peso} %`,
        ],
        ruta: `etapas.${id}`,
      })),
      "etapas",
    );
  }
  for (const etapa of etapas) escribirEtapa(e, etapa);
  escribirHechos(e);
}

function escribirEtapa(e: Escritor, etapa: Etapa): void {
  const ruta = `etapas.${etapa.id}`;
  e.titulo(2, etapa.nombre, ruta, ruta);
  e.parrafo(caracter(e, etapa), ruta, etapa.cita);
  e.lista(
    "LETRA",
    reglas(e, etapa).map(([texto, clave]) => ({ texto, ruta: `${ruta}.${clave}` })),
    ruta,
  );
  if (etapa.criterios) escribirArbol(e, etapa.criterios, `${ruta}.criterios`, `Criterios de ${etapa.nombre}`);
  (etapa.variantes ?? []).forEach((variante, i) => escribirVariante(e, etapa, variante, `${ruta}.variantes.${i}`));
  (etapa.topesCompartidos ?? []).forEach(({ criterios, tope, cita }, i) => {
    const cuales = enumerar(criterios.map(e.nombres.criterio));
    e.parrafo(
      `Los criterios ${cuales} suman juntos ${enPuntos(tope)} como máximo.`,
      `${ruta}.topesCompartidos.${i}`,
      cita,
    );
  });
  const causas = etapa.descalificacion ?? [];
  if (causas.length === 0) return;
  e.parrafo("Son causas de descalificación en esta etapa:", `${ruta}.descalificacion`);
  e.lista(
    "LETRA",
    causas.map(({ id, causa, si, cita }) => ({
      texto: e.citado(causa + (si === undefined ? "" : `. Se comprueba cuando ${enPalabras(e.bases, si)}`), cita),
      ruta: `${ruta}.descalificacion.${id}`,
    })),
    `${ruta}.descalificacion`,
  );
}

function caracter(e: Escritor, { clase, eliminatoria, exigePerfil, aplicaSi }: Etapa): string {
  const que = {
    CUMPLE: "Se califica con CUMPLE o NO CUMPLE, sin puntaje",
    PUNTUADA: "Se califica con puntaje",
    REFERENCIAL: "Es referencial: se registra y no decide",
  }[clase];
  const fuera = eliminatoria ? "Es eliminatoria: quien no la aprueba queda fuera" : "No es eliminatoria";
  const perfil =
    exigePerfil === undefined
      ? ""
      : exigePerfil
        ? ` En ella se verifica que se cumplan todos los requisitos del perfil (${e.numeral("plazas")}).`
        : " En ella no se verifican los requisitos del perfil.";
  const aQuien = aplicaSi === undefined ? "" : ` Se aplica solo si ${enPalabras(e.bases, aplicaSi)}.`;
  return `${que}. ${fuera}.${perfil}${aQuien}`;
}

/** The rules of a stage that fit in a sentence, each with the property that holds it. */
function reglas(e: Escritor, etapa: Etapa): (readonly [string, string])[] {
  const { minimo, maximo, tope, sinTope, peso, cuentaEnTotal, pruebaMinimo, panel, avance = [], noSePresenta } = etapa;
  const dichas: (readonly [string | undefined, string])[] = [
    [minimo && `Puntaje mínimo aprobatorio: ${enPuntos(minimo)}.`, "minimo"],
    [maximo && `Puntaje máximo: ${enPuntos(maximo)}.`, "maximo"],
    [
      tope && `Tope del puntaje de la etapa con sus bonificaciones: ${enPuntos(tope)}; lo que pase de él no cuenta.`,
      "tope",
    ],
    [
      sinTope === undefined
        ? undefined
        : sinTope
          ? "Las bonificaciones pueden pasar del máximo de la etapa."
          : "No se declara que las bonificaciones puedan pasar del máximo de la etapa.",
      "sinTope",
    ],
    [peso && `Peso: ${peso} %.`, "peso"],
    [
      cuentaEnTotal === undefined
        ? undefined
        : cuentaEnTotal
          ? "Su puntaje entra en el puntaje total."
          : "Su puntaje no entra en el puntaje total.",
      "cuentaEnTotal",
    ],
    [
      pruebaMinimo &&
        `El mínimo se comprueba ${pruebaMinimo === "ANTES_DE_BONIFICACION" ? "antes" : "después"} de sumar la bonificación de la etapa.`,
      "pruebaMinimo",
    ],
    [panel && e.citado(panelEnPalabras(panel), panel.cita), "panel"],
    ...avance.map((regla, i) => [e.citado(avanceEnPalabras(regla), regla.cita), `avance.${i}`] as const),
    [
      noSePresenta && `Quien no se presenta queda como ${significado(Etapa, "noSePresenta", noSePresenta)}.`,
      "noSePresenta",
    ],
    [etapa.entrevista && e.citado(entrevista(etapa.entrevista), etapa.entrevista.cita), "entrevista"],
    ...redondeosEnPalabras(etapa.redondeos).map(([texto, clave]) => [texto, `redondeos.${clave}`] as const),
  ];
  return dichas.flatMap(([texto, clave]) => (texto === undefined || texto === "" ? [] : [[texto, clave] as const]));
}

function panelEnPalabras({ miembros, quorum, regla, nivel }: Panel): string {
  const vale =
    quorum === undefined ? "se necesitan las hojas de todas" : `vale con ${cantidad(quorum, "f", "hoja", "hojas")}`;
  return `Califican ${cantidad(miembros, "f", "persona", "personas")}, cada una en su hoja; ${vale}. Las hojas se juntan así: ${minuscula(significado(Panel, "regla", regla))}, ${minuscula(significado(Panel, "nivel", nivel))}.`;
}

const AMBITOS: Readonly<Record<Exclude<Avance, { tipo: "ACUMULADO" }>["ambito"], string>> = {
  PLAZA: "en cada plaza",
  GRUPO: "en cada grupo ocupacional",
  CLASE: "en cada clase de vacante",
  REGION: "en cada región",
  PROCESO: "en todo el proceso",
};
const EMPATES = {
  PASAN_TODOS: "; si hay empate en el corte, pasan todos los empatados",
  NO_PASA_NINGUNO: "; si hay empate en el corte, no pasa ninguno de los empatados",
  DESEMPATE: "; si hay empate en el corte, se aplica el desempate de estas bases",
} as const;

/** Who passes besides whoever reaches the minimum. */
function avanceEnPalabras(regla: Avance): string {
  if (regla.tipo === "ACUMULADO") return `Pasan quienes acumulan al menos ${enPuntos(regla.minimo)} hasta esta etapa.`;
  const puntaje =
    regla.puntaje === undefined
      ? ""
      : ` según ${regla.puntaje === "ETAPA" ? "el puntaje de la etapa, con sus bonificaciones" : "lo que cada etapa aporta al total, hasta esta"}`;
  const donde = `${puntaje}, ${AMBITOS[regla.ambito]}`;
  switch (regla.tipo) {
    case "PRIMEROS":
      return `Pasan ${cantidad(regla.personas, "f", "persona", "personas")} con los mayores puntajes${donde}${regla.empate ? EMPATES[regla.empate] : ""}.`;
    case "PUNTAJES_DISTINTOS":
      return `Pasan quienes tienen uno de los mayores puntajes distintos, que son ${cantidad(regla.puntajes, "m", "puntaje", "puntajes")}${donde}.`;
    case "POR_VACANTE":
      return `Pasan, por cada vacante, las personas con los mayores puntajes en número de ${regla.factor}${donde}${regla.empate ? EMPATES[regla.empate] : ""}.`;
    case "GRUPOS_HASTA": {
      const grupos =
        regla.grupos === undefined ? "" : ` y ${cantidad(regla.grupos, "m", "grupo", "grupos")} como máximo`;
      return `Pasan grupos completos de igual puntaje, de mayor a menor, mientras hayan pasado menos de ${cantidad(regla.personas, "f", "persona", "personas")}${grupos}${donde}.`;
    }
  }
}

function entrevista({ modalidad, alternativa, grabacion, consentimiento }: NonNullable<Etapa["entrevista"]>): string {
  return [
    `Modalidad: ${minuscula(significado(Entrevista, "modalidad", modalidad))}.`,
    alternativa === undefined ? "" : ` Alternativa: ${alternativa}.`,
    grabacion === undefined ? "" : grabacion ? " Se graba." : " No se graba.",
    consentimiento === undefined ? "" : ` ${consentimiento}`,
  ].join("");
}

function escribirVariante(
  e: Escritor,
  etapa: Etapa,
  variante: NonNullable<Etapa["variantes"]>[number],
  ruta: string,
): void {
  const { alcance, criterios, minimo, maximo, peso } = variante;
  const cambia = [
    minimo && `puntaje mínimo: ${enPuntos(minimo)}`,
    maximo && `puntaje máximo: ${enPuntos(maximo)}`,
    peso && `peso: ${peso} %`,
    criterios && "los criterios de la tabla siguiente",
  ].filter((texto) => texto !== undefined && texto !== "");
  const para = alcanceEnPalabras(e, alcance);
  e.parrafo(`${mayuscula(para)} rige en esta etapa, en lugar de lo anterior: ${cambia.join("; ")}.`, ruta);
  if (criterios) escribirArbol(e, criterios, `${ruta}.criterios`, `Criterios de ${etapa.nombre}, ${para}`);
}

function alcanceEnPalabras(e: Escritor, { plazas = [], grupos = [], clases = [] }: Alcance): string {
  const partes = [
    plazas.length > 0 ? `las plazas ${enumerar(plazas.map(e.nombres.plaza))}` : "",
    grupos.length > 0 ? `los grupos ocupacionales ${enumerar(grupos)}` : "",
    clases.length > 0 ? `las clases de vacante ${enumerar(clases)}` : "",
  ].filter(Boolean);
  return partes.length === 0 ? "para ninguna plaza" : `para ${enumerar(partes)}`;
}
