import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Expediente } from "#schema/expediente.ts";
import { basesDeDosEtapas } from "../../factories/evaluacion.ts";
import {
  apto,
  candidato,
  type ConcursoEvaluado,
  entrevista,
  evaluarTodos,
  sellarTodos,
} from "../../factories/concurso-evaluado.ts";
import { actuar, hecho, leerEvaluacion } from "../../factories/evaluacion-gql.ts";
import { aprobarResultados, publicarConDosFirmas, publicarErratas } from "../../factories/evaluar.ts";
import { buildPdf } from "../../factories/pdf.ts";
import type { Persona } from "../../factories/personas.ts";
import { sqlComo } from "../../factories/rls.ts";
import { type Api, startApi } from "../../factories/servidor.ts";
import { uploadArchivo } from "../../factories/subidas.ts";

const TEXTO = "No se contó mi constancia de habilidad, que está en el folio 12.";
const RECLAMO = "id codigo etapa texto estado resolucion reabrio revision archivos { id nombre sha256 }";
const PRESENTAR = `mutation ($p: ID!, $e: ID, $t: String!, $a: [ID!]) { presentarReclamo(postulacion: $p, etapa: $e, texto: $t, archivos: $a) { ${RECLAMO} } }`;
const RESOLVER = `mutation ($r: ID!, $v: Int!, $f: FalloReclamo!, $m: String!, $b: ID) { resolverReclamo(reclamo: $r, revision: $v, fallo: $f, resolucion: $m, reabrir: $b) { ${RECLAMO} } }`;
const MIOS = `query ($p: ID!) { misReclamos(postulacion: $p) { ${RECLAMO} } }`;
const TODOS = `query ($p: ID!, $s: EstadoReclamo) { reclamos(proceso: $p, estado: $s) { edges { node { ${RECLAMO} } } } }`;
const CAPACIDADES =
  "query ($p: ID!) { capacidadesReclamo(postulacion: $p) { etapa permitido motivo { codigo mensaje } hasta canal requiereSustento } }";

interface Reclamo {
  readonly id: string;
  readonly estado: string;
  readonly revision: number;
  readonly reabrio: boolean;
  readonly archivos: { id: string; nombre: string }[];
}

const sinColegiatura = {
  etapa: "curricular",
  requisitos: apto.requisitos ?? [],
  compuertas: [{ criterio: "colegiatura", cumple: false, motivo: "No está habilitada" }],
};
const EXPEDIENTES: readonly Expediente[] = [
  candidato("R-ANA", "TITULO", [sinColegiatura, entrevista("15", "15")]),
  candidato("R-BETO", "TITULO", [
    { etapa: "curricular", requisitos: [{ requisito: "titulo", cumple: false, motivo: "No lo adjuntó" }] },
  ]),
];

