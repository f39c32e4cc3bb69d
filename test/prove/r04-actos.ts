/** Every mutation that touches a dossier inside the window, at instants around its opening and its closing. */
import type { Bases } from "#schema/bases/bases.ts";
import {
  ACTUALIZAR,
  ADJUNTAR,
  CONFIRMAR,
  CREAR,
  DECLARAR,
  DESUSTENTAR,
  ENVIAR,
  enmendar,
  GUARDAR,
  PLAZAS,
  type ProcesoDePrueba,
  QUITAR,
  RETIRAR,
  SUSTENTAR,
} from "../factories/postulacion.ts";
import { navegador, type Solicitante } from "./multitud.ts";
import { detallar } from "./muestra.ts";
import { fijar } from "./r04-reloj.ts";
import type { Sistema } from "./sistema.ts";

/** Offset from an extreme of the window and what every mutation has to answer there; null: it is done. */
export const DESFASES: readonly (readonly ["abre" | "cierra", string, string | null])[] = [
  ["abre", "-1 second", "POSTULACION_NO_ABIERTA"],
  ["abre", "-1 millisecond", "POSTULACION_NO_ABIERTA"],
  ["abre", "-1 microsecond", "POSTULACION_NO_ABIERTA"],
  ["abre", "0", null],
  ["abre", "1 microsecond", null],
  ["cierra", "-1 second", null],
  ["cierra", "-1 millisecond", null],
  ["cierra", "-1 microsecond", null],
  ["cierra", "0", "POSTULACION_CERRADA"],
  ["cierra", "1 microsecond", "POSTULACION_CERRADA"],
  ["cierra", "1 millisecond", "POSTULACION_CERRADA"],
  ["cierra", "1 second", "POSTULACION_CERRADA"],
];

interface Lugar {
  readonly otro: ProcesoDePrueba;
  readonly dni: string;
  readonly sustento: string;
}

type Acto = readonly [nombre: string, documento: string, variables: (lugar: Lugar) => Record<string, unknown>];

/** What the proof sends, by hand. `actualizarVersion` is apart: it needs bases that were amended. */
const ACTOS: readonly Acto[] = [
  ["crear", CREAR, ({ otro }) => ({ proceso: otro.id, plazas: ["p1"] })],
  ["guardar", GUARDAR, () => ({ s: "bonos", f: [{ id: "f1", valores: { ffaa: "NO" } }] })],
  ["adjuntar", ADJUNTAR, ({ sustento }) => ({ d: "cartas", a: sustento })],
  ["quitar", QUITAR, ({ dni }) => ({ d: "dni", a: dni })],
  ["confirmar", CONFIRMAR, () => ({ d: "dni" })],
  ["sustentar", SUSTENTAR, ({ dni }) => ({ s: "estudios", f: "f1", a: dni })],
  ["desustentar", DESUSTENTAR, ({ sustento }) => ({ s: "estudios", f: "f1", a: sustento })],
  ["declarar", DECLARAR, () => ({ d: "veracidad", x: "SI" })],
  ["plazas", PLAZAS, () => ({ plazas: ["p2"] })],
  ["enviar", ENVIAR, () => ({ c: crypto.randomUUID() })],
  ["retirar", RETIRAR, () => ({})],
];
const ACTUALIZACION: Acto = ["actualizar", ACTUALIZAR, () => ({})];

/** How many mutations are tried: each time by an applicant of its own. */
export const ACTOS_EN_TOTAL = ACTOS.length + 1;

export interface Ventana {
  readonly abre: string;
  readonly cierra: string;
}

export interface Matriz {
  probes: number;
  mal: number;
  /** What was answered, in order: the same in every process, whatever its clock says. */
  readonly respuestas: Record<number, string[]>;
}

interface Concurso {
  readonly proceso: ProcesoDePrueba;
  readonly otro: ProcesoDePrueba;
  readonly bases: Bases;
  readonly ventana: Ventana;
  readonly desfases: typeof DESFASES;
}

