/** Conditions, data and scores of the bases as sentences. */
import type { Bases } from "#schema/bases/bases.ts";
import type { Base, Bonificacion } from "#schema/bases/bonificacion.ts";
import type { Condicion, Operador } from "#schema/bases/condicion.ts";

const OPERADORES: Readonly<Record<Operador, string>> = {
  IGUAL: "es",
  DISTINTO: "no es",
  MENOR: "es menor que",
  MENOR_IGUAL: "es a lo más",
  MAYOR: "es mayor que",
  MAYOR_IGUAL: "es al menos",
};

/** A condition as people read it: `acreditó ser licenciado de las FF. AA.` */
export function enPalabras(bases: Bases, condicion: Condicion): string {
  switch (condicion.tipo) {
    case "TODAS":
      return juntar(bases, condicion.de, " y ") || "siempre";
    case "ALGUNA":
      return juntar(bases, condicion.de, " o ") || "nunca";
    case "NINGUNA":
      return `no se cumple que ${juntar(bases, condicion.de, " o ")}`;
    case "COMPARA": {
      const dato = nombreDato(bases, condicion.dato);
      const { operador, valor, con } = condicion;
      if (operador === "IGUAL" && (valor === "SI" || valor === "NO")) return `${dato}: ${valor === "SI" ? "sí" : "no"}`;
      const otro = con === undefined ? textoOpcion(bases, condicion.dato, valor ?? "") : nombreDato(bases, con);
      return `${dato} ${OPERADORES[operador]} ${otro}`;
    }
    case "EN":
      return `${nombreDato(bases, condicion.dato)} es ${condicion.valores.map((valor) => textoOpcion(bases, condicion.dato, valor)).join(" o ")}`;
    case "CONSTA":
      return `consta ${nombreDato(bases, condicion.dato)}`;
  }
}

function juntar(bases: Bases, de: readonly Condicion[], nexo: string): string {
  const partes = de.map((una) => {
    const texto = enPalabras(bases, una);
    return de.length > 1 && (una.tipo === "TODAS" || una.tipo === "ALGUNA") && una.de.length > 1 ? `(${texto})` : texto;
  });
  return partes.join(nexo);
}

/** Name of what a `Referencia` reads; the reference itself when it points nowhere. */
export function nombreDato(bases: Bases, referencia: string): string {
  const [clase = "", primero = "", segundo = ""] = referencia.split(".");
  const hallado = (nombre: string | undefined) => (nombre === undefined ? referencia : `«${nombre}»`);
  switch (clase) {
    case "hecho":
      return hallado(bases.hechos.find(({ id }) => id === primero)?.nombre);
    case "campo":
      return hallado(campoDe(bases, primero, segundo)?.etiqueta);
    case "fila":
      return hallado(
        bases.formulario.secciones.flatMap(({ campos }) => campos).find(({ id }) => id === primero)?.etiqueta,
      );
    case "minimo":
      return `el mínimo de ${hallado(bases.plazas.flatMap(({ perfil }) => perfil).find(({ id }) => id === primero)?.texto)}`;
    case "documento":
      return `se presentó ${hallado(bases.documentos.find(({ id }) => id === primero)?.nombre)}`;
    case "declaracion":
      return hallado(bases.declaraciones.find(({ id }) => id === primero)?.titulo);
    case "plaza":
      return `la plaza (${primero})`;
    case "hito":
      return `${segundo === "inicio" ? "el comienzo" : "el fin"} de ${hallado(bases.cronograma.hitos.find(({ id }) => id === primero)?.nombre)}`;
    default:
      return referencia;
  }
}

const campoDe = (bases: Bases, seccion: string, campo: string) =>
  bases.formulario.secciones.find(({ id }) => id === seccion)?.campos.find(({ id }) => id === campo);

/** A value as its field shows it: the text of an option instead of its code. */
function textoOpcion(bases: Bases, referencia: string, valor: string): string {
  const [clase = "", seccion = "", campo = ""] = referencia.split(".");
  const hecho = clase === "hecho" ? bases.hechos.find(({ id }) => id === seccion) : undefined;
  // The greatest of a field is one of its values.
  if (hecho && "seccion" in hecho && "campo" in hecho && typeof hecho.campo === "string")
    return textoOpcion(bases, `campo.${hecho.seccion}.${hecho.campo}`, valor);
  const suyo =
    clase === "campo"
      ? campoDe(bases, seccion, campo)
      : bases.formulario.secciones
          .flatMap(({ campos }) => campos)
          .find(({ id, tipo }) => id === seccion && clase === "fila" && tipo === "OPCION");
  const opcion = suyo && "opciones" in suyo ? suyo.opciones.find((una) => una.valor === valor) : undefined;
  return opcion ? `«${opcion.etiqueta}»` : valor;
}

const nombreEtapa = (bases: Bases, id: string): string => bases.etapas.find((etapa) => etapa.id === id)?.nombre ?? id;

/** A score as the base of a percentage: `del puntaje total`. */
export function baseEnPalabras(bases: Bases, base: Base): string {
  switch (base.tipo) {
    case "TOTAL":
      return "puntaje total";
    case "ACUMULADO":
      return "total con las bonificaciones ya sumadas";
    case "ETAPA": {
      const cual = { OBTENIDO: "puntaje", ACUMULADO: "puntaje con bonificaciones", PONDERADO: "puntaje ponderado" }[
        base.puntaje
      ];
      return `${cual} de ${nombreEtapa(bases, base.etapa)}`;
    }
    case "SUMA_ETAPAS":
      return `suma de ${base.etapas.map((etapa) => nombreEtapa(bases, etapa)).join(" y ")}`;
  }
}

/** When a bonus is added. */
export function momentoEnPalabras(bases: Bases, momento: Bonificacion["momento"]): string {
  switch (momento.tipo) {
    case "AL_FINAL":
      return "al puntaje total";
    case "EN_ETAPA":
      return `al puntaje de ${nombreEtapa(bases, momento.etapa)}, antes de ponderar`;
    case "EN_PONDERADO":
      return `al puntaje ponderado de ${nombreEtapa(bases, momento.etapa)}`;
  }
}

/** What has to be reached to get a bonus. */
export function compuertaEnPalabras(bases: Bases, compuerta: NonNullable<Bonificacion["exige"]>[number]): string {
  switch (compuerta.tipo) {
    case "TODAS_LAS_ETAPAS":
      return "después de aprobar todas las etapas";
    case "MINIMO_ETAPA":
      return `si alcanza el mínimo de ${nombreEtapa(bases, compuerta.etapa)} ${compuerta.con === "CON_BONIFICACION" ? "con" : "sin"} la bonificación`;
    case "MINIMO_TOTAL":
      return `si el total antes de bonificaciones llega a ${compuerta.minimo}`;
  }
}
