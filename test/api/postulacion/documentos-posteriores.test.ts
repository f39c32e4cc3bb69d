import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Expediente } from "#schema/expediente.ts";
import {
  apto,
  candidato,
  type ConcursoEvaluado,
  entrevista,
  evaluarTodos,
  sellarTodos,
} from "../../factories/concurso-evaluado.ts";
import {
  basesConPosteriores,
  LEER,
  PRESENTAR,
  RETIRAR,
  type VistaPosteriores,
} from "../../factories/documentos-posteriores.ts";
import { leerEvaluacion } from "../../factories/evaluacion-gql.ts";
import { publicarConDosFirmas } from "../../factories/evaluar.ts";
import { CERRADO, conPlazo, enmendar } from "../../factories/postulacion.ts";
import { buildPdf } from "../../factories/pdf.ts";
import type { Persona } from "../../factories/personas.ts";
import { sqlComo } from "../../factories/rls.ts";
import { type Api, startApi } from "../../factories/servidor.ts";
import { type ArchivoSubido, uploadArchivo } from "../../factories/subidas.ts";

const HORA = 3600;

const EXPEDIENTES: readonly Expediente[] = [
  candidato("P-ANA", "MAESTRIA", [apto, entrevista("18", "18")]),
  candidato("P-OTRA", "MAESTRIA", [apto, entrevista("20", "20")]),
  candidato("P-BETO", "TITULO", [
    { etapa: "curricular", requisitos: [{ requisito: "titulo", cumple: false, motivo: "No lo adjuntó" }] },
  ]),
];

