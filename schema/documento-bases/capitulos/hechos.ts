import {
  HechoAgregado,
  HechoExperiencia,
  HechoExterno,
  type Hecho,
  type HechoDe,
  type Ventana,
} from "../../bases/hecho.ts";
import { nombreMes } from "../../fecha-texto.ts";
import { cantidad, enumerar, minuscula } from "../cifras.ts";
import { enPalabras, delMomento, momentoDe } from "../condiciones.ts";
import type { Escritor } from "../escritor.ts";
import { significado } from "../significado.ts";

/** What counts: how each datum that criteria, bonuses and requirements read is obtained. */
export function escribirHechos(e: Escritor): void {
  const { hechos } = e.bases;
  if (hechos.length === 0) return;
  e.titulo(2, "Qué se toma en cuenta", "hechos", "hechos");
  e.parrafo(
    "Los requisitos, los criterios y las bonificaciones leen los datos siguientes, cada uno obtenido como aquí se dice.",
    "hechos",
  );
  e.tabla(
    "Datos que se toman en cuenta",
    [
      ["Dato", 3],
      ["Cómo se obtiene", 6],
      ["De qué se toma", 3],
    ],
    hechos.map((hecho) => ({
      celdas: [e.citado(hecho.nombre, hecho.cita), comoSeObtiene(e, hecho), lectura(hecho)],
      ruta: `hechos.${hecho.id}`,
    })),
    "hechos",
  );
}

const LECTURAS = {
  DECLARADO: "De lo que el postulante declaró.",
  ACREDITADO: "Solo de lo que tiene sustento presentado.",
  VALIDADO: "Solo de lo que el evaluador dio por válido.",
} as const;

/** What is made of other facts, or comes from outside, has no reading of its own. */
function lectura({ tipo, lectura: cual = "DECLARADO" }: Hecho): string {
  if (tipo === "EXTERNO") return "De fuera del sistema.";
  return tipo === "SUMA" || tipo === "PRIMERO" ? "De los datos que lo forman." : LECTURAS[cual];
}

function comoSeObtiene(e: Escritor, hecho: Hecho): string {
  const { dato, documento, seccion } = e.nombres;
  const con = (id: string | undefined): string => (id === undefined ? "" : ` Lo sustenta ${documento(id)}.`);
  switch (hecho.tipo) {
    case "CAMPO":
      return `La respuesta a ${dato(`campo.${hecho.seccion}.${hecho.campo}`)}, de ${seccion(hecho.seccion)}.${con(hecho.documento)}`;
    case "EDAD":
      return `Los años cumplidos, según ${dato(`campo.${hecho.seccion}.${hecho.campo}`)} de ${seccion(hecho.seccion)}, en ${momentoDe(e.bases, hecho.al)}.${con(hecho.documento)}`;
    case "EXPERIENCIA":
      return experiencia(e, hecho);
    case "AGREGADO":
      return agregado(e, hecho);
    case "CONDICION": {
      const documentos = hecho.documentos ?? [];
      const acredita =
        documentos.length === 0 ? "" : ` Lo acredita ${enumerar(documentos.map(documento), "o")}; basta uno.`;
      return `Vale «sí» cuando ${enPalabras(e.bases, hecho.si)}; «no», cuando no se cumple.${acredita}`;
    }
    case "SUMA": {
      const terminos = hecho.terminos.map(({ dato: uno, factor }) => `${dato(uno)} por ${factor}`);
      return `La suma de ${enumerar(terminos)}.`;
    }
    case "PRIMERO":
      return `El primero que conste, en este orden: ${hecho.datos.map((uno) => dato(uno)).join("; ")}.`;
    case "EXTERNO":
      return `Un dato que se recibe de fuera del sistema. ${significado(HechoExterno, "valor", hecho.valor)}.`;
  }
}

