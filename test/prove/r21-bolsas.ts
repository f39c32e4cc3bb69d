/** Ways of packing guesses of a password in requests. */
import type { Cliente } from "../factories/cliente.ts";

export interface Conjetura {
  readonly usuario: string;
  readonly clave: string;
  readonly codigo: string;
}

/** Sends all the guesses from an address; gives the codes of all the refusals. */
export type Forma = (cliente: Cliente, unas: readonly Conjetura[], direccion: string) => Promise<readonly string[]>;

export interface Bolsa {
  readonly conjeturas: readonly Conjetura[];
  readonly forma: Forma;
}

export const ENTRAR =
  "mutation ($u: String!, $c: String!, $k: String) { iniciarSesion(usuario: $u, clave: $c, codigo: $k) { mensaje } }";

const campo = ({ usuario, clave, codigo }: Conjetura, i: number): string =>
  `a${i}: iniciarSesion(usuario: ${JSON.stringify(usuario)}, clave: ${JSON.stringify(clave)}, codigo: "${codigo}") { mensaje }`;

const enviar = async (cliente: Cliente, cuerpo: unknown, direccion: string): Promise<readonly string[]> => {
  const respuesta = await cliente.pedir("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", "x-forwarded-for": direccion },
    body: JSON.stringify(cuerpo),
  });
  return codigosDe(await respuesta.text());
};

/** Every code of an answer, however it is nested. */
const codigosDe = (texto: string): readonly string[] =>
  [...texto.matchAll(/"codigo":"([A-Z_]+)"/g)].map(([, codigo = ""]) => codigo);

const conAlias: Forma = (cliente, unas, direccion) =>
  enviar(cliente, { query: `mutation { ${unas.map(campo).join(" ")} }` }, direccion);

const enFragmentos: Forma = (cliente, unas, direccion) => {
  const nombres = unas.map((_, i) => `...f${i}`).join(" ");
  const fragmentos = unas.map((una, i) => `fragment f${i} on Mutation { ... on Mutation { ${campo(una, i)} } }`);
  return enviar(cliente, { query: `mutation { ${nombres} } ${fragmentos.join(" ")}` }, direccion);
};

const enLote: Forma = (cliente, unas, direccion) =>
  enviar(
    cliente,
    unas.map(({ usuario, clave, codigo }) => ({ query: ENTRAR, variables: { u: usuario, c: clave, k: codigo } })),
    direccion,
  );

const enLista: Forma = (cliente, unas, direccion) =>
  enviar(
    cliente,
    { query: ENTRAR, variables: { u: unas[0]?.usuario, c: unas.map(({ clave }) => clave), k: null } },
    direccion,
  );

const enOperaciones: Forma = (cliente, unas, direccion) =>
  enviar(
    cliente,
    { query: unas.map((una, i) => `mutation o${i} { ${campo(una, i)} }`).join(" "), operationName: "o0" },
    direccion,
  );

const deUnaEnUna: Forma = async (cliente, unas, direccion) =>
  (
    await Promise.all(
      unas.map(({ usuario, clave, codigo }) =>
        enviar(cliente, { query: ENTRAR, variables: { u: usuario, c: clave, k: codigo } }, direccion),
      ),
    )
  ).flat();

export const BOLSAS: readonly [Forma, ...Forma[]] = [
  conAlias,
  deUnaEnUna,
  enFragmentos,
  enLote,
  enLista,
  enOperaciones,
];

/** How many of the codes are among those. */
export const conteo = (codigos: readonly string[], cuales: readonly string[]): number =>
  codigos.filter((codigo) => cuales.includes(codigo)).length;

/** Does something with each, so many at a time. */
export async function enTandas<T, R>(
  unos: readonly T[],
  aLaVez: number,
  hacer: (uno: T, i: number) => Promise<R>,
): Promise<R[]> {
  const hechos: R[] = [];
  let siguiente = 0;
  const obrero = async (): Promise<void> => {
    for (let i = siguiente++; i < unos.length; i = siguiente++) hechos[i] = await hacer(unos[i] as T, i);
  };
  await Promise.all(Array.from({ length: aLaVez }, obrero));
  return hechos;
}
