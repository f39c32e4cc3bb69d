/** Relay connections: forward pages by keyset, without counting. */
// The decorators of type-graphql look for it when a class is declared: this file comes before every type.
import "reflect-metadata";
import { ArgsType, type ClassType, Field, Int, ObjectType } from "type-graphql";
import { Rechazo } from "#schema/errores.ts";
import type { Lectura } from "../infra/base-datos.ts";
import { isFechaReal } from "./escalares.ts";

/** Largest page that may be asked for. */
export const PAGINA_MAXIMA = 100;

@ArgsType()
export class PaginaArgs {
  @Field(() => Int, { defaultValue: 20, description: "Cantidad de elementos de la página, de 1 a 100." })
  first!: number;

  @Field(() => String, { nullable: true, description: "Cursor después del cual empieza la página." })
  after?: string | null;
}

@ObjectType({ description: "Posición de una página dentro de su lista.", simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: "Si hay más elementos después de esta página." })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Si esta página no es la primera." })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "Cursor del primer elemento de la página." })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: "Cursor del último elemento; páselo como «after» para seguir." })
  endCursor!: string | null;
}

export interface Pagina<T> {
  edges: { node: T; cursor: string }[];
  pageInfo: PageInfo;
}

/**
 * Makes the connection type of a type.
 * @param Nodo   class of the elements
 * @param nombre GraphQL name of the elements
 */
export function conexion<T extends object>(Nodo: ClassType<T>, nombre: string): ClassType<Pagina<T>> {
  @ObjectType(`${nombre}Edge`, {
    description: `Elemento de una lista de ${nombre} y su cursor.`,
    simpleResolvers: true,
  })
  class Edge {
    @Field(() => Nodo, { description: "El elemento." })
    node!: T;

    @Field(() => String, { description: "Cursor de este elemento." })
    cursor!: string;
  }

  @ObjectType(`${nombre}Connection`, { description: `Página de una lista de ${nombre}.`, simpleResolvers: true })
  class Connection implements Pagina<T> {
    @Field(() => [Edge], { description: "Elementos de la página, en orden." })
    edges!: Edge[];

    @Field(() => PageInfo, { description: "Posición de la página." })
    pageInfo!: PageInfo;
  }
  return Connection;
}

/** How a list is ordered: columns of the inner select, not null, all in one direction, the last one unique. */
export interface Orden {
  /** Goes into the cursor: a cursor of another order is refused. */
  readonly clave: string;
  readonly columnas: readonly {
    readonly nombre: string;
    readonly tipo: "timestamptz" | "uuid" | "text" | "int" | "bigint" | "numeric" | "date";
    /** Names that people read: ordered as in Peru, Ñ after N and accents aside, whatever the database was created with. */
    readonly alfabetico?: boolean;
  }[];
  readonly descendente?: boolean;
}

/**
 * Reads one page of `select` in the order given.
 * @param select  a select without order nor limit; its column names are what `orden` names and what the nodes get
 * @param valores values of the placeholders of `select`
 */
export async function paginar<T extends object>(
  tx: Lectura,
  select: string,
  valores: readonly unknown[],
  orden: Orden,
  { first, after }: Pick<PaginaArgs, "first" | "after">,
): Promise<Pagina<T>> {
  if (first < 1 || first > PAGINA_MAXIMA) {
    throw new Rechazo("DATO_INVALIDO", { campo: "first", motivo: `pida de 1 a ${PAGINA_MAXIMA} elementos` }, "first");
  }
  const desde = after ? readCursor(after, orden) : null;
  const columnas = orden.columnas.map(({ nombre, alfabetico }) => `q."${nombre}"${alfabetico ? ALFABETO : ""}`);
  const marcas = orden.columnas.map(({ tipo }, i) => `$${valores.length + i + 1}::${tipo}`);
  const comparacion = orden.descendente ? "<" : ">";
  const direccion = orden.descendente ? " desc" : "";
  // Row values compare in one index range; and/or chains would walk everything before the page.
  const filas = await tx.filas<T & { __cursor: string[] }>(
    `select q.*, array[${columnas.map((columna) => `(${columna})::text`).join(", ")}] as "__cursor" from (${select}) q
     ${desde ? `where (${columnas.join(", ")}) ${comparacion} (${marcas.join(", ")})` : ""}
     order by ${columnas.map((columna) => columna + direccion).join(", ")} limit ${first + 1}`,
    desde ? [...valores, ...desde] : valores,
  );
  const edges = filas
    .slice(0, first)
    .map(({ __cursor, ...node }) => ({ node: node as unknown as T, cursor: writeCursor(orden, __cursor) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: filas.length > first,
      hasPreviousPage: desde !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

const ALFABETO = ' collate "es-PE-x-icu"';

function writeCursor({ clave }: Orden, valores: readonly string[]): string {
  return Buffer.from(JSON.stringify([clave, ...valores])).toString("base64url");
}

type TipoColumna = Orden["columnas"][number]["tipo"];

const FORMAS: Readonly<Record<TipoColumna, RegExp>> = {
  timestamptz: /^\d{4}-\d{2}-\d{2} ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?\+00$/,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  text: /^[^\0]{0,500}$/,
  int: /^-?\d{1,9}$/,
  bigint: /^-?\d{1,18}$/,
  numeric: /^-?\d{1,20}(\.\d{1,10})?$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

/** Whether PostgreSQL reads the value: a form that is right may still name a day that no calendar has. */
function isValor(tipo: TipoColumna, valor: unknown): valor is string {
  if (typeof valor !== "string" || !FORMAS[tipo].test(valor)) return false;
  return (tipo !== "timestamptz" && tipo !== "date") || isFechaReal(valor.slice(0, 10));
}

function readCursor(cursor: string, orden: Orden): string[] {
  try {
    const [clave, ...valores] = JSON.parse(Buffer.from(cursor, "base64url").toString()) as unknown[];
    const correcto =
      clave === orden.clave &&
      valores.length === orden.columnas.length &&
      orden.columnas.every(({ tipo }, i) => isValor(tipo, valores[i]));
    if (correcto) return valores as string[];
  } catch {
    // What is not base64 of JSON is as foreign as a cursor of another list: one refusal for both.
  }
  throw new Rechazo("CURSOR_INVALIDO", {}, "after");
}
