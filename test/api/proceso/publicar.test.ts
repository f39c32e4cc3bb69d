import { createHash } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { canonico, type Json } from "#schema/bases/canonico.ts";
import { exportar } from "#schema/bases/portable.ts";
import { directo } from "../../factories/bases.ts";
import {
  aprobar,
  basesAlrededor,
  createBorrador,
  createPublicado,
  exigirDosFirmas,
  PROCESO,
  type ProcesoLeido,
  publicar,
} from "../../factories/proceso.ts";
import { type Api, startApi } from "../../factories/servidor.ts";

const PROPONER = `mutation ($proceso: ID!, $revision: Int!) { proponerPublicacion(proceso: $proceso, revision: $revision) { ...Proceso } } ${PROCESO}`;
const PUBLICAR = `mutation ($proceso: ID!, $revision: Int!) { publicarBases(proceso: $proceso, revision: $revision) { ...Proceso } } ${PROCESO}`;
const APROBAR = `mutation ($proceso: ID!, $propuesta: ID!) { aprobarPublicacion(proceso: $proceso, propuesta: $propuesta) { ...Proceso } } ${PROCESO}`;
const OBSERVAR = `mutation ($proceso: ID!, $propuesta: ID!, $observacion: String!) {
  observarPublicacion(proceso: $proceso, propuesta: $propuesta, observacion: $observacion) { ...Proceso } } ${PROCESO}`;
const EDITAR = `mutation ($proceso: ID!, $revision: Int!, $cambios: [CambioBorradorInput!]!) {
  editarBorrador(proceso: $proceso, revision: $revision, cambios: $cambios) { ...Proceso } } ${PROCESO}`;
const VERSIONES = `query ($id: ID!) { proceso(id: $id) { estado fase version { id }
  versiones { id numero clase motivo diferencias sha256 forma documento } } }`;
const LEER = `query ($id: ID!) { proceso(id: $id) { ...Proceso } } ${PROCESO}`;

interface Version {
  readonly id: string;
  readonly numero: number;
  readonly sha256: string;
  readonly documento: Json;
}

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.close());

const leer = async (id: string): Promise<ProcesoLeido> =>
  (await api.gql<{ proceso: ProcesoLeido }>("rosa", LEER, { id })).data.proceso;
const borradorListo = () => createBorrador(api, basesAlrededor(-1, 10));

