import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Bases } from "#schema/bases/bases.ts";
import { buildPlaza } from "../../factories/bases.ts";
import { basesConFormulario } from "../../factories/bases-postulacion.ts";
import {
  ABIERTO,
  ACTUALIZAR,
  ADJUNTAR,
  buildCompleta,
  CERRADO,
  CONFIRMAR,
  conPlazo,
  DECLARAR,
  enmendar,
  GUARDAR,
  moverPlazo,
  PLAZAS,
  Postulante,
  publicar,
  QUITAR,
  RETIRAR,
  SUSTENTAR,
} from "../../factories/postulacion.ts";
import { type Api, startApi } from "../../factories/servidor.ts";

const BASES = basesConFormulario();
const con = (cambios: Partial<Bases>): Bases => conPlazo({ ...BASES, ...cambios }, ABIERTO);

describe("the window, the versions and the limits of an application", () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api?.close());

  const fila = async (id: string): Promise<Record<string, unknown> | undefined> =>
    (await api.sql<Record<string, unknown>>("select * from postulacion where id = $1", [id]))[0];

  it("what was begun inside the window is refused after the closing, and so is every change", async () => {
    const proceso = await publicar(api, con({}));
    const ana = await buildCompleta(api, "ana", proceso.id);
    await moverPlazo(api, proceso, 2, BASES, CERRADO);
    const antes = await fila(ana.id);
    const { errores } = await ana.enviar();
    expect(errores.map(({ extensions: e }) => [e.codigo, e.code, e.categoria])).toEqual([
      ["POSTULACION_CERRADA", "OUT_OF_TERM", "FUERA_DE_PLAZO"],
    ]);
    expect(errores[0]?.message).toMatch(
      /^El plazo para postular terminó el .+ horas\. Ya no se admiten cambios ni envíos\.$/,
    );
    const cambios: [string, Record<string, unknown>][] = [
      [GUARDAR, { s: "bonos", f: [] }],
      [ADJUNTAR, { d: "cartas", a: ana.id }],
      [QUITAR, { d: "dni", a: ana.id }],
      [CONFIRMAR, { d: "dni" }],
      [SUSTENTAR, { s: "estudios", f: "f1", a: ana.id }],
      [DECLARAR, { d: "veracidad", x: "NO" }],
      [PLAZAS, { plazas: ["p2"] }],
      [ACTUALIZAR, {}],
    ];
    for (const [acto, variables] of cambios)
      expect((await ana.hacer(acto, variables)).codigos).toEqual(["POSTULACION_CERRADA"]);
    expect(await fila(ana.id)).toEqual(antes);
    expect((await api.auditoria("enviarPostulacion")).at(-1)).toMatchObject({
      resultado: "RECHAZADO",
      evento: "POSTULACION_CERRADA",
    });
  });

  it("a window that was extended lets in what was begun before, once it follows the new version", async () => {
    const proceso = await publicar(api, con({}));
    const ana = await buildCompleta(api, "ana", proceso.id);
    await moverPlazo(api, proceso, 2, BASES, { abre: -3600, cierra: 7200 });
    expect((await ana.enviar()).errores.map(({ extensions: e }) => [e.codigo, e.detalles])).toEqual([
      ["BASES_MODIFICADAS", { version: 2 }],
    ]);
    const { data } = await ana.hacer(ACTUALIZAR);
    expect(data["actualizarVersion"]).toMatchObject({ postulacion: { versionBases: 2 }, hallazgos: [] });
    ana.revision += 1;
    const { data: enviada } = await ana.enviar();
    expect(enviada.enviarPostulacion.version).toBe(2);
  });

  it("a draft carried to amended bases says what could not be carried, and is asked what is new", async () => {
    const proceso = await publicar(api, con({}));
    const ana = await buildCompleta(api, "ana", proceso.id);
    const [personales, , bonos] = BASES.formulario.secciones;
    await enmendar(
      api,
      proceso,
      2,
      con({
        formulario: {
          secciones: [
            {
              ...personales!,
              campos: [
                ...personales!.campos,
                { tipo: "TEXTO", id: "nuevo", etiqueta: "Dato nuevo", requerido: "SIEMPRE" },
              ],
            },
            bonos!,
          ],
        },
        declaraciones: BASES.declaraciones.map((una) => Object.assign({}, una, { texto: "Otro texto." })),
      }),
    );
    const { data } = await ana.hacer(ACTUALIZAR);
    ana.revision += 1;
    const actualizada = data["actualizarVersion"] as unknown as { hallazgos: { codigo: string; ruta: string }[] };
    expect(actualizada.hallazgos.map(({ codigo, ruta }) => [codigo, ruta])).toEqual([
      ["SECCION_QUITADA", "respuestas.estudios"],
      ["DECLARACION_CAMBIADA", "declaraciones.veracidad"],
    ]);
    const { errores } = await ana.enviar();
    const hallazgos = errores[0]?.extensions.detalles["hallazgos"] as { ruta: string }[];
    expect(hallazgos.map(({ ruta }) => ruta)).toEqual(["respuestas.personales.f1.nuevo", "declaraciones.veracidad"]);
    expect((await ana.hacer(ACTUALIZAR)).codigos).toEqual(["SIN_VERSION_NUEVA"]);
  });

  it("what was sent stays with the version that it was sent under", async () => {
    const proceso = await publicar(api, con({}));
    const ana = await buildCompleta(api, "ana", proceso.id);
    await ana.enviar();
    const antes = await fila(ana.id);
    await enmendar(api, proceso, 2, con({ documentos: [] }));
    ana.revision += 1;
    expect((await ana.hacer(ACTUALIZAR)).codigos).toEqual(["POSTULACION_ENVIADA"]);
    expect(await fila(ana.id)).toEqual(antes);
    expect(antes?.["version_bases"]).toBe(proceso.version);
  });

  const enviada = async (
    retiro?: Bases["postulaciones"]["retiro"],
  ): Promise<{ ana: Postulante; proceso: string; numero: string }> => {
    const proceso = await publicar(
      api,
      con({ postulaciones: { limite: "UNA_POR_PROCESO", ...(retiro && { retiro }) } }),
    );
    const ana = await buildCompleta(api, "ana", proceso.id);
    const { data } = await ana.enviar();
    ana.revision += 1;
    return { ana, proceso: proceso.id, numero: data.enviarPostulacion.numero };
  };

  it.each([undefined, "NO"] as const)("with withdrawal %s what was sent stays sent", async (retiro) => {
    const { ana } = await enviada(retiro);
    expect((await ana.hacer(RETIRAR)).codigos).toEqual(["RETIRO_NO_PERMITIDO"]);
    expect((await fila(ana.id))?.["estado"]).toBe("ENVIADA");
  });

  it("what was withdrawn keeps its receipt, and is not sent again where the bases do not say so", async () => {
    const { ana, proceso, numero } = await enviada("SE_RETIRA");
    expect((await ana.hacer(RETIRAR)).codigos).toEqual([]);
    expect(await fila(ana.id)).toMatchObject({ estado: "RETIRADA", constancia: numero });
    expect((await ana.hacer(RETIRAR)).codigos).toEqual(["POSTULACION_RETIRADA"]);
    expect((await new Postulante(ana.cliente).crear(proceso)).codigos).toEqual(["REENVIO_NO_PERMITIDO"]);
  });

  it("where the bases say so another one is sent, which begins with what was withdrawn", async () => {
    const { ana, proceso, numero } = await enviada("SE_RETIRA_Y_REENVIA");
    await ana.hacer(RETIRAR);
    const otra = new Postulante(ana.cliente);
    await otra.crear(proceso);
    const segunda = await otra.enviar();
    expect(segunda.errores).toEqual([]);
    expect(segunda.data.enviarPostulacion.numero).not.toBe(numero);
  });

  it("what was sent is not withdrawn after the closing; a draft may always be dropped", async () => {
    const postulaciones = { limite: "UNA_POR_PROCESO", retiro: "SE_RETIRA_Y_REENVIA" } as const;
    const proceso = await publicar(api, con({ postulaciones }));
    const [ana, beto] = [await buildCompleta(api, "ana", proceso.id), await buildCompleta(api, "beto", proceso.id)];
    await ana.enviar();
    ana.revision += 1;
    await moverPlazo(api, proceso, 2, { ...BASES, postulaciones }, CERRADO);
    expect((await ana.hacer(RETIRAR)).codigos).toEqual(["POSTULACION_CERRADA"]);
    expect((await beto.hacer(RETIRAR)).codigos).toEqual([]);
  });

  const plazas = [
    buildPlaza({ id: "p1", grupo: "profesionales" }),
    buildPlaza({ id: "p2", grupo: "profesionales" }),
    buildPlaza({ id: "p3", grupo: "tecnicos" }),
  ];
  it.each([
    ["UNA_POR_PROCESO", ["p2"], "POSTULACION_YA_CREADA"],
    ["UNA_POR_PROCESO", ["p3"], "POSTULACION_YA_CREADA"],
    ["UNA_POR_GRUPO", ["p2"], "POSTULACION_YA_CREADA"],
    ["UNA_POR_GRUPO", ["p3"], null],
    ["SIN_LIMITE", ["p2"], null],
    ["SIN_LIMITE", ["p1"], "POSTULACION_YA_CREADA"],
    ["VARIAS_CON_PREFERENCIA", ["p3"], "POSTULACION_YA_CREADA"],
  ] as const)("with the limit %s, who has p1 asks for %j", async (limite, segunda, codigo) => {
    const proceso = await publicar(api, con({ plazas, postulaciones: { limite } }));
    const cliente = await api.sesion("ana");
    expect((await new Postulante(cliente).crear(proceso.id, ["p1"])).codigos).toEqual([]);
    expect((await new Postulante(cliente).crear(proceso.id, segunda)).codigos).toEqual(codigo === null ? [] : [codigo]);
  });

  it("the constraint holds when a change of plaza would make two applications to one", async () => {
    const proceso = await publicar(api, con({ plazas, postulaciones: { limite: "SIN_LIMITE" } }));
    const [una, otra] = [new Postulante(await api.sesion("ana")), new Postulante(await api.sesion("ana"))];
    await una.crear(proceso.id, ["p1"]);
    await otra.crear(proceso.id, ["p2"]);
    expect((await otra.hacer(PLAZAS, { plazas: ["p1"] })).codigos).toEqual(["PLAZA_YA_PEDIDA"]);
    expect((await otra.hacer(PLAZAS, { plazas: ["p3"] })).codigos).toEqual([]);
  });

  it("several plazas go in one dossier, in the order of preference", async () => {
    const proceso = await publicar(
      api,
      con({ plazas, postulaciones: { limite: "VARIAS_CON_PREFERENCIA", maximo: 2 } }),
    );
    const ana = await buildCompleta(api, "ana", proceso.id, ["p3", "p1"]);
    await ana.hacer(PLAZAS, { plazas: ["p2", "p3"] });
    expect((await ana.enviar()).data.enviarPostulacion.plazas).toEqual(["p2", "p3"]);
  });
});
