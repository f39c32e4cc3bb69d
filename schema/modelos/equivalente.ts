import { igualesEnForma } from "./iguales.ts";
import type { Bases } from "../bases/bases.ts";
import type { Campo, Seccion } from "../bases/formulario.ts";
import type { Hecho } from "../bases/hecho.ts";
import { referenciasDe } from "../condicion.ts";
import type { Listas, ParteCampo, ParteDeLista } from "./modelo.ts";
import { etapaDePapel, papelDe } from "./papel-etapa.ts";

type Misma<L extends keyof Listas> = (hay: Listas[L], nueva: Listas[L]) => boolean;

const mismoId = (a: { readonly id: string }, b: { readonly id: string }): boolean => a.id === b.id;

/**
 * When what the document has is already what would be added, in each list: by what it is for and not by how it is
 * worded, so that the words of each entity stay.
 */
const MISMA: { readonly [L in keyof Listas]: Misma<L> } = {
  "generalidades.baseLegal": mismoId,
  "generalidades.contactos": (a, b) => a.uso === b.uso,
  "formulario.secciones": (a, b) =>
    (a.papel === b.papel && a.papel !== "OTRA" && !a.repite === !b.repite) ||
    (mismoId(a, b) && a.papel === b.papel && !a.repite === !b.repite),
  documentos: (a, b) =>
    mismoId(a, b) && a.momento.tipo === b.momento.tipo && (a.elabora === "POSTULANTE") === (b.elabora === "POSTULANTE"),
  declaraciones: mismoId,
  plantillas: (a, b) => (mismoId(a, b) && a.uso === b.uso) || (a.evento !== undefined && a.evento === b.evento),
  hechos: mismoHecho,
  etapas: (a, b) => mismoId(a, b) && papelDe(a) === papelDe(b),
  bonificaciones: mismoId,
  gruposBonificaciones: (a, b) => mismoId(a, b) && a.modo === b.modo,
  cuadros: (a, b) => a.etapa === b.etapa,
  reclamos: (a, b) => a.etapa === b.etapa,
  desempates: (a, b) => igualesEnForma(a, b, ["id", "cita", "nombre"]),
  "cronograma.hitos": (a, b) =>
    b.gobierna === undefined ? mismoId(a, b) : a.gobierna === b.gobierna && a.etapa === b.etapa,
  "adjudicacion.desierto": (a, b) => a.causa === b.causa,
};

/** What the list already has that is the part to add, whose names are those of the document. */
export function yaHay<L extends keyof Listas>(
  lista: readonly Listas[L][],
  parte: ParteDeLista & { readonly en: L; readonly valor: Listas[L] },
  bases: Bases,
): Listas[L] | undefined {
  if (parte.en === "etapas") {
    const papel = papelDe(parte.valor as Listas["etapas"]);
    const etapa = papel && etapaDePapel(bases, papel);
    if (etapa) return etapa as Listas[L];
  }
  return lista.find((hay) => MISMA[parte.en](hay, parte.valor));
}

/** The same thing is read, though each entity may filter it its own way; or nothing but names and citations differ. */
function mismoHecho(a: Hecho, b: Hecho): boolean {
  if (a.tipo !== b.tipo) return false;
  if (igualesEnForma(a, b, ["id", "nombre", "cita", "lectura"])) return true;
  if (a.id !== b.id) return false;
  if (a.tipo === "CONDICION" && b.tipo === "CONDICION") {
    const leidos = new Set(referenciasDe(a.si));
    return referenciasDe(b.si).some((referencia) => leidos.has(referencia));
  }
  if (a.tipo === "EXTERNO" && b.tipo === "EXTERNO") return a.valor === b.valor;
  return "seccion" in a && "seccion" in b && LEE.every((propiedad) => leida(a, propiedad) === leida(b, propiedad));
}

const LEE = ["seccion", "campo", "operacion", "inicio", "fin", "unidad"] as const;
const leida = (hecho: Hecho, propiedad: string): unknown => Reflect.get(hecho, propiedad);

/** The field of a section that asks the same: of the same name, or filled from the same datum of the CV. */
export function campoIgual({ campos }: Seccion, { valor, usa = [] }: ParteCampo): Campo | undefined {
  const sirve = (campo: Campo): boolean => campo.tipo === valor.tipo && tiene(campo, usa);
  return (
    campos.find((campo) => campo.id === valor.id && sirve(campo)) ??
    campos.find((campo) => campo.dato !== undefined && campo.dato === valor.dato && sirve(campo))
  );
}

function tiene(campo: Campo, usa: readonly string[]): boolean {
  if (usa.length === 0) return true;
  if (!("opciones" in campo)) return false;
  const codigos = new Set(campo.opciones.map(({ valor }) => valor));
  return usa.every((codigo) => codigos.has(codigo));
}
