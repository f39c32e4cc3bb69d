/**
 * Saves a draft by itself. One request at a time, each with the revision that the one before gave; what could not be sent
 * waits on this equipment and is tried again; what another window changed is never overwritten in silence.
 */
import type { Seccion } from "#schema/bases/formulario.ts";
import type { Fecha } from "#schema/fecha.ts";
import type { Falla } from "../datos/errores.ts";
import { type Filas, guardables, sonIguales } from "./filas.ts";
import type { Memoria } from "./memoria.ts";

export type Respuestas = Readonly<Record<string, Filas>>;

export type EstadoGuardado =
  | "GUARDADO"
  | "PENDIENTE"
  | "GUARDANDO"
  | "SIN_RED"
  | "CONFLICTO"
  | "RECHAZADO"
  | "SIN_SESION";

export interface Guardado {
  readonly estado: EstadoGuardado;
  /** When the server last took it, ms since 1970; null when nothing was sent from here. */
  readonly en: number | null;
  /** Answers that wait to be mended. */
  readonly pendientes: number;
  /** Words of the refusal. */
  readonly mensaje: string | null;
}

export interface Vista {
  readonly respuestas: Respuestas;
  readonly guardado: Readonly<Record<string, Guardado>>;
  /** Sections with what was typed on this equipment in an earlier visit. */
  readonly recuperadas: readonly string[];
}

export interface Leido {
  readonly revision: number;
  readonly respuestas: Respuestas;
}

export interface Mundo {
  /** Sends a section whole. Throws what the server refuses. */
  readonly guardar: (revision: number, seccion: string, filas: Filas) => Promise<number>;
  /** Reads what the server has now. */
  readonly releer: () => Promise<Leido>;
  readonly leerFalla: (error: unknown) => Falla;
  readonly memoria: Memoria;
  readonly ahora: () => number;
  readonly hoy: () => Fecha;
}

const ESPERA_MS = 1_000;
const REINTENTOS_MS = [2_000, 5_000, 15_000, 30_000] as const;
const AL_DIA: Guardado = { estado: "GUARDADO", en: null, pendientes: 0, mensaje: null };

export class Autoguardado {
  #revision: number;
  #servidor: Respuestas;
  #vista: Vista;
  #cola: Promise<unknown> = Promise.resolve();
  #turno: ReturnType<typeof setTimeout> | undefined;
  #intentos = 0;
  readonly #sucias = new Set<string>();
  readonly #oyentes = new Set<() => void>();
  readonly #secciones: ReadonlyMap<string, Seccion>;
  readonly #mundo: Mundo;

  constructor(secciones: readonly Seccion[], leido: Leido, mundo: Mundo) {
    this.#secciones = new Map(secciones.map((seccion) => [seccion.id, seccion]));
    this.#revision = leido.revision;
    this.#servidor = leido.respuestas;
    this.#mundo = mundo;
    this.#vista = { respuestas: leido.respuestas, guardado: {}, recuperadas: [] };
    for (const { id } of secciones) this.#recuperar(id);
    if (this.#sucias.size > 0) this.#programar(0);
  }

  readonly subscribe = (oyente: () => void): (() => void) => {
    this.#oyentes.add(oyente);
    return () => void this.#oyentes.delete(oyente);
  };

  readonly vista = (): Vista => this.#vista;

  /** Whether something typed here is not on the server. */
  get tienePendientes(): boolean {
    return this.#sucias.size > 0;
  }

  filasDe(seccion: string): Filas {
    return this.#vista.respuestas[seccion] ?? [];
  }

  /** Takes what is on screen; it is on this equipment at once and on the server in a moment. */
  cambiar(seccion: string, filas: Filas): void {
    this.#poner(seccion, filas);
    this.#anotar(seccion, { estado: "PENDIENTE", mensaje: null });
    this.#sucias.add(seccion);
    this.#apuntar(seccion);
    this.#programar(ESPERA_MS);
  }

  /** Sends now what waits. Resolves when it was tried. */
  async guardarYa(): Promise<void> {
    clearTimeout(this.#turno);
    await this.#encolar(() => this.#guardarTodo());
  }

  /**
   * Runs an act of another kind in its turn, after what waits was saved.
   * @param acto gets the revision and gives the new one beside its result
   */
  async ejecutar<T>(acto: (revision: number) => Promise<{ readonly revision: number; readonly dato: T }>): Promise<T> {
    clearTimeout(this.#turno);
    return this.#encolar(async () => {
      await this.#guardarTodo();
      const { revision, dato } = await this.#conRelectura(() => acto(this.#revision));
      this.#revision = revision;
      return dato;
    });
  }

  /** Ends a conflict: with what is typed here, or with what the server has. */
  resolver(seccion: string, cual: "AQUI" | "SERVIDOR"): void {
    if (cual === "AQUI") this.cambiar(seccion, this.filasDe(seccion));
    else {
      this.#poner(seccion, this.#servidor[seccion] ?? []);
      this.#limpiar(seccion);
    }
  }

  /** Stops the timers; what waits is kept on this equipment. */
  close(): void {
    clearTimeout(this.#turno);
  }

  #recuperar(seccion: string): void {
    const apunte = this.#mundo.memoria.leer(seccion);
    const enServidor = this.#servidor[seccion] ?? [];
    if (!apunte || sonIguales(apunte.filas, enServidor)) return this.#mundo.memoria.quitar(seccion);
    this.#poner(seccion, apunte.filas);
    this.#vista = { ...this.#vista, recuperadas: [...this.#vista.recuperadas, seccion] };
    const conflicto = !sonIguales(apunte.base, enServidor);
    this.#anotar(seccion, { estado: conflicto ? "CONFLICTO" : "PENDIENTE" });
    if (!conflicto) this.#sucias.add(seccion);
  }

  #programar(ms: number): void {
    clearTimeout(this.#turno);
    this.#turno = setTimeout(() => void this.guardarYa(), ms);
  }

  #encolar<T>(trabajo: () => Promise<T>): Promise<T> {
    const turno = this.#cola.then(trabajo, trabajo);
    this.#cola = turno.catch(() => undefined);
    return turno;
  }

