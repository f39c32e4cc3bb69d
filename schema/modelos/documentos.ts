/** Types of document: what proves each thing, and what the winner brings. */
import type { DocumentoRequerido } from "../bases/documento.ts";
import type { Modelo } from "./modelo.ts";

interface Cabecera {
  readonly id: string;
  readonly nombre: string;
  readonly para: string;
  readonly motivo?: string;
  /** In a row of the form it is the row that asks for it. */
  readonly archivos?: number;
  readonly exigencia?: "SIEMPRE" | "NUNCA";
  readonly alFirmar?: boolean;
  readonly imagen?: boolean;
}

function documento({
  id,
  nombre,
  motivo,
  archivos = 1,
  exigencia = "NUNCA",
  alFirmar,
  imagen,
}: Cabecera): DocumentoRequerido {
  return {
    id,
    nombre,
    ...(motivo !== undefined && { motivo }),
    exigencia,
    elabora: "POSTULANTE",
    momento: { tipo: alFirmar ? "SUSCRIPCION" : "POSTULACION" },
    formatos: imagen ? ["JPG", "PNG"] : ["PDF"],
    maximoKb: archivos > 1 ? 10_240 : 5120,
    archivos,
    ...(exigencia === "SIEMPRE" && !alFirmar && { siFalta: "IMPIDE_ENVIAR" as const }),
  };
}

const SIN_EL = "Sin él no se otorga la bonificación.";

/** @fuente S3:106-128,219-244,283-308 · S4:47,85-92,108-113,142-151 */
const CABECERAS = {
  dni: {
    id: "copia-dni",
    nombre: "Copia del documento de identidad",
    para: "DNI o carné de extranjería, siempre obligatorio al postular.",
    exigencia: "SIEMPRE",
  },
  sustentoFormacion: {
    id: "sustento-formacion",
    nombre: "Grado, título o constancia de estudios",
    para: "Acredita cada fila de formación.",
    motivo: "Se adjunta en la fila de los estudios que acredita.",
    archivos: 15,
  },
  sustentoCapacitacion: {
    id: "sustento-capacitacion",
    nombre: "Certificado o constancia de curso o programa",
    para: "Acredita cada curso.",
    motivo: "Se adjunta en la fila del curso que acredita y debe indicar las horas.",
    archivos: 40,
  },
  sustentoExperiencia: {
    id: "sustento-experiencia",
    nombre: "Certificado, constancia, contrato o resolución de trabajo",
    para: "Acredita cada trabajo.",
    motivo: "Se adjunta en la fila del trabajo que acredita y debe indicar cuándo empezó y cuándo terminó.",
    archivos: 60,
  },
  sustentoAdicionales: {
    id: "sustento-adicionales",
    nombre: "Documento del requisito adicional",
    para: "Acredita cada requisito adicional.",
    motivo: "Se adjunta en la fila del requisito que acredita.",
    archivos: 10,
  },
  habilitacion: {
    id: "certificado-habilidad",
    nombre: "Certificado de habilitación del colegio profesional",
    para: "Acredita que está habilitado. Es facultativo: pídalo siempre si todas las plazas piden colegiatura.",
  },
  ffaa: {
    id: "sustento-ffaa",
    nombre: "Diploma o documento oficial de licenciado de las Fuerzas Armadas",
    para: "Acredita la bonificación de la Ley N° 29248.",
    motivo: SIN_EL,
  },
  discapacidad: {
    id: "sustento-discapacidad",
    nombre: "Certificado de discapacidad, resolución de inscripción en el CONADIS o carné",
    para: "Acredita la bonificación de la Ley N° 29973.",
    motivo: SIN_EL,
  },
  deportista: {
    id: "sustento-deportista",
    nombre: "Documento oficial del Instituto Peruano del Deporte",
    para: "Acredita la bonificación de la Ley N° 27674.",
    motivo: SIN_EL,
  },
  originales: {
    id: "originales",
    nombre: "Documentos originales, para verificarlos",
    para: "Los presenta quien gana, al firmar.",
    archivos: 20,
    exigencia: "SIEMPRE",
    alFirmar: true,
  },
  fotografia: {
    id: "fotografia",
    nombre: "Fotografía actualizada",
    para: "La presenta quien gana, al firmar.",
    exigencia: "SIEMPRE",
    alFirmar: true,
    imagen: true,
  },
  cuentaBancaria: {
    id: "cuenta-bancaria",
    nombre: "Constancia de cuenta bancaria y código de cuenta interbancaria",
    para: "La presenta quien gana, al firmar.",
    exigencia: "SIEMPRE",
    alFirmar: true,
  },
} as const satisfies Readonly<Record<string, Cabecera>>;

const modeloDe = (cabecera: Cabecera): Modelo => ({
  id: `documento-${cabecera.id}`,
  nombre: cabecera.nombre,
  ayuda: cabecera.para,
  clase: "DOCUMENTO",
  partes: [{ en: "documentos", valor: documento(cabecera) }],
});

/** The model of each document that the applicant brings. */
export const DOCUMENTO = Object.fromEntries(
  Object.entries(CABECERAS).map(([clave, cabecera]) => [clave, modeloDe(cabecera)]),
) as Readonly<Record<keyof typeof CABECERAS, Modelo>>;

export const MODELOS_DOCUMENTO: readonly Modelo[] = Object.values(DOCUMENTO);
