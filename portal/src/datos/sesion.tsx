import { useQuery } from "@apollo/client/react";
import type { YoQuery } from "../gql/graphql.ts";
import { irA } from "../ui/navegacion.tsx";
import { cliente } from "./cliente.ts";
import { CERRAR_SESION, YO } from "./operaciones.ts";

export type Persona = NonNullable<YoQuery["yo"]>["persona"];

export type Sesion =
  | { readonly estado: "CARGANDO" | "NINGUNA" }
  | { readonly estado: "FALLA"; readonly error: unknown; readonly reintentar: () => void }
  | { readonly estado: "ABIERTA"; readonly persona: Persona };

/** Who is signed in on this browser. */
export function useSesion(): Sesion {
  const { data, error, refetch } = useQuery(YO);
  if (data?.yo) return { estado: "ABIERTA", persona: data.yo.persona };
  // Without an answer nobody knows who one is: that is not the same as being nobody.
  if (error && !data) return { estado: "FALLA", error, reintentar: () => void refetch() };
  return { estado: data ? "NINGUNA" : "CARGANDO" };
}

/** After signing in: who one is now is read again. */
export async function alEntrar(destino: string): Promise<void> {
  await cliente.query({ query: YO, fetchPolicy: "network-only" });
  irA(destino, { reemplaza: true });
}

const tareas = new Set<() => Promise<unknown>>();

/** What has to be done while there still is a session, such as saving what was typed last. */
export const antesDeSalir = (tarea: () => Promise<unknown>): void => void tareas.add(tarea);

/** Signs out and forgets what this browser kept of the person; the page is loaded anew, so that memory forgets too. */
export async function salir(): Promise<void> {
  await Promise.allSettled([...tareas].map((tarea) => tarea()));
  await cliente.mutate({ mutation: CERRAR_SESION });
  olvidarBorradores();
  location.assign("/");
}

const PREFIJO = "merito.";

/** Drafts hold personal data, and many people apply from a computer that others use. */
function olvidarBorradores(): void {
  for (const clave of Object.keys(localStorage)) if (clave.startsWith(PREFIJO)) localStorage.removeItem(clave);
}

/** The page of signing in that comes back to where one was. */
export const rutaDeIngreso = (destino: string): string => `/cuenta/ingreso?volver=${encodeURIComponent(destino)}`;
