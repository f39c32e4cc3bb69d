import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { canonico } from "#schema/bases/canonico.ts";
import { validarParte } from "#schema/bases/validar.ts";
import { Instantanea } from "#schema/postulacion/instantanea.ts";
import { renderCorreo } from "#server/correos/render.ts";
import { registrarCuenta } from "../../factories/cuentas.ts";
import { LLENADO_S3 } from "../../factories/llenado-s3.ts";
import { buildPaginas } from "../../factories/paginas.ts";
import { ABIERTO, conPlazo, CONFIRMAR, type Constancia, Postulante, publicar } from "../../factories/postulacion.ts";
import * as acto from "../../factories/postulacion.ts";
import { leerSemilla } from "../../factories/semillas.ts";
import { type Api, startApi } from "../../factories/servidor.ts";
import { type ArchivoSubido, uploadArchivo } from "../../factories/subidas.ts";

const CORREO = "flor.choque@correo.example";
const CLAVE = "siete llamas cruzan Abancay";
const DNI = "45678912";

const MIAS = `{ misPostulaciones { edges { node { id codigo estado versionBases desactualizada enviadaEn
  proceso { id codigo } postulante { nombres documento }
  respuestas { seccion filas { id valores sustentos } } documentos { documento archivos confirmado }
  declaraciones { declaracion respuesta } archivos { id nombre sha256 } constancia { numero huella }
  capacidades { acto permitido motivo { codigo mensaje } hasta } } } } }`;

interface Mia {
  id: string;
  codigo: string;
  estado: string;
  postulante: { nombres: string; documento: string };
  respuestas: {
    seccion: string;
    filas: { id: string; valores: Record<string, unknown>; sustentos: string[] | null }[];
  }[];
  documentos: { documento: string; archivos: string[]; confirmado: boolean }[];
  archivos: { id: string; sha256: string }[];
  constancia: { numero: string; huella: string } | null;
  capacidades: { acto: string; permitido: boolean; motivo: { codigo: string } | null; hasta: string | null }[];
}

const BASES = conPlazo(leerSemilla("s3-mc-ddc-cusco"), ABIERTO);
const [PLAZA = ""] = BASES.plazas.map(({ id }) => id);

