import type { Hallazgo } from "../hallazgo.ts";
import type { Bases } from "./bases.ts";
import { Criterio } from "./criterio.ts";
import type { Campo, Seccion } from "./formulario.ts";
import { Referencia } from "./condicion.ts";
import { ciclosDe } from "./referencias-ciclos.ts";
import { CON_FILAS, DECLARA, ETIQUETAS, NOMBRA, type ClaseId } from "./referencias-tabla.ts";
import { revisarUnicos } from "./referencias-unicas.ts";
import { revisarValores } from "./referencias-valores.ts";
import { contenedor, recorrer, type Hoja, type Nodo } from "./recorrer.ts";
import { esquemaDe, variantesPorTipo, resolver } from "./recorrer-esquema.ts";

/** Everything that the document declares and others may name. */
interface Declarado {
  readonly ids: ReadonlyMap<ClaseId, ReadonlySet<string>>;
  readonly secciones: ReadonlyMap<string, Seccion>;
  readonly requisitos: ReadonlySet<string>;
  readonly declaraciones: ReadonlySet<string>;
}

const DATOS_DE_PLAZA = ["id", "grupo", "clase", "region", "nivel", "posiciones"];
const PATRON_REFERENCIA = esquemaDe(Referencia).pattern;

/**
 * Findings about names inside a document whose shape is valid: every identifier that a part names exists, identifiers
 * are not repeated, nothing depends on itself. `REF_*`, all of them errors: a rule that points nowhere decides nothing.
 */
export function revisarReferencias(bases: Bases): Hallazgo[] {
  const declarado = declarar(bases);
  const hallazgos: Hallazgo[] = [];
  const anotar = (codigo: string, ruta: string, mensaje: string): void => {
    hallazgos.push({ codigo, gravedad: "ERROR", ruta, mensaje });
  };
  recorrer(bases, {
    texto(hoja) {
      const clase = NOMBRA[`${hoja.padre.titulo}.${hoja.clave}`];
      if (esDelRevisor(hoja)) return;
      if (clase === "campo") revisarCampo(hoja, declarado, anotar);
      else if (clase) revisarNombre(clase, hoja, declarado, anotar);
      else if (hoja.esquema.pattern === PATRON_REFERENCIA) revisarDato(hoja, declarado, anotar);
    },
  });
  return [...hallazgos, ...revisarUnicos(bases, PROPIEDADES_CRITERIO), ...ciclosDe(bases), ...revisarValores(bases)];
}

/** Norms that are not in the legal base and stages that only tables and rows name have findings of their own. */
const esDelRevisor = ({ padre, clave }: Hoja): boolean =>
  (padre.titulo === "Cita" && clave === "norma") || (clave === "etapa" && contenedor(padre, CON_ETAPA_PROPIA) !== null);

const CON_ETAPA_PROPIA: ReadonlySet<string> = new Set(["Cuadro", "Hito"]);

/** Names that a criterion cannot take, since a `ruta` through the tree would lead elsewhere. */
const PROPIEDADES_CRITERIO: ReadonlySet<string> = new Set(
  [...(variantesPorTipo(resolver(esquemaDe(Criterio)))?.values() ?? [])].flatMap(({ esquema }) =>
    Object.keys(esquema.properties ?? {}),
  ),
);

type Anotar = (codigo: string, ruta: string, mensaje: string) => void;

function declarar(bases: Bases): Declarado {
  const ids = new Map<ClaseId, Set<string>>();
  const declara = (clase: ClaseId | undefined, id: unknown): void => {
    if (!clase || typeof id !== "string") return;
    ids.set(clase, (ids.get(clase) ?? new Set()).add(id));
  };
  recorrer(bases, {
    parte: ({ titulo, valor }) => declara(DECLARA[titulo], valor["id"]),
    texto: ({ padre, clave, texto }) => declara(ETIQUETAS[`${padre.titulo}.${clave}`], texto),
  });
  return {
    ids,
    secciones: new Map(bases.formulario.secciones.map((s) => [s.id, s])),
    requisitos: new Set(bases.plazas.flatMap((plaza) => plaza.perfil.map((r) => r.id))),
    declaraciones: new Set(bases.declaraciones.map((d) => d.id)),
  };
}

const opciones = (ids: Iterable<string>): string => {
  const lista = [...ids];
  if (lista.length === 0) return "Las bases no tienen ninguno.";
  return `Los que hay: ${lista.slice(0, 8).join(", ")}${lista.length > 8 ? "…" : ""}.`;
};

