/** Published contests and applications to them, for the tests of what applicants do. */
import type { Bases } from "#schema/bases/bases.ts";
import { instanteLocal, instanteUtc } from "#schema/fecha.ts";
import { sha256Canonico } from "#server/infra/canonico.ts";
import type { Cliente, Respuesta } from "./cliente.ts";
import { buildPdf } from "./pdf.ts";
import { dniDe, type Persona } from "./personas.ts";
import type { Puerta } from "./servidor.ts";
import { uploadArchivo } from "./subidas.ts";

/** Seconds from now to the opening and to the closing of a window. */
export interface Plazo {
  readonly abre: number;
  readonly cierra: number;
}
export const ABIERTO: Plazo = { abre: -3600, cierra: 3600 };
export const POR_ABRIR: Plazo = { abre: 3600, cierra: 7200 };
export const CERRADO: Plazo = { abre: -7200, cierra: -3600 };

const enLima = (segundos: number): string =>
  instanteLocal(new Date(Date.now() + segundos * 1000).toISOString()).slice(0, 19);

/** The bases with their window for applications laid around now. */
export function conPlazo(bases: Bases, { abre, cierra }: Plazo): Bases {
  const hitos = bases.cronograma.hitos.map((hito) =>
    hito.gobierna === "POSTULACION"
      ? Object.assign({}, hito, { cuando: { tipo: "HORAS" as const, abre: enLima(abre), cierra: enLima(cierra) } })
      : hito,
  );
  return { ...bases, cronograma: { ...bases.cronograma, hitos } };
}

export interface ProcesoDePrueba {
  readonly id: string;
  readonly version: string;
}

/** Puts a contest in force behind the walls; how it gets there is not what these tests are about. */
export async function publicar(api: Puerta, documento: Bases, estado = "PUBLICADO"): Promise<ProcesoDePrueba> {
  const [proceso] = await api.sql<{ id: string }>(
    `insert into proceso (entidad, anio, numero, codigo, titulo, estado, version_vigente, publicado_en)
     select $1, 2026, n, 'CAS ' || n || '-2026', $2, $3, 1, clock_timestamp()
     from (select coalesce(max(numero), 0) + 1 as n from proceso where entidad = $1) siguiente returning id`,
    [api.entidades.cusco, documento.generalidades.titulo, estado],
  );
  const id = proceso?.id ?? "";
  return { id, version: await ponerVersion(api, id, 1, documento) };
}

/** Puts a further version in force. */
export async function enmendar(
  api: Puerta,
  { id }: ProcesoDePrueba,
  version: number,
  documento: Bases,
): Promise<string> {
  return ponerVersion(api, id, version, documento);
}

async function ponerVersion(api: Puerta, proceso: string, version: number, documento: Bases): Promise<string> {
  const [fila] = await api.sql<{ id: string }>(
    `insert into version_bases (proceso, entidad, numero, forma, documento, sha256, clase, motivo, publicada_en)
     values ($1, $2, $3, 1, $4, $5, $6, 'Prueba', clock_timestamp()) returning id`,
    [
      proceso,
      api.entidades.cusco,
      version,
      JSON.stringify(documento),
      sha256Canonico(documento),
      version === 1 ? "PUBLICACION" : "FE_DE_ERRATAS",
    ],
  );
  const ventana = documento.cronograma.hitos.find(({ gobierna }) => gobierna === "POSTULACION")?.cuando;
  const [abre, cierra] =
    ventana?.tipo === "HORAS" ? [instanteUtc(ventana.abre), instanteUtc(ventana.cierra)] : [null, null];
  await api.sql(
    "update proceso set version_vigente = $2, postulacion_abre = $3, postulacion_cierra = $4 where id = $1",
    [proceso, version, abre, cierra],
  );
  return fila?.id ?? "";
}

/** Moves the window of a contest, by a version that differs in nothing else. */
export const moverPlazo = (api: Puerta, proceso: ProcesoDePrueba, version: number, bases: Bases, plazo: Plazo) =>
  enmendar(api, proceso, version, conPlazo(bases, plazo));

const CAMPOS = "id codigo estado revision";
const POSTULACION = "$p: ID!, $r: Int!";
const ARGUMENTOS = "postulacion: $p, revision: $r";

