import type { Criterio, CriterioDe, Rango } from "../../bases/criterio.ts";
import { segmentos } from "../../bases/recorrer-esquema.ts";
import type { FilaTabla } from "../bloque.ts";
import { enPuntos, mayuscula, redondeo } from "../cifras.ts";
import { enPalabras, tramo } from "../condiciones.ts";
import type { Escritor } from "../escritor.ts";

/** A criteria tree as one table: each criterion with its rule, and below it its rows with their points. */
export function escribirArbol(e: Escritor, raiz: Criterio, ruta: string, titulo: string): void {
  e.tabla(
    titulo,
    [
      ["N.°", 1.3],
      ["Criterio", 3.2],
      ["Cómo se califica", 5],
      ["Puntos", 1.6],
    ],
    filasDe(e, raiz, ruta, "1"),
    ruta,
  );
}

function filasDe(e: Escritor, criterio: Criterio, ruta: string, numero: string): FilaTabla[] {
  const propia: FilaTabla = {
    celdas: [numero, e.citado(criterio.nombre, criterio.cita), regla(e, criterio), puntosDe(criterio)],
    ruta,
  };
  if (criterio.tipo === "GRUPO") {
    const claves = segmentos(criterio.hijos);
    return [
      propia,
      ...criterio.hijos.flatMap((hijo, i) => filasDe(e, hijo, `${ruta}.hijos.${claves[i] ?? i}`, `${numero}.${i + 1}`)),
    ];
  }
  return [propia, ...detalle(e, criterio, ruta)];
}

/** What a criterion can give, as the bases print it. */
function puntosDe(criterio: Criterio): string {
  const { minimo, maximo, tope } = criterio;
  const exactos = criterio.tipo === "COMPUERTA" ? criterio.puntos : undefined;
  return [
    exactos && `${exactos}`,
    minimo && `Mínimo: ${minimo}`,
    maximo && `Máximo: ${maximo}`,
    tope && `Tope: ${tope}`,
  ]
    .filter(Boolean)
    .join("\n");
}

function regla(e: Escritor, criterio: Criterio): string {
  const { minimo, tope, aplicaSi, redondeo: redondea } = criterio;
  return [
    segunClase(e, criterio),
    aplicaSi === undefined ? "" : `Se aplica solo si ${enPalabras(e.bases, aplicaSi)}.`,
    minimo === undefined ? "" : "Quien no alcanza el mínimo del criterio queda NO APTO.",
    tope === undefined ? "" : "Lo que pase del tope no cuenta.",
    redondea === undefined ? "" : `Se redondea ${redondeo(redondea)}.`,
  ]
    .filter(Boolean)
    .join("\n");
}

const SI_NINGUNA = { CERO: "recibe cero puntos", NO_APTO: "queda NO APTO" } as const;

function segunClase(e: Escritor, criterio: Criterio): string {
  const { dato } = e.nombres;
  switch (criterio.tipo) {
    case "GRUPO": {
      const combina = {
        SUMA: "Se suman los criterios que siguen.",
        MAYOR: "De los criterios que siguen cuenta solo el mayor.",
        PRIMERO: "De los criterios que siguen cuenta solo el primero que dé puntos.",
      }[criterio.combina];
      const reparte = criterio.redistribuye
        ? " Los puntos de un criterio que no aplica a la plaza se reparten entre los demás, en proporción a sus máximos."
        : "";
      return combina + reparte;
    }
    case "NIVELES": {
      const elige = {
        MEJOR: "Cuenta la fila de más puntos que corresponda",
        PRIMERA: "Cuenta la primera fila que corresponda",
        SUMA: "Se suman todas las filas que correspondan",
      }[criterio.elige];
      return `${elige}; quien no está en ninguna ${SI_NINGUNA[criterio.siNinguna]}.`;
    }
    case "RANGOS":
      return `Según ${dato(criterio.dato)}; quien queda fuera de los tramos ${SI_NINGUNA[criterio.fueraDeRango]}.`;
    case "TASA":
      return tasa(e, criterio);
    case "DIRECTO": {
      const { desde, hasta, paso } = criterio;
      const limites = [desde && `desde ${desde}`, hasta && `hasta ${hasta}`, paso && `de ${paso} en ${paso}`];
      const dichos = limites.filter(Boolean).join(", ");
      return `Cada evaluador pone el puntaje${dichos === "" ? "" : `, ${dichos}`}.`;
    }
    case "COMPUERTA": {
      const si = criterio.si === undefined ? "lo decide el comité" : enPalabras(e.bases, criterio.si);
      const da = criterio.puntos === undefined ? "" : ` Cumplir da exactamente ${enPuntos(criterio.puntos)}.`;
      return `Se cumple o no se cumple: ${si}.${da} Quien no cumple ${SI_NINGUNA[criterio.siNo]}.`;
    }
    case "RELATIVO":
      return `Según cuánto excede ${dato(criterio.dato)} a ${dato(criterio.minimoDe)}; cuenta la fila de más puntos, y quien no está en ninguna ${SI_NINGUNA[criterio.siNinguna]}.`;
    case "VALOR":
      return `El puntaje es ${dato(criterio.dato)}${criterio.factor === undefined ? "" : `, multiplicado por ${criterio.factor}`}.`;
  }
}

function tasa(e: Escritor, criterio: CriterioDe<"TASA">): string {
  const { puntos, cada, sobre, sobreValor, fraccion } = criterio;
  const { dato, valor } = e.nombres;
  const descuentos = [sobreValor && valor(criterio.dato, sobreValor), sobre && dato(sobre)].filter(Boolean);
  const desde = descuentos.length === 0 ? "" : `, contado lo que pasa de ${descuentos.join(" y de ")}`;
  const resto = fraccion === "ENTERA" ? "solo cuentan las unidades completas" : "la fracción cuenta en proporción";
  return `${enPuntos(puntos)} por cada ${valor(criterio.dato, cada)} de ${dato(criterio.dato)}${desde}; ${resto}.`;
}

/** The rows under a criterion that has a table of its own. */
function detalle(e: Escritor, criterio: Exclude<Criterio, { tipo: "GRUPO" }>, ruta: string): FilaTabla[] {
  switch (criterio.tipo) {
    case "NIVELES":
      return criterio.filas.map(({ id, nombre, si, puntos }) => ({
        celdas: ["", nombre, mayuscula(enPalabras(e.bases, si)), puntos],
        ruta: `${ruta}.filas.${id}`,
      }));
    case "RANGOS":
      return filasDeRangos(criterio.rangos, `${ruta}.rangos`).map(({ celdas, ruta: suya }) => ({
        celdas: ["", ...celdas],
        ruta: suya,
      }));
    case "RELATIVO":
      return criterio.filas.map(({ id, nombre, exceso, estricto, puntos }) => ({
        celdas: ["", nombre, `Exceso ${estricto ? "mayor que" : "igual o mayor que"} ${exceso}`, puntos],
        ruta: `${ruta}.filas.${id}`,
      }));
    default:
      return [];
  }
}

/** Stretches: how the bases call each one, its ends, and what it gives. */
export const filasDeRangos = (rangos: readonly Rango[], ruta: string): FilaTabla[] =>
  rangos.map((rango, i) => ({
    celdas: [rango.nombre ?? `Tramo ${i + 1}`, `Valor ${tramo(rango)}`, rango.puntos],
    ruta: `${ruta}.${i}`,
  }));