function revisarNombre(clase: ClaseId, hoja: Hoja, { ids }: Declarado, anotar: Anotar): void {
  const declarados = ids.get(clase) ?? new Set<string>();
  if (declarados.has(hoja.texto)) return;
  const codigo = `REF_${clase.split(" ")[0]?.normalize("NFD").replace(/\p{M}/gu, "").toUpperCase()}`;
  anotar(codigo, hoja.ruta, `No existe «${hoja.texto}» (${clase}). ${opciones(declarados)}`);
}

/** The section whose rows or answers a part reads. */
function seccionDe(nodo: Nodo, { secciones }: Declarado): Seccion | null {
  const dueno = contenedor(nodo, CON_FILAS);
  if (!dueno) return null;
  const id = dueno.valor[dueno.titulo === "Seccion" ? "id" : "seccion"];
  return (typeof id === "string" && secciones.get(id)) || null;
}

const campoDe = (seccion: Seccion, id: string): Campo | undefined => seccion.campos.find((campo) => campo.id === id);

function revisarCampo(hoja: Hoja, declarado: Declarado, anotar: Anotar): void {
  const seccion = seccionDe(hoja.padre, declarado);
  if (!seccion || campoDe(seccion, hoja.texto)) return;
  const campos = seccion.campos.map((c) => c.id);
  anotar(
    "REF_CAMPO",
    hoja.ruta,
    `La sección «${seccion.titulo}» no tiene el campo «${hoja.texto}». ${opciones(campos)}`,
  );
}

function revisarDato(hoja: Hoja, declarado: Declarado, anotar: Anotar): void {
  const [origen = "", nombre = "", campo = ""] = hoja.texto.split(".");
  const existe = (conjunto: Iterable<string>, que: string): void => {
    const lista = [...conjunto];
    if (!lista.includes(nombre))
      anotar("REF_DATO", hoja.ruta, `Aquí se lee ${que} «${nombre}», y no existe. ${opciones(lista)}`);
  };
  switch (origen) {
    case "hecho":
      return existe(declarado.ids.get("hecho") ?? [], "el hecho");
    case "documento":
      return existe(declarado.ids.get("documento") ?? [], "el documento");
    case "hito":
      return existe(declarado.ids.get("hito") ?? [], "la fila del cronograma");
    case "declaracion":
      return existe(declarado.declaraciones, "la declaración");
    case "minimo":
      return existe(declarado.requisitos, "el requisito del perfil");
    case "plaza":
      return existe(DATOS_DE_PLAZA, "el dato de la plaza");
    case "fila":
      return revisarFila(hoja, nombre, declarado, anotar);
    default:
      return revisarRespuesta(hoja, nombre, campo, declarado, anotar);
  }
}

function revisarFila(hoja: Hoja, campo: string, declarado: Declarado, anotar: Anotar): void {
  const seccion = seccionDe(hoja.padre, declarado);
  if (!seccion)
    return anotar(
      "REF_FILA",
      hoja.ruta,
      `Se lee «${campo}» de una fila, y aquí no hay filas. Úselo solo al filtrar filas de una sección.`,
    );
  if (!campoDe(seccion, campo))
    anotar(
      "REF_DATO",
      hoja.ruta,
      `La sección «${seccion.titulo}» no tiene el campo «${campo}». ${opciones(seccion.campos.map((c) => c.id))}`,
    );
}

function revisarRespuesta(hoja: Hoja, idSeccion: string, campo: string, declarado: Declarado, anotar: Anotar): void {
  const seccion = declarado.secciones.get(idSeccion);
  if (!seccion)
    return anotar(
      "REF_DATO",
      hoja.ruta,
      `Aquí se lee la sección «${idSeccion}», y no existe. ${opciones(declarado.secciones.keys())}`,
    );
  if (!campoDe(seccion, campo))
    return anotar(
      "REF_DATO",
      hoja.ruta,
      `La sección «${seccion.titulo}» no tiene el campo «${campo}». ${opciones(seccion.campos.map((c) => c.id))}`,
    );
  if (seccion.repite)
    anotar(
      "REF_DATO",
      hoja.ruta,
      `La sección «${seccion.titulo}» se repite: no se dice de qué fila se lee «${campo}». Lea un hecho que resuma sus filas.`,
    );
}
