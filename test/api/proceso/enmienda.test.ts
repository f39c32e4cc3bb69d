import { justificar } from "../../factories/justificar.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Bases } from "#schema/bases/bases.ts";
import {
  aprobar,
  basesAlrededor,
  createPublicado,
  createPublicadoDirecto,
  dia,
  exigirDosFirmas,
  PROCESO,
  type ProcesoLeido,
} from "../../factories/proceso.ts";
import { type Api, startApi } from "../../factories/servidor.ts";

const acto = (nombre: string, args: string, pasa: string) =>
  `mutation ($proceso: ID!, ${args}) { ${nombre}(proceso: $proceso, ${pasa}) { ...Proceso } } ${PROCESO}`;
const EDITAR = acto(
  "editarBorrador",
  "$revision: Int!, $cambios: [CambioBorradorInput!]!",
  "revision: $revision, cambios: $cambios",
);
const ENMENDAR = acto("enmendarBases", "$revision: Int!, $motivo: String!", "revision: $revision, motivo: $motivo");
const PRORROGAR = acto(
  "prorrogarCronograma",
  "$hitos: [CambioHitoInput!]!, $motivo: String!",
  "hitos: $hitos, motivo: $motivo",
);
const LEER = `query ($id: ID!) { proceso(id: $id) { ...Proceso versiones { numero clase motivo diferencias }
  cronograma { hito { id } abre cierra marcha } capacidades { acto permitido motivo { codigo } hasta } } } ${PROCESO}`;
const MOTIVO = "Corte de energía en la zona";

interface Leido extends ProcesoLeido {
  readonly versiones: { numero: number; clase: string; motivo: string | null; diferencias: string[] }[];
  readonly cronograma: { hito: { id: string }; abre: string; cierra: string; marcha: string }[];
  readonly capacidades: { acto: string; permitido: boolean; motivo: { codigo: string } | null; hasta: string | null }[];
}

let api: Api;
let desfase = 0;
/** Does something so many days ago: what is first published once its window is over is refused. */
async function hace<T>(dias: number, hacer: () => Promise<T>): Promise<T> {
  desfase = -dias * 86_400;
  try {
    return await hacer();
  } finally {
    desfase = 0;
  }
}
beforeAll(async () => {
  api = await startApi({}, { desfase: () => desfase });
});
afterAll(() => api?.close());
beforeEach(() => exigirDosFirmas(api, true));

const leer = async (id: string): Promise<Leido> =>
  (await api.gql<{ proceso: Leido }>("rosa", LEER, { id })).data.proceso;
const conPermisos = (
  abre: number,
  cierra: number,
  permisos: Partial<Bases["cronograma"]>,
  cambios: Partial<Bases> = {},
) => {
  const bases = basesAlrededor(abre, cierra, cambios);
  return createPublicado(api, justificar({ ...bases, cronograma: { ...bases.cronograma, ...permisos } }));
};
const hasta = (hito: string, cuando: Bases["cronograma"]["hitos"][number]["cuando"]) => ({
  hitos: [{ hito, cuando }],
  motivo: MOTIVO,
});
const cierre = (dias: number) =>
  hasta("postulacion", { tipo: "HORAS", abre: `${dia(-1)}T00:00`, cierra: `${dia(dias)}T00:00` });

describe("a fe de erratas", () => {
  it("is a new numbered version with its motive and what changed, once the second person signs", async () => {
    const { id } = await createPublicado(api, basesAlrededor(-1, 10));
    expect((await api.gql("rosa", ENMENDAR, { proceso: id, revision: 1, motivo: MOTIVO })).codigos).toEqual([
      "SIN_CAMBIOS",
    ]);
    await api.gql("rosa", EDITAR, {
      proceso: id,
      revision: 1,
      cambios: [{ ruta: "plazas.p1.posiciones", accion: "PONER", valor: 2 }],
    });
    expect((await api.gql("rosa", ENMENDAR, { proceso: id, revision: 2, motivo: " " })).codigos).toEqual([
      "MOTIVO_REQUERIDO",
    ]);
    const { data } = await api.gql<{ enmendarBases: ProcesoLeido }>("rosa", ENMENDAR, {
      proceso: id,
      revision: 2,
      motivo: MOTIVO,
    });
    expect(data.enmendarBases).toMatchObject({
      estado: "PUBLICADO",
      versionVigente: 1,
      propuesta: { clase: "FE_DE_ERRATAS", motivo: MOTIVO },
    });
    expect(data.enmendarBases.propuesta?.diferencias).toHaveLength(1);
    expect((await api.gql("rosa", PRORROGAR, { proceso: id, ...cierre(20) })).codigos).toEqual(["CAMBIO_PENDIENTE"]);
    await aprobar(api, data.enmendarBases);
    const { versiones } = await leer(id);
    expect(versiones).toMatchObject([
      { numero: 1, clase: "PUBLICACION" },
      { numero: 2, clase: "FE_DE_ERRATAS", motivo: MOTIVO },
    ]);
    expect(versiones[1]?.diferencias.join()).toMatch(/vacantes.*2/i);
  });

  it("does not change the code that was published, nor publish errors", async () => {
    const { id, codigo } = await createPublicado(api, basesAlrededor(-1, 10));
    const otro = [{ ruta: "generalidades.codigo", accion: "PONER", valor: "CAS 999" }];
    expect(
      (await api.gql("rosa", EDITAR, { proceso: id, revision: 1, cambios: otro })).errores[0]?.extensions,
    ).toMatchObject({
      codigo: "CODIGO_INMUTABLE",
      detalles: { codigo },
    });
    await api.gql("rosa", EDITAR, { proceso: id, revision: 1, cambios: [{ ruta: "desempates", accion: "QUITAR" }] });
    expect((await api.gql("rosa", ENMENDAR, { proceso: id, revision: 2, motivo: MOTIVO })).codigos).toEqual([
      "BASES_CON_ERRORES",
    ]);
    expect((await leer(id)).versionVigente).toBe(1);
  });
});

