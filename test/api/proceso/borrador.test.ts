import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Bases } from "#schema/bases/bases.ts";
import { exportar, importar } from "#schema/bases/portable.ts";
import { validar } from "#schema/bases/validar.ts";
import { buildBases } from "../../factories/bases.ts";
import { createBorrador, PROCESO, type ProcesoLeido } from "../../factories/proceso.ts";
import { type Api, startApi } from "../../factories/servidor.ts";

const GUARDAR = `mutation ($proceso: ID!, $revision: Int!, $bases: BasesInput!) {
  guardarBorrador(proceso: $proceso, revision: $revision, bases: $bases) { ...Proceso } } ${PROCESO}`;
const EDITAR = `mutation ($proceso: ID!, $revision: Int!, $cambios: [CambioBorradorInput!]!) {
  editarBorrador(proceso: $proceso, revision: $revision, cambios: $cambios) { ...Proceso } } ${PROCESO}`;
const IMPORTAR = `mutation ($proceso: ID!, $revision: Int!, $documento: String!) {
  importarBases(proceso: $proceso, revision: $revision, documento: $documento) { ...Proceso } } ${PROCESO}`;
const CREAR = `mutation ($entrada: CrearProcesoInput!) { crearProceso(entrada: $entrada) { ...Proceso } } ${PROCESO}`;
const LEER = `query ($id: ID!) { proceso(id: $id) { ...Proceso } } ${PROCESO}`;
const NINGUNO = "00000000-0000-4000-8000-000000000000";

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.close());

const leer = async (id: string): Promise<ProcesoLeido> =>
  (await api.gql<{ proceso: ProcesoLeido }>("rosa", LEER, { id })).data.proceso;

describe("a new proceso", () => {
  it("starts in blank with a valid document, the entidad's name and the number that the system gives it", async () => {
    const uno = await createBorrador(api);
    const otro = await createBorrador(api);
    const anio = new Date().getFullYear();
    expect(uno).toMatchObject({ anio, estado: "BORRADOR", fase: "EN_PREPARACION", versionVigente: null });
    expect([uno.codigo, otro.codigo]).toEqual([
      `${String(uno.numero).padStart(3, "0")}-${anio}-DDC-CUSCO`,
      `${String(uno.numero + 1).padStart(3, "0")}-${anio}-DDC-CUSCO`,
    ]);
    expect(validar(uno.borrador?.documento)).toEqual([]);
    expect(uno.borrador?.documento.generalidades).toMatchObject({
      codigo: uno.codigo,
      entidad: { siglas: "DDC-CUSCO" },
    });
    const fila = (await api.auditoria("crearProceso")).find(({ objeto_id }) => objeto_id === uno.id);
    expect(fila).toMatchObject({
      resultado: "HECHO",
      evento: "PROCESO_CREADO",
      actor: api.ids.rosa,
      proceso_id: uno.id,
      detalles: { codigo: uno.codigo },
    });
  });

  it("gives different numbers to two that are created at once", async () => {
    const todos = await Promise.all(Array.from({ length: 6 }, () => createBorrador(api)));
    expect(new Set(todos.map(({ codigo }) => codigo)).size).toBe(6);
  });

  it("copies another one under a number of its own", async () => {
    const origen = await createBorrador(api, buildBases());
    const entrada = { entidad: api.entidades.cusco, titulo: "Segunda convocatoria", origen: origen.id };
    const { data } = await api.gql<{ crearProceso: ProcesoLeido }>("rosa", CREAR, { entrada });
    const { generalidades, ...resto } = data.crearProceso.borrador?.documento ?? ({} as Bases);
    const { generalidades: _, ...esperado } = origen.borrador?.documento ?? ({} as Bases);
    expect(resto).toEqual(esperado);
    expect(generalidades).toMatchObject({ codigo: data.crearProceso.codigo, titulo: "Segunda convocatoria" });
    expect(data.crearProceso.codigo).not.toBe(origen.codigo);
  });

  it("keeps the code of a file from elsewhere, and gives a new one when the entidad already uses it", async () => {
    const bases = buildBases();
    const codigo = "CAS 777-2026-DE-OTRO-LADO";
    const ajenas = { ...bases, generalidades: { ...bases.generalidades, codigo } };
    expect((await createBorrador(api, ajenas)).codigo).toBe(codigo);
    expect((await createBorrador(api, ajenas)).codigo).toMatch(/^\d{3}-\d{4}-DDC-CUSCO$/);
  });

  it.each([
    ["ana", "NO_AUTORIZADO"],
    ["carla", "NO_AUTORIZADO"],
    ["pablo", "NO_AUTORIZADO"],
    ["raul", "NO_AUTORIZADO"],
    [null, "NO_AUTENTICADO"],
  ] as const)("is refused to %s with %s, and nothing is stored", async (persona, codigo) => {
    const [{ antes } = { antes: 0 }] = await api.sql<{ antes: number }>("select count(*)::int as antes from proceso");
    const entrada = { entidad: api.entidades.cusco, titulo: "No debe crearse" };
    expect((await api.gql(persona, CREAR, { entrada })).codigos).toEqual([codigo]);
    expect(await api.sql("select count(*)::int as antes from proceso")).toEqual([{ antes }]);
    expect((await api.auditoria("crearProceso")).at(-1)).toMatchObject({ resultado: "DENEGADO", evento: codigo });
  });
});

