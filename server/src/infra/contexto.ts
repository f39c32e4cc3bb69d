/** What one request carries. Made by the GraphQL layer; modules read it and never build it. */
import type DataLoader from "dataloader";
import type { InstanteUtc } from "#schema/fecha.ts";
import type { Almacen } from "./almacen.ts";
import type { Base } from "./base-datos.ts";
import type { Bitacora } from "./bitacora.ts";
import type { Claves } from "./claves.ts";
import type { Freno } from "./freno.ts";
import type { LlaveSello } from "./llave-sello.ts";
import type { ExpedienteLeido } from "./politica.ts";
import type { Quien } from "./quien.ts";

/** The cookies of the answer. */
export interface Galletas {
  ponerSesion(token: string, segundos: number): void;
  quitarSesion(): void;
  /** Marks the browser, so that its owner is told from a guesser. */
  ponerEquipo(token: string): void;
}

export interface Contexto {
  /** Random id of the request; errors show it and the log repeats it. */
  readonly id: string;
  readonly quien: Quien;
  /** Arrival seal taken with the first statement of the request; null when nobody had to be identified. */
  readonly sello: InstanteUtc | null;
  /** Address of the last hop that is trusted. */
  readonly direccion: string | null;
  readonly agente: string;
  readonly base: Base;
  readonly bitacora: Bitacora;
  readonly galletas: Galletas;
  /** Secret of the browser, from an earlier signing in; null in a new one. */
  readonly equipo: string | null;
  readonly cargadores: Map<object, DataLoader<unknown, unknown>>;
  /** Names of the acts that ran in this request; a mutation that ran none is a fault of the server. */
  readonly actos: Set<string>;
  /** Fields and queries that were denied in this request; they are witnessed when it ends. */
  readonly denegados: Set<string>;
  /** Dossiers of others that this request showed, by application; they are witnessed before the answer leaves. */
  readonly leidos: Map<string, ExpedienteLeido>;
  /** What the composition root gives to modules, by name: file store, pool of hashes, settings. */
  readonly servicios: Servicios;
}

/** Things of the outside world that modules use through the context. */
export interface Servicios {
  /** Whether this is a demonstration: mails are readable on screen and accounts are known. */
  readonly demo: boolean;
  /** Public address of the site, without a slash at the end. */
  readonly urlBase: string;
  readonly claves: Claves;
  readonly freno: Freno;
  readonly almacen: Almacen;
  readonly llaveSello: LlaveSello;
  /** Names of the mutations that the person may try at all. */
  readonly accionesDe: (quien: Quien) => readonly string[];
}
