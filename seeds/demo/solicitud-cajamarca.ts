/** Fills the form of the contest of Cajamarca (S4), the same in its two readings. */
import { type FilaSolicitud, type PersonaInventada, personales, type Solicitud, type Trabajo } from "./solicitud.ts";

export type PlazaCajamarca = "enfermeria" | "tecnico-enfermeria" | "auxiliar-admision";

export interface DatosCajamarca {
  readonly persona: PersonaInventada;
  readonly plaza: PlazaCajamarca;
  readonly grado: "SECUNDARIA" | "TECNICO_SUPERIOR" | "TITULO" | "MAESTRIA" | "DOCTORADO";
  readonly trabajos: readonly Trabajo[];
  /** Courses: hours, and the day on which each ended. */
  readonly cursos: readonly { readonly horas: number; readonly fin: string }[];
  readonly fuerzasArmadas?: boolean;
  readonly discapacidad?: boolean;
  /** Types of document that are not attached though the bases ask for them. */
  readonly sin?: readonly string[];
}

const ESTUDIOS: Readonly<Record<DatosCajamarca["grado"], { especialidad?: string; institucion: string }>> = {
  SECUNDARIA: { institucion: "Institución Educativa San Ramón" },
  TECNICO_SUPERIOR: { especialidad: "Enfermería técnica", institucion: "Instituto Superior Cajamarca" },
  TITULO: { especialidad: "Enfermería", institucion: "Universidad Nacional de Cajamarca" },
  MAESTRIA: { especialidad: "Salud pública", institucion: "Universidad Nacional de Cajamarca" },
  DOCTORADO: { especialidad: "Ciencias de la salud", institucion: "Universidad Nacional de Cajamarca" },
};

const DECLARACIONES = ["anexo-02", "anexo-03", "anexo-04", "anexo-05", "anexo-06", "veracidad"];

/** An application with everything but what `sin` names. */
export function solicitudCajamarca(datos: DatosCajamarca): Solicitud {
  const { persona, plaza, grado, trabajos, cursos, fuerzasArmadas = false, discapacidad = false, sin = [] } = datos;
  const profesional = plaza === "enfermeria";
  return {
    plazas: [plaza],
    respuestas: {
      personales: personales(persona, true, "060101"),
      formacion: [
        { id: "grado", sustento: true, valores: { grado, ...ESTUDIOS[grado], fecha_obtencion: "2012-12-14" } },
      ],
      capacitacion: cursos.map(({ horas, fin }, i) => ({
        id: `curso-${i + 1}`,
        sustento: true,
        valores: {
          nombre: "Bioseguridad y atención al usuario",
          tipo: "CURSO",
          institucion: "Colegio Profesional",
          horas: String(horas),
          fin,
          ente_rector: "NO",
        },
      })),
      experiencia: trabajos.map(trabajo),
      ...(profesional && {
        colegiatura: [
          {
            id: "colegio",
            valores: {
              colegio: "Colegio de Enfermeros del Perú",
              numero: persona.dni.slice(0, 6),
              fecha: "2013-05-20",
              habilitado: "SI",
            },
          },
        ],
      }),
      bonificaciones: [
        { id: "condiciones", valores: { fuerzas_armadas: siNo(fuerzasArmadas), discapacidad: siNo(discapacidad) } },
      ],
    },
    documentos: [
      "copia-dni",
      "anexo-01",
      ...(profesional ? ["certificado-habilidad"] : []),
      ...(fuerzasArmadas ? ["sustento-ffaa"] : []),
      ...(discapacidad ? ["sustento-discapacidad"] : []),
    ].filter((documento) => !sin.includes(documento)),
    declaraciones: DECLARACIONES,
  };
}

const siNo = (es: boolean): string => (es ? "SI" : "NO");

function trabajo({ desde, hasta, especifica, ...resto }: Trabajo, i: number): FilaSolicitud {
  return {
    id: `trabajo-${i + 1}`,
    sustento: true,
    valores: {
      entidad: resto.entidad ?? (especifica ? "Hospital General de Jaén" : "Clínica del Norte"),
      cargo: resto.cargo ?? (especifica ? "Personal asistencial" : "Personal de apoyo"),
      sector: resto.sector ?? "PUBLICO",
      clase: resto.clase ?? "LABORAL",
      inicio: desde,
      ...(hasta !== undefined && { fin: hasta }),
      funciones: "Atender a los pacientes y llevar los registros del servicio.",
      especifica: siNo(especifica),
    },
  };
}
