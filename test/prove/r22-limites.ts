/** Documents beyond each limit, in several sizes and hidden in several ways. What the limits are is declared here. */
import { buildSchema, getNamedType, type GraphQLObjectType, isObjectType } from "graphql";
import { type Ataque, documento, NADA, type Peticion } from "./r22-ataque.ts";

/** What a free document may have at most. */
const TOPE = { alias: 10, raiz: 12, directivas: 8, fragmentos: 30, niveles: 14, campos: 500, lista: 100, fichas: 1000 };

const veces = (n: number, parte: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => parte(i)).join(" ");
const nada = (familia: string, nombre: string, peticion: Peticion): Ataque => ({
  familia,
  nombre,
  peticion,
  espera: NADA,
});
const pide = (familia: string, nombre: string, texto: string, variables = {}): Ataque =>
  nada(familia, nombre, documento(texto, variables));

/** Ways of hiding a selection of the root. */
const DISFRACES: Readonly<Record<string, (seleccion: string) => string>> = {
  plain: (s) => `{ ${s} }`,
  inline: (s) => `{ ... on Query { ... { ${s} } } }`,
  fragment: (s) => `{ ...a } fragment a on Query { ${s} }`,
  chain: (s) => `{ ...a } fragment a on Query { ...b } fragment b on Query { ...c } fragment c on Query { ${s} }`,
  skipped: (s) => `query ($x: Boolean = true) { ... @include(if: $x) { ${s} } }`,
};
const disfrazados = (familia: string, nombre: string, seleccion: string, cuales = Object.keys(DISFRACES)): Ataque[] =>
  cuales.map((cual) => pide(familia, `${nombre} ${cual}`, DISFRACES[cual]?.(seleccion) ?? ""));

export function ataquesDeLimites(sdl: string): readonly Ataque[] {
  return [...alias(), ...anchura(), ...directivas(), ...fragmentos(), ...profundidad(sdl), ...tamanos(), ...listas()];
}

function alias(): Ataque[] {
  const campos = ["capacidades", "consultaBases", "entidades { edges { cursor } }", "__typename"];
  return [TOPE.alias + 1, 2 * TOPE.alias, 10 * TOPE.alias].flatMap((n) =>
    campos.flatMap((campo) =>
      disfrazados(
        "alias",
        `${n} ${campo}`,
        veces(n, (i) => `a${i}: ${campo}`),
      ),
    ),
  );
}

function anchura(): Ataque[] {
  return [TOPE.raiz + 1, 50, 300].flatMap((n) => [
    pide("width", `${n} equal`, `{ ${veces(n, () => "capacidades")} }`),
    pide("width", `${n} typename`, `{ ${veces(n, () => "__typename")} }`),
    pide("width", `${n} empty pieces`, `{ ${veces(n, () => "... { capacidades }")} }`),
    pide("width", `${n} spreads`, `{ ${veces(n, () => "...a")} } fragment a on Query { capacidades }`),
  ]);
}

function directivas(): Ataque[] {
  const muchas = (n: number): string => veces(n, (i) => (i % 2 ? "@skip(if: false)" : "@include(if: true)"));
  return [TOPE.directivas + 1, 30, 200].flatMap((n) => [
    pide("directive", `${n} on a field`, `{ capacidades ${muchas(n)} }`),
    pide("directive", `${n} on a piece`, `{ ... ${muchas(n)} { capacidades } }`),
    pide("directive", `${n} on a spread`, `{ ...a ${muchas(n)} } fragment a on Query { capacidades }`),
    pide("directive", `${n} unknown`, `{ capacidades ${veces(n, (i) => `@x${i}`)} }`),
    pide("directive", `${n} spread out`, `{ ${veces(Math.min(n, 12), () => "capacidades @include(if: true)")} }`),
  ]);
}

function fragmentos(): Ataque[] {
  const cadena = (n: number, ultimo: string): string =>
    veces(n, (i) => `fragment f${i} on Query { ${i + 1 < n ? `...f${i + 1}` : ultimo} }`);
  return [
    ...[1, 2, 3, 5, 8, 13, 20, 30, 60].map((n) => pide("cycle", `of ${n}`, `{ ...f0 } ${cadena(n, "...f0")}`)),
    ...[TOPE.fragmentos + 1, 60, 90].flatMap((n) => [
      pide("fragment", `${n} in a row`, `{ ...f0 } ${cadena(n, "capacidades")}`),
      pide("fragment", `${n} unused`, `{ capacidades } ${veces(n, (i) => `fragment f${i} on Query { capacidades }`)}`),
    ]),
    // Each fragment asks twice for the next: without memory, two to the power of their number.
    ...[20, 24, 28].map((n) =>
      pide(
        "fragment",
        `${n} doubling`,
        `{ ...f0 } ${veces(n, (i) => `fragment f${i} on Query { ${i + 1 < n ? `... { ...f${i + 1} } ... { ...f${i + 1} }` : veces(13, () => "nada")} }`)}`,
      ),
    ),
  ];
}