describe("two editors of one draft", () => {
  it("lets the first one store, and refuses the second with the revision that is there now", async () => {
    const { id, borrador } = await createBorrador(api, buildBases());
    const bases = borrador?.documento;
    const primera = await api.gql("rosa", GUARDAR, { proceso: id, revision: 1, bases: { ...bases, plazas: [] } });
    expect(primera.codigos).toEqual([]);
    const segunda = await api.gql("ulises", GUARDAR, { proceso: id, revision: 1, bases });
    expect(segunda.errores[0]?.extensions).toMatchObject({
      code: "CONFLICT",
      codigo: "REVISION_DESACTUALIZADA",
      detalles: { actual: 2 },
    });
    expect((await leer(id)).borrador).toMatchObject({ revision: 2, documento: { plazas: [] } });
    expect((await api.auditoria("guardarBorrador")).slice(-2)).toMatchObject([
      { resultado: "HECHO", evento: "BORRADOR_GUARDADO", actor: api.ids.rosa, detalles: { revision: 2 } },
      { resultado: "RECHAZADO", evento: "REVISION_DESACTUALIZADA", actor: api.ids.ulises },
    ]);
  });

  it("stores one of two that save at the same time", async () => {
    const { id, borrador } = await createBorrador(api, buildBases());
    const variables = { proceso: id, revision: 1, bases: borrador?.documento };
    const respuestas = await Promise.all([api.gql("rosa", GUARDAR, variables), api.gql("ulises", GUARDAR, variables)]);
    expect(respuestas.flatMap(({ codigos }) => codigos)).toEqual(["REVISION_DESACTUALIZADA"]);
    expect((await leer(id)).borrador?.revision).toBe(2);
  });

  it("does the changes of small places one after the other, and none when one of them cannot be", async () => {
    const { id } = await createBorrador(api, buildBases());
    const cambios = [
      { ruta: "generalidades.objeto", accion: "PONER", valor: "Contratar a dos personas" },
      { ruta: "plazas.p1.posiciones", accion: "PONER", valor: 2 },
      { ruta: "plazas.p1.condiciones", accion: "AGREGAR", valor: "Disponibilidad inmediata" },
      { ruta: "formulario.secciones.personales.campos.egreso", accion: "MOVER", valor: 0 },
      { ruta: "formulario.secciones.personales.campos.nivel", accion: "QUITAR" },
    ];
    const { data } = await api.gql<{ editarBorrador: ProcesoLeido }>("ulises", EDITAR, {
      proceso: id,
      revision: 1,
      cambios,
    });
    const documento = data.editarBorrador.borrador?.documento;
    expect(documento?.plazas[0]).toMatchObject({ posiciones: 2, condiciones: ["Disponibilidad inmediata"] });
    expect(documento?.formulario.secciones[0]?.campos.map((campo) => campo.id)).toEqual([
      "egreso",
      "nacimiento",
      "ffaa",
      "discapacidad",
    ]);

    const malos = [
      { ruta: "generalidades.objeto", accion: "PONER", valor: "Otro" },
      { ruta: "plazas.p9.posiciones", accion: "PONER", valor: 2 },
    ];
    const { errores } = await api.gql("rosa", EDITAR, { proceso: id, revision: 2, cambios: malos });
    expect(errores[0]?.extensions).toMatchObject({
      codigo: "RUTA_INEXISTENTE",
      ruta: "cambios.1",
      detalles: { ruta: "plazas.p9.posiciones" },
    });
    expect((await leer(id)).borrador).toMatchObject({
      revision: 2,
      documento: { generalidades: { objeto: "Contratar a dos personas" } },
    });
  });

  it("answers a document without the shape of bases with every fault and its place, and keeps what there was", async () => {
    const { id } = await createBorrador(api, buildBases());
    const cambios = [
      { ruta: "plazas.p1.posiciones", accion: "PONER", valor: 0 },
      { ruta: "etapas.examen.maximo", accion: "PONER", valor: "cien" },
      { ruta: "cronograma.hitos.final.cuando", accion: "PONER", valor: { tipo: "FECHA", fecha: "2026-02-30" } },
      { ruta: "bonificaciones", accion: "AGREGAR", valor: { id: "Mala Id" } },
      { ruta: "__proto__", accion: "PONER", valor: { malo: true } },
    ];
    const sin = await api.gql("rosa", EDITAR, { proceso: id, revision: 1, cambios });
    expect(sin.codigos).toEqual(["RUTA_INEXISTENTE"]);
    const { errores } = await api.gql("rosa", EDITAR, { proceso: id, revision: 1, cambios: cambios.slice(0, 3) });
    expect(errores[0]?.extensions).toMatchObject({ codigo: "BASES_MAL_FORMADAS" });
    const hallazgos = errores[0]?.extensions.detalles["hallazgos"] as { codigo: string; ruta: string }[];
    expect(hallazgos.map(({ codigo, ruta }) => `${ruta} ${codigo}`).toSorted()).toEqual([
      "cronograma.hitos.final.cuando.fecha FORMA_FECHA_IRREAL",
      "etapas.examen.maximo FORMA_DECIMAL",
      "plazas.p1.posiciones FORMA_LIMITE",
    ]);
    expect((await leer(id)).borrador?.revision).toBe(1);
  });
});

