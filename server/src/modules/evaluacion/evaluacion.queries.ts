/** Reads of evaluations: one, a page of them, the committee and how far it is. */
import type { Bases } from "#schema/bases/bases.ts";
import type { Etapa } from "#schema/bases/etapa.ts";
import { calificar, type CandidaturaResultado, criteriosDe } from "#schema/calificacion/index.ts";
import { Rechazo } from "#schema/errores.ts";
import { instanteUtc } from "#schema/fecha.ts";
import { type Orden, type Pagina, type PaginaArgs, paginar } from "../../graphql/conexion.ts";
import type { Lectura } from "../../infra/base-datos.ts";
import type { Quien } from "../../infra/quien.ts";
import { isId } from "../../infra/validacion.ts";
import { toCandidatura } from "./calificacion.vista.ts";
import { type DatosEvaluacion, plazasDe } from "./decisiones.rules.ts";
import { OrdenMatriz } from "./evaluacion.input.ts";
import type { EvaluacionType, HojaType, ValidacionSustento } from "./evaluacion.type.ts";
import { readExpedientes } from "./expedientes.queries.ts";
import { readHojas } from "./panel.queries.ts";
import { directosDe, hojasDelPanel } from "./panel.rules.ts";
import { assertSinPostular, type ProcesoEvaluado, readProceso } from "./proceso.queries.ts";
import { readVersion, type VersionBases } from "./versiones.ts";

/** A stage of a proceso with the bases under which it is evaluated. */
interface EtapaLeida {
  readonly proceso: ProcesoEvaluado;
  readonly version: VersionBases;
  readonly indice: number;
  readonly publicada: boolean;
}

/** @throws NO_ENCONTRADO, ETAPA_DESCONOCIDA, CONFLICTO_DE_INTERES for whoever competes in the contest */
export async function readEtapa(tx: Lectura, idProceso: string, etapa: string): Promise<EtapaLeida> {
  const proceso = await readProceso(tx, idProceso);
  await assertSinPostular(tx, proceso.id);
  const apertura = await tx.fila<{ version: string; publicada: boolean }>(
    `select version_bases as version, publicada_en is not null as publicada from apertura_evaluacion
     where proceso = $1 and etapa = $2`,
    [proceso.id, etapa],
  );
  const version = await readVersion(tx, apertura?.version ?? proceso.versionBases);
  const indice = version.bases.etapas.findIndex((una) => una.id === etapa);
  if (indice < 0) throw new Rechazo("ETAPA_DESCONOCIDA", { etapa }, "etapa");
  return { proceso, version, indice, publicada: apertura?.publicada ?? false };
}

/** One evaluation, also before anything was decided; null for what the person may not see. */
export async function readEvaluacion(
  tx: Lectura,
  quien: Quien,
  postulacion: string,
  etapa: string,
): Promise<EvaluacionType | null> {
  const suya = isId(postulacion)
    ? await tx.fila<{ proceso: string }>("select proceso from postulacion where id = $1 and estado = 'ENVIADA'", [
        postulacion,
      ])
    : null;
  if (!suya) return null;
  const [evaluacion] = await describe(tx, quien, await readEtapa(tx, suya.proceso, etapa), [postulacion]);
  return evaluacion ?? null;
}

const ORDENES: Readonly<Record<OrdenMatriz, Orden>> = {
  [OrdenMatriz.CODIGO]: {
    clave: "CODIGO",
    columnas: [
      { nombre: "codigo", tipo: "text" },
      { nombre: "id", tipo: "uuid" },
    ],
  },
  [OrdenMatriz.NOMBRES]: {
    clave: "NOMBRES",
    columnas: [
      { nombre: "nombres", tipo: "text", alfabetico: true },
      { nombre: "id", tipo: "uuid" },
    ],
  },
  [OrdenMatriz.ENVIO]: {
    clave: "ENVIO",
    columnas: [
      { nombre: "sello", tipo: "timestamptz" },
      { nombre: "id", tipo: "uuid" },
    ],
  },
};

/** One page of the applications that reached a stage, each with its evaluation. */
export async function listMatriz(
  tx: Lectura,
  quien: Quien,
  filtro: { readonly proceso: string; readonly etapa: string; readonly orden: OrdenMatriz },
  pagina: PaginaArgs,
): Promise<Pagina<EvaluacionType>> {
  const leida = await readEtapa(tx, filtro.proceso, filtro.etapa);
  const { edges, pageInfo } = await paginar<{ id: string }>(
    tx,
    `select p.id, p.codigo, p.sello, p.instantanea -> 'expediente' ->> 'nombres' as nombres from postulacion p
     where p.proceso = $1 and p.estado = 'ENVIADA' and p.sello is not null and ($2 = 0 or llego_a_etapa($1, p.id, $2))`,
    [leida.proceso.id, leida.indice],
    ORDENES[filtro.orden],
    pagina,
  );
  const descritas = await describe(
    tx,
    quien,
    leida,
    edges.map(({ node }) => node.id),
  );
  const porId = new Map(descritas.map((una) => [una.postulacionId, una]));
  return {
    pageInfo,
    edges: edges.flatMap(({ node, cursor }) => {
      const evaluacion = porId.get(node.id);
      return evaluacion ? [{ node: evaluacion, cursor }] : [];
    }),
  };
}

interface FilaEvaluacion {
  readonly id: string;
  readonly codigo: string;
  readonly persona: string;
  readonly nombres: string;
  readonly plazas: string[];
  readonly revision: number | null;
  readonly datos: DatosEvaluacion | null;
  readonly reveladas: boolean;
  readonly reabiertaMotivo: string | null;
  readonly seAbstuvo: boolean;
  readonly validaciones: ValidacionSustento[];
}

