import { esFecha } from "../fecha.ts";
import type { Hallazgo } from "../hallazgo.ts";
import type { Bases } from "./bases.ts";
import type { Campo } from "./formulario.ts";
import type { Hecho } from "./hecho.ts";
import { CON_FILAS } from "./referencias-tabla.ts";
import { contenedor, recorrer, type Nodo } from "./recorrer.ts";

/** What a datum can be, as far as the document tells. `escala`: its options have an order. */
type ClaseDato =
  | { readonly clase: "NUMERO" }
  | { readonly clase: "FECHA" }
  | { readonly clase: "OPCIONES"; readonly valores: ReadonlySet<string>; readonly escala: boolean };

const NUMERO: ClaseDato = { clase: "NUMERO" };
const SI_NO: ClaseDato = { clase: "OPCIONES", valores: new Set(["SI", "NO"]), escala: false };
const DECIMAL = /^-?\d{1,15}(\.\d{1,12})?$/;
const CON_NUMERO = new Set([
  "CriterioRangos",
  "CriterioTasa",
  "CriterioRelativo",
  "CriterioValor",
  "MontoRangos",
  "Termino",
]);
const DE_ORDEN = new Set(["MENOR", "MENOR_IGUAL", "MAYOR", "MAYOR_IGUAL"]);

/**
 * Comparisons that can never hold, and points read from what is no number: `fila.nivel` against a code that is no
 * option, an age against a text. Nothing would fail at run time; the rule would be silently dead.
 */
export function revisarValores(bases: Bases): Hallazgo[] {
  const hallazgos: Hallazgo[] = [];
  const anotar = (codigo: string, ruta: string, mensaje: string): void => {
    hallazgos.push({ codigo, gravedad: "ERROR", ruta, mensaje });
  };
  recorrer(bases, {
    parte(nodo) {
      const { dato } = nodo.valor;
      if (typeof dato !== "string") return;
      const clase = claseDe(dato, nodo, bases);
      if (!clase) return;
      if (CON_NUMERO.has(nodo.titulo) && clase.clase !== "NUMERO")
        anotar("REF_CLASE", `${nodo.ruta}.dato`, `«${dato}» no es un número, y aquí hace falta uno.`);
      if (nodo.titulo === "CondicionCompara" || nodo.titulo === "CondicionEn")
        revisarComparacion(nodo, dato, clase, anotar);
    },
  });
  return hallazgos;
}

function revisarComparacion(
  { valor, ruta }: Nodo,
  dato: string,
  clase: ClaseDato,
  anotar: (codigo: string, ruta: string, mensaje: string) => void,
): void {
  const { operador } = valor;
  if (clase.clase === "OPCIONES" && !clase.escala && DE_ORDEN.has(String(operador)))
    anotar(
      "REF_CLASE",
      `${ruta}.operador`,
      `Las opciones de «${dato}» no tienen orden: no se puede decir cuál es mayor. Dé un orden a cada opción.`,
    );
  const fijos = Array.isArray(valor["valores"]) ? valor["valores"] : [valor["valor"]];
  for (const fijo of fijos)
    if (typeof fijo === "string" && !admite(clase, fijo))
      anotar("REF_VALOR", ruta, `«${dato}» nunca será «${fijo}»: ${esperado(clase)}.`);
}

function admite(clase: ClaseDato, texto: string): boolean {
  if (clase.clase === "NUMERO") return DECIMAL.test(texto);
  return clase.clase === "FECHA" ? esFecha(texto) : clase.valores.has(texto);
}

function esperado(clase: ClaseDato): string {
  if (clase.clase === "NUMERO") return "es un número";
  return clase.clase === "FECHA"
    ? "es una fecha como 2026-05-05"
    : `sus valores son ${[...clase.valores].slice(0, 8).join(", ")}`;
}

/** Class of a reference read from a part; null when it is a free text or is not known. */
function claseDe(referencia: string, nodo: Nodo, bases: Bases): ClaseDato | null {
  const [origen = "", nombre = "", campo = ""] = referencia.split(".");
  switch (origen) {
    case "minimo":
      return NUMERO;
    case "documento":
    case "declaracion":
      return SI_NO;
    case "hito":
      return { clase: "FECHA" };
    case "plaza":
      return claseDePlaza(nombre, bases);
    case "campo":
      return claseDeCampo(buscarCampo(nombre, campo, bases));
    case "fila":
      return claseDeCampo(buscarCampo(seccionDe(nodo), nombre, bases));
    default:
      return claseDeHecho(
        bases.hechos.find((h) => h.id === nombre),
        bases,
      );
  }
}

const seccionDe = (nodo: Nodo): string => {
  const dueno = contenedor(nodo, CON_FILAS);
  return String(dueno?.valor[dueno.titulo === "Seccion" ? "id" : "seccion"] ?? "");
};

const buscarCampo = (seccion: string, campo: string, bases: Bases): Campo | undefined =>
  bases.formulario.secciones.find((s) => s.id === seccion)?.campos.find((c) => c.id === campo);

function claseDePlaza(nombre: string, bases: Bases): ClaseDato | null {
  if (nombre === "posiciones") return NUMERO;
  if (nombre !== "id" && nombre !== "grupo" && nombre !== "clase") return null;
  const valores = bases.plazas.flatMap((plaza) => plaza[nombre] ?? []);
  return { clase: "OPCIONES", valores: new Set(valores), escala: false };
}

function claseDeCampo(campo: Campo | undefined): ClaseDato | null {
  switch (campo?.tipo) {
    case "ENTERO":
    case "DECIMAL":
    case "MONTO":
      return NUMERO;
    case "FECHA":
      return { clase: "FECHA" };
    case "SI_NO":
      return SI_NO;
    case "OPCION":
    case "OPCIONES":
      return {
        clase: "OPCIONES",
        valores: new Set(campo.opciones.map((o) => o.valor)),
        escala: campo.tipo === "OPCION" && campo.opciones.some((o) => o.orden !== undefined),
      };
    default:
      return null;
  }
}

function claseDeHecho(hecho: Hecho | undefined, bases: Bases): ClaseDato | null {
  switch (hecho?.tipo) {
    case "EDAD":
    case "EXPERIENCIA":
    case "SUMA":
      return NUMERO;
    case "CONDICION":
      return SI_NO;
    case "EXTERNO":
      return hecho.valor === "NUMERO" ? NUMERO : null;
    case "CAMPO":
      return claseDeCampo(buscarCampo(hecho.seccion, hecho.campo, bases));
    case "AGREGADO":
      if (hecho.operacion === "EXISTE") return SI_NO;
      if (hecho.operacion === "CUENTA" || hecho.operacion === "SUMA") return NUMERO;
      return claseDeCampo(buscarCampo(hecho.seccion, hecho.campo ?? "", bases));
    default:
      return null;
  }
}
