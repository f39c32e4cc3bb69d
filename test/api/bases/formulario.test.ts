import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Bases } from "#schema/bases/bases.ts";
import { exportar } from "#schema/bases/portable.ts";
import { formulario } from "#schema/formulario.ts";
import {
  basesAlrededor,
  createBorrador,
  createPublicado,
  type ProcesoLeido,
  PROCESO,
  publicar,
} from "../../factories/proceso.ts";
import { justificacionesDe } from "../../factories/justificar.ts";
import { leerSemilla } from "../../factories/semillas.ts";
import { type Api, startApi } from "../../factories/servidor.ts";

const FORMULARIO = `query ($proceso: ID!, $plaza: ID!, $borrador: Boolean) { formulario(proceso: $proceso, plaza: $plaza, borrador: $borrador) {
  plaza { id codigo nombre }
  secciones { id titulo papel repite { minimo maximo sustento } campos { tipo id etiqueta requerido opciones { valor etiqueta } requeridoSi { tipo dato operador valor } } }
  documentos { id codigo nombre obligatorio filas formatos maximoKb archivos si { tipo dato operador valor } }
  declaraciones { id titulo texto respuesta } } }`;
const EDITAR = `mutation ($proceso: ID!, $revision: Int!, $cambios: [CambioBorradorInput!]!) {
  editarBorrador(proceso: $proceso, revision: $revision, cambios: $cambios) { ...Proceso } } ${PROCESO}`;

interface Leido {
  readonly formulario: {
    readonly secciones: { id: string; campos: { id: string; tipo: string; requerido: string }[] }[];
    readonly documentos: { id: string; codigo: string | null; maximoKb: number; obligatorio: string }[];
    readonly declaraciones: { id: string }[];
  };
}

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.close());

describe("the form of a plaza", () => {
  it.each(["s0-gore-cusco", "s1-pge", "s2-migraciones", "s3-mc-ddc-cusco", "s4-hrdc-cajamarca.suma"] as const)(
    "of %s comes out of the one query, as the pure heart says it",
    async (semilla) => {
      const bases = leerSemilla(semilla);
      const { id } = await createBorrador(api, bases);
      const plaza = bases.plazas[0]!.id;
      const esperado = formulario(bases, plaza)!;
      const { data } = await api.gql<Leido>("rosa", FORMULARIO, { proceso: id, plaza, borrador: true });
      expect(
        data.formulario.secciones.map((seccion) => [
          seccion.id,
          seccion.campos.map((campo) => `${campo.id} ${campo.tipo} ${campo.requerido}`),
        ]),
      ).toEqual(
        esperado.secciones.map((seccion) => [
          seccion.id,
          seccion.campos.map((campo) => `${campo.id} ${campo.tipo} ${campo.requerido}`),
        ]),
      );
      expect(
        data.formulario.documentos.map(({ codigo, maximoKb, obligatorio }) => [
          codigo ?? undefined,
          maximoKb,
          obligatorio,
        ]),
      ).toEqual(esperado.documentos.map(({ codigo, maximoKb, obligatorio }) => [codigo, maximoKb, obligatorio]));
      expect(data.formulario.declaraciones.map((una) => una.id)).toEqual(esperado.declaraciones.map((una) => una.id));
    },
  );

  it("is public for the version in force, and a preview of the draft is for those who work on it", async () => {
    const { id } = await createPublicado(api, basesAlrededor(-1, 10));
    const { data } = await api.gql<Leido>(null, FORMULARIO, { proceso: id, plaza: "p1" });
    expect(data.formulario.secciones.map((seccion) => seccion.id)).toEqual([
      "personales",
      "formacion",
      "capacitacion",
      "experiencia",
    ]);
    expect((await api.gql(null, FORMULARIO, { proceso: id, plaza: "p9" })).codigos).toEqual(["NO_ENCONTRADO"]);
    for (const persona of [null, "ana", "raul", "carla"] as const)
      expect((await api.gql(persona, FORMULARIO, { proceso: id, plaza: "p1", borrador: true })).codigos).toEqual([
        "NO_ENCONTRADO",
      ]);
  });
});

