/** Procesos made through the API, as people make them: RR.HH. writes and proposes, the approver signs. */
import type { Bases } from "#schema/bases/bases.ts";
import { exportar } from "#schema/bases/portable.ts";
import { fechaEnLima, sumarDias } from "#schema/fecha.ts";
import { buildBases } from "./bases.ts";
import type { Puerta } from "./servidor.ts";

/** The day in Lima that is so many days from today. */
export const dia = (dias: number): string => sumarDias(fechaEnLima(new Date().toISOString()), dias);

type Hito = Bases["cronograma"]["hitos"][number];

/**
 * Bases whose schedule lies around today.
 * @param abre   days from today until the window for applications opens
 * @param cierra days from today until it closes, at the start of that day
 */
export function basesAlrededor(abre: number, cierra: number, cambios: Partial<Bases> = {}): Bases {
  const fila = (id: string, gobierna: NonNullable<Hito["gobierna"]>, cuando: Hito["cuando"], etapa?: string): Hito => ({
    id,
    nombre: id,
    organo: "Unidad de Recursos Humanos",
    cuando,
    gobierna,
    ...(etapa && { etapa }),
  });
  const cronograma: Bases["cronograma"] = {
    hitos: [
      fila("convocatoria", "CONVOCATORIA", { tipo: "RANGO", desde: dia(abre - 20), hasta: dia(abre - 1) }),
      fila("postulacion", "POSTULACION", { tipo: "HORAS", abre: `${dia(abre)}T00:00`, cierra: `${dia(cierra)}T00:00` }),
      fila("examen", "ETAPA", { tipo: "FECHA", fecha: dia(cierra + 3) }, "examen"),
      fila("final", "PUBLICACION_FINAL", { tipo: "FECHA", fecha: dia(cierra + 5) }),
    ],
  };
  return buildBases({ cronograma, desempates: [{ tipo: "SORTEO", id: "sorteo" }], ...cambios });
}

/** What the tests read of a proceso. */
export const PROCESO = `fragment Proceso on Proceso {
  id codigo numero anio titulo estado fase versionVigente postulacionAbre postulacionCierra
  propuesta { id clase motivo propuestaPor diferencias } borrador { revision documento }
}`;

export interface ProcesoLeido {
  readonly id: string;
  readonly codigo: string;
  readonly numero: number;
  readonly anio: number;
  readonly titulo: string;
  readonly estado: string;
  readonly fase: string;
  readonly versionVigente: number | null;
  readonly postulacionAbre: string | null;
  readonly postulacionCierra: string | null;
  readonly propuesta: {
    id: string;
    clase: string;
    motivo: string | null;
    propuestaPor: string;
    diferencias: string[];
  } | null;
  readonly borrador: { revision: number; documento: Bases } | null;
}

const CREAR = `mutation ($entrada: CrearProcesoInput!) { crearProceso(entrada: $entrada) { ...Proceso } } ${PROCESO}`;
const PROPONER = `mutation ($proceso: ID!, $revision: Int!) { proponerPublicacion(proceso: $proceso, revision: $revision) { ...Proceso } } ${PROCESO}`;
const PUBLICAR = `mutation ($proceso: ID!, $revision: Int!) { publicarBases(proceso: $proceso, revision: $revision) { ...Proceso } } ${PROCESO}`;
const APROBAR = `mutation ($proceso: ID!, $propuesta: ID!) { aprobarPublicacion(proceso: $proceso, propuesta: $propuesta) { ...Proceso } } ${PROCESO}`;

/** A draft of Rosa in Cusco: from those bases, or in blank. */
export async function createBorrador(
  api: Puerta,
  bases?: Bases,
  titulo = "Contratación de un especialista",
): Promise<ProcesoLeido> {
  const entrada = { entidad: api.entidades.cusco, titulo, documento: bases ? exportar(bases) : null };
  const { data } = await api.gql<{ crearProceso: ProcesoLeido }>("rosa", CREAR, { entrada });
  return data.crearProceso;
}

/** Publishes a draft with two signatures: Rosa proposes and Pablo approves. */
export async function publicar(
  api: Puerta,
  { id, borrador }: Pick<ProcesoLeido, "id" | "borrador">,
): Promise<ProcesoLeido> {
  const propuesto = await api.gql<{ proponerPublicacion: ProcesoLeido }>("rosa", PROPONER, {
    proceso: id,
    revision: borrador?.revision,
  });
  return aprobar(api, propuesto.data.proponerPublicacion);
}

/** Pablo signs what waits. */
export async function aprobar(
  api: Puerta,
  { id, propuesta }: Pick<ProcesoLeido, "id" | "propuesta">,
): Promise<ProcesoLeido> {
  const { data } = await api.gql<{ aprobarPublicacion: ProcesoLeido }>("pablo", APROBAR, {
    proceso: id,
    propuesta: propuesta?.id,
  });
  return data.aprobarPublicacion;
}

/** Publishes with one signature, where the entidad allows it. */
export async function createPublicadoDirecto(api: Puerta, bases: Bases): Promise<ProcesoLeido> {
  const { id, borrador } = await createBorrador(api, bases);
  const variables = { proceso: id, revision: borrador?.revision };
  return (await api.gql<{ publicarBases: ProcesoLeido }>("rosa", PUBLICAR, variables)).data.publicarBases;
}

/** A published proceso of Cusco. */
export async function createPublicado(api: Puerta, bases: Bases): Promise<ProcesoLeido> {
  return publicar(api, await createBorrador(api, bases));
}

/** Sets whether Cusco publishes with two signatures, as its administrator does. */
export async function exigirDosFirmas(api: Puerta, requiereSegundaPersona: boolean): Promise<void> {
  const LEER = "query ($id: ID!) { entidad(id: $id) { nombre siglas ruc numeracion revision } }";
  const CAMBIAR =
    "mutation ($id: ID!, $revision: Int!, $entrada: EntidadInput!) { modificarEntidad(id: $id, revision: $revision, entrada: $entrada) { id } }";
  const id = api.entidades.cusco;
  const { data } = await api.gql<{ entidad: { revision: number } }>("admin", LEER, { id });
  const { revision, ...datos } = data.entidad;
  const { codigos } = await api.gql("admin", CAMBIAR, { id, revision, entrada: { ...datos, requiereSegundaPersona } });
  if (codigos.length > 0) throw new Error(codigos.join());
}
