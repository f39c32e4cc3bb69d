/** The contest of Cajamarca in either reading, from accounts to final results; what differs is data. */
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Fecha } from "#schema/fecha.ts";
import { instanteUtc } from "#schema/fecha.ts";
import { abrirEvaluacion, calificarHoja, decidir, validar } from "#seeds/demo/evaluar.ts";
import { publicarResultados, type PublicacionLeida } from "#seeds/demo/resultados.ts";
import { solicitudCajamarca } from "#seeds/demo/solicitud-cajamarca.ts";
import type { Semilla } from "../factories/semillas.ts";
import { porTandas } from "#seeds/demo/tandas.ts";
import { Concurso, tablaDe, hoy } from "./concurso.ts";
import { citaEn } from "./datos/personas.ts";
import { TITULOS, type PostulanteCajamarca, type Tabla, type TablasDePlaza } from "./datos/s4-comun.ts";

const FACTORES = ["dominio-tematico", "capacidad-analitica", "facilidad-comunicacion", "etica-competencias"];
const puntajes = (hoja: string) =>
  Object.fromEntries(hoja.split(" ").map((puntaje, i) => [FACTORES[i] ?? "", puntaje]));

export interface CasoCajamarca {
  readonly semilla: Semilla;
  readonly postulantes: (abre: Fecha) => readonly PostulanteCajamarca[];
  readonly ausente: string;
  readonly descalificado?: string;
  readonly tablas: Readonly<Record<string, TablasDePlaza>>;
  readonly plazas: PublicacionLeida["plazas"];
}

/** The tests of one reading, for the `describe` that calls it. */
export function probarCajamarca(caso: CasoCajamarca): void {
  const todos = caso.postulantes(hoy());
  let concurso: Concurso;
  beforeAll(async () => {
    concurso = await Concurso.convocar(caso.semilla, "cajamarca", ["presidencia", "personal", "area-usuaria"]);
  });
  afterAll(() => concurso?.api.close());

  /** What is published of each plaza in one kind of table; a table that was not expected shows too. */
  const publicados = (publicada: PublicacionLeida, cuadro: string): Record<string, Tabla> =>
    Object.fromEntries(publicada.cuadros.map(({ plaza }) => [plaza ?? "", tablaDe(publicada, cuadro, plaza ?? "")]));
  const aMano = (titulos: readonly string[], filas: (plaza: TablasDePlaza) => Tabla): Record<string, Tabla> =>
    Object.fromEntries(Object.entries(caso.tablas).map(([plaza, tablas]) => [plaza, [titulos, ...filas(tablas)]]));

  it(`${todos.length} people make an account and apply with their files`, async () => {
    await concurso.postulan(todos.map((uno) => ({ ...uno, solicitud: solicitudCajamarca(uno) })));
    expect(concurso.postulados.size).toBe(todos.length);
  });

  it("the results of the hoja de vida, with the cut to the interview, are those worked by hand", async () => {
    concurso.irA(concurso.dia("evaluacion-hoja-vida"));
    const { preside, rrhh, aprobador, vocales } = concurso.personal;
    await abrirEvaluacion(preside, concurso.proceso, "hoja-vida");
    await porTandas(todos, async ({ clave }, i) => {
      await validar(vocales[i % 2] ?? preside, concurso.de(clave), "hoja-vida", concurso.de(clave).solicitud);
    });
    if (caso.descalificado !== undefined) {
      const decision = {
        tipo: "DESCALIFICAR",
        causas: ["anexos-incompletos"],
        motivo: "El anexo 04 está sin llenar.",
      } as const;
      await decidir(preside, concurso.de(caso.descalificado), "hoja-vida", decision);
    }
    const dia = concurso.dia("entrevista");
    for (const { clave, cita } of todos) {
      if (cita === undefined) continue;
      const fechaHora = instanteUtc(`${dia}T${cita}`);
      await decidir(preside, concurso.de(clave), "entrevista", { tipo: "CITAR", fechaHora });
    }
    concurso.irA(concurso.dia("resultados-hoja-vida"));
    const publicada = await publicarResultados(rrhh, aprobador, concurso.proceso, "hoja-vida");
    expect(publicados(publicada, "cuadro-hoja-vida")).toEqual(
      aMano(TITULOS.hojaDeVida, ({ hojaDeVida }) => hojaDeVida(citaEn(dia))),
    );
  });

  it("three members score the interviews of those who passed the cut", async () => {
    concurso.irA(concurso.dia("entrevista"));
    const { preside, rrhh, aprobador, vocales } = concurso.personal;
    await abrirEvaluacion(preside, concurso.proceso, "entrevista");
    await porTandas(todos, async ({ clave, hojas = [] }) => {
      for (const [i, hoja] of hojas.entries()) {
        await calificarHoja([preside, ...vocales][i] ?? preside, concurso.de(clave), "entrevista", puntajes(hoja));
      }
    });
    await decidir(preside, concurso.de(caso.ausente), "entrevista", { tipo: "AUSENTE" }, 1);
    concurso.irA(concurso.dia("resultados-entrevista"));
    const publicada = await publicarResultados(rrhh, aprobador, concurso.proceso, "entrevista");
    expect(publicados(publicada, "cuadro-entrevista")).toEqual(
      aMano(TITULOS.entrevista, ({ entrevista }) => entrevista),
    );
  });

  it("the final results and the vacancies that stay desiertas are those worked by hand", async () => {
    concurso.irA(concurso.dia("resultados-finales"));
    const { rrhh, aprobador } = concurso.personal;
    const publicada = await publicarResultados(rrhh, aprobador, concurso.proceso, null);
    expect(publicados(publicada, "cuadro-final")).toEqual(aMano(TITULOS.final, ({ final }) => final));
    expect(publicada.plazas).toEqual(caso.plazas);
  });
}