describe("from an account to a receipt, on the bases of Cusco", () => {
  let api: Api;
  let flor: Postulante;
  let proceso: string;
  const archivos: Record<string, ArchivoSubido> = {};
  let constancia: Constancia;

  beforeAll(async () => {
    api = await startApi();
    proceso = (await publicar(api, BASES)).id;
  });
  afterAll(() => api?.close());

  const mia = async (): Promise<Mia> => {
    const { data } = await flor.cliente.gql<{ misPostulaciones: { edges: { node: Mia }[] } }>(MIAS);
    return data.misPostulaciones.edges[0]!.node;
  };
  const hecho = async (documento: string, variables: Record<string, unknown>): Promise<void> => {
    expect((await flor.hacer(documento, variables)).errores).toEqual([]);
  };
  const revisar = async (): Promise<string[]> => {
    const { data } = await flor.cliente.gql<{ revisarPostulacion: { ruta: string; gravedad: string }[] }>(
      "query ($p: ID!) { revisarPostulacion(postulacion: $p) { codigo gravedad ruta mensaje } }",
      { p: flor.id },
    );
    return data.revisarPostulacion.filter(({ gravedad }) => gravedad === "ERROR").map(({ ruta }) => ruta);
  };

  it("a citizen makes an account", async () => {
    const cuenta = {
      numeroDocumento: DNI,
      nombres: "Flor",
      apellidos: "Choque Ttito",
      correo: CORREO,
      celular: "987654321",
    };
    const cliente = await registrarCuenta(api, { ...cuenta, clave: CLAVE });
    const { data } = await cliente.gql("{ yo { persona { numeroDocumento } } }");
    expect(data).toEqual({ yo: { persona: { numeroDocumento: DNI } } });
    flor = new Postulante(cliente);
  });

  it("writes the CV once, with its evidence", async () => {
    archivos["titulo"] = await uploadArchivo(flor.cliente, await buildPaginas("Bachiller en Turismo", 2), {
      nombre: "bachiller.pdf",
    });
    const { errores } = await flor.cliente.gql(
      `mutation ($f: [FilaInput!]!, $p: [FilaInput!]!) {
        a: guardarHojaDeVida(revision: 0, seccion: "formacion", filas: $f) { revision }
        b: guardarHojaDeVida(revision: 1, seccion: "personales", filas: $p) { revision } }`,
      {
        f: [
          {
            id: "bachiller",
            valores: {
              grado: "BACHILLER",
              especialidad: "Turismo",
              institucion: "UNSAAC",
              fecha_obtencion: "15/12/2018",
            },
            sustentos: [archivos["titulo"].id],
          },
        ],
        p: [
          {
            id: "yo",
            valores: { fecha_nacimiento: "1996-05-06", domicilio: "Av. de la Cultura 100", ubigeo: "080101" },
          },
        ],
      },
    );
    expect(errores).toEqual([]);
  });

  it("begins an application that already knows what the CV says", async () => {
    expect((await flor.crear(proceso, [PLAZA])).errores).toEqual([]);
    const { respuestas, estado, capacidades } = await mia();
    expect(estado).toBe("BORRADOR");
    expect(respuestas).toEqual([
      {
        seccion: "personales",
        filas: [
          {
            id: "unica",
            valores: {
              apellidos: "Choque Ttito",
              nombres: "Flor",
              documento: DNI,
              fecha_nacimiento: "1996-05-06",
              domicilio: "Av. de la Cultura 100",
              ubigeo: "080101",
              celular: "987654321",
              correo: CORREO,
            },
            sustentos: null,
          },
        ],
      },
      {
        seccion: "formacion",
        filas: [
          {
            id: "bachiller",
            valores: {
              grado: "BACHILLER",
              especialidad: "Turismo",
              institucion: "UNSAAC",
              fecha_obtencion: "2018-12-15",
            },
            sustentos: [archivos["titulo"]?.id],
          },
        ],
      },
    ]);
    expect(capacidades.find(({ acto: cual }) => cual === "enviarPostulacion")).toMatchObject({
      permitido: false,
      motivo: {
        codigo: "POSTULACION_INCOMPLETA",
        mensaje: "Falta corregir 10 puntos antes de enviar su postulación.",
      },
    });
    expect(capacidades.find(({ acto: cual }) => cual === "actualizarVersion")?.motivo?.codigo).toBe(
      "SIN_VERSION_NUEVA",
    );
  });

  it("is told everything that is missing, each at its place, and nothing is sent", async () => {
    const { errores } = await flor.enviar();
    expect(errores.map(({ extensions }) => extensions.codigo)).toEqual(["POSTULACION_INCOMPLETA"]);
    expect(await revisar()).toEqual([
      "respuestas.formacion.bachiller.carrera",
      "respuestas.conocimientos",
      "respuestas.ofimatica",
      "respuestas.idiomas",
      "respuestas.experiencia",
      "respuestas.bonificaciones.unica.fuerzas_armadas",
      "respuestas.bonificaciones.unica.discapacidad",
      "respuestas.bonificaciones.unica.deportista",
      "documentos.copia-dni",
      "declaraciones.veracidad",
    ]);
    expect((await mia()).estado).toBe("BORRADOR");
  });

  it("fills the form, section by section, until only files and the oath are missing", async () => {
    for (const [seccion, filas] of Object.entries(LLENADO_S3)) await hecho(acto.GUARDAR, { s: seccion, f: filas });
    expect(await revisar()).toEqual([
      "respuestas.experiencia.e1.sustentos",
      "documentos.copia-dni",
      "declaraciones.veracidad",
    ]);
  });

  it("attaches documents and evidence, confirms and swears", async () => {
    archivos["dni"] = await uploadArchivo(flor.cliente, await buildPaginas("DNI"), { nombre: "dni.pdf" });
    archivos["constancia"] = await uploadArchivo(flor.cliente, await buildPaginas("Constancia de trabajo", 3), {
      nombre: "constancia.pdf",
    });
    await hecho(acto.ADJUNTAR, { d: "copia-dni", a: archivos["dni"].id });
    await hecho(CONFIRMAR, { d: "copia-dni" });
    await hecho(acto.SUSTENTAR, { s: "experiencia", f: "e1", a: archivos["constancia"].id });
    await hecho(acto.DECLARAR, { d: "veracidad", x: "SI" });
    expect(await revisar()).toEqual([]);
    const enviar = (await mia()).capacidades.find(({ acto: cual }) => cual === "enviarPostulacion");
    expect(enviar).toMatchObject({ permitido: true, motivo: null });
  });

  it("sends it and gets a receipt with the instant, the version and the hash of each file", async () => {
    const { data, errores } = await flor.enviar("clave-de-flor");
    expect(errores).toEqual([]);
    constancia = data.enviarPostulacion;
    expect(constancia).toMatchObject({ codigo: flor.codigo, procesoId: proceso, plazas: [PLAZA], version: 1 });
    expect(constancia.numero).toMatch(/^C(-[0-9A-HJKMNP-TV-Z]{4}){7}$/);
    expect(constancia.codigo).toMatch(/^E(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
    expect(constancia.enviadaEn).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/);
    expect(constancia.archivos.map(({ nombre, sha256 }) => [nombre, sha256]).toSorted()).toEqual(
      Object.values(archivos)
        .map(({ nombre, sha256 }) => [nombre, sha256])
        .toSorted(),
    );
  });

  it("whose hash anybody computes from the sealed dossier", async () => {
    const [fila] = await api.sql<{ instantanea: Instantanea; instantanea_sha256: string; sello: Date }>(
      "select * from postulacion where id = $1",
      [flor.id],
    );
    const { instantanea } = fila!;
    expect(validarParte(Instantanea, instantanea)).toEqual([]);
    expect(createHash("sha256").update(canonico(instantanea)).digest("hex")).toBe(constancia.huella);
    expect(fila?.instantanea_sha256).toBe(constancia.huella);
    expect(instantanea.expediente).toMatchObject({
      codigo: flor.codigo,
      nombres: "Choque Ttito, Flor",
      documento: DNI,
      plazas: [PLAZA],
    });
    expect(instantanea.sello).toBe(constancia.enviadaEn);
  });

  it("and the mail with it is in the outbox, once, without the document of identity", async () => {
    const correos = await api.sql<{ datos: Record<string, unknown> }>(
      "select datos from correo_saliente where codigo = 'postulacion-enviada' and destinatario = $1",
      [CORREO],
    );
    expect(correos).toHaveLength(1);
    const { texto } = await renderCorreo("postulacion-enviada", correos[0]!.datos);
    expect(texto).toContain(constancia.numero);
    expect(texto).toContain(constancia.archivos[0]?.sha256);
    expect(texto).not.toContain(DNI);
  });

  it("finds the receipt again by its number, and so does nobody else", async () => {
    const consulta = "query ($n: String!) { constancia(numero: $n) { numero huella enviadaEn archivos { sha256 } } }";
    const { data } = await flor.cliente.gql<{ constancia: Constancia }>(consulta, {
      n: constancia.numero.toLowerCase(),
    });
    expect(data.constancia).toMatchObject({ numero: constancia.numero, huella: constancia.huella });
    for (const otra of ["ana", "rosa", "admin"] as const) {
      expect((await api.gql(otra, consulta, { n: constancia.numero })).data).toEqual({ constancia: null });
    }
  });

  it("and the audit tells what was done, by whom, without an answer or a name", async () => {
    const filas = (await api.auditoria()).filter(({ objeto_id }) => objeto_id === flor.id);
    expect(filas.map(({ evento }) => evento)).toEqual([
      "POSTULACION_CREADA",
      ...Array<string>(6).fill("RESPUESTAS_GUARDADAS"),
      "DOCUMENTO_ADJUNTADO",
      "DOCUMENTO_CONFIRMADO",
      "SUSTENTO_ADJUNTADO",
      "DECLARACION_RESPONDIDA",
      "POSTULACION_ENVIADA",
    ]);
    expect(
      filas.every(({ proceso_id, entidad_id }) => proceso_id === proceso && entidad_id === api.entidades.cusco),
    ).toBe(true);
    expect(JSON.stringify(filas)).not.toMatch(/UNSAAC|Choque|45678912|Cultura/);
  });

  it("shows the sealed application with no way to change it", async () => {
    const { estado, postulante, constancia: recibo, capacidades } = await mia();
    expect([estado, postulante, recibo]).toEqual([
      "ENVIADA",
      { nombres: "Choque Ttito, Flor", documento: DNI },
      { numero: constancia.numero, huella: constancia.huella },
    ]);
    expect(capacidades.filter(({ permitido }) => permitido).map(({ acto: cual }) => cual)).toEqual([
      "retirarPostulacion",
    ]);
    expect(capacidades.find(({ acto: cual }) => cual === "guardarRespuestas")?.motivo?.codigo).toBe(
      "POSTULACION_ENVIADA",
    );
  });
});