const TRASLAPES = {
  FUSIONAR: "Los periodos que coinciden se unen: ningún día cuenta dos veces.",
  MAYOR: "De los periodos que coinciden cuenta solo el más largo.",
  PRECEDENCIA: "De los periodos que coinciden cuenta primero el que va antes; del siguiente, solo los días que añade.",
  SUMA: "Cada periodo cuenta entero, aunque coincida con otro.",
} as const;
const CONVENCIONES = {
  CALENDARIO: "Se cuenta en años, meses y días del calendario.",
  DIAS_360: "Se cuenta con meses de 30 días y años de 360.",
  DIAS_365: "Se cuenta en días, entre 365.",
} as const;

function experiencia(e: Escritor, hecho: HechoDe<"EXPERIENCIA">): string {
  const { bases, nombres } = e;
  const { filtro, desdeHecho, excepto, continuaHasta, ventana, meses, limites = [], dentroDe, maximo } = hecho;
  const { seccion } = hecho;
  const unidad = minuscula(significado(HechoExperiencia, "unidad", hecho.unidad));
  const campo = (id: string): string => nombres.dato(`campo.${seccion}.${id}`);
  return [
    `El tiempo, en ${unidad}, que suman los periodos de ${nombres.seccion(seccion)}, desde ${campo(hecho.inicio)} hasta ${campo(hecho.fin)}.`,
    filtro && `Cuentan los periodos en que ${enPalabras(bases, filtro, seccion)}.`,
    desdeHecho && `Se cuenta desde ${nombres.dato(desdeHecho)}.`,
    excepto && `No se cortan en esa fecha los periodos en que ${enPalabras(bases, excepto, seccion)}.`,
    continuaHasta && `El periodo que continúa se cuenta hasta ${momentoDe(bases, continuaHasta)}.`,
    ventana && ventanaEnPalabras(e, ventana, seccion),
    meses && `Solo cuentan los meses de ${enumerar(meses.map(nombreMes))}.`,
    TRASLAPES[hecho.traslape],
    CONVENCIONES[hecho.convencion],
    dentroDe && `Solo cuentan los periodos que cuentan en ${nombres.hecho(dentroDe)}.`,
    ...limites.map(({ nombre, si, minimoPeriodo, maximo: tope, cita }) =>
      e.citado(
        [
          `${nombre} (periodos en que ${enPalabras(bases, si, seccion)})`,
          minimoPeriodo && `no cuenta un periodo de menos de ${minimoPeriodo} ${unidad}`,
          tope && `lo que añada por encima de ${tope} ${unidad} no cuenta`,
        ]
          .filter(Boolean)
          .join("; ")
          .concat("."),
        cita,
      ),
    ),
    maximo && `Lo que pase de ${maximo} ${unidad} no cuenta.`,
  ]
    .filter(Boolean)
    .join("\n");
}

function agregado(e: Escritor, hecho: HechoDe<"AGREGADO">): string {
  const { bases, nombres } = e;
  const { seccion, operacion, campo, filtro, ventana, maximo } = hecho;
  const de = campo === undefined ? "" : ` de ${nombres.dato(`campo.${seccion}.${campo}`)}`;
  return [
    `${significado(HechoAgregado, "operacion", operacion)}. Se lee${de} en las filas de ${nombres.seccion(seccion)}.`,
    filtro && `Cuentan las filas en que ${enPalabras(bases, filtro, seccion)}.`,
    ventana && ventanaEnPalabras(e, ventana, seccion),
    maximo && `Lo que pase de ${maximo} no cuenta.`,
  ]
    .filter(Boolean)
    .join("\n");
}

function ventanaEnPalabras(e: Escritor, { anios, al, campo }: Ventana, seccion: string): string {
  const segun = campo === undefined ? "" : `, según ${e.nombres.dato(`campo.${seccion}.${campo}`)}`;
  return `Solo cuenta lo de los últimos ${cantidad(anios, "m", "año", "años")} antes ${delMomento(e.bases, al)}${segun}.`;
}
