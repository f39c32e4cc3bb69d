/** Reads of what is published. Row-level security narrows the results of each person; the publications are public. */
import { canonico } from "#schema/bases/canonico.ts";
import type { CandidaturaResultado } from "#schema/calificacion/index.ts";
import { Rechazo } from "#schema/errores.ts";
import { type Orden, type Pagina, type PaginaArgs, paginar } from "../../graphql/conexion.ts";
import type { Lectura } from "../../infra/base-datos.ts";
import { isId } from "../../infra/validacion.ts";
import { type CandidaturaResultadoType, readVersion, toCandidatura } from "../evaluacion/index.ts";
import { aJson, type Contenido, type CuadroPublicado } from "./contenido.rules.ts";
import type {
  CuadroResultados,
  ExplicacionType,
  PropuestaResultados,
  PublicacionType,
  ResultadoPostulacion,
} from "./resultado.type.ts";

const COLUMNAS = `p.id, p.numero, p.clase, p.etapa, p.motivo, v.numero as "versionBases", p.sha256, p.publicada_en as "publicadaEn",
  p.contenido, p.version_bases as version`;
const TABLAS = "publicacion p join version_bases v on v.id = p.version_bases";

type FilaPublicacion = Omit<PublicacionType, "cambios" | "cuadros" | "plazas" | "textoCanonico"> & {
  readonly contenido: Contenido;
  readonly version: string;
};

export const toCuadro = ({ filas, columnas, ...cuadro }: CuadroPublicado): CuadroResultados => ({
  ...cuadro,
  columnas: [...columnas],
  filas: filas.map((celdas) => ({ celdas })),
});

function toPublicacion({ contenido, version: _version, ...fila }: FilaPublicacion): PublicacionType {
  return {
    ...fila,
    cambios: contenido.cambios ?? [],
    cuadros: contenido.cuadros.map(toCuadro),
    plazas: (contenido.plazas ?? []).map(({ desiertas, ...plaza }) => ({ ...plaza, desiertas: [...desiertas] })),
    textoCanonico: canonico(aJson(contenido)),
  };
}

const POR_NUMERO: Orden = { clave: "NUMERO", columnas: [{ nombre: "numero", tipo: "int" }], descendente: true };

/** Publications of a proceso, the latest first. */
export async function listPublicaciones(
  tx: Lectura,
  proceso: string,
  pagina: PaginaArgs,
): Promise<Pagina<PublicacionType>> {
  if (!isId(proceso)) throw new Rechazo("NO_ENCONTRADO");
  const { edges, pageInfo } = await paginar<FilaPublicacion>(
    tx,
    `select ${COLUMNAS} from ${TABLAS} where p.proceso = $1`,
    [proceso],
    POR_NUMERO,
    pagina,
  );
  return { pageInfo, edges: edges.map(({ node, cursor }) => ({ node: toPublicacion(node), cursor })) };
}

export async function readPublicacionPorId(tx: Lectura, id: string): Promise<PublicacionType | null> {
  const fila = isId(id)
    ? await tx.fila<FilaPublicacion>(`select ${COLUMNAS} from ${TABLAS} where p.id = $1`, [id])
    : null;
  return fila && toPublicacion(fila);
}

const PROPUESTAS = `select id, clase, etapa, motivo, sha256, propuesta_en as "propuestaEn", propuesta_por = (select yo()) as propia,
  estado, observacion, proceso as "procesoId", entidad as "entidadId" from propuesta_publicacion`;

/** Proposals of a proceso, the latest first. */
export async function listPropuestas(tx: Lectura, proceso: string): Promise<PropuestaResultados[]> {
  if (!isId(proceso)) return [];
  return tx.filas<PropuestaResultados>(`${PROPUESTAS} where proceso = $1 order by propuesta_en desc limit 100`, [
    proceso,
  ]);
}

export const readPropuesta = (tx: Lectura, id: string): Promise<PropuestaResultados | null> =>
  tx.fila<PropuestaResultados>(`${PROPUESTAS} where id = $1`, [id]);