/** Tries all of them in each process with applicants of its own. */
export async function probarActos(
  sistema: Sistema,
  { proceso, otro, bases, ventana, desfases }: Concurso,
  solicitantes: readonly Solicitante[],
): Promise<Matriz> {
  const cola = [...solicitantes];
  const matriz: Matriz = { probes: 0, mal: 0, respuestas: {} };
  const probar = async (actos: readonly Acto[]): Promise<void> => {
    const suyos = desfases.map((desfase) => ({
      desfase,
      turnos: sistema.procesos.flatMap((_, p) => actos.map((acto) => ({ acto, p, quien: tomar(cola) }))),
    }));
    // What is withdrawn was sent in time.
    await fijar(sistema, ventana.cierra, "-1 minute");
    const retiros = suyos.flatMap(({ turnos }) => turnos.filter(({ acto: [nombre] }) => nombre === "retirar"));
    for (const { quien } of retiros) matriz.mal += await enviarAntes(sistema, quien);
    for (const { desfase, turnos } of suyos) {
      const [extremo, salto, esperado] = desfase;
      await fijar(sistema, ventana[extremo], salto);
      await Promise.all(
        turnos.map(async ({ acto: [nombre, documento, variables], p, quien }) => {
          const lugar = { otro, ...(await archivosDe(sistema, quien)) };
          const antes = await huellaDe(sistema, quien);
          const revision = quien.revision + (nombre === "retirar" ? 1 : 0);
          const { codigos } = await navegador(sistema.procesos[p]?.url ?? "", quien).gql(documento, {
            p: quien.postulacion,
            r: revision,
            ...variables(lugar),
          });
          const cambio = (await huellaDe(sistema, quien)) !== antes;
          const dicho = `${nombre} ${extremo} ${salto}: ${codigos.join(" ") || "HECHO"}`;
          const bien = esperado === null ? codigos.length === 0 && cambio : codigos[0] === esperado && !cambio;
          matriz.probes += 1;
          (matriz.respuestas[p] ??= []).push(dicho);
          if (bien) return;
          matriz.mal += 1;
          detallar("R4", [`process ${p} ${dicho}${cambio ? " and changed" : ""}`]);
        }),
      );
    }
  };
  await probar(ACTOS);
  await enmendar(sistema, proceso, 2, bases);
  await probar([ACTUALIZACION]);
  return matriz;
}

export function tomar(cola: Solicitante[]): Solicitante {
  const uno = cola.pop();
  if (!uno) throw new Error("There are not applicants enough");
  return uno;
}

/** How many of one: 0 when it was accepted. */
async function enviarAntes(sistema: Sistema, quien: Solicitante): Promise<number> {
  const variables = { p: quien.postulacion, r: quien.revision, c: crypto.randomUUID() };
  const { codigos } = await navegador(sistema.url, quien).gql(ENVIAR, variables);
  detallar(
    "R4",
    codigos.map((codigo) => `sending a minute before the closing: ${codigo}`),
  );
  return codigos.length;
}

/** All that there is of a person in the contests: applications, and the files of those that are sealed. */
async function huellaDe(sistema: Sistema, { persona }: Solicitante): Promise<string> {
  const [fila] = await sistema.sql<{ huella: string }>(
    `select md5(coalesce(string_agg(p::text, ';' order by p.id), '')) as huella from postulacion p where persona = $1`,
    [persona],
  );
  return fila?.huella ?? "";
}

async function archivosDe(sistema: Sistema, { persona }: Solicitante): Promise<{ dni: string; sustento: string }> {
  const archivos = await sistema.sql<{ id: string; nombre: string }>(
    "select id, nombre from archivo where persona_id = $1",
    [persona],
  );
  const de = (nombre: string): string => archivos.find((uno) => uno.nombre === nombre)?.id ?? "";
  return { dni: de("dni.pdf"), sustento: de("título.pdf") };
}
