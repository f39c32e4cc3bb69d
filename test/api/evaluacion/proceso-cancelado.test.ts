import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mientrasSeCancela } from "../../factories/cancelacion.ts";
import { buildExpediente } from "../../factories/expediente.ts";
import { basesDeDosEtapas, concursoCerrado, sellar } from "../../factories/evaluacion.ts";
import { abrir, actuar, hecho } from "../../factories/evaluacion-gql.ts";
import type { Respuesta } from "../../factories/cliente.ts";
import { type Api, startApi } from "../../factories/servidor.ts";

const BASES = basesDeDosEtapas();
const ETAPA = "entrevista";
const SOLO_ENTREVISTA = { ...BASES, etapas: BASES.etapas.slice(1), cuadros: [], reclamos: [] };
const MOTIVO = "Hay que corregir la calificación";
const CERRAR =
  "mutation ($p: ID!, $e: ID!, $m: String!) { cerrarConQuorum(proceso: $p, etapa: $e, motivo: $m) { completas } }";

interface Concurso {
  readonly proceso: string;
  readonly postulacion: string;
  /** The closed sheet of Carla. */
  readonly hoja: string | undefined;
}

describe("a contest that is cancelled", () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api?.close());

  let siguiente = 0;
  /** Two of three sheets are closed: the quorum. */
  const preparar = async (): Promise<Concurso> => {
    const concurso = await concursoCerrado(api, SOLO_ENTREVISTA);
    await abrir(api, "pilar", concurso.id, ETAPA);
    const postulacion = await sellar(api, concurso, buildExpediente(`E-${++siguiente}`));
    const puntajes = ["dominio", "trato"].map((criterio) => ({ criterio, puntaje: "10" }));
    for (const persona of ["carla", "ciro"] as const) {
      await hecho(api, persona, "calificarHoja", { postulacion, etapa: ETAPA, revision: 0, puntajes });
      await hecho(api, persona, "cerrarHoja", { postulacion, etapa: ETAPA, revision: 1 });
    }
    const [suya] = await api.sql<{ id: string }>(
      "select id from hoja_evaluacion where postulacion = $1 and persona = $2",
      [postulacion, api.ids.carla],
    );
    return { proceso: concurso.id, postulacion, hoja: suya?.id };
  };
  /** All that the acts below could have written. */
  const guardado = ({ proceso }: Concurso) =>
    api.sql(
      `select (select jsonb_agg(to_jsonb(h) order by h.id) from hoja_evaluacion h where h.proceso = $1) as hojas,
         (select jsonb_agg(to_jsonb(e)) from evaluacion e where e.proceso = $1) as evaluaciones,
         (select jsonb_agg(to_jsonb(a)) from apertura_evaluacion a where a.proceso = $1) as aperturas,
         (select count(*) from abstencion b where b.proceso = $1) as abstenciones`,
      [proceso],
    );
  const publicarEtapa = ({ proceso }: Concurso) =>
    api.sql("update apertura_evaluacion set publicada_en = clock_timestamp() where proceso = $1", [proceso]);

  const ACTOS: Readonly<Record<string, (concurso: Concurso) => Promise<Respuesta<Record<string, unknown>>>>> = {
    cerrarConQuorum: ({ proceso }) => api.gql("pilar", CERRAR, { p: proceso, e: ETAPA, m: MOTIVO }),
    reabrirHoja: ({ hoja }) => actuar(api, "pilar", "reabrirHoja", { hoja, revision: 2, motivo: MOTIVO }),
    registrarAbstencion: ({ postulacion }) =>
      actuar(api, "ciro", "registrarAbstencion", { postulacion, etapa: ETAPA, motivo: MOTIVO }),
    reabrirEvaluacion: ({ postulacion }) =>
      actuar(api, "pilar", "reabrirEvaluacion", { postulacion, etapa: ETAPA, revision: 0, motivo: MOTIVO }),
    marcarAsistencia: ({ postulacion }) =>
      actuar(api, "pilar", "marcarAsistencia", { postulacion, etapa: ETAPA, revision: 0, asistencia: "PRESENTE" }),
  };

  describe.each(Object.entries(ACTOS))("%s", (nombre, acto) => {
    it.each(["CANCELADO", "POSTERGADO"])("is refused and changes nothing when it is %s", async (estado) => {
      const concurso = await preparar();
      if (nombre === "reabrirEvaluacion") await publicarEtapa(concurso);
      const antes = await guardado(concurso);
      await api.sql("update proceso set estado = $2 where id = $1", [concurso.proceso, estado]);
      const { errores } = await acto(concurso);
      expect(errores.map(({ extensions }) => extensions)).toMatchObject([
        { codigo: "PROCESO_NO_EVALUABLE", detalles: { estado } },
      ]);
      expect(await guardado(concurso)).toEqual(antes);
    });

    it("waits for a cancellation that is under way and is refused after it", async () => {
      const concurso = await preparar();
      if (nombre === "reabrirEvaluacion") await publicarEtapa(concurso);
      const antes = await guardado(concurso);
      const { codigos } = await mientrasSeCancela(api, concurso.proceso, () => acto(concurso));
      expect(codigos).toEqual(["PROCESO_NO_EVALUABLE"]);
      expect(await guardado(concurso)).toEqual(antes);
    });
  });

  it("ended with results, gives back only what was published", async () => {
    const concurso = await preparar();
    await api.sql("update proceso set estado = 'CONCLUIDO' where id = $1", [concurso.proceso]);
    expect((await ACTOS["reabrirHoja"]?.(concurso))?.codigos).toEqual(["PROCESO_NO_EVALUABLE"]);
    await publicarEtapa(concurso);
    expect((await ACTOS["reabrirHoja"]?.(concurso))?.codigos).toEqual([]);
  });
});