describe("claims", () => {
  let api: Api;
  let concurso: ConcursoEvaluado;
  let reclamo: Reclamo;
  /** Seconds by which the contest lives in the future. */
  let desfase = 0;

  const presenta = (persona: Persona | null, codigo: string, cambios: Record<string, unknown> = {}) =>
    api.gql<{ presentarReclamo: Reclamo }>(persona, PRESENTAR, {
      p: concurso.id(codigo),
      e: "curricular",
      t: TEXTO,
      a: [],
      ...cambios,
    });
  const resuelve = (persona: Persona, cambios: Record<string, unknown> = {}) =>
    api.gql<{ resolverReclamo: Reclamo }>(persona, RESOLVER, {
      r: reclamo.id,
      v: reclamo.revision,
      f: "FUNDADO",
      m: "La constancia está en el folio 12",
      ...cambios,
    });
  beforeAll(async () => {
    api = await startApi({}, { desfase: () => desfase });
    concurso = await sellarTodos(api, EXPEDIENTES, { "R-ANA": "ana", "R-BETO": "beto" });
    await evaluarTodos(api, concurso, "curricular", EXPEDIENTES);
  });
  afterAll(() => api?.close());

  it("wait for the publication of what they are against", async () => {
    const { errores } = await presenta("ana", "R-ANA");
    expect(errores[0]?.extensions).toMatchObject({ codigo: "RECLAMO_SIN_PUBLICACION", code: "OUT_OF_TERM" });
    await publicarConDosFirmas(api, concurso.proceso.id, "curricular");
  });

  it("tell what may be claimed, until when and through where, and why not", async () => {
    type Capacidades = { capacidadesReclamo: { permitido: boolean; hasta: string | null }[] };
    const { data } = await api.gql<Capacidades>("ana", CAPACIDADES, { p: concurso.id("R-ANA") });
    expect(data.capacidadesReclamo).toEqual([
      {
        etapa: "curricular",
        permitido: true,
        motivo: null,
        hasta: expect.stringMatching(/T05:00:00\.000000Z$/),
        canal: "El portal",
        requiereSustento: false,
      },
    ]);
    const staff = await api.gql<Capacidades>("rosa", CAPACIDADES, { p: concurso.id("R-ANA") });
    expect(staff.data.capacidadesReclamo).toMatchObject([
      { permitido: false, motivo: { codigo: "NO_AUTORIZADO" }, hasta: null },
    ]);
    expect((await api.gql("beto", CAPACIDADES, { p: concurso.id("R-ANA") })).codigos).toEqual(["NO_ENCONTRADO"]);
  });

  it("are of the owner of the application alone", async () => {
    expect((await presenta("beto", "R-ANA")).codigos).toEqual(["NO_ENCONTRADO"]);
    expect((await presenta("rosa", "R-ANA")).codigos).toEqual(["NO_AUTORIZADO"]);
    expect((await presenta(null, "R-ANA")).codigos).toEqual(["NO_AUTENTICADO"]);
    expect(await api.sql("select 1 from reclamo")).toHaveLength(0);
  });

  it.each([
    [{ t: "corto" }, "DATO_INVALIDO", "texto"],
    [{ e: "nada" }, "ETAPA_DESCONOCIDA", "etapa"],
    [{ e: "entrevista" }, "RECLAMO_NO_PREVISTO", undefined],
    [{ e: null }, "RECLAMO_NO_PREVISTO", undefined],
    [{ a: ["3f1b6c1e-0000-4000-8000-000000000000"] }, "NO_ENCONTRADO", undefined],
    [{ a: Array.from({ length: 11 }, (_, i) => String(i)) }, "DATO_INVALIDO", "archivos"],
  ])("are refused with %j", async (cambios, codigo, ruta) => {
    const { errores } = await presenta("ana", "R-ANA", cambios);
    expect(errores[0]?.extensions.codigo).toBe(codigo);
    expect(errores[0]?.extensions.ruta).toBe(ruta);
  });

  it("are refused after the window of the bases", async () => {
    desfase = 3 * 24 * 3600;
    const { errores } = await presenta("ana", "R-ANA");
    expect(errores[0]?.extensions).toMatchObject({
      codigo: "RECLAMO_FUERA_DE_PLAZO",
      detalles: { cerro: expect.stringMatching(/T05:00:00\.000000Z$/) },
    });
    desfase = 0;
  });

  it("carry the claimant's own files, which those who rule may download and nobody else", async () => {
    const ajeno = await uploadArchivo(await api.sesion("beto"), buildPdf(700), { nombre: "ajeno.pdf" });
    expect((await presenta("ana", "R-ANA", { a: [ajeno.id] })).codigos).toEqual(["NO_ENCONTRADO"]);
    const propio = await uploadArchivo(await api.sesion("ana"), buildPdf(900), { nombre: "constancia.pdf" });
    const { data } = await presenta("ana", "R-ANA", { a: [propio.id, propio.id] });
    reclamo = data.presentarReclamo;
    expect(reclamo).toMatchObject({
      codigo: "R-ANA",
      etapa: "curricular",
      texto: TEXTO,
      estado: "PRESENTADO",
      archivos: [{ id: propio.id, nombre: "constancia.pdf" }],
    });
    for (const [persona, status] of [
      ["ana", 200],
      ["carla", 200],
      ["rosa", 200],
      ["beto", 404],
      ["raul", 404],
    ] as const) {
      expect([persona, (await (await api.sesion(persona)).pedir(propio.url)).status]).toEqual([persona, status]);
    }
    expect((await api.auditoria("presentarReclamo")).at(-1)).toMatchObject({
      resultado: "HECHO",
      evento: "RECLAMO_PRESENTADO",
      actor: api.ids.ana,
      objeto_id: reclamo.id,
      proceso_id: concurso.proceso.id,
      detalles: { etapa: "curricular", archivos: 1 },
    });
    expect((await presenta("ana", "R-ANA")).codigos).toEqual(["RECLAMO_REPETIDO"]);
    const juntos = await Promise.all(Array.from({ length: 5 }, () => presenta("beto", "R-BETO")));
    expect(juntos.flatMap(({ codigos }) => codigos)).toEqual(Array(4).fill("RECLAMO_REPETIDO"));
  });

  it("are read by their owner and by those who work with the contest", async () => {
    type Mios = { misReclamos: unknown[] };
    expect((await api.gql<Mios>("ana", MIOS, { p: concurso.id("R-ANA") })).data.misReclamos).toHaveLength(1);
    expect((await api.gql<Mios>("beto", MIOS, { p: concurso.id("R-ANA") })).data.misReclamos).toEqual([]);
    type Todos = { reclamos: { edges: { node: { codigo: string } }[] } };
    for (const [persona, cuantos] of [
      ["carla", 2],
      ["rosa", 2],
      ["aurora", 2],
      ["raul", 0],
    ] as const) {
      const { data } = await api.gql<Todos>(persona, TODOS, { p: concurso.proceso.id });
      expect([persona, data.reclamos.edges.length]).toEqual([persona, cuantos]);
    }
    expect((await api.gql("ana", TODOS, { p: concurso.proceso.id })).codigos).toEqual(["NO_AUTORIZADO"]);
    expect(await sqlComo(api, { persona: api.ids.raul }, "select 1 from reclamo")).toEqual([]);
    expect(await sqlComo(api, { persona: api.ids.ana }, "select postulacion from reclamo")).toEqual([
      { postulacion: concurso.id("R-ANA") },
    ]);
  });

  it("are ruled on by whoever presides or RR.HH., once, with reasons", async () => {
    expect((await resuelve("carla")).codigos).toEqual(["NO_AUTORIZADO"]);
    expect((await resuelve("ana")).codigos).toEqual(["NO_AUTORIZADO"]);
    expect((await resuelve("raul")).codigos).toEqual(["NO_ENCONTRADO"]);
    expect((await resuelve("pilar", { v: 7 })).codigos).toEqual(["REVISION_DESACTUALIZADA"]);
    expect((await resuelve("pilar", { m: "no" })).errores[0]?.extensions).toMatchObject({
      codigo: "MOTIVO_REQUERIDO",
      ruta: "resolucion",
    });
    expect((await resuelve("pilar", { f: "INFUNDADO", b: "curricular" })).errores[0]?.extensions).toMatchObject({
      codigo: "DATO_INVALIDO",
      ruta: "reabrir",
    });
    expect((await resuelve("pilar", { b: "entrevista" })).codigos).toEqual(["EVALUACION_NO_ABIERTA"]);
    const { data } = await resuelve("pilar", { b: "curricular" });
    expect(data.resolverReclamo).toMatchObject({
      estado: "FUNDADO",
      resolucion: "La constancia está en el folio 12",
      reabrio: true,
      revision: 2,
    });
    expect((await resuelve("rosa", { v: 2 })).codigos).toEqual(["RECLAMO_RESUELTO"]);
    expect((await api.auditoria("resolverReclamo")).at(-2)).toMatchObject({
      resultado: "HECHO",
      evento: "RECLAMO_RESUELTO",
      motivo: "La constancia está en el folio 12",
      detalles: { fallo: "FUNDADO", reabrio: "curricular" },
    });
  });

  it("that are well founded open the evaluation of that person again, and what changes is a new publication", async () => {
    const base = { postulacion: concurso.id("R-ANA"), etapa: "curricular" };
    const { revision, reabiertaMotivo } = await leerEvaluacion(api, "carla", base.postulacion, base.etapa);
    expect(reabiertaMotivo).toBe("La constancia está en el folio 12");
    await hecho(api, "carla", "decidirCompuerta", { ...base, revision, criterio: "colegiatura", cumple: true });
    const ajena = await actuar(api, "carla", "marcarAsistencia", {
      postulacion: concurso.id("R-BETO"),
      etapa: "curricular",
      revision: 1,
      asistencia: "AUSENTE",
    });
    expect(ajena.codigos).toEqual(["ETAPA_PUBLICADA"]);
    const { data } = await publicarErratas(api, "rosa", concurso.proceso.id, "Se declaró fundado un reclamo");
    const { data: firmada } = await aprobarResultados(api, "pablo", data.publicarFeDeErratas.propuesta?.id ?? "");
    expect(firmada.aprobarResultados).toMatchObject({
      numero: 2,
      clase: "FE_DE_ERRATAS",
      cambios: [expect.stringContaining("«PUNTAJE» decía «15.00» y debe decir «20.00»")],
    });
    const { data: mio } = await api.gql<{ miResultado: unknown }>(
      "ana",
      "query ($p: ID!) { miResultado(postulacion: $p) { publicacion { numero } candidaturas { etapas { obtenido { valor } } } } }",
      { p: base.postulacion },
    );
    expect(mio.miResultado).toEqual({
      publicacion: { numero: 2 },
      candidaturas: [{ etapas: [{ obtenido: { valor: "20" } }] }],
    });
  });

  it("need their evidence where the bases ask for it, and end when the next stage opens where they say so", async () => {
    const base = basesDeDosEtapas();
    const regla = base.reclamos[0];
    if (!regla) throw new Error("The bases of the test have a rule of claims");
    const bases = {
      ...base,
      reclamos: [{ ...regla, requiereSustento: true, plazo: { tipo: "HASTA_SIGUIENTE_ETAPA" as const } }],
    };
    const expedientes = [candidato("S-ANA", "TITULO", [apto, entrevista("15", "15")])];
    concurso = await sellarTodos(api, expedientes, { "S-ANA": "ana" }, bases);
    await evaluarTodos(api, concurso, "curricular", expedientes);
    await publicarConDosFirmas(api, concurso.proceso.id, "curricular");
    expect((await presenta("ana", "S-ANA")).errores[0]?.extensions).toMatchObject({
      codigo: "RECLAMO_SIN_SUSTENTO",
      ruta: "archivos",
    });
    await evaluarTodos(api, concurso, "entrevista", expedientes);
    expect((await presenta("ana", "S-ANA")).codigos).toEqual(["RECLAMO_FUERA_DE_PLAZO"]);
  });
});
