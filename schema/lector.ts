import type { Requisito } from "./bases/plaza.ts";
import type { Plaza } from "./bases/plaza.ts";
import { leerCampo } from "./campos/index.ts";
import type { Expediente, Fila } from "./expediente.ts";
import { leerHecho } from "./hechos/index.ts";
import type { Indice } from "./indice.ts";
import { fraccion } from "./puntaje.ts";
import { decimal, type Paso } from "./traza.ts";
import { numero, siNo, textoDe, type Valor } from "./valor.ts";

/** What is known of an applicant; a draft on the phone has only some of it. */
export type Sujeto = Pick<Expediente, "respuestas"> &
  Partial<Pick<Expediente, "documentos" | "declaraciones" | "externos">>;

/** Value of a fact, how it came about, and, when it is not known, why. */
export interface HechoLeido {
  readonly valor: Valor | null;
  readonly paso: Paso | null;
  readonly motivo: string | null;
}

/** A row and the section it stands in, for `fila.x`. */
export interface FilaEnSeccion {
  readonly seccion: string;
  readonly fila: Fila;
}

/** Reads everything that conditions and criteria may name, for one applicant and one plaza. */
export interface Lector {
  readonly indice: Indice;
  readonly plaza: Plaza;
  readonly sujeto: Sujeto;
  leer(referencia: string, fila?: FilaEnSeccion): Valor | null;
  hecho(id: string): HechoLeido;
  documento(id: string): DocumentoLeido;
}

/** Whether files of a type were presented and what the evaluator said of them; null before that. */
export interface DocumentoLeido {
  readonly presentado: boolean;
  readonly valido: boolean | null;
}

const DESCONOCIDO: HechoLeido = { valor: null, paso: null, motivo: "El hecho no existe" };
const EN_CICLO: HechoLeido = { valor: null, paso: null, motivo: "El hecho depende de sí mismo" };

/**
 * Facts are computed once and kept; a fact that depends on itself is unknown.
 * @fuente architecture §2 `hechos.ts` «named facts about an applicant»
 */
export function crearLector(indice: Indice, plaza: Plaza, sujeto: Sujeto): Lector {
  const leidos = new Map<string, HechoLeido>();
  const enCurso = new Set<string>();

  const lector: Lector = {
    indice,
    plaza,
    sujeto,
    hecho(id) {
      const hecho = leidos.get(id);
      if (hecho) return hecho;
      if (enCurso.has(id)) return EN_CICLO;
      const definicion = indice.hechos.get(id);
      if (!definicion) return DESCONOCIDO;
      enCurso.add(id);
      const leido = leerHecho(definicion, lector);
      enCurso.delete(id);
      leidos.set(id, leido);
      return leido;
    },
    documento(id) {
      const presentado = sujeto.documentos?.find((d) => d.documento === id);
      return {
        presentado: (presentado?.archivos.length ?? 0) > 0,
        valido: presentado?.validacion ? presentado.validacion.estado === "VALIDO" : null,
      };
    },
    leer: (referencia, fila) => leer(lector, referencia, fila),
  };
  return lector;
}

function leer(lector: Lector, referencia: string, fila?: FilaEnSeccion): Valor | null {
  const [origen = "", nombre = "", resto = ""] = referencia.split(".");
  const { indice, plaza, sujeto } = lector;
  switch (origen) {
    case "hecho":
      return lector.hecho(nombre).valor;
    case "fila":
      return fila ? respuesta(indice, fila.seccion, nombre, fila.fila) : null;
    case "campo":
      return respuesta(indice, nombre, resto, sujeto.respuestas[nombre]?.[0]);
    case "minimo":
      return minimoDe(plaza.perfil.find((requisito) => requisito.id === nombre));
    case "plaza":
      return datoDePlaza(plaza, nombre);
    case "documento":
      return siNo(lector.documento(nombre).presentado);
    case "declaracion": {
      const dada = sujeto.declaraciones?.find((d) => d.declaracion === nombre);
      return dada ? textoDe(dada.respuesta) : null;
    }
    case "hito": {
      const hito = indice.cronograma.get(nombre);
      if (!hito) return null;
      return { clase: "FECHA", fecha: resto === "fin" ? hito.ultimoDia : hito.primerDia };
    }
    default:
      return null;
  }
}

function respuesta(indice: Indice, seccion: string, campo: string, fila: Fila | undefined): Valor | null {
  const definicion = indice.campo(seccion, campo);
  const crudo = fila?.valores[campo];
  return definicion && crudo !== undefined ? leerCampo(definicion, crudo) : null;
}

const minimoDe = (requisito: Requisito | undefined): Valor | null =>
  requisito?.aplica === "SI" && requisito.minimo !== undefined ? numero(decimal(requisito.minimo)) : null;

function datoDePlaza(plaza: Plaza, nombre: string): Valor | null {
  switch (nombre) {
    case "posiciones":
      return numero(fraccion(plaza.posiciones));
    case "id":
    case "grupo":
    case "clase":
    case "region":
    case "nivel": {
      const texto = plaza[nombre];
      return texto === undefined ? null : textoDe(texto);
    }
    default:
      return null;
  }
}
