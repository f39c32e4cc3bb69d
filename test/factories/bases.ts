import type { Bases } from "#schema/bases/bases.ts";
import type { Criterio, CriterioDe } from "#schema/bases/criterio.ts";
import type { Etapa } from "#schema/bases/etapa.ts";
import type { Plaza } from "#schema/bases/plaza.ts";

/** A small valid contest: one plaza, one stage with a direct score from 0 to 100. Tests override what they are about. */
export function buildBases(cambios: Partial<Bases> = {}): Bases {
  return {
    forma: 1,
    generalidades: {
      codigo: "CAS 001-2026-PRUEBA",
      titulo: "Concurso de prueba",
      entidad: { nombre: "Entidad de prueba", siglas: "EP" },
      anio: 2026,
      objeto: "Contratar a una persona",
      organoSolicitante: "Unidad solicitante",
      dependenciaEncargada: "Unidad de Recursos Humanos",
      baseLegal: [{ id: "dl-1057", nombre: "Decreto Legislativo 1057" }],
      contactos: [{ uso: "CONSULTAS", correo: "consultas@entidad.example" }],
    },
    plazas: [buildPlaza()],
    postulaciones: { limite: "UNA_POR_PROCESO" },
    cronograma: {
      hitos: [
        hito("convocatoria", "CONVOCATORIA", { tipo: "RANGO", desde: "2026-04-20", hasta: "2026-05-04" }),
        hito("postulacion", "POSTULACION", { tipo: "HORAS", abre: "2026-05-05T00:00", cierra: "2026-05-05T17:00" }),
        hito("final", "PUBLICACION_FINAL", { tipo: "FECHA", fecha: "2026-05-28" }),
      ],
    },
    formulario: {
      secciones: [
        {
          id: "personales",
          titulo: "Datos personales",
          papel: "PERSONALES",
          campos: [
            { tipo: "FECHA", id: "nacimiento", etiqueta: "Fecha de nacimiento", requerido: "NUNCA" },
            { tipo: "SI_NO", id: "ffaa", etiqueta: "¿Es licenciado de las FF. AA.?", requerido: "NUNCA" },
            { tipo: "SI_NO", id: "discapacidad", etiqueta: "¿Tiene discapacidad?", requerido: "NUNCA" },
            { tipo: "ENTERO", id: "nivel", etiqueta: "Nivel de deportista", requerido: "NUNCA" },
            { tipo: "FECHA", id: "egreso", etiqueta: "Fecha de egreso", requerido: "NUNCA" },
          ],
        },
        {
          id: "formacion",
          titulo: "Formación",
          papel: "FORMACION",
          repite: { minimo: 0, maximo: 20, sustento: "OPCIONAL" },
          campos: [
            {
              tipo: "OPCION",
              id: "grado",
              etiqueta: "Grado",
              requerido: "SIEMPRE",
              opciones: [
                { valor: "BACHILLER", etiqueta: "Bachiller", orden: 1 },
                { valor: "TITULO", etiqueta: "Título", orden: 2 },
                { valor: "MAESTRIA", etiqueta: "Maestría", orden: 3 },
                { valor: "DOCTORADO", etiqueta: "Doctorado", orden: 4 },
              ],
            },
          ],
        },
        {
          id: "capacitacion",
          titulo: "Capacitación",
          papel: "CAPACITACION",
          repite: { minimo: 0, maximo: 50, sustento: "OPCIONAL" },
          campos: [
            { tipo: "ENTERO", id: "horas", etiqueta: "Horas", requerido: "SIEMPRE" },
            { tipo: "FECHA", id: "fecha", etiqueta: "Fecha", requerido: "NUNCA" },
            { tipo: "SI_NO", id: "rector", etiqueta: "¿De un ente rector?", requerido: "NUNCA" },
          ],
        },
        {
          id: "experiencia",
          titulo: "Experiencia",
          papel: "EXPERIENCIA",
          repite: { minimo: 0, maximo: 50, sustento: "OPCIONAL" },
          campos: [
            { tipo: "FECHA", id: "inicio", etiqueta: "Desde", requerido: "SIEMPRE" },
            { tipo: "FECHA", id: "fin", etiqueta: "Hasta", requerido: "NUNCA" },
            { tipo: "TEXTO", id: "sector", etiqueta: "Sector", requerido: "NUNCA" },
            { tipo: "TEXTO", id: "clase", etiqueta: "Clase", requerido: "NUNCA" },
            { tipo: "SI_NO", id: "especifica", etiqueta: "¿Es específica?", requerido: "NUNCA" },
          ],
        },
      ],
    },
    documentos: [],
    declaraciones: [],
    plantillas: [],
    hechos: [],
    etapas: [buildEtapa()],
    bonificaciones: [],
    total: { modo: "SUMA" },
    adjudicacion: { reparto: "POR_PLAZA", accesitarios: { modo: "TODOS" } },
    cuadros: [],
    reclamos: [],
    ...cambios,
  };
}

export function buildPlaza(cambios: Partial<Plaza> = {}): Plaza {
  return {
    id: "p1",
    codigo: "P-01",
    nombre: "Especialista",
    posiciones: 1,
    unidad: "Unidad",
    lugar: "Cusco",
    funciones: ["Hacer lo que el puesto pide"],
    perfil: [],
    ...cambios,
  };
}

export function buildEtapa(cambios: Partial<Etapa> = {}): Etapa {
  return {
    id: "examen",
    nombre: "Examen",
    clase: "PUNTUADA",
    eliminatoria: true,
    minimo: "0",
    maximo: "100",
    criterios: directo("nota", { hasta: "100" }),
    ...cambios,
  };
}

/** A leaf that the panel scores by hand. */
export const directo = (id: string, cambios: Partial<CriterioDe<"DIRECTO">> = {}): CriterioDe<"DIRECTO"> => ({
  tipo: "DIRECTO",
  id,
  nombre: id,
  ...cambios,
});

/** A group of criteria that add up, unless said otherwise. */
export const grupo = (id: string, hijos: Criterio[], cambios: Partial<CriterioDe<"GRUPO">> = {}): Criterio => ({
  tipo: "GRUPO",
  id,
  nombre: id,
  combina: "SUMA",
  hijos,
  ...cambios,
});

type Hito = Bases["cronograma"]["hitos"][number];
const hito = (id: string, gobierna: NonNullable<Hito["gobierna"]>, cuando: Hito["cuando"]): Hito => ({
  id,
  nombre: id,
  organo: "Unidad de Recursos Humanos",
  cuando,
  gobierna,
});
