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
const REANUDAR = acto(
  "reanudarProceso",
  "$hitos: [CambioHitoInput!]!, $motivo: String!",
  "hitos: $hitos, motivo: $motivo",
);
const POSTERGAR = acto("postergarProceso", "$motivo: String!, $causa: String", "motivo: $motivo, causa: $causa");
const CANCELAR = acto("cancelarProceso", "$motivo: String!, $causa: String", "motivo: $motivo, causa: $causa");
const DESIERTO = acto("declararDesierto", "$causa: String!, $motivo: String!", "causa: $causa, motivo: $motivo");
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
  return createPublicado(api, { ...bases, cronograma: { ...bases.cronograma, ...permisos } });
};
const hasta = (hito: string, cuando: Bases["cronograma"]["hitos"][number]["cuando"]) => ({
  hitos: [{ hito, cuando }],
  motivo: MOTIVO,
});

describe("postponement and resumption", () => {
  const hastaEntrevista = (hito: string) => ({
    postergacion: { permitida: true, hastaAntesDe: { hito, extremo: "INICIO" as const }, causas: ["Fuerza mayor"] },
  });

  it("stop the proceso for a cause of the bases and take it up with new dates, a version each", async () => {
    const { id } = await conPermisos(-1, 10, hastaEntrevista("examen"));
    expect(
      (await api.gql("rosa", POSTERGAR, { proceso: id, motivo: MOTIVO, causa: "Porque sí" })).errores[0]?.extensions,
    ).toMatchObject({
      codigo: "CAUSA_NO_PREVISTA",
      detalles: { causas: ["Fuerza mayor"] },
    });
    const postergar = await api.gql<{ postergarProceso: ProcesoLeido }>("rosa", POSTERGAR, {
      proceso: id,
      motivo: MOTIVO,
      causa: "Fuerza mayor",
    });
    expect(await aprobar(api, postergar.data.postergarProceso)).toMatchObject({
      estado: "POSTERGADO",
      fase: "POSTERGADO",
      versionVigente: 2,
    });
    const hitos = [
      ...hasta("postulacion", { tipo: "HORAS", abre: `${dia(5)}T00:00`, cierra: `${dia(9)}T00:00` }).hitos,
      ...hasta("convocatoria", { tipo: "RANGO", desde: dia(-21), hasta: dia(4) }).hitos,
      ...hasta("examen", { tipo: "FECHA", fecha: dia(12) }).hitos,
      ...hasta("final", { tipo: "FECHA", fecha: dia(15) }).hitos,
    ];
    const reanudar = await api.gql<{ reanudarProceso: ProcesoLeido }>("rosa", REANUDAR, {
      proceso: id,
      hitos,
      motivo: MOTIVO,
    });
    expect(await aprobar(api, reanudar.data.reanudarProceso)).toMatchObject({
      estado: "PUBLICADO",
      fase: "CONVOCADO",
      versionVigente: 3,
    });
    expect((await leer(id)).versiones.map(({ clase }) => clase)).toEqual([
      "PUBLICACION",
      "POSTERGACION",
      "REANUDACION",
    ]);
    expect((await api.gql("rosa", REANUDAR, { proceso: id, hitos, motivo: MOTIVO })).codigos).toEqual([
      "ESTADO_NO_LO_PERMITE",
    ]);
  });

  it("are refused where the bases do not foresee them, and once the moment that they name has come", async () => {
    const nunca = await createPublicado(api, basesAlrededor(-1, 10));
    expect((await api.gql("rosa", POSTERGAR, { proceso: nunca.id, motivo: MOTIVO })).codigos).toEqual([
      "NO_PREVISTO_EN_BASES",
    ]);
    const tarde = await conPermisos(-1, 10, hastaEntrevista("postulacion"));
    const { errores } = await api.gql("rosa", POSTERGAR, { proceso: tarde.id, motivo: MOTIVO, causa: "Fuerza mayor" });
    expect(errores[0]?.extensions).toMatchObject({
      codigo: "PASO_EL_MOMENTO",
      detalles: { hasta: `${dia(-1)}T05:00:00.000000Z` },
    });
    expect((await leer(tarde.id)).estado).toBe("PUBLICADO");
  });
});