describe("an extension", () => {
  it("lengthens a window that has not expired, in the version in force and in the draft", async () => {
    await exigirDosFirmas(api, false);
    const { id } = await createPublicadoDirecto(api, basesAlrededor(-1, 3));
    await api.gql("rosa", EDITAR, {
      proceso: id,
      revision: 1,
      cambios: [{ ruta: "plazas.p1.posiciones", accion: "PONER", valor: 7 }],
    });
    const { data } = await api.gql<{ prorrogarCronograma: ProcesoLeido }>("rosa", PRORROGAR, {
      proceso: id,
      ...cierre(4),
    });
    expect(data.prorrogarCronograma).toMatchObject({
      versionVigente: 2,
      postulacionCierra: `${dia(4)}T05:00:00.000000Z`,
    });
    const leido = await leer(id);
    expect(leido.versiones[1]).toMatchObject({ clase: "PRORROGA", motivo: MOTIVO });
    expect(leido.borrador).toMatchObject({ revision: 3, documento: { plazas: [{ posiciones: 7 }] } });
    expect(leido.borrador?.documento.cronograma.hitos.find((hito) => hito.id === "postulacion")?.cuando).toMatchObject({
      cierra: `${dia(4)}T00:00`,
    });
    expect((await api.auditoria("prorrogarCronograma")).at(-1)).toMatchObject({
      resultado: "HECHO",
      evento: "CRONOGRAMA_PRORROGADO",
      motivo: MOTIVO,
    });
  });

  it("only lengthens, and only what exists", async () => {
    const { id } = await createPublicado(api, basesAlrededor(-1, 3));
    expect((await api.gql("rosa", PRORROGAR, { proceso: id, ...cierre(2) })).codigos).toEqual(["PRORROGA_NO_EXTIENDE"]);
    expect(
      (await api.gql("rosa", PRORROGAR, { proceso: id, ...hasta("nada", { tipo: "FECHA", fecha: dia(9) }) })).codigos,
    ).toEqual(["RUTA_INEXISTENTE"]);
    const mala = hasta("postulacion", { tipo: "FECHA", fecha: "2026-02-30" });
    expect((await api.gql("rosa", PRORROGAR, { proceso: id, ...mala })).errores[0]?.extensions).toMatchObject({
      codigo: "BASES_MAL_FORMADAS",
      detalles: { hallazgos: [{ ruta: "cronograma.hitos.postulacion.cuando.fecha" }] },
    });
    expect((await leer(id)).versionVigente).toBe(1);
  });

  it("does not reopen what expired, unless the bases allow it", async () => {
    const cerrado = await hace(6, () => createPublicado(api, basesAlrededor(-5, 0)));
    const abrir = hasta("postulacion", { tipo: "HORAS", abre: `${dia(-5)}T00:00`, cierra: `${dia(2)}T00:00` });
    const { errores } = await api.gql("rosa", PRORROGAR, { proceso: cerrado.id, ...abrir });
    expect(errores[0]?.extensions).toMatchObject({
      code: "OUT_OF_TERM",
      codigo: "PLAZO_VENCIDO",
      detalles: { hito: "postulacion" },
    });
    const prorroga = { permitida: true, reabreVencido: true, causas: [] };
    const reabre = await hace(6, () => conPermisos(-5, 0, { prorroga }));
    expect((await api.gql("rosa", PRORROGAR, { proceso: reabre.id, ...abrir })).codigos).toEqual([]);
    const nunca = await conPermisos(-1, 5, { prorroga: { permitida: false, causas: [] } });
    expect((await api.gql("rosa", PRORROGAR, { proceso: nunca.id, ...cierre(6) })).codigos).toEqual([
      "NO_PREVISTO_EN_BASES",
    ]);
  });
});