describe("publishing with two signatures", () => {
  it("goes from draft to proposal to an immutable version that anybody can read and check", async () => {
    const { id } = await borradorListo();
    const propuesto = (
      await api.gql<{ proponerPublicacion: ProcesoLeido }>("rosa", PROPONER, { proceso: id, revision: 1 })
    ).data.proponerPublicacion;
    expect(propuesto).toMatchObject({
      estado: "EN_APROBACION",
      fase: "EN_PREPARACION",
      propuesta: { clase: "PUBLICACION", propuestaPor: api.ids.rosa },
    });
    expect((await api.gql(null, LEER, { id })).data).toEqual({ proceso: null });

    const publicado = await aprobar(api, propuesto);
    expect(publicado).toMatchObject({
      estado: "PUBLICADO",
      fase: "POSTULACION_ABIERTA",
      versionVigente: 1,
      propuesta: null,
    });

    const { data } = await api.gql<{ proceso: { versiones: Version[] } }>(null, VERSIONES, { id });
    const [version] = data.proceso.versiones;
    expect(version).toMatchObject({ numero: 1, clase: "PUBLICACION", motivo: null, diferencias: [], forma: 1 });
    expect(version?.sha256).toBe(
      createHash("sha256")
        .update(canonico(version?.documento ?? ""))
        .digest("hex"),
    );

    const filas = (await api.auditoria()).filter(({ proceso_id }) => proceso_id === id);
    expect(filas.map(({ evento, actor }) => [evento, actor])).toEqual([
      ["PROCESO_CREADO", api.ids.rosa],
      ["CAMBIO_DE_BASES_PROPUESTO", api.ids.rosa],
      ["PUBLICACION_APROBADA", api.ids.pablo],
      ["BASES_PUBLICADAS", api.ids.pablo],
    ]);
    expect(filas.at(-1)?.detalles).toEqual({ numero: 1, clase: "PUBLICACION", sha256: version?.sha256 });
  });

  it("needs somebody else: neither the proposer nor another role can sign, and one signature is not enough", async () => {
    const { id } = await borradorListo();
    expect((await api.gql("rosa", PUBLICAR, { proceso: id, revision: 1 })).codigos).toEqual(["DOS_FIRMAS_REQUERIDAS"]);
    const { data } = await api.gql<{ proponerPublicacion: ProcesoLeido }>("rosa", PROPONER, {
      proceso: id,
      revision: 1,
    });
    const propuesta = data.proponerPublicacion.propuesta?.id;
    for (const persona of ["rosa", "ulises", "admin", "ana"] as const)
      expect((await api.gql(persona, APROBAR, { proceso: id, propuesta })).codigos).toEqual(["NO_AUTORIZADO"]);
    expect(await leer(id)).toMatchObject({ estado: "EN_APROBACION", versionVigente: null });
  });

  it("takes the same person with both roles for one person", async () => {
    const ASIGNAR = "mutation ($p: ID!, $r: RolInput!) { asignarRol(persona: $p, rol: $r) { mensaje } }";
    await api.gql("admin", ASIGNAR, { p: api.ids.pablo, r: { rol: "RRHH", entidad: api.entidades.cusco } });
    const { id } = await borradorListo();
    const { data } = await api.gql<{ proponerPublicacion: ProcesoLeido }>("pablo", PROPONER, {
      proceso: id,
      revision: 1,
    });
    const { propuesta } = data.proponerPublicacion;
    expect(propuesta?.propuestaPor).toBe(api.ids.pablo);
    expect((await api.gql("pablo", APROBAR, { proceso: id, propuesta: propuesta?.id })).codigos).toEqual([
      "MISMA_PERSONA",
    ]);
    expect(await leer(id)).toMatchObject({ estado: "EN_APROBACION", versionVigente: null });
  });

  it("freezes the draft while it waits, and gives it back when it is observed", async () => {
    const { id } = await borradorListo();
    const { data } = await api.gql<{ proponerPublicacion: ProcesoLeido }>("rosa", PROPONER, {
      proceso: id,
      revision: 1,
    });
    const propuesta = data.proponerPublicacion.propuesta?.id;
    const cambios = [{ ruta: "plazas.p1.posiciones", accion: "PONER", valor: 3 }];
    expect((await api.gql("rosa", EDITAR, { proceso: id, revision: 1, cambios })).codigos).toEqual([
      "BASES_EN_APROBACION",
    ]);
    const { errores } = await api.gql("pablo", OBSERVAR, { proceso: id, propuesta, observacion: "no" });
    expect(errores[0]?.extensions).toMatchObject({ codigo: "MOTIVO_REQUERIDO", ruta: "observacion" });
    const observado = await api.gql<{ observarPublicacion: ProcesoLeido }>("pablo", OBSERVAR, {
      proceso: id,
      propuesta,
      observacion: "Falta una vacante",
    });
    expect(observado.data.observarPublicacion).toMatchObject({ estado: "BORRADOR", propuesta: null });
    expect((await api.gql("pablo", APROBAR, { proceso: id, propuesta })).codigos).toEqual(["SIN_CAMBIO_PENDIENTE"]);
    expect((await api.gql("rosa", EDITAR, { proceso: id, revision: 1, cambios })).codigos).toEqual([]);
    expect((await api.auditoria("observarPublicacion")).at(-1)).toMatchObject({
      evento: "PUBLICACION_OBSERVADA",
      motivo: "Falta una vacante",
    });
  });

  it("publishes the revision that was read, and once", async () => {
    const { id } = await borradorListo();
    await api.gql("ulises", EDITAR, {
      proceso: id,
      revision: 1,
      cambios: [{ ruta: "plazas.p1.posiciones", accion: "PONER", valor: 4 }],
    });
    expect((await api.gql("rosa", PROPONER, { proceso: id, revision: 1 })).codigos).toEqual([
      "REVISION_DESACTUALIZADA",
    ]);
    const publicado = await publicar(api, await leer(id));
    expect((await api.gql("rosa", PROPONER, { proceso: id, revision: publicado.borrador?.revision })).codigos).toEqual([
      "BASES_YA_PUBLICADAS",
    ]);
  });

  it("lets one of two approvals through", async () => {
    const { id } = await borradorListo();
    const { data } = await api.gql<{ proponerPublicacion: ProcesoLeido }>("rosa", PROPONER, {
      proceso: id,
      revision: 1,
    });
    const variables = { proceso: id, propuesta: data.proponerPublicacion.propuesta?.id };
    const dos = await Promise.all([api.gql("pablo", APROBAR, variables), api.gql("pablo", APROBAR, variables)]);
    expect(dos.flatMap(({ codigos }) => codigos)).toEqual(["SIN_CAMBIO_PENDIENTE"]);
    expect(await leer(id)).toMatchObject({ versionVigente: 1 });
  });
});

