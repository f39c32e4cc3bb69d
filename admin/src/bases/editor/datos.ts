/** The data that a condition or a criterion may read at a place, and which values each can have. */
import type { Bases } from "#schema/bases/bases.ts";
import type { Campo } from "#schema/bases/formulario.ts";
import type { Opcion } from "../controles/Campo.tsx";

export interface Dato extends Opcion {
  readonly grupo: string;
  readonly clase: ClaseDato;
}

/** What a datum holds: with `opciones`, one of them by its code. */
export type ClaseDato =
  | { readonly tipo: "NUMERO" | "FECHA" | "TEXTO" }
  | { readonly tipo: "OPCIONES"; readonly opciones: readonly Opcion[] };

const SI_NO: ClaseDato = {
  tipo: "OPCIONES",
  opciones: [
    { id: "SI", name: "sí" },
    { id: "NO", name: "no" },
  ],
};
const NUMERO: ClaseDato = { tipo: "NUMERO" };
const TEXTO: ClaseDato = { tipo: "TEXTO" };

/** Everything that can be read at `ruta`; the answers of a row only where a row is under test. */
export function datosEn(bases: Bases, ruta: string): readonly Dato[] {
  const { secciones } = bases.formulario;
  const enFila = seccionDeFila(bases, ruta);
  return [
    ...(enFila?.campos ?? []).map((campo) =>
      dato(`fila.${campo.id}`, campo.etiqueta, `En cada fila de ${enFila?.titulo ?? ""}`, claseDeCampo(campo)),
    ),
    ...bases.hechos.map((hecho) =>
      dato(`hecho.${hecho.id}`, hecho.nombre, "Datos que se calculan", claseDeHecho(bases, hecho.id)),
    ),
    ...secciones
      .filter(({ repite }) => !repite)
      .flatMap(({ id, titulo, campos }) =>
        campos.map((campo) => dato(`campo.${id}.${campo.id}`, campo.etiqueta, titulo, claseDeCampo(campo))),
      ),
    ...requisitos(bases).map(([id, texto]) =>
      dato(`minimo.${id}`, `Mínimo de: ${texto}`, "Lo que pide la plaza", NUMERO),
    ),
    ...DE_PLAZA.map(([id, nombre, clase]) => dato(`plaza.${id}`, nombre, "La plaza", clase)),
    ...bases.documentos.map(({ id, nombre }) => dato(`documento.${id}`, nombre, "Documentos presentados", SI_NO)),
    ...bases.declaraciones.map(({ id, titulo }) => dato(`declaracion.${id}`, titulo, "Declaraciones juradas", SI_NO)),
    ...bases.cronograma.hitos.flatMap(({ id, nombre }) => [
      dato(`hito.${id}.inicio`, `Comienzo de: ${nombre}`, "Cronograma", { tipo: "FECHA" }),
      dato(`hito.${id}.fin`, `Fin de: ${nombre}`, "Cronograma", { tipo: "FECHA" }),
    ]),
  ];
}

const dato = (id: string, name: string, grupo: string, clase: ClaseDato): Dato => ({ id, name, grupo, clase });

const DE_PLAZA: readonly (readonly [string, string, ClaseDato])[] = [
  ["grupo", "Grupo ocupacional", TEXTO],
  ["clase", "Clase de vacante", TEXTO],
  ["region", "Región", TEXTO],
  ["nivel", "Nivel del puesto", TEXTO],
  ["id", "Identificador de la plaza", TEXTO],
  ["posiciones", "Número de vacantes", NUMERO],
];

const requisitos = ({ plazas }: Bases): readonly (readonly [string, string])[] => [
  ...new Map(plazas.flatMap(({ perfil }) => perfil.map(({ id, texto }) => [id, texto] as const))),
];

/** The section whose rows are under test at a place: the one that holds it, or the one that its fact reads. */
function seccionDeFila({ formulario, hechos }: Bases, ruta: string) {
  const [parte = "", , tercero = ""] = ruta.split(".");
  if (parte === "formulario") return formulario.secciones.find(({ id, repite }) => id === tercero && repite);
  if (parte !== "hechos") return undefined;
  const hecho = hechos.find(({ id }) => id === ruta.split(".")[1]);
  return hecho && "seccion" in hecho ? formulario.secciones.find(({ id }) => id === hecho.seccion) : undefined;
}

function claseDeCampo(campo: Campo): ClaseDato {
  switch (campo.tipo) {
    case "ENTERO":
    case "DECIMAL":
    case "MONTO":
      return NUMERO;
    case "FECHA":
      return { tipo: "FECHA" };
    case "SI_NO":
      return SI_NO;
    case "OPCION":
    case "OPCIONES":
      return {
        tipo: "OPCIONES",
        opciones: campo.opciones.map(({ valor, etiqueta }) => ({ id: valor, name: etiqueta })),
      };
    default:
      return TEXTO;
  }
}

function claseDeHecho(bases: Bases, id: string): ClaseDato {
  const hecho = bases.hechos.find((uno) => uno.id === id);
  const campo =
    hecho && "campo" in hecho
      ? bases.formulario.secciones.find((una) => una.id === hecho.seccion)?.campos.find((uno) => uno.id === hecho.campo)
      : undefined;
  switch (hecho?.tipo) {
    case "CONDICION":
      return SI_NO;
    case "CAMPO":
      return campo ? claseDeCampo(campo) : TEXTO;
    case "AGREGADO":
      if (hecho.operacion === "EXISTE") return SI_NO;
      return campo && (hecho.operacion === "MAYOR" || hecho.operacion === "MENOR") ? claseDeCampo(campo) : NUMERO;
    case "EXTERNO":
      return hecho.valor === "NUMERO" ? NUMERO : TEXTO;
    case "PRIMERO":
    case undefined:
      return TEXTO;
    default:
      return NUMERO;
  }
}
