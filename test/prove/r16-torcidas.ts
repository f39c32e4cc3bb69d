/** Requests that are wrong, with words in them that must not come back nor be written. */
import type { Actor, Casos } from "./mundo.ts";

const DNI = "73519428";
const CLAVE_SECRETA = "MiClaveSecretaQueNadieRepite91";
const DOMICILIO = "JironCanarioQRespuesta";
const CORREO = "canarioqcorreo@privado.example";
const GALLETA = `Qgalleta${"x".repeat(35)}`;
const TOKEN = `mrt_Qtoken${"y".repeat(37)}`;

/** What these requests bring with them. */
export const PALABRAS: readonly string[] = [DNI, CLAVE_SECRETA, DOMICILIO, CORREO, GALLETA, TOKEN];

const VALORES: readonly unknown[] = [
  CLAVE_SECRETA,
  DNI,
  Number(DNI),
  { domicilio: DOMICILIO },
  [CORREO, [DNI]],
  `${DOMICILIO}\0`,
  `${DOMICILIO}\ud800`,
  null,
  true,
  -1e300,
  `${DOMICILIO} ${"z".repeat(70_000)}`,
  { __proto__: { rol: DNI }, constructor: CLAVE_SECRETA },
];

/** A document and its variables, one of them out of shape. */
export function deformar(
  i: number,
  documento: string,
  variables: Readonly<Record<string, unknown>>,
): { documento: string; variables: Record<string, unknown> } {
  const nombres = Object.keys(variables);
  const nombre = nombres[i % Math.max(1, nombres.length)];
  const valor = VALORES[(i * 5 + Math.floor(i / 12)) % VALORES.length];
  const torcidas: Record<string, unknown> = { ...variables };
  if (nombre !== undefined) {
    const antes = torcidas[nombre];
    // Half of the times inside of an object, where coercion goes deeper.
    torcidas[nombre] =
      i % 2 === 0 && antes !== null && typeof antes === "object" && !Array.isArray(antes)
        ? { ...antes, [Object.keys(antes)[i % Object.keys(antes).length] ?? "x"]: valor, campoDesconocido: valor }
        : valor;
  }
  const documentos = [
    documento,
    documento,
    documento,
    documento.replace("{ __typename }", `{ ${DOMICILIO} }`),
    documento.replace(/\$(\w+): /, `$$1X${DNI}: `),
    `${documento} # ${CLAVE_SECRETA}`,
    documento.replace(/\(\$/, `(x: "${CLAVE_SECRETA}", $`),
    `query ${DOMICILIO} { yo { persona { id(clave: "${CLAVE_SECRETA}") } } }`,
    `{ postulacion(id: ${DNI}e999) { codigo } ${DOMICILIO}: archivo(id: {a: "${CORREO}"}) { id } }`,
  ];
  return { documento: documentos[i % documentos.length] ?? documento, variables: torcidas };
}

/** Requests that are not well formed already as HTTP. */
export function peticionesTorcidas(i: number, documento: string): readonly (readonly [string, RequestInit])[] {
  const json = { "content-type": "application/json" };
  const todas: readonly (readonly [string, RequestInit])[] = [
    ["/graphql", { method: "POST", headers: json, body: `{"query": "${CLAVE_SECRETA}` }],
    ["/graphql", { method: "POST", headers: json, body: JSON.stringify({ query: documento, variables: DOMICILIO }) }],
    [
      "/graphql",
      { method: "POST", headers: json, body: JSON.stringify({ query: documento, operationName: DOMICILIO }) },
    ],
    ["/graphql", { method: "POST", headers: json, body: JSON.stringify([{ query: documento, clave: CLAVE_SECRETA }]) }],
    [
      "/graphql",
      {
        method: "POST",
        headers: { ...json, authorization: `Bearer ${TOKEN}` },
        body: JSON.stringify({ query: documento }),
      },
    ],
    ["/graphql", { method: "POST", headers: { ...json, authorization: `Basic ${CLAVE_SECRETA}` }, body: "{}" }],
    [
      "/graphql",
      {
        method: "POST",
        headers: { ...json, cookie: `merito=${GALLETA}` },
        body: JSON.stringify({ query: `{ ${DOMICILIO} }` }),
      },
    ],
    [`/graphql?access_token=${TOKEN}`, { method: "POST", headers: json, body: JSON.stringify({ query: documento }) }],
    [`/graphql?query=${encodeURIComponent(`{ ${DOMICILIO}(clave: "${CLAVE_SECRETA}") }`)}`, { headers: json }],
    [
      "/graphql",
      {
        method: "POST",
        headers: { "content-type": `multipart/form-data; boundary=${DOMICILIO}` },
        body: `--${DOMICILIO}\r\n${CLAVE_SECRETA}`,
      },
    ],
    ["/graphql", { method: "POST", headers: { "content-type": "text/plain" }, body: CLAVE_SECRETA }],
    ["/graphql", { method: "PUT", headers: json, body: JSON.stringify({ query: documento, clave: CLAVE_SECRETA }) }],
    ["/graphql", { method: "POST", headers: json, body: JSON.stringify({ documentId: CLAVE_SECRETA }) }],
    [`/archivos/${DOMICILIO}`, { headers: { cookie: `merito=${GALLETA}` } }],
    [`/archivos/%E0%A4%A${DNI}`, {}],
  ];
  return [todas[(i / 4) % todas.length] ?? (todas[0] as (typeof todas)[number])];
}

/** Acts that bring private data, well formed: what fails is the database. */
export const ACTOS_CON_DATOS: readonly {
  readonly actor: Actor;
  readonly documento: string;
  readonly variables: (casos: Casos) => Record<string, unknown>;
}[] = [
  {
    actor: "beto",
    documento:
      'mutation ($p: ID!, $f: [FilaInput!]!) { guardarRespuestas(postulacion: $p, revision: 1, seccion: "personales", filas: $f) { id } }',
    variables: (casos) => ({
      p: casos["postulacion"]?.["borrador"],
      f: [{ id: "f1", valores: { nombres: DOMICILIO, documento: DNI } }],
    }),
  },
  {
    actor: "visitante",
    documento: "mutation ($e: RegistroInput!) { registrar(entrada: $e) { mensaje } }",
    variables: () => ({
      e: {
        tipoDocumento: "DNI",
        numeroDocumento: DNI,
        nombres: DOMICILIO,
        apellidos: DOMICILIO,
        correo: CORREO,
        clave: CLAVE_SECRETA,
      },
    }),
  },
  {
    actor: "ana",
    documento: "mutation ($e: MisDatosInput!) { modificarMisDatos(revision: 1, entrada: $e) { mensaje } }",
    variables: () => ({ e: { nombres: DOMICILIO, apellidos: DOMICILIO, celular: "973519428" } }),
  },
  {
    actor: "ana",
    documento: "mutation ($e: CargaInput!) { iniciarCarga(entrada: $e) { id } }",
    variables: () => ({ e: { nombre: `${DOMICILIO}.pdf`, bytes: 10, tipo: "PDF" } }),
  },
  {
    actor: "visitante",
    documento: "mutation ($u: String!, $c: String!) { iniciarSesion(usuario: $u, clave: $c) { mensaje } }",
    variables: () => ({ u: CORREO, c: CLAVE_SECRETA }),
  },
  {
    actor: "beto",
    documento: "mutation ($a: String!) { cambiarClave(actual: $a, nueva: $a) { mensaje } }",
    variables: () => ({ a: CLAVE_SECRETA }),
  },
  {
    actor: "ana",
    documento:
      'mutation ($f: [FilaInput!]!) { guardarHojaDeVida(seccion: "personales", filas: $f, revision: 0) { revision } }',
    variables: () => ({ f: [{ id: "f1", valores: { domicilio: DOMICILIO } }] }),
  },
  {
    actor: "admin",
    documento: "mutation ($e: InvitacionInput!) { invitarPersonal(entrada: $e) { mensaje } }",
    variables: () => ({
      e: {
        tipoDocumento: "DNI",
        numeroDocumento: DNI,
        nombres: DOMICILIO,
        apellidos: DOMICILIO,
        correo: CORREO,
        roles: [{ rol: "AUDITOR", entidad: null, proceso: null }],
      },
    }),
  },
  {
    actor: "rosa",
    documento:
      "query ($p: ID!) { postulaciones(proceso: $p, first: 5) { edges { node { postulante { nombres } respuestas { filas { valores } } } } } }",
    variables: (casos) => ({ p: casos["proceso"]?.["evaluado"] }),
  },
];
