/**
 * R13: no path leads where another does not. Every path of the schema to something private is walked by everybody, and
 * what comes back holds no word that is not theirs; what belongs to others answers, byte by byte, as what does not exist.
 */
import { getNamedType, type GraphQLObjectType, type GraphQLSchema, isNonNullType, isObjectType } from "graphql";
import { type Actor, ACTORES, type Mundo } from "./mundo.ts";
import { conMundo } from "./mundo-compartido.ts";
import { detallar, enParalelo, muestra } from "./muestra.ts";
import type { Escala, Prueba } from "./nucleo.ts";
import { leerEsquema, listOperaciones } from "./operaciones.ts";
import { sinEfecto } from "./r12-permisos.ts";
import { repetirConAjenos } from "./r13-ajenos.ts";
import { mayLeer, SENSIBLES } from "./r13-reglas.ts";

const HONDURA = 6;

export const R13: Prueba = {
  meta: "R13",
  promesa: "no other path leads to what is private, and what is foreign answers as what does not exist",
  ejecutar: (arbol, escala) =>
    conMundo(arbol, async ({ mundo, sistema }) => {
      const esquema = await leerEsquema(mundo);
      const caminos = listCaminos(esquema);
      const cuenta = { pruebas: 0, servidas: new Set<string>(), fugas: [] as string[] };
      const pasos = caminos.flatMap((camino, i) => listPasos(mundo, esquema, camino, i, escala));
      await enParalelo(pasos, (paso) => andar(mundo, paso, cuenta));
      const ajenos = { pruebas: 0, ids: new Set<string>(), distintas: [] as string[] };
      await sinEfecto(sistema.sql, () => repetirConAjenos({ mundo, sistema }, esquema, escala, ajenos));
      // A path that nobody can walk would prove nothing.
      const ciegos =
        escala === "PRUEBA" ? [] : caminos.map(({ texto }) => texto).filter((texto) => !cuenta.servidas.has(texto));
      detallar("R13", [...cuenta.fugas, ...ajenos.distintas, ...ciegos.map((texto) => `nobody walks ${texto}`)]);
      return {
        cifras: {
          paths: caminos.length,
          walked: cuenta.pruebas,
          leaks: cuenta.fugas.length,
          unwalkable: ciegos.length,
          foreign_ids: ajenos.ids.size,
          replayed: ajenos.pruebas,
          told_apart: ajenos.distintas.length,
        },
        pasa: cuenta.fugas.length + ajenos.distintas.length === 0 && ciegos.length <= SIN_DATOS && caminos.length > 50,
      };
    }),
  defectos: [
    {
      nombre: "un rol en una entidad abre los campos de todas",
      archivo: "server/src/infra/politica.ts",
      de: "hasRolEn(quien, roles, ambito(objeto))",
      a: "hasRol(quien, roles)",
    },
    {
      nombre: "lo ajeno se niega en vez de no existir",
      sql: "create policy prueba on postulacion for select using (true)",
    },
  ],
};

/** Those who stand beside what they may not see: the small scale asks them first. */
const VECINOS: readonly Actor[] = ["visitante", "ciro", "ulises", "rosa", "raul"];

/** Paths whose objects the contests of the proof do not have. */
const SIN_DATOS = 20;

interface Camino {
  readonly raiz: string;
  /** From the root field to the private fields, connections unfolded. */
  readonly texto: string;
}

