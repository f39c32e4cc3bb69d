/** What an applicant does, step by step, through the API: from the account to the receipt. */
import { createHash } from "node:crypto";
import { ingresar, type Navegador } from "./navegador.ts";
import { buildPdf } from "./pdf.ts";
import { correoDe, nombreDe, type PersonaInventada, type Solicitud } from "./solicitud.ts";

const PARTE = 1024 * 1024;

/** An application that was sent. */
export interface Enviada {
  readonly id: string;
  readonly codigo: string;
}

/** Makes an account as anybody does: registration, link of the mail, first session. Needs the demo, which shows mails. */
export async function registrarse(navegador: Navegador, persona: PersonaInventada, clave: string): Promise<void> {
  const { dni, nombres, apellidos } = persona;
  const correo = correoDe(persona);
  await navegador.pedir("mutation ($e: RegistroInput!) { registrar(entrada: $e) { mensaje } }", {
    e: { tipoDocumento: "DNI", numeroDocumento: dni, nombres, apellidos, correo, clave },
  });
  const { correosDemo } = await navegador.pedir<{ correosDemo: { datos: { enlace?: string } }[] }>(
    "query ($d: String) { correosDemo(destinatario: $d) { datos } }",
    { d: correo },
  );
  const token = correosDemo[0]?.datos.enlace?.split("#")[1];
  await navegador.pedir("mutation ($t: String!) { verificarCorreo(token: $t) { mensaje } }", { t: token });
  await ingresar(navegador, dni, clave);
}

/**
 * Uploads a file in parts of a megabyte.
 * @returns its id
 */
export async function cargarArchivo(
  navegador: Navegador,
  nombre: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<string> {
  const { iniciarCarga } = await navegador.pedir<{ iniciarCarga: { id: string } }>(
    "mutation ($e: CargaInput!) { iniciarCarga(entrada: $e) { id } }",
    { e: { nombre, bytes: bytes.length, tipo: "PDF" } },
  );
  const carga = iniciarCarga.id;
  for (let desde = 0; desde < bytes.length; desde += PARTE) {
    await navegador.subir(
      "mutation ($carga: ID!, $desplazamiento: Int!, $parte: Upload!) { subirParte(carga: $carga, desplazamiento: $desplazamiento, parte: $parte) { id } }",
      { carga, desplazamiento: desde },
      bytes.subarray(desde, desde + PARTE),
    );
  }
  const { terminarCarga } = await navegador.pedir<{ terminarCarga: { id: string } }>(
    "mutation ($carga: ID!, $sha256: String!) { terminarCarga(carga: $carga, sha256: $sha256) { id } }",
    { carga, sha256: createHash("sha256").update(bytes).digest("hex") },
  );
  return terminarCarga.id;
}

interface Borrador {
  readonly id: string;
  readonly codigo: string;
  readonly revision: number;
}

/** Changes a draft; every change goes with the revision that the one before gave. */
class EnCurso {
  readonly #navegador: Navegador;
  #actual: Borrador;

  constructor(navegador: Navegador, actual: Borrador) {
    this.#navegador = navegador;
    this.#actual = actual;
  }

  get actual(): Borrador {
    return this.#actual;
  }

  /**
   * @param mutacion   its name
   * @param argumentos its own ones, as GraphQL writes them
   * @param parametros the types of the variables that they name
   */
  async cambiar(
    mutacion: string,
    argumentos: string,
    parametros: string,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    const data = await this.#navegador.pedir<Record<string, Borrador>>(
      `mutation ($p: ID!, $r: Int!, ${parametros}) {
        ${mutacion}(postulacion: $p, revision: $r, ${argumentos}) { id codigo revision } }`,
      { p: this.#actual.id, r: this.#actual.revision, ...variables },
    );
    this.#actual = data[mutacion] ?? this.#actual;
  }
}

/**
 * Applies: draft, answers with their evidence, documents, sworn statements, and sends. One file per row and document.
 * @param bytes size of the copy of the identity document, to try files of several parts
 */
export async function postular(
  navegador: Navegador,
  proceso: string,
  persona: PersonaInventada,
  solicitud: Solicitud,
  bytes = 0,
): Promise<Enviada> {
  const borrador = await crear(navegador, proceso, solicitud);
  const papel = (que: string, tamano = 0): Promise<string> =>
    cargarArchivo(
      navegador,
      `${que}.pdf`,
      buildPdf(que, [nombreDe(persona), "Documento de demostración, sin valor oficial."], tamano),
    );
  for (const [seccion, filas] of Object.entries(solicitud.respuestas)) {
    const f = [];
    for (const { id, valores, sustento } of filas) {
      f.push({ id, valores, ...(sustento && { sustentos: [await papel(`${seccion} ${id}`)] }) });
    }
    await borrador.cambiar("guardarRespuestas", "seccion: $s, filas: $f", "$s: ID!, $f: [FilaInput!]!", {
      s: seccion,
      f,
    });
  }
  for (const [i, d] of solicitud.documentos.entries()) {
    const a = await papel(d, i === 0 ? bytes : 0);
    await borrador.cambiar("adjuntarDocumento", "documento: $d, archivo: $a", "$d: ID!, $a: ID!", { d, a });
    await borrador.cambiar("confirmarDocumento", "documento: $d", "$d: ID!", { d });
  }
  return enviar(navegador, borrador, solicitud);
}

/** Applies again after a withdrawal: the new draft already holds what the other one did, but the sworn statements. */
export async function volverAPostular(navegador: Navegador, proceso: string, solicitud: Solicitud): Promise<Enviada> {
  return enviar(navegador, await crear(navegador, proceso, solicitud), solicitud);
}

async function crear(navegador: Navegador, proceso: string, { plazas }: Solicitud): Promise<EnCurso> {
  const { crearPostulacion } = await navegador.pedir<{ crearPostulacion: Borrador }>(
    "mutation ($proceso: ID!, $plazas: [ID!]!) { crearPostulacion(proceso: $proceso, plazas: $plazas) { id codigo revision } }",
    { proceso, plazas },
  );
  return new EnCurso(navegador, crearPostulacion);
}

async function enviar(navegador: Navegador, borrador: EnCurso, { declaraciones }: Solicitud): Promise<Enviada> {
  for (const d of declaraciones) {
    await borrador.cambiar("responderDeclaracion", "declaracion: $d, respuesta: SI", "$d: ID!", { d });
  }
  const { id, codigo, revision } = borrador.actual;
  await navegador.pedir(
    "mutation ($p: ID!, $r: Int!, $c: String!) { enviarPostulacion(postulacion: $p, revision: $r, clave: $c) { numero } }",
    { p: id, r: revision, c: `envio-${codigo}` },
  );
  return { id, codigo };
}

/** Withdraws an application that was sent. */
export async function retirar(navegador: Navegador, { id }: Enviada): Promise<void> {
  const { postulacion } = await navegador.pedir<{ postulacion: Borrador }>(
    "query ($p: ID!) { postulacion(id: $p) { revision } }",
    { p: id },
  );
  await navegador.pedir("mutation ($p: ID!, $r: Int!) { retirarPostulacion(postulacion: $p, revision: $r) { id } }", {
    p: id,
    r: postulacion.revision,
  });
}
