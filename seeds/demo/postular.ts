/** What an applicant does, step by step, through the API: from the draft to the receipt. */
import { cargarArchivo } from "./archivos.ts";
import type { Navegador } from "./navegador.ts";
import { buildPdf } from "./pdf.ts";
import { nombreDe, type PersonaInventada, type Solicitud } from "./solicitud.ts";

/** An application that was sent. */
export interface Enviada {
  readonly id: string;
  readonly codigo: string;
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

/** How an application is sent. */
export interface OpcionesEnvio {
  /** Size of the copy of the identity document, to try files of several parts. */
  readonly bytes?: number;
  /** Idempotency key of the sending. */
  readonly clave?: string;
}

/**
 * Applies: draft, answers with their evidence, documents, sworn statements, and sends. One file per row and document.
 * Goes on where it was left: what was sent is not sent again, and a draft is completed.
 */
export async function postular(
  navegador: Navegador,
  proceso: string,
  persona: PersonaInventada,
  solicitud: Solicitud,
  { bytes = 0, clave }: OpcionesEnvio = {},
): Promise<Enviada> {
  const viva = await findViva(navegador, proceso);
  if (viva?.estado === "ENVIADA") return viva;
  const borrador = viva ? new EnCurso(navegador, viva) : await crear(navegador, proceso, solicitud);
  await llenar(navegador, borrador, persona, solicitud, { bytes, adjuntos: viva?.adjuntos ?? [] });
  return enviar(navegador, borrador, solicitud, clave);
}

/** Begins an application and leaves it there. */
export async function empezarPostulacion(
  navegador: Navegador,
  proceso: string,
  persona: PersonaInventada,
  solicitud: Solicitud,
): Promise<void> {
  if (await findViva(navegador, proceso)) return;
  const borrador = await crear(navegador, proceso, solicitud);
  await llenar(navegador, borrador, persona, solicitud, { bytes: 0, adjuntos: [] });
}

interface Viva extends Borrador {
  readonly estado: "BORRADOR" | "ENVIADA";
  /** Types of document that have their file. */
  readonly adjuntos: readonly string[];
}

async function findViva(navegador: Navegador, proceso: string): Promise<Viva | null> {
  const { misPostulaciones } = await navegador.pedir<{
    misPostulaciones: {
      edges: { node: Borrador & { estado: string; proceso: { id: string }; documentos: { documento: string }[] } }[];
    };
  }>("{ misPostulaciones { edges { node { id codigo revision estado proceso { id } documentos { documento } } } } }");
  const viva = misPostulaciones.edges.find(
    ({ node }) => node.proceso.id === proceso && node.estado !== "RETIRADA",
  )?.node;
  if (!viva) return null;
  const { id, codigo, revision, documentos } = viva;
  const estado = viva.estado === "ENVIADA" ? "ENVIADA" : "BORRADOR";
  return { id, codigo, revision, estado, adjuntos: documentos.map(({ documento }) => documento) };
}

async function llenar(
  navegador: Navegador,
  borrador: EnCurso,
  persona: PersonaInventada,
  solicitud: Solicitud,
  { bytes, adjuntos }: { readonly bytes: number; readonly adjuntos: readonly string[] },
): Promise<void> {
  const papel = (que: string, tamano = 0): Promise<string> => {
    const lineas = [nombreDe(persona), "Documento de demostración, sin valor oficial."];
    return cargarArchivo(navegador, `${que}.pdf`, buildPdf(que, lineas, tamano));
  };
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
    if (!adjuntos.includes(d)) {
      const a = await papel(d, i === 0 ? bytes : 0);
      await borrador.cambiar("adjuntarDocumento", "documento: $d, archivo: $a", "$d: ID!, $a: ID!", { d, a });
    }
    await borrador.cambiar("confirmarDocumento", "documento: $d", "$d: ID!", { d });
  }
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

async function enviar(
  navegador: Navegador,
  borrador: EnCurso,
  { declaraciones }: Solicitud,
  clave?: string,
): Promise<Enviada> {
  for (const d of declaraciones) {
    await borrador.cambiar("responderDeclaracion", "declaracion: $d, respuesta: SI", "$d: ID!", { d });
  }
  const { id, codigo, revision } = borrador.actual;
  await navegador.pedir(
    "mutation ($p: ID!, $r: Int!, $c: String!) { enviarPostulacion(postulacion: $p, revision: $r, clave: $c) { numero } }",
    { p: id, r: revision, c: clave ?? `envio-${codigo}` },
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