/** Every way from a root field down to fields that are private, at most six objects deep; pages do not count. */
export function listCaminos(esquema: GraphQLSchema): Camino[] {
  const caminos: Camino[] = [];
  const bajar = (
    tipo: GraphQLObjectType,
    hondura: number,
    raiz: string,
    envolver: (dentro: string) => string,
  ): void => {
    const privados = SENSIBLES[tipo.name];
    if (privados !== undefined) caminos.push({ raiz, texto: envolver(privados) });
    if (hondura === HONDURA) return;
    for (const campo of Object.values(tipo.getFields())) {
      const hijo = getNamedType(campo.type);
      if (!isObjectType(hijo) || !llega(hijo, HONDURA - hondura)) continue;
      if (campo.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined)) continue;
      const gratis = /(Connection|Edge)$/.test(tipo.name) || /(Connection|Edge)$/.test(hijo.name);
      bajar(hijo, hondura + (gratis ? 0 : 1), raiz, (dentro) => envolver(`${campo.name} { ${dentro} }`));
    }
  };
  for (const campo of Object.values(esquema.getQueryType()?.getFields() ?? {})) {
    const tipo = getNamedType(campo.type);
    // In the demo its mails are everybody's, and it has no real ones.
    if (isObjectType(tipo) && campo.name !== "correosDemo") bajar(tipo, 1, campo.name, (dentro) => dentro);
  }
  return caminos;
}

const alcance = new Map<string, number>();

/** Whether something private can be reached from the type within so many steps. */
function llega(tipo: GraphQLObjectType, pasos: number, visto: ReadonlySet<string> = new Set()): boolean {
  if (SENSIBLES[tipo.name] !== undefined) return true;
  const sabido = alcance.get(tipo.name);
  if (sabido !== undefined && sabido >= pasos) return false;
  if (pasos === 0 || visto.has(tipo.name)) return false;
  const dentro = new Set([...visto, tipo.name]);
  const alguno = Object.values(tipo.getFields()).some((campo) => {
    const hijo = getNamedType(campo.type);
    return isObjectType(hijo) && llega(hijo, pasos - 1, dentro);
  });
  if (!alguno && visto.size === 0) alcance.set(tipo.name, pasos);
  return alguno;
}

/** One path walked by somebody, for one case of its root. */
interface Paso {
  readonly nombre: string;
  readonly texto: string;
  readonly documento: string;
  readonly variables: Record<string, unknown>;
  readonly actor: Actor;
}

export function listPasos(
  mundo: Mundo,
  esquema: GraphQLSchema,
  { raiz, texto }: Camino,
  i: number,
  escala: Escala,
): Paso[] {
  const operacion = listOperaciones(esquema, mundo.casos).find((una) => una.clase === "query" && una.nombre === raiz);
  if (!operacion) return [];
  const documento = operacion.documento.replace(/\{ (?:edges \{ node \{ )?__typename.*$/, `{ ${texto} } }`);
  return Object.entries(mundo.casos[operacion.tipo] ?? {}).flatMap(([caso, id], j) =>
    ACTORES.filter((actor, k) => muestra(escala, i + 3 * j + 5 * k, VECINOS.includes(actor) ? 6 : 41)).map((actor) => ({
      nombre: `${raiz} { ${texto} } ${caso} ${actor}`,
      texto,
      documento,
      variables: operacion.variables(id),
      actor,
    })),
  );
}

async function andar(
  mundo: Mundo,
  { nombre, texto, documento, variables, actor }: Paso,
  cuenta: { pruebas: number; servidas: Set<string>; fugas: string[] },
): Promise<void> {
  cuenta.pruebas += 1;
  const respuesta = await mundo.pedir(actor, documento, variables);
  if (respuesta.codigos.some((codigo) => /^(CONSULTA_|EXCESO_|FALLA|VALOR_)/.test(codigo)))
    cuenta.fugas.push(`${nombre}: ${respuesta.codigos.join(" ")}`);
  if (respuesta.errores.length === 0 && hayDatos(respuesta.data)) cuenta.servidas.add(texto);
  for (const canario of mundo.canarios)
    if (respuesta.texto.includes(canario.palabra) && !mayLeer(actor, canario))
      cuenta.fugas.push(`${nombre}: ${canario.dato} of ${canario.caso}`);
}

/** Whether something that is not a page without elements came back. */
const hayDatos = (data: unknown): boolean =>
  typeof data === "object" && data !== null
    ? Object.entries(data).some(([clave, valor]) => clave !== "pageInfo" && hayDatos(valor))
    : data !== null;
