/** The bases with which a new proceso starts. Pure. */
import { type Bases, FORMA_ACTUAL } from "#schema/bases/bases.ts";
import { POR_DEFINIR } from "#schema/bases/por-completar.ts";

/** What the system knows of a new proceso. */
export interface DatosIniciales {
  readonly codigo: string;
  readonly titulo: string;
  readonly anio: number;
  readonly entidad: EntidadQueConvoca;
}

/** What bases take from the entidad that makes them. */
export interface EntidadQueConvoca {
  readonly nombre: string;
  readonly siglas: string;
  readonly ubigeo: string | null;
  readonly contactos: Bases["generalidades"]["contactos"];
  readonly comiteNombre: string | null;
  readonly comiteResolucion: string | null;
}

/** Bases with nothing decided but what the entidad always says: a valid shape, and far from publishable. */
export function basesEnBlanco({ entidad, ...datos }: DatosIniciales): Bases {
  const { comiteNombre: nombre, comiteResolucion: resolucion } = entidad;
  return {
    forma: FORMA_ACTUAL,
    generalidades: {
      ...datos,
      entidad: convocante(entidad),
      objeto: "Contratar personal",
      organoSolicitante: POR_DEFINIR,
      dependenciaEncargada: "Oficina de Recursos Humanos",
      ...(nombre && { comite: { nombre, ...(resolucion && { resolucion }), miembros: [] } }),
      baseLegal: [],
      contactos: [...entidad.contactos],
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
    entidad: { ...bases.generalidades.entidad, ...convocante(entidad) },
  };
  return { ...bases, generalidades };
}

const convocante = ({ nombre, siglas, ubigeo }: EntidadQueConvoca) => ({ nombre, siglas, ...(ubigeo && { ubigeo }) });
