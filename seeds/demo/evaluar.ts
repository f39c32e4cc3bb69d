/** What a committee does through the API, from the opening of a stage to its closed sheets. */
import type { Navegador } from "./navegador.ts";
import type { Enviada } from "./postular.ts";
import type { Solicitud } from "./solicitud.ts";

export async function abrirEvaluacion(comite: Navegador, proceso: string, etapa: string): Promise<void> {
  await comite.pedir("mutation ($c: ID!, $e: ID!) { abrirEvaluacion(proceso: $c, etapa: $e) { etapa } }", {
    c: proceso,
    e: etapa,
  });
}

/** What is rejected, by section and row («experiencia/trabajo-1») or by type of document, and why. */
export type Rechazos = Readonly<Record<string, string>>;

/** Looks at everything with a file: what is not rejected is valid. */
export async function validar(
  comite: Navegador,
  { id }: Enviada,
  etapa: string,
  solicitud: Solicitud,
  rechazos: Rechazos = {},
): Promise<void> {
  const filas = Object.entries(solicitud.respuestas).flatMap(([seccion, suyas]) =>
    suyas.filter(({ sustento }) => sustento).map((fila) => ({ seccion, fila: fila.id })),
  );
  for (const fila of filas) {
    await validarUno(comite, id, etapa, { fila }, rechazos[`${fila.seccion}/${fila.fila}`] ?? null);
  }
  for (const documento of solicitud.documentos) {
    await validarUno(comite, id, etapa, { documento }, rechazos[documento] ?? null);
  }
}

interface Sustento {
  readonly fila?: { readonly seccion: string; readonly fila: string };
  readonly documento?: string;
}

/** @param motivo why it is rejected; null accepts it */
export async function validarUno(
  comite: Navegador,
  postulacion: string,
  etapa: string,
  { fila, documento }: Sustento,
  motivo: string | null,
  revision = 0,
): Promise<void> {
  await comite.pedir(
    `mutation ($p: ID!, $e: ID!, $r: Int!, $v: EstadoValidacion!, $f: FilaSustentoInput, $d: ID, $m: String) {
      validarSustento(postulacion: $p, etapa: $e, revision: $r, estado: $v, fila: $f, documento: $d, motivo: $m) { revision } }`,
    {
      p: postulacion,
      e: etapa,
      r: revision,
      v: motivo === null ? "VALIDO" : "RECHAZADO",
      f: fila,
      d: documento,
      m: motivo,
    },
  );
}

/** Puts the scores of one member on a sheet and closes it. */
export async function calificarHoja(
  miembro: Navegador,
  { id }: Enviada,
  etapa: string,
  puntajes: Readonly<Record<string, string>>,
): Promise<void> {
  const p = Object.entries(puntajes).map(([criterio, puntaje]) => ({ criterio, puntaje }));
  await miembro.pedir(
    "mutation ($p: ID!, $e: ID!, $s: [PuntajeHojaInput!]!) { calificarHoja(postulacion: $p, etapa: $e, revision: 0, puntajes: $s) { revision } }",
    { p: id, e: etapa, s: p },
  );
  await miembro.pedir(
    "mutation ($p: ID!, $e: ID!) { cerrarHoja(postulacion: $p, etapa: $e, revision: 1) { revision } }",
    { p: id, e: etapa },
  );
}

/** A decision about somebody in a stage. */
export type DecisionComite =
  | { readonly tipo: "CITAR"; readonly fechaHora: string }
  | { readonly tipo: "AUSENTE" }
  | { readonly tipo: "DESCALIFICAR"; readonly causas: readonly string[]; readonly motivo: string };

const MUTACIONES: Readonly<Record<DecisionComite["tipo"], { parametros: string; llamada: string }>> = {
  CITAR: { parametros: "$f: FechaHora!", llamada: "citar(postulacion: $p, etapa: $e, revision: $r, fechaHora: $f)" },
  AUSENTE: {
    parametros: "$a: Asistencia = AUSENTE",
    llamada: "marcarAsistencia(postulacion: $p, etapa: $e, revision: $r, asistencia: $a)",
  },
  DESCALIFICAR: {
    parametros: "$c: [ID!]!, $m: String!",
    llamada: "descalificar(postulacion: $p, etapa: $e, revision: $r, causas: $c, motivo: $m)",
  },
};

/** @param revision of the decisions on that application in that stage; 0 for the first */
export async function decidir(
  comite: Navegador,
  { id }: Enviada,
  etapa: string,
  decision: DecisionComite,
  revision = 0,
): Promise<void> {
  const { parametros, llamada } = MUTACIONES[decision.tipo];
  const propias =
    decision.tipo === "CITAR"
      ? { f: decision.fechaHora }
      : decision.tipo === "DESCALIFICAR"
        ? { c: decision.causas, m: decision.motivo }
        : {};
  await comite.pedir(`mutation ($p: ID!, $e: ID!, $r: Int!, ${parametros}) { ${llamada} { revision } }`, {
    p: id,
    e: etapa,
    r: revision,
    ...propias,
  });
}

/** Records a draw between those who tie. @param orden in which they came out, first first */
export async function registrarSorteo(
  comite: Navegador,
  proceso: string,
  desempate: string,
  orden: readonly Enviada[],
  acta: string,
): Promise<void> {
  await comite.pedir(
    `mutation ($c: ID!, $d: ID!, $r: [ResultadoDesempateInput!]!, $a: ID!) {
      registrarDesempate(proceso: $c, desempate: $d, resultados: $r, acta: $a) }`,
    { c: proceso, d: desempate, r: orden.map(({ id }, i) => ({ postulacion: id, valor: String(i + 1) })), a: acta },
  );
}
