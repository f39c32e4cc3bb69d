import type { Campo, Seccion } from "../bases/formulario.ts";
import { corto } from "../corto.ts";
import { validarParte } from "../bases/validar.ts";
import { normalizarCampo, validarCampo } from "../campos/index.ts";
import { Fila, Respuesta } from "../expediente.ts";
import type { Fecha } from "../fecha.ts";
import type { Hallazgo } from "../hallazgo.ts";

/** A row as it came from outside: nothing about it is trusted. Without `sustentos` or `folios` it keeps those it had. */
export interface FilaCruda {
  readonly id: string;
  readonly valores: unknown;
  readonly sustentos?: readonly string[] | null | undefined;
  readonly folios?: string | null | undefined;
}

export interface FilasLeidas {
  readonly filas: readonly Fila[];
  /** Empty when the rows may be stored as a draft, complete or not. */
  readonly hallazgos: readonly Hallazgo[];
}

/**
 * Reads the rows of a section as a draft: shape, rows that the section admits, fields that exist, and each answer that
 * is there by its kind of field. Nothing is asked about what is missing. Blank answers are left out, the others take the
 * one form in which they are stored, and the rows that come back are new objects that hold only what the section knows.
 * @param anteriores rows stored before, for the evidence of those that say nothing of it
 * @param hoy        day in Lima; without it future dates are not judged
 * @returns findings with places such as `filas.0.valores.horas`
 * @fuente reliability M4 · catalogue A21
 */
export function leerFilas(
  seccion: Seccion,
  crudas: readonly FilaCruda[],
  anteriores: readonly Fila[],
  hoy?: Fecha,
): FilasLeidas {
  const maximo = seccion.repite?.maximo ?? 1;
  if (crudas.length > maximo) {
    const mensaje =
      maximo === 1
        ? "La sección admite una sola fila."
        : `La sección admite hasta ${maximo} filas y hay ${crudas.length}.`;
    return { filas: [], hallazgos: [error("FILAS_EN_EXCESO", "filas", mensaje)] };
  }
  const previas = new Map(anteriores.map((fila) => [fila.id, fila]));
  const campos = new Map(seccion.campos.map((campo) => [campo.id, campo]));
  const hallazgos: Hallazgo[] = [];
  const vistas = new Set<string>();
  const filas = crudas.map((cruda, i) => {
    const ruta = `filas.${i}`;
    if (vistas.has(cruda.id))
      hallazgos.push(error("FILA_REPETIDA", `${ruta}.id`, "Dos filas tienen el mismo identificador."));
    vistas.add(cruda.id);
    const { valores, faltas } = leerValores(campos, cruda.valores, `${ruta}.valores`, hoy);
    const fila = armar(cruda, valores, previas.get(cruda.id));
    hallazgos.push(...faltas, ...validarParte(Fila, fila, ruta));
    return fila;
  });
  return { filas, hallazgos };
}

function armar(cruda: FilaCruda, valores: Fila["valores"], previa: Fila | undefined): Fila {
  const sustentos = cruda.sustentos ?? previa?.sustentos ?? [];
  const folios = cruda.folios === undefined ? previa?.folios : (cruda.folios ?? undefined);
  return {
    id: cruda.id,
    valores,
    ...(sustentos.length > 0 ? { sustentos: [...new Set(sustentos)] } : {}),
    ...(folios === undefined || folios.trim() === "" ? {} : { folios }),
  };
}

interface ValoresLeidos {
  readonly valores: Fila["valores"];
  readonly faltas: readonly Hallazgo[];
}

function leerValores(
  campos: ReadonlyMap<string, Campo>,
  crudos: unknown,
  ruta: string,
  hoy: Fecha | undefined,
): ValoresLeidos {
  if (typeof crudos !== "object" || crudos === null || Array.isArray(crudos)) {
    return { valores: {}, faltas: [error("FORMA_TIPO", ruta, "Se esperaban las respuestas por campo.")] };
  }
  const valores: Fila["valores"] = {};
  const faltas: Hallazgo[] = [];
  for (const [clave, crudo] of Object.entries(crudos)) {
    const lugar = `${ruta}.${corto(clave)}`;
    const campo = campos.get(clave);
    // Only names of the bases become properties: «__proto__» can be none of them.
    if (!campo) faltas.push(error("CAMPO_DESCONOCIDO", lugar, "La sección no tiene ese campo."));
    else if (crudo !== null) {
      const juzgada = leerRespuesta(campo, crudo, lugar, hoy);
      if (Array.isArray(juzgada)) faltas.push(...juzgada);
      else if (juzgada.valor.length > 0) valores[clave] = juzgada.valor;
    }
  }
  return { valores, faltas };
}

function leerRespuesta(
  campo: Campo,
  crudo: unknown,
  ruta: string,
  hoy: Fecha | undefined,
): { readonly valor: Respuesta } | Hallazgo[] {
  const forma = validarParte(Respuesta, crudo, ruta);
  if (forma.length > 0) return forma;
  if (!esDeSuClase(campo, crudo)) {
    return [error("RESPUESTA_DE_OTRA_CLASE", ruta, `«${campo.etiqueta}» no admite esa clase de respuesta.`)];
  }
  const faltas = validarCampo(campo, crudo, { ruta, hoy });
  return faltas.length > 0 ? faltas : { valor: normalizarCampo(campo, crudo) };
}

const esDeSuClase = (campo: Campo, crudo: unknown): crudo is Respuesta =>
  campo.tipo === "OPCIONES" ? Array.isArray(crudo) : typeof crudo === "string";

const error = (codigo: string, ruta: string, mensaje: string): Hallazgo => ({
  codigo,
  gravedad: "ERROR",
  ruta,
  mensaje,
});
