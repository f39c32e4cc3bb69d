import type { Bases } from "./bases/bases.ts";
import type { Condicion } from "./bases/condicion.ts";
import type { DeclaracionJurada, DocumentoRequerido } from "./bases/documento.ts";
import type { Campo, Seccion } from "./bases/formulario.ts";
import type { Plaza } from "./bases/plaza.ts";
import { reducir, type Reducida } from "./formulario/reducir.ts";
import { indexar } from "./indice.ts";
import { crearLector, type Lector } from "./lector.ts";

export { limpiarRespuestas } from "./formulario/limpiar.ts";
export { revisarRespuestas } from "./formulario/revisar.ts";

/** When an applicant must present a document; `SEGUN`: when `si` holds for that person. */
export type Obligatorio = "SI" | "NO" | "SEGUN";

/** `filas`: it is attached to rows of a section, not by itself. */
export interface DocumentoFormulario extends Omit<DocumentoRequerido, "exigencia" | "si" | "cita"> {
  readonly obligatorio: Obligatorio;
  readonly si?: Condicion;
  readonly filas: boolean;
}

export type DeclaracionFormulario = Omit<DeclaracionJurada, "si" | "cita"> & { readonly si?: Condicion };

/** The form of one plaza as plain data: what remains to be asked depends only on the applicant. */
export interface FormularioPlaza {
  readonly plaza: Pick<Plaza, "id" | "codigo" | "nombre">;
  readonly secciones: readonly Seccion[];
  readonly documentos: readonly DocumentoFormulario[];
  readonly declaraciones: readonly DeclaracionFormulario[];
}

/**
 * The form that somebody who applies to a plaza gets. Conditions on the plaza and the schedule are decided: sections,
 * fields and documents that do not concern this plaza are not in it, and those that always do carry no condition.
 * @returns null when the bases have no such plaza
 * @fuente catalogue I8 · bases-model §7
 */
export function formulario(bases: Bases, idPlaza: string): FormularioPlaza | null {
  const indice = indexar(bases);
  const plaza = indice.plazas.get(idPlaza);
  if (!plaza) return null;
  const lector = crearLector(indice, plaza, { respuestas: {} });
  const deFilas = new Set(bases.formulario.secciones.flatMap(({ repite }) => repite?.documento ?? []));
  return {
    plaza: { id: plaza.id, codigo: plaza.codigo, nombre: plaza.nombre },
    secciones: bases.formulario.secciones.flatMap((seccion) => seccionDe(seccion, lector)),
    documentos: bases.documentos.flatMap((documento) => documentoDe(documento, deFilas, lector)),
    declaraciones: bases.declaraciones.flatMap((declaracion) => declaracionDe(declaracion, lector)),
  };
}

const reducida = (condicion: Condicion | undefined, lector: Lector): Reducida =>
  condicion === undefined ? true : reducir(condicion, (referencia) => lector.leer(referencia));

/** Whether something is there at all, and the condition that is left of it. */
function quedaSi(condicion: Condicion | undefined, lector: Lector): { readonly si?: Condicion } | null {
  const resto = reducida(condicion, lector);
  if (resto === true) return {};
  return resto === false || resto === null ? null : { si: resto };
}

function seccionDe({ visibleSi, repite, ...seccion }: Seccion, lector: Lector): Seccion[] {
  const queda = quedaSi(visibleSi, lector);
  if (!queda) return [];
  const { minimoSi, ...repeticion } = repite ?? { minimo: 0, maximo: 1, sustento: "SIN_SUSTENTO" };
  const minimo = quedaSi(minimoSi, lector);
  const filas = minimo ? { ...repeticion, ...(minimo.si && { minimoSi: minimo.si }) } : { ...repeticion, minimo: 0 };
  return [
    {
      ...seccion,
      ...(queda.si && { visibleSi: queda.si }),
      ...(repite && { repite: filas }),
      campos: seccion.campos.flatMap((campo) => campoDe(campo, lector)),
    },
  ];
}

function campoDe(campo: Campo, lector: Lector): Campo[] {
  const queda = quedaSi(campo.visibleSi, lector);
  if (!queda) return [];
  const { visibleSi: _visible, requeridoSi: _requerido, ...resto } = campo;
  const visible = queda.si ? { visibleSi: queda.si } : {};
  if (campo.requerido !== "SI_CONDICION") return [{ ...resto, ...visible }];
  const exige = quedaSi(campo.requeridoSi, lector);
  if (!exige) return [{ ...resto, ...visible, requerido: "NUNCA" }];
  return [exige.si ? { ...resto, ...visible, requeridoSi: exige.si } : { ...resto, ...visible, requerido: "SIEMPRE" }];
}

function documentoDe(
  { exigencia, si, cita: _cita, ...documento }: DocumentoRequerido,
  deFilas: ReadonlySet<string>,
  lector: Lector,
): DocumentoFormulario[] {
  const filas = deFilas.has(documento.id);
  if (exigencia !== "SI_CONDICION")
    return [{ ...documento, obligatorio: exigencia === "SIEMPRE" ? "SI" : "NO", filas }];
  const queda = quedaSi(si, lector);
  if (!queda) return [];
  return [{ ...documento, ...(queda.si ? { obligatorio: "SEGUN", si: queda.si } : { obligatorio: "SI" }), filas }];
}

function declaracionDe(
  { si, cita: _cita, ...declaracion }: DeclaracionJurada,
  lector: Lector,
): DeclaracionFormulario[] {
  const queda = quedaSi(si, lector);
  return queda ? [{ ...declaracion, ...queda }] : [];
}
