/**
 * The lists and simple forms of react-admin over our own operations: each resource has the few methods that its pages
 * use, with documents written for them. Pages go by cursor and never by total.
 */
import type { CreateParams, DataProvider, GetListParams, RaRecord } from "react-admin";
import { auditoria } from "../auditoria/recurso.ts";
import { entidades } from "../entidades/recurso.ts";
import { procesos } from "../procesos/recurso.ts";
import { usuarios } from "../usuarios/recurso.ts";
import { leerFalla } from "./falla.ts";
import { Paginas } from "./paginas.ts";
import type { Recurso } from "./recurso.ts";

const RECURSOS: Readonly<Record<string, Recurso>> = { auditoria, entidades, procesos, usuarios };

const paginas = new Paginas();

function recurso(nombre: string): Recurso {
  const suyo = RECURSOS[nombre];
  if (!suyo) throw new Error(`There is no resource ${nombre}`);
  return suyo;
}

async function getList(
  nombre: string,
  { pagination, sort, filter, signal }: GetListParams & { readonly signal?: AbortSignal },
) {
  const { page, perPage } = pagination ?? { page: 1, perPage: 20 };
  const filtro = (filter ?? {}) as Readonly<Record<string, unknown>>;
  const orden = sort?.field ?? "";
  const lista = JSON.stringify([nombre, filtro, orden, perPage]);
  try {
    return await paginas.leer<RaRecord>(lista, page, perPage, (pagina) =>
      recurso(nombre).pagina(pagina, filtro, orden, signal),
    );
  } catch (error) {
    if (signal?.aborted) throw error;
    throw leerFalla(error);
  }
}

async function create(nombre: string, { data }: CreateParams) {
  const { crear } = recurso(nombre);
  if (!crear) return ninguno(nombre);
  try {
    return { data: await crear(data as Readonly<Record<string, unknown>>) };
  } catch (error) {
    throw leerFalla(error);
  }
}

const ninguno = (nombre: string) => Promise.reject(new Error(`The pages of ${nombre} do not do this`));

/** Everything else is done by the pages themselves, with the acts of the domain. */
export const dataProvider = {
  supportAbortSignal: true,
  getList,
  create,
  getOne: ninguno,
  getMany: ninguno,
  getManyReference: ninguno,
  update: ninguno,
  updateMany: ninguno,
  delete: ninguno,
  deleteMany: ninguno,
} as unknown as DataProvider;
