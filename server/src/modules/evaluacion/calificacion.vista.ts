/** Lays out what the engine gives as GraphQL shows it, with the names of the bases. */
import type { Bases } from "#schema/bases/bases.ts";
import {
  type BonificacionResultado,
  type CandidaturaResultado,
  criteriosDe,
  type EtapaResultado,
  type Motivo,
} from "#schema/calificacion/index.ts";
import type { Paso } from "#schema/traza.ts";
import type {
  BonificacionResultadoType,
  CandidaturaResultadoType,
  EtapaResultadoType,
  MotivoResultado,
  PasoType,
} from "./calificacion.type.ts";

/** Whose a candidature is, and where. */
export interface Ubicacion {
  readonly personaId: string;
  readonly procesoId: string;
  readonly entidadId: string;
}

/** The whole of a candidature. */
export function toCandidatura(
  bases: Bases,
  candidatura: CandidaturaResultado,
  ubicacion: Ubicacion,
): CandidaturaResultadoType {
  const { puesto: lugar, plaza, ...resto } = candidatura;
  return {
    ...resto,
    ...ubicacion,
    plaza,
    lugar,
    puesto: bases.plazas.find((una) => una.id === plaza)?.nombre ?? plaza,
    motivos: candidatura.motivos.map(toMotivo),
    bonificaciones: candidatura.bonificaciones.map((una) => toBonificacion(bases, una)),
    etapas: candidatura.etapas.map((una) => toEtapa(bases, una, plaza)),
  };
}

function toEtapa(bases: Bases, resultado: EtapaResultado, idPlaza: string): EtapaResultadoType {
  const etapa = bases.etapas.find((una) => una.id === resultado.etapa);
  const plaza = bases.plazas.find((una) => una.id === idPlaza);
  const nombres = new Map(etapa ? criteriosDe(etapa).map((criterio) => [criterio.id, criterio.nombre]) : []);
  return {
    ...resultado,
    nombre: etapa?.nombre ?? resultado.etapa,
    motivos: resultado.motivos.map(toMotivo),
    requisitos: resultado.requisitos.map((uno) => ({
      ...uno,
      texto: plaza?.perfil.find((requisito) => requisito.id === uno.requisito)?.texto ?? uno.requisito,
    })),
    // In the order of the bases: what the database keeps has none.
    criterios: [...nombres].flatMap(([criterio, nombre]) => {
      const puntaje = resultado.criterios[criterio];
      return puntaje === undefined ? [] : [{ criterio, nombre, puntaje }];
    }),
    bonificaciones: resultado.bonificaciones.map((una) => toBonificacion(bases, una)),
  };
}

const toBonificacion = (bases: Bases, resultado: BonificacionResultado): BonificacionResultadoType => ({
  ...resultado,
  nombre: bases.bonificaciones.find((una) => una.id === resultado.bonificacion)?.nombre ?? resultado.bonificacion,
  motivos: resultado.motivos.map(toMotivo),
});

const toMotivo = ({ codigo, texto, ruta, cita }: Motivo): MotivoResultado => ({
  codigo,
  texto,
  regla: ruta ?? null,
  cita: cita ?? null,
});

/**
 * The tree of a trace as a list, each step before those that form it. A list travels whole whatever the depth of the
 * tree, and a query needs not to be as deep as the deepest bases.
 */
export function toPasos(traza: Paso): PasoType[] {
  const pasos: PasoType[] = [];
  const anade = (paso: Paso, padre: number | null, nivel: number): void => {
    const numero = pasos.length;
    const { concepto, operacion, valor, parametros = {}, regla = null, cita = null, texto = null } = paso;
    const lista = Object.entries(parametros).map(([nombre, uno]) => ({ nombre, valor: uno }));
    pasos.push({ numero, padre, nivel, concepto, operacion, valor, parametros: lista, regla, cita, texto });
    for (const parte of paso.de) anade(parte, numero, nivel + 1);
  };
  anade(traza, null, 0);
  return pasos;
}
