/** Who applies to the contests of the demo, and what the committees put to them. By rule, so that every load is alike. */
import { sumarMeses, type Fecha } from "#schema/fecha.ts";
import { inventar, JORGE, LUCIA } from "./gente.ts";
import { type DatosCajamarca, type PlazaCajamarca } from "./solicitud-cajamarca.ts";
import type { DatosCusco } from "./solicitud-cusco.ts";
import type { PersonaInventada, Trabajo } from "./solicitud.ts";

const FACTORES_CUSCO = ["conocimientos-puesto", "trabajo-equipo", "proactividad", "adaptacion", "responsabilidad"];
const FACTORES_CAJAMARCA = ["dominio-tematico", "capacidad-analitica", "facilidad-comunicacion", "etica-competencias"];

/** Scores of one member: around a level, a point up or down by factor. */
function hoja(factores: readonly string[], nivel: number, miembro: number): Record<string, string> {
  return Object.fromEntries(
    factores.map((factor, i) => [factor, String(nivel + (((nivel + i * 2 + miembro) % 3) - 1))]),
  );
}

/** Somebody of the contest of Cusco that is over. */
export interface ConcursadoCusco extends DatosCusco {
  /** What the evidence of his first job is rejected for. */
  readonly rechazo?: string;
  readonly ausente?: boolean;
  /** Sheets of the three members. */
  readonly hojas?: readonly Readonly<Record<string, string>>[];
}

const GRADOS_CUSCO = ["BACHILLER", "TITULO", "MAESTRIA", "BACHILLER"] as const;

/**
 * @param abre opening of the window
 * @param cuantos besides the citizens of the demo, Lucía and Jorge
 */
export function concursadosCusco(abre: Fecha, cuantos: number): ConcursadoCusco[] {
  const trabajo = (meses: number, sector: Trabajo["sector"]): Trabajo => ({
    desde: sumarMeses("2023-01-01", -meses),
    hasta: "2022-12-31",
    especifica: true,
    sector: sector ?? "PRIVADO",
  });
  const hojas = (nivel: number) => [0, 1, 2].map((miembro) => hoja(FACTORES_CUSCO, nivel, miembro));
  const otros = Array.from({ length: cuantos }, (_, i): ConcursadoCusco => {
    const joven = i % 4 === 1;
    return {
      persona: inventar(i, joven ? sumarMeses(abre, -12 * 27) : undefined),
      grado: i === 4 ? "EGRESADO" : (GRADOS_CUSCO[i % 4] ?? "BACHILLER"),
      obtenido: "2014-12-15",
      trabajos: [trabajo(14 + ((i * 13) % 60), joven ? "PUBLICO" : "PRIVADO")],
      fuerzasArmadas: i === 6,
      discapacidad: i === 9,
      ...(i === 2 && { deportista: "NIVEL_4" as const, vigencia: sumarMeses(abre, 12) }),
      ...(i === 7 && { rechazo: "La constancia no lleva firma." }),
      ...(i === 10 ? { ausente: true } : { hojas: hojas(i === 11 ? 5 : 6 + (i % 4)) }),
    };
  });
  return [
    {
      persona: LUCIA,
      grado: "TITULO",
      obtenido: "2021-07-30",
      trabajos: [{ desde: "2021-08-01", hasta: "2024-01-31", especifica: true, sector: "PUBLICO" }],
      hojas: hojas(8),
    },
    { persona: JORGE, grado: "BACHILLER", obtenido: "2013-05-10", trabajos: [trabajo(20, "PRIVADO")], hojas: hojas(7) },
    ...otros,
  ];
}

/** Somebody of the contest of Cajamarca that is being evaluated. */
export interface ConcursadoCajamarca extends DatosCajamarca {
  readonly descalificado?: boolean;
  /** Whether his hoja de vida takes him to the interview. */
  readonly llega: boolean;
  readonly nivel: number;
}

const GRADO: Readonly<Record<PlazaCajamarca, DatosCajamarca["grado"]>> = {
  enfermeria: "TITULO",
  "tecnico-enfermeria": "TECNICO_SUPERIOR",
  "auxiliar-admision": "SECUNDARIA",
};

/** Scores of one member to somebody of that level. */
export const hojaCajamarca = (nivel: number, miembro: number) => hoja(FACTORES_CAJAMARCA, nivel, miembro);

/**
 * Three of four have all that the hoja de vida can give to their plaza and go on to the interview together.
 * @param cuantos besides Lucía and Jorge
 */
export function concursadosCajamarca(abre: Fecha, cuantos: number): ConcursadoCajamarca[] {
  const curso = (horas: number) => [{ horas, fin: sumarMeses(abre, -18) }];
  const datos = (persona: PersonaInventada, plaza: PlazaCajamarca, i: number): ConcursadoCajamarca => ({
    persona,
    plaza,
    grado: GRADO[plaza],
    trabajos: [{ desde: `${2012 + (i % 8)}-01-01`, hasta: "2021-12-31", especifica: true }],
    cursos: curso(60 + i),
    llega: true,
    nivel: 8 + ((i * 5) % 6),
    fuerzasArmadas: i % 9 === 2,
    discapacidad: i % 13 === 5,
  });
  const plazaDe = (i: number): PlazaCajamarca =>
    i % 10 < 4 ? "enfermeria" : i % 10 < 7 ? "tecnico-enfermeria" : "auxiliar-admision";
  const otros = Array.from({ length: cuantos }, (_, i): ConcursadoCajamarca => {
    const todos = datos(inventar(100 + i), plazaDe(i), i);
    if (i % 12 === 3) return { ...todos, llega: false, cursos: curso(plazaDe(i) === "enfermeria" ? 40 : 13) };
    if (i % 12 === 7) return { ...todos, llega: false, cursos: curso(10) };
    if (i % 12 === 11) return { ...todos, llega: false, descalificado: true };
    if (i === 20) return { ...todos, llega: false, sin: ["certificado-habilidad"] };
    return todos;
  });
  return [datos(LUCIA, "tecnico-enfermeria", 1), datos(JORGE, "auxiliar-admision", 4), ...otros];
}
