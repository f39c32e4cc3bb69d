/** Every operation of the schema as a request that fails for nothing but who asks, when it fails. */
import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  type GraphQLField,
  type GraphQLSchema,
  type IntrospectionQuery,
  type GraphQLInputType,
  isEnumType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { conPlazo, POR_ABRIR } from "../factories/postulacion.ts";
import { basesConFormulario } from "../factories/bases-postulacion.ts";
import type { Casos, Mundo } from "./mundo.ts";

/** The schema as the server itself tells it. */
export async function leerEsquema({ pedir }: Mundo): Promise<GraphQLSchema> {
  const { data } = await pedir("visitante", getIntrospectionQuery({ descriptions: false, typeDepth: 5 }));
  return buildClientSchema(data as unknown as IntrospectionQuery);
}

export interface Operacion {
  readonly nombre: string;
  readonly clase: "query" | "mutation";
  /** What its id is of; empty when it asks for none. */
  readonly tipo: string;
  readonly documento: string;
  /** Its variables for an id of that kind. */
  variables(id: string): Record<string, unknown>;
}

/** What `id` is of, where the argument is called no more than that. */
const ID_DE: Readonly<Record<string, string>> = {
  archivo: "archivo",
  carga: "carga",
  entidad: "entidad",
  modificarEntidad: "entidad",
  cambiarLogo: "entidad",
  postulacion: "postulacion",
  proceso: "proceso",
  cerrarOtraSesion: "sesion",
  retirarRol: "rol",
  revocarToken: "token",
};
/** Arguments that name something; the first that an operation has is what its cases differ in. */
const TIPOS = ["reclamo", "hoja", "carga", "postulacion", "archivo", "propuesta", "persona", "proceso"] as const;

const MOTIVO = "Consta en el acta de la sesión del comité.";
const HITOS = [
  { hito: "postulacion", cuando: { tipo: "HORAS", abre: "2030-01-01T00:00:00", cierra: "2030-01-02T00:00:00" } },
];

/** Values of the other arguments, by name. */
function valorDe(nombre: string, operacion: string, casos: Casos): unknown {
  const una = (tipo: string): string => Object.values(casos[tipo] ?? {})[0] ?? "";
  const valores: Readonly<Record<string, unknown>> = {
    acta: una("archivo"),
    archivo: una("archivo"),
    archivos: [],
    actual: "no es la clave de nadie",
    nueva: "cuatro lluvias sobre Paucartambo",
    bases: conPlazo(basesConFormulario(), POR_ABRIR),
    cambios: [{ accion: "PONER", ruta: "generalidades.titulo", valor: "Otro" }],
    cargo: "presidencia",
    causa: "desierto",
    causas: ["falsedad"],
    clave: "clave-de-prueba-larga",
    codigo: operacion === "lugar" ? "080101" : "000000",
    criterio: "dominio",
    cumple: true,
    declaracion: "veracidad",
    desempate: "sorteo",
    desplazamiento: 0,
    documento: operacion === "importarBases" ? JSON.stringify(basesConFormulario()) : "dni",
    etapa: "entrevista",
    fallo: "INFUNDADO",
    fila: "f1",
    filas: operacion === "importarExternos" ? [{ codigo: "X", hecho: "x", valor: "1" }] : [{ id: "f1", valores: {} }],
    hitos: HITOS,
    motivo: MOTIVO,
    observacion: MOTIVO,
    persona: una("persona"),
    plaza: "p1",
    plazas: ["p1"],
    proceso: casos["proceso"]?.[operacion === "designarIntegrante" ? "evaluado" : "borrador"],
    propuesta: una("propuesta"),
    puntajes: [{ criterio: "dominio", puntaje: "12" }],
    puntaje: "12",
    requisito: "titulo",
    resolucion: MOTIVO,
    respuesta: "SI",
    resultados: [],
    revision: 900,
    rol: { rol: "COMITE", entidad: casos["entidad"]?.["cusco"], proceso: casos["proceso"]?.["evaluado"] },
    seccion: "personales",
    sha256: "0".repeat(64),
    texto: MOTIVO,
    token: "A".repeat(43),
    usuario: "nadie@merito.example",
  };
  if (nombre !== "entrada") return valores[nombre];
  const persona = { tipoDocumento: "DNI", numeroDocumento: "49999999", nombres: "Nadie", apellidos: "Nunca" };
  const entradas: Readonly<Record<string, unknown>> = {
    crearEntidad: { nombre: "Otra entidad", siglas: "OTRA", ruc: "20100070970" },
    modificarEntidad: { nombre: "Otra entidad", siglas: "OTRA", ruc: "20100070970" },
    crearProceso: { entidad: una("entidad"), titulo: "Un proceso más" },
    crearToken: { nombre: "Otro sistema", entidad: una("entidad"), alcances: ["PROCESOS_LEER"], dias: 1 },
    iniciarCarga: { nombre: "x.pdf", bytes: 10, tipo: "PDF" },
    invitarPersonal: {
      ...persona,
      correo: "nunca@merito.example",
      roles: [{ rol: "AUDITOR", entidad: null, proceso: null }],
    },
    modificarMisDatos: { nombres: "Nadie", apellidos: "Nunca" },
    registrar: { ...persona, correo: "nunca@merito.example", clave: "cuatro lluvias sobre Paucartambo" },
  };
  return entradas[operacion];
}