  async #guardarTodo(): Promise<void> {
    const pendientes = [...this.#sucias];
    for (const seccion of pendientes) {
      if (this.#vista.guardado[seccion]?.estado !== "CONFLICTO") await this.#guardarUna(seccion);
    }
  }

  async #guardarUna(id: string): Promise<void> {
    const seccion = this.#secciones.get(id);
    if (!seccion) return;
    const enPantalla = this.filasDe(id);
    const { filas, pendientes } = guardables(seccion, enPantalla, this.#mundo.hoy());
    this.#anotar(id, { estado: "GUARDANDO" });
    try {
      await this.#conRelectura(async () => {
        if (this.#vista.guardado[id]?.estado === "CONFLICTO") return;
        this.#revision = await this.#mundo.guardar(this.#revision, id, filas);
        this.#servidor = { ...this.#servidor, [id]: filas };
        this.#intentos = 0;
        this.#terminar(id, enPantalla, pendientes);
      });
    } catch (error) {
      this.#fallar(id, this.#mundo.leerFalla(error));
    }
  }

  #terminar(id: string, enviadas: Filas, pendientes: number): void {
    const en = this.#mundo.ahora();
    if (this.filasDe(id) !== enviadas) {
      this.#anotar(id, { estado: "PENDIENTE", en });
      this.#apuntar(id);
    } else if (pendientes > 0) {
      this.#sucias.delete(id);
      this.#apuntar(id);
      this.#anotar(id, { estado: "GUARDADO", en, pendientes, mensaje: null });
    } else this.#limpiar(id, en);
  }

  #fallar(id: string, { codigo, mensaje, pasajera }: Falla): void {
    const sinSesion = codigo === "NO_AUTENTICADO";
    if (sinSesion || !pasajera) {
      this.#sucias.delete(id);
      // What was typed is in the memory of this equipment, and goes when the person is back.
      this.#anotar(id, { estado: sinSesion ? "SIN_SESION" : "RECHAZADO", mensaje });
      return;
    }
    this.#anotar(id, { estado: "SIN_RED", mensaje });
    const espera = REINTENTOS_MS[Math.min(this.#intentos, REINTENTOS_MS.length - 1)] ?? 30_000;
    this.#intentos += 1;
    this.#programar(espera);
  }

  /** Tries once more after reading what the server has, when another window had saved before. */
  async #conRelectura<T>(acto: () => Promise<T>): Promise<T> {
    try {
      return await acto();
    } catch (error) {
      if (this.#mundo.leerFalla(error).codigo !== "REVISION_DESACTUALIZADA") throw error;
      this.#acoger(await this.#mundo.releer());
      return acto();
    }
  }

  /** Takes what the server has; a section that was changed here and there is a conflict. */
  #acoger({ revision, respuestas }: Leido): void {
    const antes = this.#servidor;
    this.#revision = revision;
    this.#servidor = respuestas;
    for (const id of this.#secciones.keys()) {
      const [suyas, previas] = [respuestas[id] ?? [], antes[id] ?? []];
      if (sonIguales(suyas, previas)) continue;
      if (!this.#sucias.has(id)) this.#poner(id, suyas);
      else if (!sonIguales(suyas, this.filasDe(id))) {
        this.#sucias.delete(id);
        this.#anotar(id, { estado: "CONFLICTO" });
      }
    }
  }

  #apuntar(seccion: string): void {
    this.#mundo.memoria.poner(seccion, { filas: this.filasDe(seccion), base: this.#servidor[seccion] ?? [] });
  }

  #limpiar(seccion: string, en: number | null = null): void {
    this.#sucias.delete(seccion);
    this.#mundo.memoria.quitar(seccion);
    const recuperadas = this.#vista.recuperadas.filter((una) => una !== seccion);
    this.#vista = { ...this.#vista, recuperadas };
    this.#anotar(seccion, { ...AL_DIA, en });
  }

  #poner(seccion: string, filas: Filas): void {
    this.#vista = { ...this.#vista, respuestas: { ...this.#vista.respuestas, [seccion]: filas } };
    this.#avisar();
  }

  #anotar(seccion: string, cambio: Partial<Guardado>): void {
    const previo = this.#vista.guardado[seccion] ?? AL_DIA;
    this.#vista = { ...this.#vista, guardado: { ...this.#vista.guardado, [seccion]: { ...previo, ...cambio } } };
    this.#avisar();
  }

  #avisar(): void {
    for (const oyente of this.#oyentes) oyente();
  }
}