describe("bases with five faults", () => {
  it("are refused with five findings, each with its code, its place and a Spanish sentence, and nothing changes", async () => {
    const bases = basesAlrededor(-1, 10, { desempates: [], total: { modo: "SUMA", minimo: "150" } });
    const conFaltas = {
      ...bases,
      etapas: [{ ...bases.etapas[0]!, criterios: directo("nota", { hasta: "90" }) }],
      redondeos: { total: { decimales: 2 } },
      cronograma: {
        ...bases.cronograma,
        hitos: bases.cronograma.hitos.filter(({ gobierna }) => gobierna !== "PUBLICACION_FINAL"),
      },
    };
    const { id } = await createBorrador(api, conFaltas);
    const versiones = await api.sql("select count(*)::int as n from version_bases");
    for (const documento of [PROPONER, PUBLICAR]) {
      await exigirDosFirmas(api, documento === PROPONER);
      const { errores } = await api.gql("rosa", documento, { proceso: id, revision: 1 });
      expect(errores[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", codigo: "BASES_CON_ERRORES" });
      const hallazgos = errores[0]?.extensions.detalles["hallazgos"] as {
        codigo: string;
        gravedad: string;
        ruta: string;
        mensaje: string;
      }[];
      expect(hallazgos.map(({ codigo, ruta }) => `${codigo} ${ruta}`).toSorted()).toEqual(CINCO);
      for (const { gravedad, mensaje } of hallazgos)
        expect([gravedad, mensaje]).toEqual(["ERROR", expect.stringMatching(/^[«A-ZÁÉÍÓÚ¿].*[.?]$/su)]);
    }
    await exigirDosFirmas(api, true);
    expect(await leer(id)).toMatchObject({
      estado: "BORRADOR",
      versionVigente: null,
      propuesta: null,
      borrador: { revision: 1 },
    });
    expect(await api.sql("select count(*)::int as n from version_bases")).toEqual(versiones);
    expect((await api.auditoria("publicarBases")).at(-1)).toMatchObject({
      resultado: "RECHAZADO",
      evento: "BASES_CON_ERRORES",
    });
  });

  it("are told beforehand by revisarBases, of the draft and of bases that were not stored", async () => {
    const REVISAR = `query ($proceso: ID, $bases: BasesInput) { revisarBases(proceso: $proceso, bases: $bases) { codigo gravedad ruta mensaje salida { texto ruta valor } } }`;
    const bases = basesAlrededor(-1, 10, { desempates: [] });
    const { id } = await createBorrador(api, bases);
    const deBorrador = await api.gql<{ revisarBases: { codigo: string }[] }>("ulises", REVISAR, { proceso: id });
    const deEntrada = await api.gql<{ revisarBases: { codigo: string }[] }>("ulises", REVISAR, { bases });
    expect(deEntrada.data.revisarBases).toEqual(deBorrador.data.revisarBases);
    expect(deBorrador.data.revisarBases).toContainEqual(
      expect.objectContaining({
        codigo: "TIE_MISSING",
        gravedad: "ERROR",
        ruta: "desempates",
        salida: expect.objectContaining({ ruta: "desempates" }),
      }),
    );
    expect((await api.gql("ana", REVISAR, { bases })).codigos).toEqual(["NO_AUTORIZADO"]);
    expect((await api.gql("rosa", REVISAR, { bases, proceso: id })).codigos).toEqual(["DATO_INVALIDO"]);
    expect((await api.gql("raul", REVISAR, { proceso: id })).codigos).toEqual(["NO_ENCONTRADO"]);
  });
});

/** The five faults, found by five checks. */
const CINCO = [
  "ROUNDING redondeos.total.modo",
  "STAGE_NO_DATE cronograma.hitos",
  "TIE_MISSING desempates",
  "UNREACHABLE_MAX etapas.examen.maximo",
  "UNREACHABLE_MIN total.minimo",
];

describe("a published version", () => {
  it("cannot be changed or taken away with the rights of the application, nor by the owner of the tables", async () => {
    const { id } = await createPublicado(api, basesAlrededor(-1, 10));
    for (const url of [api.base.appUrl, api.base.ownerUrl]) {
      const cliente = new Client({ connectionString: url });
      await cliente.connect();
      try {
        await cliente.query(
          "select set_config('merito.persona', $1, false), set_config('merito.asignaciones', $2, false)",
          [api.ids.rosa, JSON.stringify([{ rol: "RRHH", entidad: null, proceso: null }])],
        );
        for (const sql of [
          "update version_bases set documento = '{}'",
          "update version_bases set publicada_en = now()",
          "delete from version_bases",
          "truncate version_bases cascade",
        ])
          await expect(cliente.query(sql)).rejects.toMatchObject({ code: "42501" });
      } finally {
        await cliente.end();
      }
    }
    expect(await api.sql("select numero from version_bases where proceso = $1", [id])).toEqual([{ numero: 1 }]);
  });

  it("is what the public gets, whatever happens to the draft", async () => {
    const { id, borrador } = await createPublicado(api, basesAlrededor(-1, 10));
    const LEER_PLAZAS =
      "query ($id: ID!) { proceso(id: $id) { plazas { posiciones } bases { plazas { posiciones } } } exportarBases(proceso: $id) }";
    await api.gql("rosa", EDITAR, {
      proceso: id,
      revision: borrador?.revision,
      cambios: [{ ruta: "plazas.p1.posiciones", accion: "PONER", valor: 9 }],
    });
    const publico = await api.gql<{ exportarBases: string }>(null, LEER_PLAZAS, { id });
    expect(publico.data).toMatchObject({
      proceso: { plazas: [{ posiciones: 1 }], bases: { plazas: [{ posiciones: 1 }] } },
    });
    expect(publico.data.exportarBases).toBe(exportar(basesConCodigo(await leer(id), 1)));
    const personal = await api.gql<{ exportarBases: string }>("rosa", LEER_PLAZAS, { id });
    expect(personal.data.exportarBases).toBe(exportar(basesConCodigo(await leer(id), 9)));
  });
});

const basesConCodigo = ({ borrador }: ProcesoLeido, posiciones: number) => {
  const documento = borrador!.documento;
  return { ...documento, plazas: documento.plazas.map((plaza) => ({ ...plaza, posiciones })) };
};