describe("documents that are due after the application", () => {
  let api: Api;
  let concurso: ConcursoEvaluado;
  let pdf: ArchivoSubido;
  /** Seconds by which the contest lives in the future. */
  let desfase = 0;

  const enviar = (mutacion: string, persona: Persona | null, cambios: Record<string, unknown> = {}) =>
    api.gql<Record<string, VistaPosteriores>>(persona, mutacion, {
      p: concurso.id("P-ANA"),
      d: "habilidad",
      a: pdf.id,
      ...cambios,
    });
  const leer = async (persona: Persona, codigo = "P-ANA"): Promise<VistaPosteriores> =>
    (await api.gql<{ postulacion: VistaPosteriores }>(persona, LEER, { p: concurso.id(codigo) })).data.postulacion;
  const rechazo = async (persona: Persona, cambios: Record<string, unknown> = {}, mutacion = PRESENTAR) => {
    const { errores } = await enviar(mutacion, persona, cambios);
    return errores.flatMap(({ extensions: { codigo, ruta } }) => [codigo, ruta]);
  };
  const subir = async (persona: Persona, bytes = 900): Promise<ArchivoSubido> =>
    uploadArchivo(await api.sesion(persona), buildPdf(bytes), { nombre: "habilidad.pdf" });

  beforeAll(async () => {
    api = await startApi({}, { desfase: () => desfase });
    concurso = await sellarTodos(api, EXPEDIENTES, { "P-ANA": "ana", "P-BETO": "beto" }, basesConPosteriores());
    pdf = await subir("ana");
    await evaluarTodos(api, concurso, "curricular", EXPEDIENTES);
  });
  afterAll(() => api?.close());

  it("wait for the publication of the stage", async () => {
    const { errores } = await enviar(PRESENTAR, "ana");
    expect(errores[0]).toMatchObject({
      message:
        "Ese documento se presenta cuando se publiquen los resultados de la etapa anterior. Espere la publicación.",
      extensions: {
        codigo: "DOCUMENTO_SIN_RESULTADOS",
        code: "OUT_OF_TERM",
        ruta: "documento",
        detalles: { etapa: "curricular" },
      },
    });
    const { documentosPosteriores, capacidades } = await leer("ana");
    expect(documentosPosteriores.map((uno) => [uno.documento, uno.etapa, uno.permitido, uno.motivo?.codigo])).toEqual([
      ["habilidad", "curricular", false, "DOCUMENTO_SIN_RESULTADOS"],
      ["foto", "curricular", false, "DOCUMENTO_SIN_RESULTADOS"],
      ["contrato", null, false, "DOCUMENTO_SIN_RESULTADOS"],
    ]);
    expect(capacidades.find(({ acto }) => acto === "presentarDocumento")?.motivo?.codigo).toBe(
      "DOCUMENTO_SIN_RESULTADOS",
    );
    expect((await api.auditoria("presentarDocumento")).at(-1)).toMatchObject({
      resultado: "RECHAZADO",
      evento: "DOCUMENTO_SIN_RESULTADOS",
    });
    await publicarConDosFirmas(api, concurso.proceso.id, "curricular");
  });

  it("are of those who passed it, and of the owner alone", async () => {
    const ajeno = await subir("beto");
    expect(await rechazo("beto", { p: concurso.id("P-BETO"), a: ajeno.id })).toEqual([
      "DOCUMENTO_NO_CORRESPONDE",
      "documento",
    ]);
    for (const persona of ["beto", "rosa", "carla"] as const)
      expect([persona, (await enviar(PRESENTAR, persona)).codigos]).toEqual([persona, ["NO_ENCONTRADO"]]);
    expect((await enviar(PRESENTAR, null)).codigos).toEqual(["NO_AUTENTICADO"]);
    expect(await rechazo("ana", { a: ajeno.id })).toEqual(["ARCHIVO_NO_DISPONIBLE", "archivo"]);
    expect(await rechazo("ana", { p: "nada" })).toEqual(["NO_ENCONTRADO", undefined]);
    expect(await api.sql("select 1 from documento_posterior")).toEqual([]);
  });

  it("are sealed with their instant and the hash of the file", async () => {
    const { data } = await enviar(PRESENTAR, "ana");
    const [habilidad] = data["presentarDocumento"]?.documentosPosteriores ?? [];
    expect(habilidad).toMatchObject({ permitido: true, motivo: null, hasta: expect.stringMatching(/000Z$/) });
    expect(habilidad?.archivos).toEqual([
      {
        archivo: pdf.id,
        nombre: "habilidad.pdf",
        bytes: 900,
        sha256: pdf.sha256,
        presentadoEn: expect.stringMatching(/Z$/),
      },
    ]);
    expect((await api.auditoria("presentarDocumento")).at(-1)).toMatchObject({
      resultado: "HECHO",
      evento: "DOCUMENTO_PRESENTADO",
      actor: api.ids.ana,
      objeto_id: concurso.id("P-ANA"),
      detalles: { documento: "habilidad", archivo: pdf.id, sha256: pdf.sha256 },
    });
  });

  it("have the limits that the bases give each of them", async () => {
    expect(await rechazo("ana")).toEqual(["ARCHIVO_YA_ADJUNTO", "archivo"]);
    expect(await rechazo("ana", { d: "foto" })).toEqual(["ARCHIVO_DE_OTRO_FORMATO", "archivo"]);
    const justo = await subir("ana", 10 * 1024);
    const grande = await subir("ana", 10 * 1024 + 1);
    expect(await rechazo("ana", { a: grande.id })).toEqual(["ARCHIVO_MUY_GRANDE", "archivo"]);
    expect(await rechazo("ana", { a: justo.id })).toEqual([]);
    expect(await rechazo("ana", { a: (await subir("ana", 700)).id })).toEqual(["ARCHIVOS_EN_EXCESO", "archivo"]);
    expect(await rechazo("ana", { a: justo.id }, RETIRAR)).toEqual([]);
    expect(await rechazo("ana", { d: "dni" })).toEqual(["DOCUMENTO_SOLO_AL_POSTULAR", "documento"]);
    expect(await rechazo("ana", { d: "ficha" })).toEqual(["DOCUMENTO_DEL_SISTEMA", "documento"]);
    expect(await rechazo("ana", { d: "nada" })).toEqual(["TIPO_DOCUMENTO_DESCONOCIDO", "documento"]);
    expect(await rechazo("ana", { d: "contrato" })).toEqual(["DOCUMENTO_SIN_RESULTADOS", "documento"]);
  });

  it("may be withdrawn and presented again within the window, and that it happened stays", async () => {
    expect(await rechazo("ana", { a: crypto.randomUUID() }, RETIRAR)).toEqual(["ARCHIVO_NO_DISPONIBLE", "archivo"]);
    expect((await enviar(RETIRAR, "beto")).codigos).toEqual(["NO_ENCONTRADO"]);
    const { data } = await enviar(RETIRAR, "ana");
    const vista = data["retirarDocumentoPresentado"];
    expect(vista?.documentosPosteriores[0]?.archivos).toEqual([]);
    expect((await api.auditoria("retirarDocumentoPresentado")).at(-1)).toMatchObject({
      resultado: "HECHO",
      evento: "DOCUMENTO_PRESENTADO_RETIRADO",
      hash_antes: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(await rechazo("ana")).toEqual([]);
    const filas = "select archivo from documento_posterior where archivo = $1 and (retirado_en is null) = $2";
    expect(await api.sql(filas, [pdf.id, true])).toHaveLength(1);
    expect(await api.sql(filas, [pdf.id, false])).toHaveLength(1);
  });

  it("are seen and downloaded by the committee, and by nobody who does not read dossiers", async () => {
    for (const persona of ["carla", "pilar", "rosa", "aurora"] as const) {
      const { documentosPosteriores, capacidades } = await leer(persona);
      expect(documentosPosteriores[0]).toMatchObject({
        permitido: false,
        motivo: { codigo: "NO_AUTORIZADO" },
        archivos: [{ archivo: pdf.id, sha256: pdf.sha256 }],
      });
      expect(capacidades.every(({ permitido }) => !permitido)).toBe(true);
      expect([persona, (await (await api.sesion(persona)).pedir(pdf.url)).status]).toEqual([persona, 200]);
    }
    for (const persona of ["beto", "raul", "ulises"] as const) {
      expect([persona, (await (await api.sesion(persona)).pedir(pdf.url)).status]).toEqual([persona, 404]);
      const { data } = await api.gql<{ postulacion: unknown }>(
        persona,
        `query ($p: ID!) { postulacion(id: $p) { id } }`,
        {
          p: concurso.id("P-ANA"),
        },
      );
      expect(data.postulacion).toBeNull();
      expect(await sqlComo(api, { persona: api.ids[persona] }, "select 1 from documento_posterior")).toEqual([]);
    }
  });

  it("are not altered nor taken away by anybody, whatever the application says", async () => {
    const ana = { persona: api.ids.ana };
    const conSuFila = (cambio: string) =>
      sqlComo(api, ana, `update documento_posterior set ${cambio} where retirado_en is null returning id`);
    await expect(conSuFila("presentado_en = presentado_en - interval '1 hour'")).rejects.toThrow(/no se modifica/);
    await expect(conSuFila("cierra = cierra + interval '1 day', retirado_en = ahora()")).rejects.toThrow(
      /no se modifica/,
    );
    await expect(conSuFila("retirado_en = ahora() + interval '1 hour'")).rejects.toThrow(/no se modifica/);
    await expect(sqlComo(api, ana, "delete from documento_posterior")).rejects.toThrow(/permission denied/);
    await expect(api.sql("delete from documento_posterior")).rejects.toThrow(/solo admite agregar/);
    expect(
      await sqlComo(api, { persona: api.ids.beto }, "update documento_posterior set sha256 = '' returning id"),
    ).toEqual([]);
  });

  it("are too late from the instant at which the next stage starts", async () => {
    desfase = 3 * HORA;
    const { errores } = await enviar(PRESENTAR, "ana", { a: (await subir("ana", 650)).id });
    expect(errores[0]).toMatchObject({
      message: expect.stringMatching(/^El plazo para presentar ese documento terminó el .+ ya no se puede cambiar\.$/),
      extensions: { codigo: "DOCUMENTO_FUERA_DE_PLAZO", code: "OUT_OF_TERM", ruta: "documento" },
    });
    expect(await rechazo("ana", {}, RETIRAR)).toEqual(["DOCUMENTO_FUERA_DE_PLAZO", "documento"]);
    const { documentosPosteriores } = await leer("ana");
    expect(documentosPosteriores[0]).toMatchObject({ permitido: false, archivos: [{ archivo: pdf.id }] });
    await expect(
      sqlComo(api, { persona: api.ids.ana }, "update documento_posterior set retirado_en = cierra returning id"),
    ).rejects.toThrow(/no se modifica|documento_posterior/);
  });

  it("follow the schedule of the version in force: an extension opens the window again", async () => {
    await enmendar(api, concurso.proceso, 2, conPlazo(basesConPosteriores(4), CERRADO));
    expect(await rechazo("ana", {}, RETIRAR)).toEqual([]);
    expect(await rechazo("ana")).toEqual([]);
    desfase = 5 * HORA;
    expect(await rechazo("ana", {}, RETIRAR)).toEqual(["DOCUMENTO_FUERA_DE_PLAZO", "documento"]);
  });

  it("are what the lack of which disqualifies in the next stage", async () => {
    await evaluarTodos(api, concurso, "entrevista", EXPEDIENTES.slice(0, 2));
    await publicarConDosFirmas(api, concurso.proceso.id, "entrevista");
    await publicarConDosFirmas(api, concurso.proceso.id, null);
    const filas = await api.sql<{ codigo: string; resultado: string; motivos: unknown }>(
      `select p.codigo, r.datos ->> 'resultado' as resultado, r.datos -> 'motivos' as motivos
       from resultado r join postulacion p on p.id = r.postulacion
       where r.publicacion = (select id from publicacion where proceso = $1 order by numero desc limit 1) order by p.codigo`,
      [concurso.proceso.id],
    );
    expect(filas.map(({ codigo, resultado }) => [codigo, resultado])).toEqual([
      ["P-ANA", "GANADOR"],
      ["P-BETO", "NO_APTO"],
      ["P-OTRA", "DESCALIFICADO"],
    ]);
    const motivos = async (codigo: string) => {
      const { candidaturas } = await leerEvaluacion(api, "pilar", concurso.id(codigo), "entrevista");
      return candidaturas[0]?.etapas.at(-1)?.motivos.map((uno) => uno.codigo);
    };
    expect(await motivos("P-ANA")).toEqual([]);
    expect(await motivos("P-OTRA")).toContain("DOCUMENTO_NO_PRESENTADO");
  });

  it("due at signing are of whoever won, for the business days of the bases", async () => {
    const contrato = { d: "contrato", a: pdf.id };
    // One file is admitted: of two that arrive at once, one is told.
    const dos = await Promise.all([
      rechazo("ana", contrato),
      rechazo("ana", { ...contrato, a: (await subir("ana")).id }),
    ]);
    expect(dos.flat()).toEqual(["ARCHIVOS_EN_EXCESO", "archivo"]);
    const [fila] = await api.sql<{ archivo: string }>(
      "select archivo from documento_posterior where documento = 'contrato' and retirado_en is null",
    );
    contrato.a = fila?.archivo ?? "";
    const suyo = (await leer("ana")).documentosPosteriores.find(({ documento: cual }) => cual === "contrato");
    expect(suyo).toMatchObject({ permitido: true, hasta: expect.stringMatching(/T05:00:00\.000000Z$/) });
    expect(await rechazo("beto", { ...contrato, p: concurso.id("P-BETO") })).toEqual([
      "DOCUMENTO_NO_CORRESPONDE",
      "documento",
    ]);
    expect(await rechazo("ana")).toEqual(["PROCESO_SIN_DOCUMENTOS", undefined]);
    desfase = 15 * 24 * HORA;
    expect(await rechazo("ana", contrato, RETIRAR)).toEqual(["DOCUMENTO_FUERA_DE_PLAZO", "documento"]);
  });
});