/** The evaluations of some applications in a stage, with what the engine gives of what was decided until now. */
async function describe(
  tx: Lectura,
  quien: Quien,
  { proceso, version, indice, publicada }: EtapaLeida,
  ids: readonly string[],
): Promise<EvaluacionType[]> {
  const etapa = version.bases.etapas[indice];
  if (!etapa || ids.length === 0) return [];
  const filas = await tx.filas<FilaEvaluacion>(
    `select p.id, p.codigo, p.persona, p.plazas, p.instantanea -> 'expediente' ->> 'nombres' as nombres, e.revision, e.datos,
       e.reveladas_en is not null as reveladas, case when e.reabierta_en is not null then e.reabierta_motivo end as "reabiertaMotivo",
       exists (select 1 from abstencion a where a.postulacion = p.id and a.persona = $3) as "seAbstuvo",
       coalesce((select jsonb_agg(jsonb_build_object('seccion', v.seccion, 'fila', v.fila, 'documento', v.documento, 'estado', v.estado,
           'motivo', v.motivo, 'etapa', v.etapa, 'revision', v.revision) order by v.seccion, v.fila, v.documento)
         from validacion_sustento v where v.postulacion = p.id), '[]') as validaciones
     from postulacion p left join evaluacion e on e.postulacion = p.id and e.etapa = $2
     where p.id = any ($1::uuid[])`,
    [ids, etapa.id, quien.persona],
  );
  const hojas = await tx.filas<
    Omit<HojaType, "puntajes" | "propia"> & { postulacion: string; puntajes: Record<string, string> }
  >(
    `select h.id, h.postulacion, h.miembro, h.vota, h.puntajes, h.revision, h.cerrada_en as "cerradaEn", h.persona as "personaId",
       h.proceso as "procesoId", h.entidad as "entidadId", e.reveladas_en is not null as revelada
     from hoja_evaluacion h left join evaluacion e on e.postulacion = h.postulacion and e.etapa = h.etapa
     where h.postulacion = any ($1::uuid[]) and h.etapa = $2 order by h.miembro, h.id`,
    [ids, etapa.id],
  );
  const cuentas = Map.groupBy(await readHojas(tx, proceso.id, etapa.id, ids), (hoja) => hoja.postulacion);
  const calculadas = await califica(tx, proceso.id, version.bases, indice, ids);
  return filas.map(
    ({
      id,
      codigo,
      persona,
      nombres,
      plazas,
      revision,
      datos,
      reveladas,
      reabiertaMotivo,
      seAbstuvo,
      validaciones,
    }) => {
      const suyas = hojas
        .filter((hoja) => hoja.postulacion === id)
        .map(({ puntajes, ...hoja }): HojaType => ({
          ...hoja,
          propia: hoja.personaId === quien.persona,
          puntajes: toPuntajes(etapa, puntajes),
        }));
      const ubicacion = { personaId: persona, procesoId: proceso.id, entidadId: proceso.entidad };
      const aMano = directosDe(etapa, plazasDe(version.bases, plazas)).length > 0;
      return {
        postulacionId: id,
        codigo,
        nombres,
        etapa: etapa.id,
        versionBases: version.numero,
        revision: revision ?? 0,
        publicada,
        reabiertaMotivo,
        ...toDatos(datos ?? { etapa: etapa.id }),
        validaciones,
        miHoja: suyas.find((hoja) => hoja.propia) ?? null,
        hojas: suyas,
        hojasCerradas: (cuentas.get(id) ?? []).filter((hoja) => hoja.vota && hoja.cerrada).length,
        hojasEsperadas: aMano ? hojasDelPanel(etapa) : 0,
        reveladas,
        meAbstuve: seAbstuvo || persona === quien.persona,
        candidaturas: (calculadas.get(codigo) ?? []).map((una) => toCandidatura(version.bases, una, ubicacion)),
        procesoId: proceso.id,
        entidadId: proceso.entidad,
      };
    },
  );
}

/**
 * What the engine gives of some applications until a stage. The cut of a stage looks at everybody, so whether somebody
 * goes on is not known here; whoever passed a cut among all passes it among some.
 */
async function califica(
  tx: Lectura,
  proceso: string,
  bases: Bases,
  indice: number,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CandidaturaResultado[]>> {
  const expedientes = (await readExpedientes(tx, proceso, ids)).map((uno) => uno.expediente);
  const { resultado } = calificar(bases, expedientes, indice + 1);
  const sinCorte = (resultado?.candidaturas ?? []).map((candidatura) => ({
    ...candidatura,
    resultado: "PENDIENTE" as const,
    puesto: null,
    desempate: null,
    etapas: candidatura.etapas.map((etapa, i) => (i === indice ? { ...etapa, avanza: null } : etapa)),
  }));
  return Map.groupBy(sinCorte, (candidatura) => candidatura.codigo);
}

const toDatos = ({ asistencia, descalificacion, requisitos, compuertas, ajustes, citacion }: DatosEvaluacion) => ({
  asistencia: asistencia ?? null,
  causas: descalificacion ?? [],
  requisitos: requisitos ?? [],
  compuertas: compuertas ?? [],
  ajustes: ajustes ?? [],
  citacion: citacion === undefined ? null : instanteUtc(citacion),
});

/** In the order of the bases: what the database keeps has none. */
const toPuntajes = (etapa: Etapa, puntajes: Readonly<Record<string, string>>) =>
  criteriosDe(etapa).flatMap(({ id: criterio }) => {
    const puntaje = puntajes[criterio];
    return puntaje === undefined ? [] : [{ criterio, puntaje }];
  });
