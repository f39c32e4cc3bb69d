/** The public lists, ported: the twelve checks of graphql-cop and the scenarios of DVGA, as far as each has a place here. */
import {
  type Ataque,
  CERRADO,
  crudo,
  documento,
  type Espera,
  NADA,
  type Peticion,
  porDireccion,
  SANO,
} from "./r22-ataque.ts";

const uno = (familia: string, nombre: string, peticion: Peticion, espera: Espera): Ataque => ({
  familia,
  nombre,
  peticion,
  espera,
});
const LIBRE = "{ __typename capacidades }";
const json = (valor: unknown): string => JSON.stringify(valor);
const veces = (n: number, parte: string): string => parte.repeat(n);

/** @fuente dolevf/graphql-cop: lib/tests */
export const GRAPHQL_COP: readonly Ataque[] = [
  uno(
    "cop",
    "alias_overloading",
    documento(`{ ${Array.from({ length: 101 }, (_, i) => `alias${i}: __typename`).join(" ")} }`),
    NADA,
  ),
  uno("cop", "batch_query", crudo(json(Array.from({ length: 10 }, () => ({ query: LIBRE })))), NADA),
  uno("cop", "directive_overloading", documento(`{ __typename ${veces(10, "@aa")} }`), NADA),
  uno(
    "cop",
    "circular_introspection",
    documento(`{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }`),
    NADA,
  ),
  uno("cop", "field_duplication", documento(`{ ${veces(500, "__typename ")} }`), NADA),
  uno("cop", "introspection", documento("{ __schema { queryType { name } types { name kind } } }"), CERRADO),
  uno("cop", "field_suggestions", documento("{ __schema { directive } }"), CERRADO),
  uno(
    "cop",
    "graphiql",
    { metodo: "GET", ruta: "/graphql", cabeceras: { accept: "text/html" }, cuerpo: null },
    CERRADO,
  ),
  uno("cop", "get_method_support", porDireccion({ query: LIBRE }, { "apollo-require-preflight": "" }), NADA),
  uno("cop", "get_based_mutation", porDireccion({ query: "mutation { cerrarSesion { mensaje } }" }), NADA),
  uno(
    "cop",
    "post_based_csrf",
    crudo(new URLSearchParams({ query: LIBRE }).toString(), { "content-type": "application/x-www-form-urlencoded" }),
    NADA,
  ),
  uno("cop", "trace_mode", documento("{ nada }"), { clase: "CERRADO", delata: /"tracing"|"stacktrace"|Did you mean/ }),
  uno("cop", "unhandled_error", crudo("{"), SANO),
];

const INTROSPECCIONES = [
  "query IntrospectionQuery { __schema { queryType { name } mutationType { name } types { kind name fields { name } } } }",
  '{ __type(name: "Persona") { name fields { name } } }',
  "{ x: __schema { types { name } } }",
  "{ ...a } fragment a on Query { __schema { types { name } } }",
  "{ ... on Query { ... { __schema { types { name } } } } }",
  "{ __schema\n{ types { name } } }",
  "{ __schema # {\n { types { name } } }",
  "{ __schema,,, { types,,, { name } } }",
  "{ __schema @include(if: true) { types { name } } }",
  "mutation { __schema { types { name } } }",
  "query a { capacidades } query b { __schema { types { name } } }",
  '{ capacidades __type(name: "Query") { fields { name } } }',
  "{ __schema { directives { name } } }",
  "\uFEFF{ __schema { types { name } } }",
  "subscription { __schema { types { name } } }",
];

const CERCANOS = [
  ["entidade", "entidades"],
  ["procesosPublico", "procesosPublicos"],
  ["postulacione", "postulaciones"],
  ["tokenss", "tokens"],
  ["sesione", "sesiones"],
  ["auditori", "auditoria"],
  ["personall", "personal"],
  ["miHojaDeVid", "miHojaDeVida"],
  ["publicacione", "publicaciones"],
  ["vistaPreviaResultado", "vistaPreviaResultados"],
] as const;

