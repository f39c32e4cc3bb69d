/** One application while it is being filled: its bases, its draft that saves itself, its files. */
import { useQuery } from "@apollo/client/react";
import { createContext, useMemo, useSyncExternalStore } from "react";
import type { Bases } from "#schema/bases/bases.ts";
import type { Hallazgo } from "#schema/hallazgo.ts";
import { indexar } from "#schema/indice.ts";
import { crearLector, type Lector, type Sujeto } from "#schema/lector.ts";
import { prepararEnvio } from "#schema/postulacion/envio.ts";
import { comoBases } from "../datos/bases.ts";
import { cliente } from "../datos/cliente.ts";
import { leerFalla } from "../datos/errores.ts";
import { hoyEnLima } from "../datos/fechas.ts";
import { ahora } from "../datos/reloj.ts";
import { antesDeSalir } from "../datos/sesion.tsx";
import type { PostulacionQuery } from "../gql/graphql.ts";
import { BASES, GUARDAR_RESPUESTAS, POSTULACION } from "./operaciones.ts";
import { Autoguardado, type Leido, type Respuestas, type Vista } from "./autoguardado.ts";
import type { Filas } from "./filas.ts";
import { memoriaDe } from "./memoria.ts";

export type Postulacion = NonNullable<PostulacionQuery["postulacion"]>;

export interface Expediente {
  readonly postulacion: Postulacion;
  /** Address of its task list; the other pages hang from it. */
  readonly base: string;
  /** Whether it is the preview of a draft, with nobody behind it. */
  readonly previa: boolean;
  readonly bases: Bases;
  readonly auto: Autoguardado;
  readonly vista: Vista;
  /** What is known of the applicant, as conditions read it. */
  readonly sujeto: Sujeto;
  /** One per plaza applied to, in order. */
  readonly lectores: readonly Lector[];
  /** Everything that keeps it from being sent, as far as it can be told here. */
  readonly hallazgos: readonly Hallazgo[];
}

export type Cargado =
  | { readonly estado: "CARGANDO" | "NO_EXISTE" }
  | { readonly estado: "FALLA"; readonly error: unknown; readonly reintentar: () => void }
  | { readonly estado: "LISTO"; readonly expediente: Expediente };

/** An application that its pages take as it is, instead of bringing one: the preview of a draft. */
export const ExpedienteDado = createContext<Expediente | null>(null);

/** Drafts open in this window, by application: pages come and go, what is being saved stays. */
const abiertos = new Map<string, Autoguardado>();

const guardarTodos = (): Promise<unknown> =>
  Promise.all(
    [...abiertos.values()].filter(({ tienePendientes }) => tienePendientes).map((abierto) => abierto.guardarYa()),
  );

// There is network again, or the person is about to leave: what waited goes at once.
addEventListener("online", () => void guardarTodos());
antesDeSalir(guardarTodos);

/** What could not pass to a new version of the bases, by application, until its owner has read it. */
export const perdidosAlActualizar = new Map<string, readonly string[]>();

/** Forgets the drafts of this window: after sending, after another version, after signing out. */
export function cerrarBorrador(id: string): void {
  abiertos.get(id)?.close();
  abiertos.delete(id);
}

function abrirBorrador(bases: Bases, postulacion: Postulacion): Autoguardado {
  const { id } = postulacion;
  const abierto = abiertos.get(id);
  if (abierto) return abierto;
  const nuevo = new Autoguardado(bases.formulario.secciones, leidoDe(postulacion), {
    guardar: async (revision, seccion, filas) => {
      const variables = {
        postulacion: id,
        revision,
        seccion,
        filas: filas.map((fila) => ({ ...fila, sustentos: [...(fila.sustentos ?? [])] })),
      };
      const { data } = await cliente.mutate({ mutation: GUARDAR_RESPUESTAS, variables });
      return data?.guardarRespuestas.revision ?? revision;
    },
    releer: async () => {
      const { data } = await cliente.query({ query: POSTULACION, variables: { id }, fetchPolicy: "network-only" });
      return data?.postulacion ? leidoDe(data.postulacion) : leidoDe(postulacion);
    },
    leerFalla,
    memoria: memoriaDe(id, localStorage),
    ahora,
    hoy: () => hoyEnLima(ahora()),
  });
  abiertos.set(id, nuevo);
  return nuevo;
}

const leidoDe = ({ revision, respuestas }: Postulacion): Leido => ({
  revision,
  respuestas: Object.fromEntries(respuestas.map(({ seccion, filas }) => [seccion, filas.map(filaDe)])),
});

const filaDe = ({ id, valores, sustentos }: Postulacion["respuestas"][number]["filas"][number]): Filas[number] => ({
  id,
  valores: valores as Filas[number]["valores"],
  ...(sustentos && sustentos.length > 0 && { sustentos: [...sustentos] }),
});

/** An application of one's own, with everything that its pages need. */
export function useExpediente(id: string): Cargado {
  const pedido = useQuery(POSTULACION, {
    variables: { id },
    fetchPolicy: abiertos.has(id) ? "cache-first" : "network-only",
    nextFetchPolicy: "cache-first",
  });
  const postulacion = pedido.data?.postulacion;
  const deBases = useQuery(BASES, {
    variables: { proceso: postulacion?.proceso.id ?? "", numero: postulacion?.versionBases ?? 0 },
    skip: !postulacion,
  });
  const documento = deBases.data?.proceso?.version?.documento;
  const bases = useMemo(() => (documento === undefined ? null : comoBases(documento)), [documento]);
  const auto = bases && postulacion ? abrirBorrador(bases, postulacion) : null;
  const vista = useSyncExternalStore(auto?.subscribe ?? NADA, auto?.vista ?? SIN_VISTA);
  const calculado = useMemo(
    () => (bases && postulacion ? calcular(bases, postulacion, vista.respuestas) : null),
    [bases, postulacion, vista.respuestas],
  );

  const error = pedido.error ?? deBases.error;
  if (error && (!postulacion || !bases))
    return { estado: "FALLA", error, reintentar: () => void (postulacion ? deBases.refetch() : pedido.refetch()) };
  if (postulacion === null) return { estado: "NO_EXISTE" };
  if (!postulacion || !bases || !auto || !calculado) return { estado: "CARGANDO" };
  return {
    estado: "LISTO",
    expediente: { postulacion, base: baseDe(id), previa: false, bases, auto, vista, ...calculado },
  };
}

/** Address of an application. */
export const baseDe = (id: string): string => `/postulaciones/${id}`;

/** What the rules say of the answers so far. */
export function calcular(bases: Bases, { plazas, documentos, declaraciones }: Postulacion, respuestas: Respuestas) {
  const sujeto: Sujeto = {
    respuestas: Object.fromEntries(Object.entries(respuestas).map(([seccion, filas]) => [seccion, [...filas]])),
    documentos: documentos.map(({ documento, archivos }) => ({ documento, archivos: [...archivos] })),
    declaraciones: declaraciones.map(({ declaracion, respuesta }) => ({ declaracion, respuesta })),
  };
  const indice = indexar(bases);
  const lectores = plazas.flatMap((plaza) => {
    const definida = indice.plazas.get(plaza);
    return definida ? [crearLector(indice, definida, sujeto)] : [];
  });
  return { sujeto, lectores, hallazgos: prepararEnvio(bases, plazas, sujeto, hoyEnLima(ahora())).hallazgos };
}

const VACIA: Vista = { respuestas: {}, guardado: {}, recuperadas: [] };
const NADA = () => () => undefined;
const SIN_VISTA = (): Vista => VACIA;
