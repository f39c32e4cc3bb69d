import type Type from "typebox";
import { Cita } from "./cita.ts";
import { entero, fecha, id, lista, opcional, palabras, parte, texto, textoLargo } from "./definir.ts";

export const Norma = parte("Norma", "Norma de la base legal.", {
  id: id(),
  nombre: texto("Número y nombre de la norma", 1000),
  articulos: opcional(lista(texto("Artículo usado"))),
  desde: opcional(fecha("Desde cuándo rige")),
  hasta: opcional(fecha("Hasta cuándo rige; por ejemplo, el año de una ley de presupuesto")),
});
export type Norma = Type.Static<typeof Norma>;

export const Contacto = parte("Contacto", "Por dónde se consulta o se reclama.", {
  uso: palabras("UsoContacto", "Para qué sirve.", {
    CONSULTAS: "Consultas",
    RECLAMOS: "Reclamos",
    SOPORTE: "Soporte técnico",
    POSTULACION: "Postulación",
    PUBLICACION: "Publicación de resultados",
  }),
  correo: opcional(texto("Correo electrónico")),
  telefono: opcional(texto("Teléfono")),
  direccionWeb: opcional(texto("Dirección web")),
  horario: opcional(texto("Horario de atención")),
  cita: opcional(Cita),
});

export const MiembroComite = parte("MiembroComite", "Integrante del comité por su cargo.", {
  id: id(),
  cargo: texto("Cargo o representación"),
  funcion: palabras("FuncionComite", "Qué hace en el comité.", {
    PRESIDENTE: "Preside",
    MIEMBRO: "Integra con voz y voto",
    SUPLENTE: "Reemplaza a un titular",
    ESPECIALISTA: "Opina con voz y sin voto",
  }),
  suplenteDe: opcional(id("Integrante a quien reemplaza")),
});

export const Comite = parte("Comite", "Comité de selección por cargos.", {
  nombre: texto("Nombre del comité, siempre el mismo"),
  resolucion: opcional(texto("Resolución que lo designa")),
  miembros: lista(MiembroComite),
  cita: opcional(Cita),
});

export const Generalidades = parte("Generalidades", "Qué se convoca, quién y con qué base legal.", {
  codigo: texto("Número del proceso, único en la entidad y el año"),
  titulo: texto("Título de la convocatoria"),
  entidad: parte("EntidadConvocante", "Institución que convoca.", {
    nombre: texto("Nombre de la entidad"),
    siglas: texto("Siglas"),
    ubigeo: opcional(texto("Ubigeo de la sede")),
  }),
  numeracion: opcional(texto("Patrón del número: {numero}, {anio}, {siglas}")),
  anio: entero("Año del proceso", 2000, 2100),
  objeto: textoLargo("Objeto de la convocatoria"),
  organoSolicitante: texto("Órgano o unidad orgánica solicitante"),
  dependenciaEncargada: texto("Dependencia encargada del proceso"),
  comite: opcional(Comite),
  baseLegal: lista(Norma),
  contactos: lista(Contacto),
  avisos: opcional(lista(textoLargo("Aviso importante para los postulantes"))),
});
export type Generalidades = Type.Static<typeof Generalidades>;
