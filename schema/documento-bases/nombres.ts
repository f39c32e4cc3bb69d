/** The parts of the bases by their names, as a text that people read refers to them. */
import type { Bases } from "../bases/bases.ts";
import type { Campo } from "../bases/formulario.ts";
import { criteriosDe, arbolesDe } from "../bases/recorrer.ts";
import { Requisito } from "../bases/plaza.ts";
import { esFecha, fechaCorta } from "../fecha.ts";
import { significado } from "./significado.ts";

export interface Nombres {
  etapa(id: string): string;
  criterio(id: string): string;
  hito(id: string): string;
  documento(id: string): string;
  hecho(id: string): string;
  seccion(id: string): string;
  bonificacion(id: string): string;
  plaza(id: string): string;
  norma(id: string): string | undefined;
  /** What a `Referencia` reads; `fila.x` is a field of `seccion` when it is known. */
  dato(referencia: string, seccion?: string): string;
  /** A fixed value as its datum shows it: the text of an option, a date, a number with its unit. */
  valor(referencia: string, valor: string, seccion?: string): string;
}

const hechos = new WeakMap<Bases, Nombres>();

/** Names of a document, indexed once. What points nowhere is named by its own identifier. */
export function nombresDe(bases: Bases): Nombres {
  const hecho = hechos.get(bases) ?? indexar(bases);
  hechos.set(bases, hecho);
  return hecho;
}

const UNIDADES = { ANIOS: ["año", "años"], MESES: ["mes", "meses"], DIAS: ["día", "días"] } as const;
const DE_LA_PLAZA: Readonly<Record<string, string>> = {
  id: "la plaza",
  grupo: "el grupo ocupacional de la plaza",
  clase: "la clase de vacante de la plaza",
  region: "la región de la plaza",
  nivel: "el nivel del puesto",
  posiciones: "el número de posiciones de la plaza",
};

function indexar(bases: Bases): Nombres {
  const mapa = <T extends { readonly id: string }>(partes: readonly T[], nombre: (parte: T) => string) =>
    new Map(partes.map((parte) => [parte.id, nombre(parte)]));
  const citado = (de: ReadonlyMap<string, string>) => (id: string) => `«${de.get(id) ?? id}»`;
  const { secciones } = bases.formulario;
  const campos = new Map(secciones.map(({ id, campos: suyos }) => [id, new Map(suyos.map((c) => [c.id, c]))]));
  const hechosPorId = new Map(bases.hechos.map((hecho) => [hecho.id, hecho]));
  const criterios = bases.etapas
    .flatMap(arbolesDe)
    .flatMap(({ raiz, ruta }) => criteriosDe(raiz, ruta).map(({ criterio }) => criterio));
  const etapa = citado(mapa(bases.etapas, ({ nombre }) => nombre));
  const hito = citado(mapa(bases.cronograma.hitos, ({ nombre }) => nombre));
  const documento = citado(mapa(bases.documentos, ({ codigo, nombre }) => (codigo ? `${codigo}. ${nombre}` : nombre)));
  const hecho = citado(mapa(bases.hechos, ({ nombre }) => nombre));
  const seccion = citado(mapa(secciones, ({ titulo }) => titulo));
  const declaracion = citado(mapa(bases.declaraciones, ({ titulo }) => titulo));
  const plaza = citado(mapa(bases.plazas, ({ codigo, nombre }) => `${codigo} ${nombre}`));
  const normas = new Map(bases.generalidades.baseLegal.map(({ id, nombre }) => [id, nombre]));
  const requisitos = requisitosDe(bases);

  const campoDe = (referencia: string, de?: string): Campo | undefined => {
    const [clase, primero = "", segundo = ""] = referencia.split(".");
    if (clase === "campo") return campos.get(primero)?.get(segundo);
    if (clase === "fila" && de !== undefined) return campos.get(de)?.get(primero);
    if (clase === "fila") for (const suyos of campos.values()) if (suyos.has(primero)) return suyos.get(primero);
    return undefined;
  };
  const dato = (referencia: string, de?: string): string => {
    const [clase = "", primero = "", segundo = ""] = referencia.split(".");
    switch (clase) {
      case "hecho":
        return hecho(primero);
      case "campo":
      case "fila": {
        const suyo = campoDe(referencia, de);
        return suyo ? `«${suyo.etiqueta}»` : referencia;
      }
      case "minimo":
        return `el mínimo que pide el perfil de la plaza en ${requisitos.get(primero) ?? `«${primero}»`}`;
      case "plaza":
        return DE_LA_PLAZA[primero] ?? `la plaza (${primero})`;
      case "documento":
        return `presentación de ${documento(primero)}`;
      case "declaracion":
        return `la declaración ${declaracion(primero)}`;
      case "hito":
        return `${segundo === "inicio" ? "el comienzo" : "el fin"} de ${hito(primero)}`;
      default:
        return referencia;
    }
  };
  const valor = (referencia: string, dado: string, de?: string): string => {
    if (referencia === "plaza.id") return plaza(dado);
    const [clase, id = ""] = referencia.split(".");
    const suyo = clase === "hecho" ? hechosPorId.get(id) : undefined;
    if (suyo?.tipo === "EXPERIENCIA") return `${dado} ${UNIDADES[suyo.unidad][dado === "1" ? 0 : 1]}`;
    if (suyo?.tipo === "EDAD") return `${dado} ${dado === "1" ? "año" : "años"}`;
    // A fact that shows the answer of a field has the options of that field.
    if (suyo && "campo" in suyo && suyo.campo !== undefined) {
      return valor(`fila.${suyo.campo}`, dado, suyo.seccion);
    }
    const campo = campoDe(referencia, de);
    if (dado === "SI" || dado === "NO") return dado === "SI" ? "sí" : "no";
    if (esFecha(dado)) return fechaCorta(dado);
    const opcion = campo && "opciones" in campo ? campo.opciones.find((una) => una.valor === dado) : undefined;
    if (opcion) return `«${opcion.etiqueta}»`;
    return campo && "unidad" in campo && campo.unidad !== undefined ? `${dado} ${campo.unidad}` : dado;
  };
  return {
    etapa,
    criterio: citado(mapa(criterios, ({ nombre }) => nombre)),
    hito,
    documento,
    hecho,
    seccion,
    bonificacion: citado(mapa(bases.bonificaciones, ({ nombre }) => nombre)),
    plaza,
    norma: (id) => normas.get(id),
    dato,
    valor,
  };
}

/** A requirement by its own text when all plazas say the same; otherwise by what it is about. */
function requisitosDe({ plazas }: Bases): Map<string, string> {
  const textos = new Map<string, Set<string>>();
  const clases = new Map<string, string>();
  for (const { perfil } of plazas)
    for (const { id, texto, clase } of perfil) {
      textos.set(id, (textos.get(id) ?? new Set()).add(texto));
      clases.set(id, clase);
    }
  const repetidas = [...clases.values()];
  return new Map(
    [...textos].map(([id, dichos]) => {
      const clase = clases.get(id) ?? "";
      const unica = repetidas.filter((otra) => otra === clase).length === 1;
      const [texto = id] = dichos;
      if (!unica && dichos.size === 1) return [id, `«${texto}»`];
      return [id, `«${significado(Requisito, "clase", clase)}»${unica ? "" : ` (${id})`}`];
    }),
  );
}