describe("who may not", () => {
  it.each([
    ["raul", "NO_ENCONTRADO"],
    ["ana", "NO_AUTORIZADO"],
    ["carla", "NO_AUTORIZADO"],
    ["aurora", "NO_AUTORIZADO"],
  ] as const)("answers %s with %s", async (persona, codigo) => {
    const { id, borrador } = await createBorrador(api, buildBases());
    const { codigos } = await api.gql(persona, GUARDAR, { proceso: id, revision: 1, bases: borrador?.documento });
    expect(codigos).toEqual([codigo]);
    expect((await leer(id)).borrador?.revision).toBe(1);
  });

  it("answers an unknown id, and one that is no id, as those of another entidad", async () => {
    const bases = buildBases();
    for (const proceso of [NINGUNO, "1; drop table proceso"])
      expect((await api.gql("rosa", GUARDAR, { proceso, revision: 1, bases })).codigos).toEqual(["NO_ENCONTRADO"]);
  });

  it("hides a draft from the public and from other entidades, and its document from the committee", async () => {
    const { id } = await createBorrador(api, buildBases());
    for (const persona of [null, "ana", "raul"] as const) {
      expect((await api.gql(persona, "query ($id: ID!) { proceso(id: $id) { id } }", { id })).data).toEqual({
        proceso: null,
      });
    }
    expect((await api.gql("carla", "query ($id: ID!) { proceso(id: $id) { id plazas { id } } }", { id })).data).toEqual(
      { proceso: { id, plazas: [] } },
    );
    expect((await api.gql("carla", LEER, { id })).codigos).toContain("NO_AUTORIZADO");
    expect((await api.gql("raul", "query ($id: ID!) { exportarBases(proceso: $id) }", { id })).codigos).toEqual([
      "NO_ENCONTRADO",
    ]);
  });
});

describe("a portable file", () => {
  it("comes back the same: what is exported is what was imported", async () => {
    const { id, codigo } = await createBorrador(api);
    const bases = buildBases();
    const documento = exportar({ ...bases, generalidades: { ...bases.generalidades, codigo } });
    const { data } = await api.gql<{ importarBases: ProcesoLeido }>("rosa", IMPORTAR, {
      proceso: id,
      revision: 1,
      documento,
    });
    expect(data.importarBases.borrador?.revision).toBe(2);
    const exportado = await api.gql<{ exportarBases: string }>(
      "rosa",
      "query ($id: ID!) { exportarBases(proceso: $id) }",
      { id },
    );
    expect(exportado.data.exportarBases).toBe(documento);
    expect(importar(exportado.data.exportarBases)).toMatchObject({ bases: { generalidades: { codigo } } });
  });

  it("is refused with its findings when it is not one", async () => {
    const { id } = await createBorrador(api);
    const { errores } = await api.gql("rosa", IMPORTAR, { proceso: id, revision: 1, documento: "{" });
    expect(errores[0]?.extensions).toMatchObject({
      codigo: "BASES_MAL_FORMADAS",
      detalles: { hallazgos: [{ codigo: "ARCHIVO_JSON" }] },
    });
  });

  it("may not take the code of another proceso of the entidad", async () => {
    const [uno, otro] = [await createBorrador(api), await createBorrador(api)];
    const cambios = [{ ruta: "generalidades.codigo", accion: "PONER", valor: uno.codigo }];
    const { errores } = await api.gql("rosa", EDITAR, { proceso: otro.id, revision: 1, cambios });
    expect(errores[0]?.extensions).toMatchObject({
      codigo: "CODIGO_DE_PROCESO_REPETIDO",
      ruta: "generalidades.codigo",
    });
  });
});