/** The first of an enum: which one it is makes no difference to who may ask. */
function valorDeEnum(tipo: GraphQLInputType): unknown {
  const nombrado = getNamedType(tipo);
  return isEnumType(nombrado) ? nombrado.getValues()[0]?.name : undefined;
}

/** All the operations, in the order of the schema. */
export function listOperaciones(esquema: GraphQLSchema, casos: Casos): readonly Operacion[] {
  const de = (clase: Operacion["clase"], campos: Record<string, GraphQLField<unknown, unknown>>): Operacion[] =>
    Object.values(campos).map((campo) => buildOperacion(clase, campo, casos));
  return [
    ...de("query", esquema.getQueryType()?.getFields() ?? {}),
    ...de("mutation", esquema.getMutationType()?.getFields() ?? {}),
  ];
}

function buildOperacion(clase: Operacion["clase"], campo: GraphQLField<unknown, unknown>, casos: Casos): Operacion {
  const { name: nombre } = campo;
  const nombres = new Set(campo.args.map((arg) => arg.name));
  const [conId, tipo] = nombres.has("id")
    ? ["id", ID_DE[nombre] ?? ""]
    : nombre === "constancia"
      ? ["numero", "constancia"]
      : ((una) => [una ?? "", una ?? ""])(TIPOS.find((uno) => nombres.has(uno)));
  const usados = campo.args.filter(
    (arg) =>
      arg.name === conId ||
      (isNonNullType(arg.type) && arg.defaultValue === undefined) ||
      // Evidence is of a row or of a document, and one of the two has to be said.
      `${nombre}.${arg.name}` === "validarSustento.documento",
  );
  const fijas = Object.fromEntries(
    usados
      .filter(({ name }) => name !== conId)
      .map(({ name, type }) => [name, valorDeEnum(type) ?? valorDe(name, nombre, casos)]),
  );
  const declara = usados.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(", ");
  const pasa = usados.map((arg) => `${arg.name}: $${arg.name}`).join(", ");
  return {
    nombre,
    clase,
    tipo,
    documento: `${clase} ${declara && `(${declara})`} { ${nombre}${pasa && `(${pasa})`} ${seleccion(campo)} }`,
    variables: (id) => (conId ? { ...fijas, [conId]: id } : fijas),
  };
}

/** The least that says whether there is something. */
function seleccion(campo: GraphQLField<unknown, unknown>): string {
  const nombrado = getNamedType(campo.type);
  if (!isObjectType(nombrado)) return "";
  return nombrado.name.endsWith("Connection") ? "{ edges { node { __typename } } }" : "{ __typename }";
}
