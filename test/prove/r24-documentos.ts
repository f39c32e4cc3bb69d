/** Documents as dear as the limit of tokens lets them be: made by chance out of the schema, and the worst that are known. */
import { buildSchema, getNamedType, type GraphQLObjectType, isObjectType } from "graphql";
import fc from "fast-check";

/** What a free document may have. */
export const FICHAS = 1000;

const veces = (n: number, parte: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => parte(i)).join(" ");

/** By type, the fields that need no argument: leaves, and those that open another type. */
interface Campos {
  readonly hojas: readonly string[];
  readonly ramas: readonly (readonly [campo: string, tipo: string])[];
}

function camposDe(sdl: string): ReadonlyMap<string, Campos> {
  const tipos = Object.values(buildSchema(sdl).getTypeMap()).filter(
    (tipo): tipo is GraphQLObjectType => isObjectType(tipo) && !tipo.name.startsWith("__"),
  );
  return new Map(
    tipos.map((tipo) => {
      const libres = Object.values(tipo.getFields()).filter((campo) =>
        campo.args.every((uno) => !String(uno.type).endsWith("!") || uno.defaultValue !== undefined),
      );
      const ramas = libres.flatMap((campo): [string, string][] => {
        const hijo = getNamedType(campo.type);
        return isObjectType(hijo) ? [[campo.name, hijo.name]] : [];
      });
      const abiertas = new Set(ramas.map(([nombre]) => nombre));
      return [tipo.name, { hojas: libres.map(({ name }) => name).filter((nombre) => !abiertas.has(nombre)), ramas }];
    }),
  );
}

/** Documents by chance, filled up to the limit. The choices are numbers, so that a bad one shrinks. */
export function documentos(sdl: string): fc.Arbitrary<string> {
  const campos = camposDe(sdl);
  return fc
    .record({
      azar: fc.array(fc.nat(), { minLength: 64, maxLength: 64 }),
      fragmentos: fc.nat(30),
      alias: fc.boolean(),
      repite: fc.boolean(),
      // One in three keeps all the limits, so that it is read to its end.
      sano: fc.nat(2).map((n) => n === 0),
      fichas: fc.integer({ min: 900, max: FICHAS }),
    })
    .map((dado) => {
      const { azar, repite, sano } = dado;
      const [fragmentos, alias, fichas] = sano ? [0, false, 480] : [dado.fragmentos, dado.alias, dado.fichas];
      let paso = 0;
      const elegir = (n: number): number => (azar[paso++ % azar.length] ?? 0) % Math.max(1, n);
      let gastadas = 0;
      const seleccion = (tipo: string, nivel: number, tope: number): string => {
        const { hojas, ramas } = campos.get(tipo) ?? { hojas: ["__typename"], ramas: [] };
        const partes: string[] = [];
        gastadas += 2;
        while (gastadas < tope && partes.length < (sano && nivel === 0 ? 12 : 40)) {
          const rama = ramas[repite ? 0 : elegir(ramas.length)];
          const apodo = alias && elegir(8) === 0 ? `a${elegir(3)}: ` : "";
          gastadas += apodo ? 3 : 1;
          const que = elegir(6);
          if (que === 0 && fragmentos > 0) {
            partes.push(`...f${elegir(fragmentos)}`);
            gastadas += 1;
          } else if (que < 4 && rama && nivel < 12) {
            partes.push(`${apodo}${rama[0]} { ${seleccion(rama[1], nivel + 1, tope)} }`);
          } else partes.push(`${apodo}${hojas[elegir(hojas.length)] ?? "__typename"}`);
        }
        return partes.join(" ") || "__typename";
      };
      const cuerpo = `{ ${seleccion("Query", 0, fichas - fragmentos * 12)} }`;
      const tipos = [...campos.keys()];
      const trozos = Array.from({ length: fragmentos }, (_, i) => {
        const tipo = elegir(3) === 0 ? (tipos[elegir(tipos.length)] ?? "Query") : "Query";
        return `fragment f${i} on ${tipo} { __typename ${i + 1 < fragmentos && elegir(2) ? `...f${i + 1}` : ""} }`;
      });
      return `${cuerpo} ${trozos.join(" ")}`;
    });
}

/** The shapes that have been dear to GraphQL servers, each as long as it may be. */
export const PEORES: readonly string[] = [
  `{ ${veces(990, () => "capacidades")} }`,
  `{ ${veces(490, () => "... { x }")} }`.slice(0, 4000),
  `{ ${veces(240, () => "yo { __typename }")} }`,
  `{ ${veces(195, (i) => `a${i % 5}: yo { __typename }`)} }`,
  `{ ${veces(45, () => `yo { ${veces(18, () => "segundoFactor")} }`)} }`,
  `{ ${veces(60, () => "procesos { edges { node { id id id id id } } }")} }`,
  `{ ${veces(490, () => "...a")} } fragment a on Query { capacidades }`,
  `{ ...f0 } ${veces(29, (i) => `fragment f${i} on Query { ${veces(11, () => `...f${(i + 1) % 30}`)} }`)} fragment f29 on Query { capacidades }`,
  `{ ...f0 } ${veces(30, (i) => `fragment f${i} on Query { ${veces(11, () => `...f${(i + 1) % 30}`)} }`)}`,
  "{ ...a } fragment a on Query { ...b } fragment b on Query { ...a capacidades }",
  "{ ...a } fragment a on Query { yo { ...b } } fragment b on Yo { persona { id } ...b }",
  `{ ${veces(28, (i) => `...f${i}`)} } ${veces(28, (i) => `fragment f${i} on Query { ${veces(12, (j) => `yo { persona { id } } ${j}`.replace(/ \d+$/, ""))} }`)}`.slice(
    0,
    6000,
  ),
  `query (${veces(160, (i) => `$v${i}: Int = ${i}`)}) { capacidades }`,
  `{ entidad(id: ${"[".repeat(480)}${"]".repeat(480)}) { id } }`,
  `{ entidad(id: ${"{a:".repeat(240)}1${"}".repeat(240)}) { id } }`,
  `${"{ yo ".repeat(330)}`,
  `{ ${veces(100, (i) => `capacidades @skip(if: false) @include(if: true) @x${i}`)} }`,
  `{ yo ${"{ persona ".repeat(160)} ${"}".repeat(161)}`,
  `query a { capacidades } ${veces(160, (i) => `query q${i} { capacidades }`)}`,
  `{ plazas { edges { node { ${veces(150, (i) => `nombr${i}`)} } } } }`,
  `{ ${veces(300, (i) => `entidade${i}`)} }`,
];

/** Beyond the limit, by one token and by many. */
export const LARGOS: readonly string[] = [FICHAS + 1, FICHAS + 2, 2000, 3002, 9000].map(
  (n) => `{ ${veces(n - 2, () => "capacidades")} }`,
);
