/** Contests of the demo, each brought to where it is wanted; what is there already stays. */
import type { Bases } from "#schema/bases/bases.ts";
import { formarComite, importarProceso, type Miembro, proponerBases, firmarBases } from "./convocar.ts";
import { ensureEntidad } from "./entidades.ts";
import { diaDe, type Mundo } from "./mundo.ts";

export interface ProcesoDemo {
  readonly id: string;
  readonly entidad: string;
  /** As it was before, if it was there. */
  readonly estado: string;
  /** As they are in the system: with the dates of the day on which they were loaded. */
  readonly bases: Bases;
}

interface Encontrado {
  readonly id: string;
  readonly estado: string;
  readonly bases: Bases;
}

/**
 * A contest of the demo.
 * @param hasta where its bases get to
 * @returns it, with the bases of the load that made it
 */
export async function ensureProceso(
  mundo: Mundo,
  bases: Bases,
  hasta: "BORRADOR" | "PROPUESTO" | "PUBLICADO",
): Promise<ProcesoDemo> {
  const entidad = await ensureEntidad(mundo, bases);
  const rrhh = await mundo.personal("rrhh");
  // Bases are signed on the first day of their schedule; those that are only a draft, today.
  mundo.irA(hasta === "PUBLICADO" ? diaDe(bases, primeraFila(bases)) : mundo.hoy, "08:00");
  const buscar = async (): Promise<Encontrado | undefined> => {
    const [fila] = await mundo.buscar<Encontrado>(
      `select p.id, p.estado, b.documento as bases from proceso p join borrador_bases b on b.proceso = p.id
       where p.entidad = $1 and p.codigo = $2`,
      [entidad, bases.generalidades.codigo],
    );
    return fila;
  };
  let hay = await buscar();
  if (!hay) {
    await importarProceso(rrhh, entidad, bases);
    hay = await buscar();
  }
  if (!hay) throw new Error(`${bases.generalidades.codigo} was not created`);
  if (hasta !== "BORRADOR" && hay.estado === "BORRADOR") await proponerBases(rrhh, hay.id);
  if (hasta === "PUBLICADO" && (hay.estado === "BORRADOR" || hay.estado === "EN_APROBACION")) {
    await firmarBases(await mundo.personal("aprobador"), hay.id);
  }
  return { ...hay, entidad };
}

const primeraFila = ({ cronograma }: Bases): string =>
  (cronograma.hitos.find(({ gobierna }) => gobierna === "REGISTRO") ?? cronograma.hitos[0])?.id ?? "";

/** Names of the accounts that form every committee, and who presides. */
const COMITE = ["presidente", "comite", "comite2"] as const;

/**
 * Forms the committee with the accounts of the demo.
 * @param cargos offices of the bases, that of whoever presides first
 */
export async function ensureComite(
  mundo: Mundo,
  { id, entidad }: ProcesoDemo,
  cargos: readonly [string, string, string],
): Promise<void> {
  const personas = await mundo.buscar<{ id: string; correo: string }>(
    "select id, correo from persona where correo = any ($1)",
    [COMITE.map((nombre) => `${nombre}@demo.merito.pe`)],
  );
  const miembros = COMITE.map((nombre, i): Miembro => ({
    persona: personas.find(({ correo }) => correo.startsWith(`${nombre}@`))?.id ?? "",
    rol: i === 0 ? "PRESIDENTE" : "COMITE",
    cargo: cargos[i] ?? "",
  }));
  await formarComite(await mundo.personal("rrhh"), entidad, id, miembros);
}
