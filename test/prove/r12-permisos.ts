/**
 * R12: every cell of role × operation × relation × state is declared and probed. Acts are tried for real and undone at
 * their last step, so that who comes past the walls is seen and nothing changes.
 */
import {
  type DocumentNode,
  type GraphQLSchema,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { type Actor, ACTORES, type Mundo } from "./mundo.ts";
import { conMundo } from "./mundo-compartido.ts";
import type { Escala, Prueba } from "./nucleo.ts";
import { leerEsquema, listOperaciones, type Operacion } from "./operaciones.ts";
import { DE_ACTOS, DE_LAS_BASES, type Vista, VISTAS } from "./r12-campos.ts";
import { ACTOS, type Celdas, CONSULTAS, readTabla } from "./r12-tabla.ts";
import { detallar, muestra } from "./muestra.ts";

const EDGES = /^(PageInfo|\w+(Connection|Edge))$/;
/** Answers of whoever stays outside. An act tells strangers nothing of the state of what it changes. */
const FUERA = {
  mutation: /^(NO_AUTENTICADO|NO_AUTORIZADO|NO_ENCONTRADO)$/,
  // The last three tell what everybody may read of a published proceso.
  query:
    /^(NO_AUTENTICADO|NO_AUTORIZADO|NO_ENCONTRADO|POSTULACIONES_EN_RESERVA|ETAPA_DESCONOCIDA|EVALUACION_NO_ABIERTA)$/,
};

export interface Cuenta {
  pruebas: number;
  distintas: string[];
}

export const R12: Prueba = {
  meta: "R12",
  promesa: "each role reaches the operations and fields declared for it, and no other",
  ejecutar: (arbol, escala) =>
    conMundo(arbol, async ({ mundo, sistema }) => {
      const esquema = await leerEsquema(mundo);
      const cuenta: Cuenta = { pruebas: 0, distintas: [] };
      const nombradas = new Set<string>();
      await sinEfecto(sistema.sql, () => probarOperaciones(mundo, esquema, escala, cuenta, nombradas));
      for (const [i, vista] of VISTAS.entries()) await probarVista(mundo, esquema, vista, escala, i, cuenta, nombradas);
      await probarBases(mundo, esquema, cuenta, nombradas);
      const sinClasificar = listSinClasificar(esquema, nombradas);
      detallar("R12", [...cuenta.distintas, ...sinClasificar]);
      return {
        cifras: { probes: cuenta.pruebas, mismatches: cuenta.distintas.length, unclassified: sinClasificar.length },
        pasa: cuenta.distintas.length + sinClasificar.length === 0 && cuenta.pruebas > 500,
      };
    }),
  defectos: [
    {
      nombre: "un campo con política propia no se comprueba",
      archivo: "server/src/graphql/proteger.ts",
      de: "if (propia && !propia.publica)",
      a: "if (propia && !propia.publica && campo.name === '')",
    },
    {
      nombre: "el rol en una entidad vale en todas",
      archivo: "server/src/infra/quien.ts",
      de: "(entidad === null || entidad === ambito.entidad) &&",
      a: "",
    },
    {
      nombre: "un acto no pregunta por la relación con lo que cambia",
      archivo: "server/src/infra/acto.ts",
      de: 'if (!acto.authorize(ctx.quien, estado, entrada)) throw new Rechazo("NO_AUTORIZADO");',
      a: "acto.authorize(ctx.quien, estado, entrada);",
    },
    {
      nombre: "el personal lee las postulaciones antes del cierre",
      sql: "create policy prueba on postulacion for select using (true)",
    },
  ],
};

/** Undoes every act at its last step. */
export async function sinEfecto(sql: (texto: string) => Promise<unknown>, hacer: () => Promise<void>): Promise<void> {
  await sql(`create or replace function deshacer() returns trigger language plpgsql as $$
    begin if new.resultado = 'HECHO' then raise exception 'deshecho'; end if; return new; end $$`);
  await sql("create trigger deshacer before insert on auditoria for each row execute function deshacer()");
  try {
    await hacer();
  } finally {
    await sql("drop trigger deshacer on auditoria");
  }
}

const entran = (celdas: Celdas, caso: string): ReadonlySet<Actor> => {
  const quienes = celdas.get(caso) ?? celdas.get("*");
  if (!quienes) throw new Error(`No cell for the case «${caso}»`);
  return quienes;
};

async function probarOperaciones(
  mundo: Mundo,
  esquema: GraphQLSchema,
  escala: Escala,
  cuenta: Cuenta,
  nombradas: Set<string>,
): Promise<void> {
  const tabla = { query: readTabla(CONSULTAS), mutation: readTabla(ACTOS) };
  for (const [i, operacion] of listOperaciones(esquema, mundo.casos).entries()) {
    const celdas = tabla[operacion.clase].get(operacion.nombre);
    if (!celdas) continue;
    nombradas.add(`${operacion.clase}.${operacion.nombre}`);
    for (const [j, [caso, id]] of Object.entries(mundo.casos[operacion.tipo] ?? {}).entries()) {
      for (const [k, actor] of ACTORES.entries()) {
        if (!muestra(escala, i + 3 * j + 5 * k, 13)) continue;
        cuenta.pruebas += 1;
        const visto = await responde(mundo, operacion, actor, id);
        if (visto !== (entran(celdas, caso).has(actor) ? "ENTRA" : "FUERA"))
          cuenta.distintas.push(`${operacion.nombre} ${caso} ${actor}: ${visto}`);
      }
    }
  }
}

/** What an operation answers somebody: past the walls, outside of them, or something that proves nothing. */
export async function responde(mundo: Mundo, operacion: Operacion, actor: Actor, id: string): Promise<string> {
  const respuesta =
    operacion.nombre === "subirParte"
      ? await mundo.subir(actor, operacion.documento, operacion.variables(id))
      : await mundo.pedir(actor, operacion.documento, operacion.variables(id));
  const [codigo] = respuesta.codigos;
  if (codigo !== undefined)
    return FUERA[operacion.clase].test(codigo) ? "FUERA" : codigo === "VALOR_INVALIDO" ? codigo : "ENTRA";
  return operacion.clase === "mutation"
    ? "TERMINA"
    : isAlgo((respuesta.data as Objeto)[operacion.nombre])
      ? "ENTRA"
      : "FUERA";
}

type Objeto = Readonly<Record<string, unknown>>;

/** Whether an answer holds something: an empty list or page does not. */
function isAlgo(valor: unknown): boolean {
  if (valor === null || valor === undefined) return false;
  if (Array.isArray(valor)) return valor.length > 0;
  const { edges } = valor as { edges?: unknown[] };
  return edges === undefined || edges.length > 0;
}

/** The object itself, the first of a list, or the first node of a page. */
function primero(valor: unknown): unknown {
  const uno: unknown = Array.isArray(valor) ? valor[0] : valor;
  return (uno as { edges?: { node: unknown }[] } | null)?.edges?.[0]?.node ?? uno;
}

async function probarVista(
  mundo: Mundo,
  esquema: GraphQLSchema,
  vista: Vista,
  escala: Escala,
  i: number,
  cuenta: Cuenta,
  nombradas: Set<string>,
): Promise<void> {
  const declara = vista.ruta.includes("$id") ? `($id: ${vista.ruta.includes("numero:") ? "String!" : "ID!"})` : "";
  const documento = (campos: string): string => `query ${declara} { ${vista.ruta} { ${campos} } }`;
  const entero = parse(documento(vista.campos));
  const campos = camposDe(esquema, entero);
  for (const campo of campos) nombradas.add(campo);
  for (const [j, [caso, id]] of Object.entries(mundo.casos[vista.tipo] ?? {}).entries()) {
    for (const [k, actor] of ACTORES.entries()) {
      if (!muestra(escala, i + 3 * j + 5 * k, 13)) continue;
      const debe = entran(vista.ven, caso).has(actor);
      const partes = vista.sueltos && !debe ? separar(vista.campos) : [vista.campos];
      cuenta.pruebas += campos.length;
      for (const parte of partes) {
        const respuesta = await mundo.pedir(actor, documento(parte), declara ? { id } : {});
        const ve = respuesta.errores.length === 0 && hayAlgo(respuesta.data, vista.hay);
        // A document that is not of the schema proves nothing.
        const roto = respuesta.codigos.some(
          (codigo) => codigo === "FALLA" || codigo.startsWith("CONSULTA_") || codigo.startsWith("EXCESO_"),
        );
        if (ve !== debe || roto)
          cuenta.distintas.push(
            `${vista.ruta} { ${parte.slice(0, 40)} } ${caso} ${actor}: ${ve ? "SEES" : respuesta.codigos.join(" ") || "NOTHING"}`,
          );
      }
    }
  }
}

function hayAlgo(data: unknown, hay: string | null): boolean {
  const [raiz] = Object.values(data as Objeto);
  return isAlgo(raiz) && (hay === null || isAlgo((primero(raiz) as Objeto)[hay]));
}

/** The fields at the top of a selection, each with what it holds; those of a node or of an only object one level below. */
function separar(campos: string): string[] {
  const { definitions } = parse(`{ ${campos} }`);
  const [operacion] = definitions;
  if (operacion?.kind !== "OperationDefinition") return [];
  const arriba = operacion.selectionSet.selections.map(({ loc }) => `{ ${campos} }`.slice(loc?.start, loc?.end));
  const pagina = arriba.find((parte) => parte.startsWith("edges"));
  if (pagina) return [pagina];
  const version = /^version \{ (.*) \}$/.exec(campos.trim());
  return version?.[1] ? version[1].split(/\s+/).map((campo) => `version { ${campo} }`) : arriba;
}

/** `Tipo.campo` of everything that a document asks for. */
function camposDe(esquema: GraphQLSchema, documento: DocumentNode): string[] {
  const campos: string[] = [];
  const info = new TypeInfo(esquema);
  visit(
    documento,
    visitWithTypeInfo(info, {
      Field: (nodo) => {
        const padre = info.getParentType();
        if (!info.getFieldDef()) throw new Error(`The schema has no field ${padre?.name}.${nodo.name.value}`);
        if (padre && !EDGES.test(padre.name) && padre !== esquema.getQueryType())
          campos.push(`${padre.name}.${nodo.name.value}`);
      },
    }),
  );
  return campos;
}

/** The whole document of the bases, as published and as a draft. */
async function probarBases(
  mundo: Mundo,
  esquema: GraphQLSchema,
  cuenta: Cuenta,
  nombradas: Set<string>,
): Promise<void> {
  const { data } = await mundo.pedir("visitante", "{ consultaBases }");
  const texto = String((data as Objeto)["consultaBases"]);
  const tipos = esquema.getTypeMap();
  for (const nombre of DE_LAS_BASES.split(/\s+/)) {
    const tipo = tipos[nombre];
    if (isObjectType(tipo)) for (const campo of Object.keys(tipo.getFields())) nombradas.add(`${nombre}.${campo}`);
  }
  const casos = mundo.casos["proceso"] ?? {};
  for (const [operacion, caso, ven] of [
    ["BasesEnteras", "abierto", ACTORES],
    ["BorradorEntero", "borrador", ["pilar", "ulises", "rosa", "pablo", "aurora", "admin"]],
    ["BorradorEntero", "borradorAjeno", ["raul", "aurora", "admin"]],
  ] as const) {
    for (const actor of ACTORES) {
      const respuesta = await mundo.pedir(actor, texto, { id: casos[caso] }, operacion);
      const { proceso } = (respuesta.errores.length === 0 ? respuesta.data : {}) as {
        proceso?: { version?: object; borrador?: object } | null;
      };
      const ve = (proceso?.version ?? proceso?.borrador) !== undefined;
      cuenta.pruebas += 1;
      if (ve !== (ven as readonly Actor[]).includes(actor))
        cuenta.distintas.push(`${operacion} ${caso} ${actor}: ${respuesta.codigos.join(" ")}`);
    }
  }
}

function listSinClasificar(esquema: GraphQLSchema, nombradas: Set<string>): string[] {
  for (const [, tipo = "", campos = ""] of DE_ACTOS.matchAll(/(\w+)\{([^}]*)\}/g))
    for (const campo of campos.split(" ")) nombradas.add(`${tipo}.${campo}`);
  const faltan: string[] = [];
  for (const tipo of Object.values(esquema.getTypeMap())) {
    if (!isObjectType(tipo) || tipo.name.startsWith("__") || EDGES.test(tipo.name)) continue;
    const prefijo =
      tipo === esquema.getQueryType() ? "query" : tipo === esquema.getMutationType() ? "mutation" : tipo.name;
    for (const campo of Object.keys(tipo.getFields()))
      if (!nombradas.has(`${prefijo}.${campo}`)) faltan.push(`${prefijo}.${campo}`);
  }
  return faltan;
}