function profundidad(sdl: string): Ataque[] {
  const { camino, propio } = caminoSinFin(sdl);
  const abre = camino.map((campo) => `${campo} {`).join(" ");
  const hondo = (n: number): string => {
    const faltan = Math.max(0, n - camino.length - 1);
    return `${abre} ${veces(faltan, () => `${propio} {`)} __typename ${"}".repeat(faltan + camino.length)}`;
  };
  return [TOPE.niveles + 1, 20, 50, 150].flatMap((n) => [
    ...disfrazados("depth", String(n), hondo(n)),
    pide(
      "depth",
      `${n} of introspection`,
      `{ __schema { types { ${veces(n, () => "ofType {")} name ${"}".repeat(n)} } } }`,
    ),
    pide("depth", `${n} inline`, `{ ${veces(n, () => "... {")} ${hondo(TOPE.niveles + 1)} ${"}".repeat(n)} }`),
  ]);
}

/** A way from the root to a type that holds itself. */
function caminoSinFin(sdl: string): { readonly camino: readonly string[]; readonly propio: string } {
  const esquema = buildSchema(sdl);
  const vistos = new Set<string>();
  let frente: { tipo: GraphQLObjectType; camino: string[] }[] = [
    { tipo: esquema.getQueryType() as GraphQLObjectType, camino: [] },
  ];
  while (frente.length > 0) {
    const siguiente: typeof frente = [];
    for (const { tipo, camino } of frente) {
      for (const campo of Object.values(tipo.getFields())) {
        const hijo = getNamedType(campo.type);
        const libre = campo.args.every((uno) => !String(uno.type).endsWith("!") || uno.defaultValue !== undefined);
        if (!isObjectType(hijo) || !libre) continue;
        if (hijo === tipo) return { camino, propio: campo.name };
        if (vistos.has(hijo.name)) continue;
        vistos.add(hijo.name);
        siguiente.push({ tipo: hijo, camino: [...camino, campo.name] });
      }
    }
    frente = siguiente;
  }
  throw new Error("No type of the schema holds itself: depth has to be proved some other way");
}

function tamanos(): Ataque[] {
  const pagina = (n: number | string): string => `{ entidades(first: ${n}) { edges { node { id nombre } } } }`;
  return [
    ...[TOPE.fichas + 1, 5000, 20_000, 100_000].flatMap((n) => [
      pide("tokens", `${n} fields`, `{ ${veces(n, () => "capacidades")} }`),
      pide("tokens", `${n} in a list`, `{ entidad(id: [${veces(n, () => "1")}]) { id } }`),
      pide("tokens", `${n} nested braces`, `${"{ yo ".repeat(n)}`),
      pide("tokens", `${n} nested lists`, `{ entidad(id: ${"[".repeat(n)}${"]".repeat(n)}) { id } }`),
      pide("tokens", `${n} nested objects`, `{ entidad(id: ${"{a:".repeat(n)}1${"}".repeat(n)}) { id } }`),
      pide("tokens", `${n} variables`, `query (${veces(n, (i) => `$v${i}: Int`)}) { capacidades }`),
    ]),
    ...[TOPE.campos + 1, 700, 900].map((n) =>
      pide("fields", String(n), `{ entidades { edges { node { ${veces(n, () => "id")} } } } }`),
    ),
    ...[
      101,
      1000,
      2_147_483_647,
      2_147_483_648,
      -1,
      0,
      "99999999999999999999",
      "1e309",
      '"100"',
      "1.5",
      "null",
    ].flatMap((n) => [
      pide("page", `${n}`, pagina(n)),
      pide("page", `${n} by variable`, "query ($n: Int!) { entidades(first: $n) { edges { cursor } } }", { n }),
    ]),
    pide("cost", "page of pages", `{ personal(first: 100) { edges { node { ${veces(220, () => "id")} } } } }`),
  ];
}

function listas(): Ataque[] {
  const crear = (n: number): string =>
    `mutation { crearToken(entrada: { nombre: "x", dias: 1, alcances: [${veces(n, () => '"procesos:leer"')}] }) { id } }`;
  return [TOPE.lista + 1, 300, 900].flatMap((n) => [
    pide("list", `${n} in a document`, crear(n)),
    pide("list", `${n} for a scalar`, "query ($i: ID!) { entidad(id: $i) { id } }", {
      i: Array.from({ length: n }, () => "1"),
    }),
    pide("list", `${n} default`, `query ($x: [Int] = [${veces(n, String)}]) { capacidades }`),
  ]);
}