/** @fuente dolevf/Damn-Vulnerable-GraphQL-Application: docs, scenarios. Injections are in `r22-valores.ts`. */
export const DVGA: readonly Ataque[] = [
  ...[2, 20, 200, 2000].map((n) =>
    uno("dvga batch", `${n}`, crudo(json(Array.from({ length: n }, () => ({ query: LIBRE })))), NADA),
  ),
  ...INTROSPECCIONES.flatMap((texto, i) => [
    uno("dvga introspection", `${i}`, documento(texto), CERRADO),
    uno("dvga introspection", `${i} named`, crudo(json({ query: texto, operationName: "b" })), CERRADO),
    uno("dvga introspection", `${i} in the address`, porDireccion({ query: texto }), CERRADO),
  ]),
  ...CERCANOS.flatMap(([escrito, real]) => {
    const espera: Espera = { clase: "CERRADO", delata: new RegExp(`Did you mean|\\b${real}\\b`) };
    return [
      uno("dvga suggestion", escrito, documento(`{ ${escrito} }`), espera),
      uno(
        "dvga suggestion",
        `${escrito} as argument`,
        documento(`{ entidades(${escrito}: 1) { edges { cursor } } }`),
        espera,
      ),
    ];
  }),
  ...["text/html", "application/xhtml+xml", "*/*"].map((accept) =>
    uno("dvga interface", accept, { metodo: "GET", ruta: "/graphql", cabeceras: { accept }, cuerpo: null }, CERRADO),
  ),
  ...["env=graphiql:enable", "merito-modo=demo", "debug=1"].map((cookie) =>
    uno(
      "dvga interface cookie",
      cookie,
      { metodo: "GET", ruta: "/graphql", cabeceras: { accept: "text/html", cookie }, cuerpo: null },
      CERRADO,
    ),
  ),
  ...[...denegadas()].map(([nombre, texto]) => uno("dvga deny list", nombre, documento(texto), NADA)),
  ...["alg-none", "eyJhbGciOiJub25lIn0.eyJyb2wiOiJBRE1JTklTVFJBRE9SIn0.", `mrt_${"a".repeat(43)}`, "mrt_", "null"].map(
    (token) =>
      uno(
        "dvga forged token",
        token,
        { ...documento(LIBRE), cabeceras: { "content-type": "application/json", authorization: `Bearer ${token}` } },
        NADA,
      ),
  ),
  ...["GET", "HEAD", "PUT", "DELETE", "TRACE"].map((metodo) =>
    uno(
      "dvga method",
      metodo,
      {
        ...documento(LIBRE),
        cabeceras: {
          "content-type": "application/json",
          "x-http-method-override": metodo,
          authorization: "Basic YTpi",
        },
      },
      NADA,
    ),
  ),
];

/** What a token of the widest reach still may not ask, whatever it is called. */
function denegadas(): Map<string, string> {
  const campos = {
    yo: "yo { persona { numeroDocumento } }",
    sesiones: "sesiones { id }",
    tokens: "tokens { id }",
    personal: "personal { edges { node { correo } } }",
    correos: "correosDemo { datos }",
    hoja: "miHojaDeVida { secciones { revision } }",
  };
  const formas: Readonly<Record<string, (campo: string) => string>> = {
    plain: (campo) => `{ ${campo} }`,
    named: (campo) => `query capacidades { ${campo} }`,
    alias: (campo) => `{ capacidades: ${campo} }`,
    fragment: (campo) => `{ ...capacidades } fragment capacidades on Query { ${campo} }`,
    inline: (campo) => `{ ... { ... on Query { ${campo} } } }`,
  };
  return new Map(
    Object.entries(campos).flatMap(([nombre, campo]) =>
      Object.entries(formas).map(([forma, hacer]): [string, string] => [`${nombre} ${forma}`, hacer(campo)]),
    ),
  );
}