interface FilaResultado {
  readonly plaza: string;
  readonly datos: CandidaturaResultado;
  readonly version: string;
  readonly publicacion: string;
  readonly postulacionId: string;
  readonly personaId: string;
  readonly procesoId: string;
  readonly entidadId: string;
}

const RESULTADOS = `select r.id, r.orden, r.plaza, r.datos, p.version_bases as version, p.id as publicacion, r.postulacion as "postulacionId",
    r.persona as "personaId", r.proceso as "procesoId", r.entidad as "entidadId"
  from resultado r join publicacion p on p.id = r.publicacion`;
/** The last publication holds everything that is in force of each candidature. */
const ULTIMA = "p.numero = (select max(u.numero) from publicacion u where u.proceso = r.proceso)";

function readFilas(tx: Lectura, postulacion: string): Promise<FilaResultado[]> {
  if (!isId(postulacion)) return Promise.resolve([]);
  return tx.filas<FilaResultado>(`${RESULTADOS} where r.postulacion = $1 and ${ULTIMA} order by r.orden`, [
    postulacion,
  ]);
}

async function vistaDe(
  tx: Lectura,
  { datos, version, personaId, procesoId, entidadId }: FilaResultado,
): Promise<CandidaturaResultadoType> {
  const { bases } = await readVersion(tx, version);
  return toCandidatura(bases, datos, { personaId, procesoId, entidadId });
}

/** What is in force of an application; null while nothing of it is published, and for who may not see it. */
export async function readResultado(tx: Lectura, postulacion: string): Promise<ResultadoPostulacion | null> {
  const filas = await readFilas(tx, postulacion);
  const [primera] = filas;
  const publicacion = primera && (await readPublicacionPorId(tx, primera.publicacion));
  if (!publicacion) return null;
  const candidaturas: CandidaturaResultadoType[] = [];
  for (const fila of filas) candidaturas.push(await vistaDe(tx, fila));
  const { postulacionId, personaId, procesoId, entidadId } = primera;
  return { postulacionId, publicacion, candidaturas, personaId, procesoId, entidadId };
}

/** Why the score of a stage, or the final one, in each plaza. */
export async function readExplicaciones(
  tx: Lectura,
  postulacion: string,
  etapa: string | null,
): Promise<ExplicacionType[]> {
  const explicaciones: ExplicacionType[] = [];
  for (const fila of await readFilas(tx, postulacion)) {
    const candidatura = await vistaDe(tx, fila);
    const { plaza, puesto, personaId, procesoId, entidadId } = candidatura;
    const suya = candidatura.etapas.find((una) => una.etapa === etapa);
    if (etapa !== null && !suya) continue;
    const { estado, motivos } = suya ?? candidatura;
    const puntaje = suya
      ? (suya.ponderado ?? suya.acumulado ?? suya.obtenido)
      : (candidatura.final ?? candidatura.total);
    explicaciones.push({ plaza, puesto, estado, motivos, puntaje, personaId, procesoId, entidadId });
  }
  return explicaciones;
}

const POR_MERITO: Orden = {
  clave: "MERITO",
  columnas: [
    { nombre: "orden", tipo: "int" },
    { nombre: "id", tipo: "uuid" },
  ],
};

/** Everybody's results by plaza and merit, for those who answer for them. */
export async function listResultados(
  tx: Lectura,
  proceso: string,
  pagina: PaginaArgs,
): Promise<Pagina<CandidaturaResultadoType>> {
  if (!isId(proceso)) throw new Rechazo("NO_ENCONTRADO");
  const { edges, pageInfo } = await paginar<FilaResultado>(
    tx,
    `${RESULTADOS} where r.proceso = $1 and ${ULTIMA}`,
    [proceso],
    POR_MERITO,
    pagina,
  );
  const vistas: { node: CandidaturaResultadoType; cursor: string }[] = [];
  for (const { node, cursor } of edges) vistas.push({ node: await vistaDe(tx, node), cursor });
  return { edges: vistas, pageInfo };
}
