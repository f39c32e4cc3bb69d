/** An invented applicant who answers everything that a form asks. Pure. */
import type { Bases } from "#schema/bases/bases.ts";
import type { Campo, Opcion, Seccion } from "#schema/bases/formulario.ts";
import { estaVacio, validarCampo } from "#schema/campos/index.ts";
import type { Fila, Respuesta } from "#schema/expediente.ts";
import { esFecha, type Fecha } from "#schema/fecha.ts";
import { limpiarRespuestas } from "#schema/formulario.ts";
import { campoVisible, filasMinimas, seccionVisible } from "#schema/formulario/visibles.ts";
import { indexar } from "#schema/indice.ts";
import { crearLector, type Lector, type Sujeto } from "#schema/lector.ts";
import { FILA_UNICA } from "#schema/prellenado.ts";
import { declaracionesPedidas, documentosPedidos } from "../postulacion/avance.ts";
import { FECHAS, FORMAS, POR_DATO, POR_PALABRA, SE_NIEGA } from "./palabras-ejemplo.ts";

export type Ejemplo = Required<Pick<Sujeto, "respuestas" | "documentos" | "declaraciones">>;

/** The file of every document of the example. */
export const ARCHIVO_DE_EJEMPLO = "ejemplo";

/** An answer may show another question, and so on; longer chains nobody could follow. */
const PASADAS = 8;

/**
 * Answers for a plaza, each one that its field admits. A field that admits none of what is tried stays empty.
 * @param hoy day in Lima, after which there is no date
 */
export function ejemploDe(bases: Bases, plaza: string, hoy: Fecha): Ejemplo {
  const indice = indexar(bases);
  const suya = indice.plazas.get(plaza);
  let ejemplo: Ejemplo = { respuestas: {}, documentos: [], declaraciones: [] };
  if (!suya) return ejemplo;
  for (let pasada = 0; pasada < PASADAS; pasada += 1) {
    const previo: Ejemplo = ejemplo;
    const lector = crearLector(indice, suya, previo);
    const respuestas = Object.fromEntries(
      bases.formulario.secciones
        .filter((seccion) => seccionVisible(seccion, lector))
        .map((seccion) => [seccion.id, filasDe(seccion, previo.respuestas[seccion.id], lector, hoy)]),
    );
    ejemplo = {
      respuestas: limpiarRespuestas(bases, plaza, { ...previo, respuestas }),
      documentos: documentosPedidos(bases, [lector]).map(({ documento: { id } }) => ({
        documento: id,
        archivos: [ARCHIVO_DE_EJEMPLO],
      })),
      declaraciones: declaracionesPedidas(bases, [lector]).map(({ id }) => ({ declaracion: id, respuesta: "SI" })),
    };
    if (JSON.stringify(ejemplo) === JSON.stringify(previo)) break;
  }
  return ejemplo;
}

function filasDe(seccion: Seccion, hay: readonly Fila[] | undefined, lector: Lector, hoy: Fecha): Fila[] {
  const { repite } = seccion;
  const cuantas = repite ? Math.min(repite.maximo, Math.max(1, filasMinimas(seccion, lector))) : 1;
  return Array.from({ length: cuantas }, (_una, lugar) => {
    const id = repite ? `ejemplo-${lugar + 1}` : FILA_UNICA;
    const fila: Fila = hay?.find((una) => una.id === id) ?? { id, valores: {} };
    return {
      ...fila,
      valores: valoresDe(seccion, fila, lugar, lector, hoy),
      ...(repite && repite.sustento !== "SIN_SUSTENTO" && { sustentos: [ARCHIVO_DE_EJEMPLO] }),
    };
  });
}

function valoresDe(seccion: Seccion, fila: Fila, lugar: number, lector: Lector, hoy: Fecha): Fila["valores"] {
  const valores = { ...fila.valores };
  for (const campo of seccion.campos) {
    if (!estaVacio(campo, valores[campo.id]) || !campoVisible(campo, seccion, fila, lector)) continue;
    const valor = candidatos(campo, lugar, hoy).find(
      (uno) => !estaVacio(campo, uno) && validarCampo(campo, uno, { hoy }).length === 0,
    );
    if (valor !== undefined) valores[campo.id] = valor;
  }
  return valores;
}

/** What the applicant would answer, best first. */
function candidatos(campo: Campo, lugar: number, hoy: Fecha): readonly Respuesta[] {
  const palabras = `${campo.id} ${campo.etiqueta}`;
  const propio = campo.dato === undefined ? undefined : POR_DATO[campo.dato];
  const delDato = propio === undefined ? [] : [propio];
  switch (campo.tipo) {
    case "TEXTO":
    case "PARRAFO": {
      const maximo = campo.maximo ?? 200;
      return [...delDato, ...segun(POR_PALABRA, palabras), ...FORMAS].map((texto) => texto.slice(0, maximo));
    }
    case "ENTERO":
    case "DECIMAL":
      return ["24", "5", campo.desde ?? "1", campo.hasta ?? "1"];
    case "MONTO":
      return ["1500", "1", campo.hasta ?? "1"];
    case "FECHA":
      return [
        ...delDato.filter(esFecha),
        ...segun(FECHAS, palabras).map((fecha) => enLaFila(fecha, lugar)),
        enLaFila("2015-12-18", lugar),
        campo.hasta ?? hoy,
        campo.desde ?? hoy,
      ];
    case "SI_NO":
      return [SE_NIEGA.test(palabras) ? "NO" : "SI"];
    case "OPCION":
      return [mejor(campo.opciones)];
    case "OPCIONES":
      return [campo.opciones.slice(0, Math.min(2, campo.maximo ?? 2)).map(({ valor }) => valor)];
    case "DOCUMENTO_IDENTIDAD":
      return ["00000000"];
    case "CORREO":
      return ["ana.ejemplo@example.com"];
    case "CELULAR":
      return ["900000000"];
    case "UBIGEO":
      return ["080101"];
    case "ENLACE":
      return ["https://example.com/"];
  }
}

const segun = (palabras: readonly (readonly [RegExp, string])[], texto: string): string[] =>
  palabras.filter(([cuando]) => cuando.test(texto)).map(([, valor]) => valor);

const enLaFila = (fecha: string, lugar: number): string =>
  `${String(Number(fecha.slice(0, 4)) + 2 * lugar)}${fecha.slice(4)}`;

/** The highest of a scale, or the first. */
const mejor = (opciones: readonly Opcion[]): string =>
  opciones.toSorted((a, b) => (b.orden ?? -1) - (a.orden ?? -1))[0]?.valor ?? "";
