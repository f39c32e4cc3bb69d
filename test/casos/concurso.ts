/** A whole contest driven only through GraphQL over HTTP, in the time that the test says. */
import type { Bases } from "#schema/bases/bases.ts";
import { fechaEnLima, instanteUtc, sumarDias, type Fecha } from "#schema/fecha.ts";
import { firmarBases, formarComite, importarProceso, type Miembro, proponerBases } from "#seeds/demo/convocar.ts";
import { moverFechas } from "#seeds/demo/mover-fechas.ts";
import { ingresar, Navegador } from "#seeds/demo/navegador.ts";
import { registrarse } from "#seeds/demo/cuenta.ts";
import { type Enviada, postular } from "#seeds/demo/postular.ts";
import type { CuadroLeido, PublicacionLeida } from "#seeds/demo/resultados.ts";
import type { PersonaInventada, Solicitud } from "#seeds/demo/solicitud.ts";
import { porTandas } from "#seeds/demo/tandas.ts";
import { CLAVE, correoDe, type Persona } from "../factories/personas.ts";
import { leerSemilla, type Semilla } from "../factories/semillas.ts";
import { type Api, startApi } from "../factories/servidor.ts";

const CLAVE_POSTULANTE = "nueve cóndores sobre el Apurímac";
/** Two megabytes: the copy of the identity document of the first applicant travels in three parts. */
const GRANDE = 2 * 1024 * 1024 + 1000;

export interface Postulado extends Enviada {
  readonly navegador: Navegador;
  readonly solicitud: Solicitud;
}

export interface Personal {
  readonly rrhh: Navegador;
  readonly aprobador: Navegador;
  readonly preside: Navegador;
  readonly vocales: readonly [Navegador, Navegador];
}

export class Concurso {
  readonly api: Api;
  readonly bases: Bases;
  readonly proceso: string;
  readonly personal: Personal;
  readonly postulados = new Map<string, Postulado>();
  readonly #reloj: { segundos: number };

  private constructor(api: Api, bases: Bases, proceso: string, personal: Personal, reloj: { segundos: number }) {
    this.api = api;
    this.bases = bases;
    this.proceso = proceso;
    this.personal = personal;
    this.#reloj = reloj;
  }

  /**
   * Imports a seed with its window open from today and for two days more, and publishes it with two signatures.
   * @param cargos offices of the bases for whoever presides and the two members
   */
  static async convocar(
    semilla: Semilla,
    entidad: "cusco" | "cajamarca",
    cargos: readonly [string, string, string],
  ): Promise<Concurso> {
    const reloj = { segundos: 0 };
    const api = await startApi({}, { desfase: () => reloj.segundos });
    const abre = hoy();
    const bases = moverFechas(leerSemilla(semilla), { abre: `${abre}T00:00`, cierra: `${sumarDias(abre, 3)}T17:00` });
    const lugar = api.entidades[entidad];
    const admin = await entrar(api, "admin");
    const [rrhh, aprobador] = [await entrar(api, entidad === "cusco" ? "rosa" : "raul"), await entrar(api, "pablo")];
    if (entidad === "cajamarca") {
      await admin.pedir("mutation ($p: ID!, $r: RolInput!) { asignarRol(persona: $p, rol: $r) { mensaje } }", {
        p: api.ids.pablo,
        r: { rol: "APROBADOR", entidad: lugar, proceso: null },
      });
    }
    const proceso = await importarProceso(rrhh, lugar, bases);
    await proponerBases(rrhh, proceso);
    await firmarBases(aprobador, proceso);
    const comite = (["pilar", "carla", "ciro"] as const).map((quien, i): Miembro => {
      return { persona: api.ids[quien], rol: i === 0 ? "PRESIDENTE" : "COMITE", cargo: cargos[i] ?? "" };
    });
    await formarComite(rrhh, lugar, proceso, comite);
    const vocales = [await entrar(api, "carla"), await entrar(api, "ciro")] as const;
    const personal = { rrhh, aprobador, preside: await entrar(api, "pilar"), vocales };
    return new Concurso(api, bases, proceso, personal, reloj);
  }

  /** Everybody makes an account and applies, some at the same time. */
  async postulan(
    todos: readonly { readonly clave: string; readonly persona: PersonaInventada; readonly solicitud: Solicitud }[],
  ): Promise<void> {
    await porTandas(todos, async ({ clave, persona, solicitud }, i) => {
      const navegador = new Navegador(this.api.url);
      await registrarse(navegador, persona, CLAVE_POSTULANTE);
      const enviada = await postular(navegador, this.proceso, persona, solicitud, {
        bytes: i === 0 ? GRANDE : 0,
      });
      this.postulados.set(clave, { ...enviada, navegador, solicitud });
    });
  }

  de(clave: string): Postulado {
    const postulado = this.postulados.get(clave);
    if (!postulado) throw new Error(`${clave} did not apply`);
    return postulado;
  }

  /** The days of a row of the schedule. */
  dia(hito: string): Fecha {
    const cuando = this.bases.cronograma.hitos.find(({ id }) => id === hito)?.cuando;
    if (cuando?.tipo === "FECHA") return cuando.fecha;
    if (cuando?.tipo === "RANGO") return cuando.desde;
    throw new Error(`${hito} has no day`);
  }

  /** From now on it is that day, at nine in the morning of Lima. */
  irA(dia: Fecha): void {
    this.#reloj.segundos = Math.round((Date.parse(instanteUtc(`${dia}T09:00`)) - Date.now()) / 1000);
  }
}

/** Signs in whoever works for an entidad. */
async function entrar(api: Api, persona: Persona): Promise<Navegador> {
  const navegador = new Navegador(api.url);
  await ingresar(navegador, correoDe(persona), CLAVE);
  return navegador;
}

export const hoy = (): Fecha => fechaEnLima(new Date().toISOString());

/** A table of a publication as it is read: the titles of its columns, under those that they share, and its rows. */
export function tablaDe({ cuadros }: PublicacionLeida, cuadro: string, plaza: string): readonly (readonly string[])[] {
  const suyo = cuadros.find((uno: CuadroLeido) => uno.cuadro === cuadro && uno.plaza === plaza);
  if (!suyo) throw new Error(`${cuadro} of ${plaza} was not published`);
  for (const { celdas } of suyo.filas) {
    if (celdas.length !== suyo.columnas.length) throw new Error(`${cuadro} has a row with other columns`);
  }
  const titulos = suyo.columnas.map(({ titulo, grupo }) => (grupo === null ? titulo : `${grupo} › ${titulo}`));
  return [titulos, ...suyo.filas.map(({ celdas }) => celdas)];
}
