/**
 * Where the demo is made: the real application over the same database, on a port of its own that only this computer
 * reaches, in a time that moves. People sign in and act as anybody does.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Bases } from "#schema/bases/bases.ts";
import { fechaEnLima, instanteUtc, sumarDias, type Fecha } from "#schema/fecha.ts";
import { type App, createApp } from "#server/app.ts";
import { ejecutar } from "#server/infra/acto.ts";
import type { Bitacora } from "#server/infra/bitacora.ts";
import type { Config } from "#server/infra/config.ts";
import { CUENTAS_DEMO, darAltaCuenta, TipoDocumento } from "#server/modules/acceso/index.ts";
import { ingresar, Navegador } from "./navegador.ts";
import { correoDe, type PersonaInventada } from "./solicitud.ts";

/** Refusals that only say that an earlier load did it already. */
const YA_HECHO = [
  "ROL_YA_ASIGNADO",
  "EVALUACION_YA_ABIERTA",
  "REVISION_DESACTUALIZADA",
  "HOJA_CERRADA",
  "EVALUACION_REVELADA",
  "ETAPA_PUBLICADA",
];

/** Password of everybody in the demo: that of its accounts, which is printed on the console. */
const CLAVE = CUENTAS_DEMO[0]?.clave ?? "";

export interface Mundo {
  readonly hoy: Fecha;
  /** Asks the database as the server itself: to find what is there. */
  buscar<T>(sql: string, valores?: readonly unknown[]): Promise<T[]>;
  /** Whether somebody invented did an act with that idempotency key. */
  isHecho(persona: PersonaInventada, acto: string, clave: string): Promise<boolean>;
  /** From now on it is that day in Lima. Never later than the present. */
  irA(dia: Fecha, hora?: string): void;
  /** Who works in the demo, by the left side of the mail address. */
  personal(nombre: string): Promise<Navegador>;
  /** Somebody invented, with an account from now on if there was none. */
  ciudadano(persona: PersonaInventada): Promise<Navegador>;
}

export interface MundoAbierto extends Mundo {
  close(): Promise<void>;
}

/** @param signal ends whatever is being done */
export async function openMundo(config: Config, bitacora: Bitacora, signal: AbortSignal): Promise<MundoAbierto> {
  let desfase = 0;
  const app = await createApp({
    // Guesses are counted by address: each invented person comes from one of its own.
    config: { ...config, trustProxy: 1, smtpUrl: null },
    bitacora,
    conCuentasDemo: false,
    reloj: { desfase: () => desfase },
  });
  const servidor = createServer((req, res) =>
    app.express(req, res, () => {
      res.statusCode = 500;
      res.end();
    }),
  );
  await new Promise<void>((listo) => servidor.listen(0, "127.0.0.1", listo));
  const url = `http://127.0.0.1:${(servidor.address() as AddressInfo).port}`;
  const sesiones = new Map<string, Promise<Navegador>>();
  const entrar = (usuario: string, direccion: string): Promise<Navegador> => {
    const sesion =
      sesiones.get(usuario) ??
      (async () => {
        const navegador = new Navegador(url, { direccion, hecho: YA_HECHO, signal });
        await ingresar(navegador, usuario, CLAVE);
        return navegador;
      })();
    sesiones.set(usuario, sesion);
    return sesion;
  };
  const { base, quien } = app.interno();
  const altas = createAltas(app);
  const buscar = <T>(sql: string, valores: readonly unknown[] = []): Promise<T[]> =>
    base.leer(quien, (tx) => tx.filas<T>(sql, valores));
  return {
    hoy: fechaEnLima(new Date().toISOString()),
    buscar,
    isHecho: async ({ dni }, acto, clave) => {
      const [persona] = await buscar<{ id: string }>("select id from persona where numero_documento = $1", [dni]);
      if (!persona) return false;
      // Keys are seen by their owner alone.
      const hecho = await base.leer({ ...quien, sistema: false, persona: persona.id }, (tx) =>
        tx.fila("select 1 from idempotencia where acto = $1 and clave = $2", [acto, clave]),
      );
      return hecho !== null;
    },
    irA: (dia, hora = "10:00") => {
      desfase = Math.min(0, Math.ceil((Date.parse(instanteUtc(`${dia}T${hora}`)) - Date.now()) / 1000));
    },
    personal: (nombre) => entrar(`${nombre}@demo.merito.pe`, "192.0.2.1"),
    ciudadano: async (persona) => {
      await altas(persona);
      return entrar(persona.dni, `198.51.100.${1 + (Number(persona.dni) % 250)}`);
    },
    close: async () => {
      servidor.closeAllConnections();
      await new Promise((listo) => servidor.close(listo));
      await app.close();
    },
  };
}

/** Accounts of invented people, all with the same password; those that exist are left as they are. */
function createAltas(app: App): (persona: PersonaInventada) => Promise<void> {
  let claveHash: Promise<string> | undefined;
  return async ({ dni, nombres, apellidos }) => {
    const ctx = app.interno();
    const hay = await ctx.base.leer(ctx.quien, (tx) =>
      tx.fila("select 1 from persona where numero_documento = $1", [dni]),
    );
    if (hay) return;
    claveHash ??= ctx.servicios.claves.hash(CLAVE);
    await ejecutar(ctx, darAltaCuenta, {
      identidad: {
        tipoDocumento: TipoDocumento.DNI,
        numeroDocumento: dni,
        nombres,
        apellidos,
        correo: correoDe({ dni }),
      },
      claveHash: await claveHash,
      roles: [{ rol: "POSTULANTE", entidad: null, proceso: null }],
    });
  };
}

/** First day of a row of the schedule. */
export function diaDe({ cronograma }: Bases, hito: string): Fecha {
  const cuando = cronograma.hitos.find(({ id }) => id === hito)?.cuando;
  if (cuando?.tipo === "FECHA") return cuando.fecha;
  if (cuando?.tipo === "RANGO") return cuando.desde;
  if (cuando?.tipo === "HORAS") return cuando.abre.slice(0, 10);
  throw new Error(`${hito} has no day`);
}

/** The window of a contest: from a day at 00:00 until another at 17:00. */
export const ventana = (abre: Fecha, dias: number) => ({
  abre: `${abre}T00:00`,
  cierra: `${sumarDias(abre, dias)}T17:00`,
});