describe("what HR adds to a draft through the API", () => {
  it("takes effect with no code: a field, a document, a bonus and a stage are in the form and in the proceso", async () => {
    const { id } = await createBorrador(api, basesAlrededor(-1, 10));
    const cambios = [
      {
        ruta: "formulario.secciones.personales.campos",
        accion: "AGREGAR",
        valor: {
          tipo: "OPCION",
          id: "lengua",
          etiqueta: "¿Habla una lengua originaria?",
          requerido: "SIEMPRE",
          opciones: [
            { valor: "QUECHUA", etiqueta: "Quechua" },
            { valor: "NINGUNA", etiqueta: "Ninguna" },
          ],
        },
      },
      {
        ruta: "documentos",
        accion: "AGREGAR",
        valor: {
          id: "constancia-lengua",
          codigo: "Formato 7-B",
          nombre: "Constancia de lengua originaria",
          exigencia: "SI_CONDICION",
          si: { tipo: "COMPARA", dato: "campo.personales.lengua", operador: "IGUAL", valor: "QUECHUA" },
          elabora: "POSTULANTE",
          momento: { tipo: "POSTULACION" },
          formatos: ["PDF"],
          maximoKb: 2048,
          archivos: 1,
        },
      },
      {
        ruta: "bonificaciones",
        accion: "AGREGAR",
        valor: {
          id: "lengua-originaria",
          nombre: "Lengua originaria",
          si: { tipo: "COMPARA", dato: "campo.personales.lengua", operador: "IGUAL", valor: "QUECHUA" },
          documentos: ["constancia-lengua"],
          monto: { tipo: "FIJO", unidad: "PORCENTAJE", valor: "5" },
          base: { tipo: "TOTAL" },
          momento: { tipo: "AL_FINAL" },
        },
      },
      {
        ruta: "etapas",
        accion: "AGREGAR",
        valor: { id: "psicologica", nombre: "Evaluación psicológica", clase: "REFERENCIAL", eliminatoria: false },
      },
    ];
    const editado = await api.gql<{ editarBorrador: ProcesoLeido }>("rosa", EDITAR, {
      proceso: id,
      revision: 1,
      cambios,
    });
    expect(editado.codigos).toEqual([]);

    const previo = await api.gql<Leido>("rosa", FORMULARIO, { proceso: id, plaza: "p1", borrador: true });
    expect(previo.data.formulario.secciones[0]?.campos.at(-1)).toMatchObject({
      id: "lengua",
      tipo: "OPCION",
      requerido: "SIEMPRE",
      opciones: [{ valor: "QUECHUA" }, { valor: "NINGUNA" }],
    });
    expect(previo.data.formulario.documentos).toMatchObject([
      {
        id: "constancia-lengua",
        codigo: "Formato 7-B",
        obligatorio: "SEGUN",
        si: { dato: "campo.personales.lengua", valor: "QUECHUA" },
      },
    ]);
    const LEER = `query ($id: ID!) { proceso(id: $id) { etapas { id clase } borrador { bases { bonificaciones { id monto { tipo unidad valor } } } hallazgos { codigo ruta gravedad } } } }`;
    const leido = await api.gql<{
      proceso: { borrador: { hallazgos: { codigo: string; gravedad: string; ruta: string }[] } };
    }>("rosa", LEER, { id });
    expect(leido.data.proceso).toMatchObject({
      etapas: [{ id: "examen" }, { id: "psicologica", clase: "REFERENCIAL" }],
      borrador: {
        bases: {
          bonificaciones: [{ id: "lengua-originaria", monto: { tipo: "FIJO", unidad: "PORCENTAJE", valor: "5" } }],
        },
      },
    });

    // Publishing tells what the new parts still lack; with that, the public has them.
    const errores = leido.data.proceso.borrador.hallazgos.filter(({ gravedad }) => gravedad === "ERROR");
    expect(errores.map(({ codigo, ruta }) => `${codigo} ${ruta}`).toSorted()).toEqual([
      "MAX_EXCEEDED total.tope",
      "STAGE_NO_DATE cronograma.hitos",
    ]);
    const arreglos = [
      { ruta: "total.sinTope", accion: "PONER", valor: true },
      {
        ruta: "cronograma.hitos",
        accion: "AGREGAR",
        valor: {
          id: "psicologica",
          nombre: "Evaluación psicológica",
          organo: "Comité",
          cuando: {
            tipo: "RELATIVO",
            respectoA: { hito: "examen", extremo: "FIN" },
            desplazamiento: 1,
            duracion: 1,
            dias: "CALENDARIO",
          },
          gobierna: "ETAPA",
          etapa: "psicologica",
        },
      },
    ];
    const listo = await api.gql<{ editarBorrador: ProcesoLeido }>("rosa", EDITAR, {
      proceso: id,
      revision: 2,
      cambios: arreglos,
    });
    const porQue = justificacionesDe(listo.data.editarBorrador.borrador!.documento as Bases);
    const justificado = await api.gql<{ editarBorrador: ProcesoLeido }>("rosa", EDITAR, {
      proceso: id,
      revision: 3,
      cambios: [{ ruta: "justificaciones", accion: "PONER", valor: porQue }],
    });
    expect(await publicar(api, justificado.data.editarBorrador)).toMatchObject({ estado: "PUBLICADO" });
    const publico = await api.gql<Leido>(null, FORMULARIO, { proceso: id, plaza: "p1" });
    expect(publico.data.formulario).toEqual(previo.data.formulario);
  });

  it("is refused when the bases say what does not exist", async () => {
    const { id } = await createBorrador(api, basesAlrededor(-1, 10));
    const cambios = [
      {
        ruta: "bonificaciones",
        accion: "AGREGAR",
        valor: {
          id: "fantasma",
          nombre: "De la nada",
          si: { tipo: "CONSTA", dato: "campo.personales.inexistente" },
          monto: { tipo: "FIJO", unidad: "PUNTOS", valor: "5" },
          momento: { tipo: "AL_FINAL" },
        },
      },
    ];
    const { data } = await api.gql<{ editarBorrador: ProcesoLeido }>("rosa", EDITAR, {
      proceso: id,
      revision: 1,
      cambios,
    });
    const REVISAR = "query ($id: ID!) { revisarBases(proceso: $id) { gravedad ruta } }";
    const revision = await api.gql<{ revisarBases: { gravedad: string; ruta: string }[] }>("rosa", REVISAR, { id });
    expect(revision.data.revisarBases).toContainEqual({ gravedad: "ERROR", ruta: "bonificaciones.fantasma.si.dato" });
    expect(exportar(data.editarBorrador.borrador!.documento)).toContain("fantasma");
  });
});
