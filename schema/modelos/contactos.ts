/** Who runs the contest and how to reach them: what each entity has to write is marked as to be completed. */
import { POR_COMPLETAR } from "../bases/por-completar.ts";
import type { Listas, Modelo } from "./modelo.ts";

type Contacto = Listas["generalidades.contactos"];

const contacto = (id: string, nombre: string, ayuda: string, valor: Contacto): Modelo => ({
  id: `contacto-${id}`,
  nombre,
  ayuda: `${ayuda} Complete los datos de su entidad.`,
  clase: "CONTACTO",
  partes: [{ en: "generalidades.contactos", valor }],
});

const HORARIO = "De lunes a viernes, de 08:00 a 16:00";

export const MODELOS_CONTACTO: readonly Modelo[] = [
  contacto("consultas", "Correo de consultas", "A dónde escribe quien tiene dudas.", {
    uso: "CONSULTAS",
    correo: POR_COMPLETAR,
    horario: HORARIO,
  }),
  contacto("publicacion", "Página de resultados", "Dónde se publican los resultados.", {
    uso: "PUBLICACION",
    direccionWeb: POR_COMPLETAR,
  }),
  contacto("soporte", "Soporte técnico", "A dónde escribe quien no puede postular por un problema técnico.", {
    uso: "SOPORTE",
    correo: POR_COMPLETAR,
    horario: HORARIO,
  }),
  contacto("reclamos", "Correo de reclamos", "Por dónde se pregunta por un reclamo.", {
    uso: "RECLAMOS",
    correo: POR_COMPLETAR,
    horario: HORARIO,
  }),
];

/** @fuente S3:204 · S4:53 */
export const COMITE: Modelo = {
  id: "comite",
  nombre: "Comité de selección de tres integrantes",
  ayuda:
    "Preside el área usuaria; integran Recursos Humanos y Administración. Cambie los cargos si los suyos son otros.",
  clase: "COMITE",
  partes: [
    {
      en: "unica",
      ruta: "generalidades.comite",
      valor: {
        nombre: "Comité de Selección CAS",
        miembros: [
          { id: "area-usuaria", cargo: "Jefe del área usuaria, o su representante", funcion: "PRESIDENTE" },
          { id: "recursos-humanos", cargo: "Jefe de Recursos Humanos, o su representante", funcion: "MIEMBRO" },
          { id: "administracion", cargo: "Jefe de Administración, o su representante", funcion: "MIEMBRO" },
        ],
      },
    },
  ],
};
