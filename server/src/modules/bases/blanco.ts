/** The bases with which a new proceso starts. Pure. */
import { type Bases, FORMA_ACTUAL } from "#schema/bases/bases.ts";
import { POR_DEFINIR } from "#schema/bases/por-completar.ts";

/** What the system knows of a new proceso. */
export interface DatosIniciales {
  readonly codigo: string;
  readonly titulo: string;
  readonly anio: number;
  readonly entidad: { readonly nombre: string; readonly siglas: string };
}

/** Bases with nothing decided: a valid shape, and far from publishable. */
export function basesEnBlanco(datos: DatosIniciales): Bases {
  return {
    forma: FORMA_ACTUAL,
    generalidades: {
      ...datos,
      objeto: "Contratar personal",
      organoSolicitante: POR_DEFINIR,
      dependenciaEncargada: "Oficina de Recursos Humanos",
      baseLegal: [],
      contactos: [],
    },
    plazas: [],
    postulaciones: { limite: "UNA_POR_PROCESO" },
    cronograma: { hitos: [] },
    formulario: { secciones: [] },
    documentos: [],
    declaraciones: [],
    plantillas: [],
    hechos: [],
    etapas: [],
    bonificaciones: [],
    total: {},
    adjudicacion: { reparto: "POR_PLAZA" },
    cuadros: [],
    reclamos: [],
  };
}

/** The same bases for another proceso of the same entidad. */
export function basesPara(bases: Bases, { codigo, titulo, anio, entidad }: DatosIniciales): Bases {
  const generalidades = {
    ...bases.generalidades,
    codigo,
    titulo,
    anio,
    entidad: { ...bases.generalidades.entidad, ...entidad },
  };
  return { ...bases, generalidades };
}