export const CREAR = `mutation ($proceso: ID!, $plazas: [ID!]!) { crearPostulacion(proceso: $proceso, plazas: $plazas) { ${CAMPOS} } }`;
export const GUARDAR = `mutation (${POSTULACION}, $s: ID!, $f: [FilaInput!]!) { guardarRespuestas(${ARGUMENTOS}, seccion: $s, filas: $f) { ${CAMPOS} } }`;
export const ADJUNTAR = `mutation (${POSTULACION}, $d: ID!, $a: ID!) { adjuntarDocumento(${ARGUMENTOS}, documento: $d, archivo: $a) { ${CAMPOS} } }`;
export const QUITAR = `mutation (${POSTULACION}, $d: ID!, $a: ID!) { quitarDocumento(${ARGUMENTOS}, documento: $d, archivo: $a) { ${CAMPOS} } }`;
export const CONFIRMAR = `mutation (${POSTULACION}, $d: ID!) { confirmarDocumento(${ARGUMENTOS}, documento: $d) { ${CAMPOS} } }`;
export const SUSTENTAR = `mutation (${POSTULACION}, $s: ID!, $f: ID!, $a: ID!) { adjuntarSustento(${ARGUMENTOS}, seccion: $s, fila: $f, archivo: $a) { ${CAMPOS} } }`;
export const DESUSTENTAR = `mutation (${POSTULACION}, $s: ID!, $f: ID!, $a: ID!) { quitarSustento(${ARGUMENTOS}, seccion: $s, fila: $f, archivo: $a) { ${CAMPOS} } }`;
export const DECLARAR = `mutation (${POSTULACION}, $d: ID!, $x: SiNo!) { responderDeclaracion(${ARGUMENTOS}, declaracion: $d, respuesta: $x) { ${CAMPOS} } }`;
export const PLAZAS = `mutation (${POSTULACION}, $plazas: [ID!]!) { cambiarPlazas(${ARGUMENTOS}, plazas: $plazas) { ${CAMPOS} } }`;
export const ACTUALIZAR = `mutation (${POSTULACION}) { actualizarVersion(${ARGUMENTOS}) { postulacion { ${CAMPOS} versionBases } hallazgos { codigo ruta gravedad } } }`;
export const RETIRAR = `mutation (${POSTULACION}) { retirarPostulacion(${ARGUMENTOS}) { ${CAMPOS} } }`;
export const ENVIAR = `mutation (${POSTULACION}, $c: String!) { enviarPostulacion(${ARGUMENTOS}, clave: $c) { numero postulacionId procesoId codigo plazas enviadaEn version basesSha256 huella archivos { id nombre bytes sha256 } } }`;

export interface Paso {
  readonly id: string;
  readonly codigo: string;
  readonly estado: string;
  readonly revision: number;
}

export interface Constancia {
  readonly numero: string;
  readonly postulacionId: string;
  readonly procesoId: string;
  readonly codigo: string;
  readonly plazas: string[];
  readonly enviadaEn: string;
  readonly version: number;
  readonly basesSha256: string;
  readonly huella: string;
  readonly archivos: { id: string; nombre: string; bytes: number; sha256: string }[];
}

/** One's own application in a browser: each change goes with the revision that the last answer gave. */
export class Postulante {
  readonly cliente: Cliente;
  id = "";
  codigo = "";
  revision = 0;

  constructor(cliente: Cliente) {
    this.cliente = cliente;
  }

  /** Sends a change; takes the new revision when there is one. */
  async hacer(documento: string, variables: Record<string, unknown> = {}): Promise<Respuesta<Record<string, Paso>>> {
    const respuesta = await this.cliente.gql<Record<string, Paso>>(documento, {
      p: this.id,
      r: this.revision,
      ...variables,
    });
    if (respuesta.errores.length === 0) this.#tomar(respuesta.data);
    return respuesta;
  }

  #tomar(data: Record<string, Paso>): void {
    const [paso] = Object.values(data);
    if (typeof paso?.revision !== "number") return;
    this.id = paso.id;
    this.codigo = paso.codigo;
    this.revision = paso.revision;
  }

  crear(proceso: string, plazas: readonly string[] = ["p1"]): Promise<Respuesta<Record<string, Paso>>> {
    return this.hacer(CREAR, { proceso, plazas });
  }

  async enviar(clave: string = crypto.randomUUID()): Promise<Respuesta<{ enviarPostulacion: Constancia }>> {
    return this.cliente.gql(ENVIAR, { p: this.id, r: this.revision, c: clave });
  }
}

/**
 * Fills everything that `basesConFormulario` asks for; what is left is to send.
 * @param relleno bytes more in its files, so that they are not those of another
 */
export async function llenar(postulante: Postulante, documentoIdentidad: string, relleno = 0): Promise<void> {
  const { cliente } = postulante;
  const hecho = async (documento: string, variables: Record<string, unknown>): Promise<void> => {
    const { codigos } = await postulante.hacer(documento, variables);
    if (codigos.length > 0) throw new Error(`A change was refused: ${codigos.join(", ")}`);
  };
  const filas = (valores: Record<string, unknown>) => [{ id: "f1", valores }];
  await hecho(GUARDAR, { s: "personales", f: filas({ nombres: "Ana", documento: documentoIdentidad }) });
  await hecho(GUARDAR, { s: "estudios", f: filas({ casa: "UNSAAC" }) });
  await hecho(GUARDAR, { s: "bonos", f: filas({ ffaa: "NO" }) });
  const sustento = await uploadArchivo(cliente, buildPdf(900 + relleno), { nombre: "título.pdf" });
  await hecho(SUSTENTAR, { s: "estudios", f: "f1", a: sustento.id });
  const dni = await uploadArchivo(cliente, buildPdf(800 + relleno), { nombre: "dni.pdf" });
  await hecho(ADJUNTAR, { d: "dni", a: dni.id });
  await hecho(CONFIRMAR, { d: "dni" });
  await hecho(DECLARAR, { d: "veracidad", x: "SI" });
}

/** An application ready to be sent, of one of the fixed people. */
export async function buildCompleta(
  api: Puerta,
  persona: Persona,
  proceso: string,
  plazas?: string[],
  relleno?: number,
): Promise<Postulante> {
  const postulante = new Postulante(await api.sesion(persona));
  const { codigos } = await postulante.crear(proceso, plazas);
  if (codigos.length > 0) throw new Error(`The application was refused: ${codigos.join(", ")}`);
  await llenar(postulante, dniDe(persona), relleno);
  return postulante;
}