describe("cancellation and desierto", () => {
  it("end the proceso for a cause of its bases", async () => {
    await exigirDosFirmas(api, false);
    const bases = basesAlrededor(-1, 10);
    const cancelacion = { permitida: true, causas: ["Desaparece la necesidad"] };
    const { id } = await createPublicadoDirecto(
      api,
      justificar({ ...bases, cronograma: { ...bases.cronograma, cancelacion } }),
    );
    const { data } = await api.gql<{ cancelarProceso: ProcesoLeido }>("rosa", CANCELAR, {
      proceso: id,
      motivo: MOTIVO,
      causa: "Desaparece la necesidad",
    });
    expect(data.cancelarProceso).toMatchObject({ estado: "CANCELADO", fase: "CANCELADO" });
    const cambios = [{ ruta: "plazas.p1.posiciones", accion: "PONER", valor: 2 }];
    expect((await api.gql("rosa", EDITAR, { proceso: id, revision: 1, cambios })).codigos).toEqual([
      "ESTADO_NO_LO_PERMITE",
    ]);
    const { data: lista } = await api.gql<{ plazas: { edges: { node: { procesoId: string } }[] } }>(
      null,
      "{ plazas(first: 100) { edges { node { procesoId } } } }",
    );
    expect(lista.plazas.edges.map(({ node }) => node.procesoId)).not.toContain(id);
  });

  it("declare desierto only after the window, and for a cause that the bases name", async () => {
    const desierto = {
      adjudicacion: {
        reparto: "POR_PLAZA" as const,
        accesitarios: { modo: "TODOS" as const },
        desierto: [{ causa: "SIN_POSTULANTES" as const }],
      },
    };
    const abierto = await createPublicado(api, basesAlrededor(-1, 10, desierto));
    expect(
      (await api.gql("rosa", DESIERTO, { proceso: abierto.id, causa: "SIN_POSTULANTES", motivo: MOTIVO })).codigos,
    ).toEqual(["POSTULACION_SIN_CERRAR"]);
    const cerrado = await hace(6, () => createPublicado(api, basesAlrededor(-5, 0, desierto)));
    expect(
      (await api.gql("rosa", DESIERTO, { proceso: cerrado.id, causa: "NO_SUSCRIBE", motivo: MOTIVO })).codigos,
    ).toEqual(["CAUSA_NO_PREVISTA"]);
    const { data } = await api.gql<{ declararDesierto: ProcesoLeido }>("rosa", DESIERTO, {
      proceso: cerrado.id,
      causa: "SIN_POSTULANTES",
      motivo: MOTIVO,
    });
    expect(data.declararDesierto).toMatchObject({ estado: "DESIERTO", fase: "DESIERTO" });
    expect((await api.auditoria("declararDesierto")).at(-1)).toMatchObject({
      evento: "PROCESO_DECLARADO_DESIERTO",
      detalles: { causa: "SIN_POSTULANTES" },
    });
  });

  it.each([
    [PRORROGAR, { hitos: [], motivo: MOTIVO }],
    [POSTERGAR, { motivo: MOTIVO }],
    [CANCELAR, { motivo: MOTIVO }],
    [ENMENDAR, { revision: 1, motivo: MOTIVO }],
    [DESIERTO, { causa: "SIN_POSTULANTES", motivo: MOTIVO }],
  ])("and every other change is refused to whoever is not RR.HH. of the entidad (%#)", async (documento, variables) => {
    const { id } = await createPublicado(api, basesAlrededor(-1, 10));
    for (const persona of ["ana", "ulises", "pablo", "aurora", "raul"] as const)
      expect((await api.gql(persona, documento, { proceso: id, ...variables })).codigos).toEqual(["NO_AUTORIZADO"]);
    expect((await api.gql(null, documento, { proceso: id, ...variables })).codigos).toEqual(["NO_AUTENTICADO"]);
    expect(await leer(id)).toMatchObject({ estado: "PUBLICADO", versionVigente: 1, propuesta: null });
  });
});

describe("capacidades", () => {
  it("say what each person can do now, why not the rest, and until when", async () => {
    const { id } = await conPermisos(-1, 10, {
      postergacion: { permitida: true, hastaAntesDe: { hito: "examen", extremo: "INICIO" }, causas: [] },
    });
    const { capacidades, cronograma } = await leer(id);
    const de = (nombre: string) => capacidades.find((capacidad) => capacidad.acto === nombre);
    expect(de("postergarProceso")).toEqual({
      acto: "postergarProceso",
      permitido: true,
      motivo: null,
      hasta: `${dia(13)}T05:00:00.000000Z`,
    });
    expect(de("publicarBases")).toMatchObject({ permitido: false, motivo: { codigo: "BASES_YA_PUBLICADAS" } });
    expect(de("cancelarProceso")).toMatchObject({ permitido: false, motivo: { codigo: "NO_PREVISTO_EN_BASES" } });
    expect(cronograma.map(({ hito, marcha }) => [hito.id, marcha])).toEqual([
      ["convocatoria", "TERMINADO"],
      ["postulacion", "EN_CURSO"],
      ["examen", "POR_COMENZAR"],
      ["final", "POR_COMENZAR"],
    ]);
    const publico = await api.gql<{ proceso: Leido }>(
      null,
      "query ($id: ID!) { proceso(id: $id) { capacidades { acto permitido motivo { codigo } } } }",
      { id },
    );
    expect(new Set(publico.data.proceso.capacidades.map(({ motivo }) => motivo?.codigo))).toEqual(
      new Set(["NO_AUTENTICADO"]),
    );
  });
});
