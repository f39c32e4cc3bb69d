import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp } from "#server/app.ts";
import { createBitacora } from "#server/infra/bitacora.ts";
import { type Config, readAjustes } from "#server/infra/config.ts";
import { CUENTAS_DEMO } from "#server/modules/acceso/index.ts";
import { startCargaDemo } from "#seeds/run.ts";
import { Cliente } from "../../factories/cliente.ts";
import { type Api, startApi } from "../../factories/servidor.ts";

const TAMANO = { abierto: 1, terminado: 5, enEvaluacion: 8 };
const DIA = 86_400_000;

describe("the data of the demo", () => {
  let api: Api;
  let config: Config;
  beforeAll(async () => {
    api = await startApi();
    const ajustes = readAjustes(
      {
        MERITO_MODO: "demo",
        DATA_DIR: api.dataDir,
        DATABASE_URL: api.base.ownerUrl,
        DATABASE_URL_APP: api.base.appUrl,
      },
      api.dataDir,
    );
    config = { ...ajustes, ownerUrl: api.base.ownerUrl, appUrl: api.base.appUrl };
    await (await createApp({ config, bitacora: createBitacora("silent") })).close();
  });
  afterAll(() => api?.close());

  const load = () => {
    const frases: string[] = [];
    const carga = startCargaDemo(config, createBitacora("error"), (frase) => frases.push(frase), TAMANO);
    return { ...carga, frases };
  };
  const entrar = async (rol: string): Promise<Cliente> => {
    const cuenta = CUENTAS_DEMO.find((una) => una.rol === rol);
    const cliente = new Cliente(api.url);
    const ENTRAR = "mutation ($u: String!, $c: String!) { iniciarSesion(usuario: $u, clave: $c) { mensaje } }";
    expect((await cliente.gql(ENTRAR, { u: cuenta?.correo, c: cuenta?.clave })).codigos).toEqual([]);
    return cliente;
  };
  const cuentas = () =>
    api.sql(`select (select count(*) from proceso)::int as procesos, (select count(*) from postulacion)::int as postulaciones,
      (select count(*) from version_bases)::int as versiones, (select count(*) from publicacion)::int as publicaciones,
      (select count(*) from hoja_evaluacion)::int as hojas, (select count(*) from persona)::int as personas`);

  it("go on loading from where they were, wherever the server stopped", async () => {
    for (const hayAlgo of [
      "select 1 from postulacion where sello is not null offset 2",
      "select 1 from validacion_sustento offset 12",
      "select 1 from publicacion where clase = 'FINAL'",
      "select 1 from hoja_evaluacion where etapa = 'entrevista' offset 25",
    ]) {
      const cortada = load();
      await expect.poll(() => api.sql(hayAlgo), { timeout: 120_000, interval: 20 }).not.toEqual([]);
      await cortada.stop();
      expect(cortada.frases).toEqual([]);
    }
    const entera = load();
    await entera.lista;
    expect(entera.frases).toEqual(["Los concursos de demostración están cargados."]);
  }, 90_000);

  it("are not loaded twice", async () => {
    const antes = await cuentas();
    const otra = load();
    await otra.lista;
    expect(otra.frases).toEqual([]);
    expect(await cuentas()).toEqual(antes);
  });

  it("hold a contest open for thirty days or more, one at its evaluation and one that is over", async () => {
    const { data } = await api.gql<{
      procesosPublicos: { edges: { node: { codigo: string; fase: string; postulacionCierra: string } }[] };
    }>(null, "{ procesosPublicos(first: 50) { edges { node { codigo fase postulacionCierra } } } }");
    const procesos = data.procesosPublicos.edges.map(({ node }) => node);
    const abierto = procesos.find(({ codigo }) => codigo.startsWith("CAS N° 009-"));
    expect(abierto?.fase).toBe("POSTULACION_ABIERTA");
    expect(Date.parse(abierto?.postulacionCierra ?? "") - Date.now()).toBeGreaterThan(30 * DIA);
    expect(procesos.find(({ codigo }) => codigo.startsWith("CAS N° 003-"))?.fase).toBe("CONCLUIDO");
    expect(procesos.find(({ codigo }) => codigo.startsWith("SEGUNDA CONVOCATORIA"))?.fase).toBe("EN_EVALUACION");
    expect(procesos.filter(({ fase }) => fase === "CONVOCADO")).toHaveLength(2);
  });

  it("give the committee interviews to score, and the citizen applications and a result to read", async () => {
    const comite = await entrar("COMITE");
    const [proceso] = await api.sql<{ id: string }>("select id from proceso where codigo like 'SEGUNDA%'");
    const { data } = await comite.gql<{ progreso: { postulaciones: number; completas: number } }>(
      'query ($p: ID!) { progreso(proceso: $p, etapa: "entrevista") { postulaciones completas } }',
      { p: proceso?.id },
    );
    expect(data.progreso.completas).toBeGreaterThan(0);
    expect(data.progreso.completas).toBeLessThan(data.progreso.postulaciones);

    const lucia = await entrar("POSTULANTE");
    const mias = await lucia.gql<{
      misPostulaciones: { edges: { node: { id: string; estado: string; proceso: { codigo: string } } }[] };
    }>("{ misPostulaciones { edges { node { id estado proceso { codigo } } } } }");
    const suyas = mias.data.misPostulaciones.edges.map(({ node }) => node);
    expect(suyas.map(({ estado }) => estado).toSorted()).toEqual(["BORRADOR", "ENVIADA", "ENVIADA"]);
    const terminada = suyas.find(({ proceso: { codigo } }) => codigo.startsWith("CAS N° 003-"));
    const { data: leido } = await lucia.gql<{ miResultado: { candidaturas: { resultado: string }[] } }>(
      "query ($p: ID!) { miResultado(postulacion: $p) { candidaturas { resultado } } }",
      { p: terminada?.id },
    );
    expect(leido.miResultado.candidaturas).toEqual([{ resultado: "GANADOR" }]);
  });

  it("leave the bases of the sources as they are written in drafts that cannot be published", async () => {
    const rrhh = await entrar("RRHH");
    const originales = await api.sql<{ id: string }>("select id from proceso where estado = 'BORRADOR'");
    expect(originales).toHaveLength(2);
    for (const { id } of originales) {
      const { data } = await rrhh.gql<{ revisarBases: { gravedad: string }[] }>(
        "query ($p: ID!) { revisarBases(proceso: $p) { gravedad } }",
        { p: id },
      );
      expect(data.revisarBases.filter(({ gravedad }) => gravedad === "ERROR").length).toBeGreaterThan(10);
    }
    expect(await api.sql("select 1 from proceso where estado = 'EN_APROBACION'")).toHaveLength(1);
  });
});
