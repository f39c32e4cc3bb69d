/** Sections of the form, made of the fields of the CV so that each one is filled from it. */
import type { Campo, Seccion } from "../bases/formulario.ts";
import { CAPACITACION, CONOCIMIENTOS, FORMACION, IDIOMAS, OFIMATICA } from "../hoja-de-vida/estudios.ts";
import { COLEGIATURA, PERSONALES } from "../hoja-de-vida/persona.ts";
import { ADICIONALES, EXPERIENCIA } from "../hoja-de-vida/trabajo.ts";
import { DOCUMENTO } from "./documentos.ts";
import type { Modelo, ParteCampo } from "./modelo.ts";

/** What a contest asks of a field of the CV. */
type Exigencia = Pick<Campo, "requerido"> & Partial<Pick<Campo, "requeridoSi" | "ayuda" | "etiqueta">>;
const SIEMPRE: Exigencia = { requerido: "SIEMPRE" };
const OPCIONAL: Exigencia = { requerido: "NUNCA" };

/** The fields of a section of the CV that a contest asks for. Documents and periods are never of the future. */
const tomar = ({ campos }: Seccion, pedidos: Readonly<Record<string, Exigencia>>): Campo[] =>
  Object.entries(pedidos).flatMap(([id, exigencia]) => {
    const campo = campos.find((uno) => uno.id === id);
    return campo ? [Object.assign({}, campo, exigencia, campo.tipo === "FECHA" && { futura: false })] : [];
  });

type Repite = NonNullable<Seccion["repite"]>;
const repite = (minimo: number, maximo: number, documento?: string): Repite =>
  documento === undefined
    ? { minimo, maximo, sustento: "SIN_SUSTENTO" }
    : { minimo, maximo, sustento: "OBLIGATORIO", documento };

/** @fuente S3:165-187 · S4:30-34 */
const ESPECIFICA: Campo = {
  tipo: "SI_NO",
  id: "especifica",
  etiqueta: "¿Es experiencia en la función o materia del puesto?",
  requerido: "SIEMPRE",
};
const FUNCION_RELACIONADA: Campo = {
  tipo: "PARRAFO",
  id: "funcion_relacionada",
  etiqueta: "¿Qué funciones del puesto realizó?",
  ayuda: "Cuéntelas con sus palabras: el comité las compara con las del puesto.",
  requerido: "SI_CONDICION",
  requeridoSi: { tipo: "COMPARA", dato: "fila.especifica", operador: "IGUAL", valor: "SI" },
  visibleSi: { tipo: "COMPARA", dato: "fila.especifica", operador: "IGUAL", valor: "SI" },
  maximo: 3000,
};

/** Each section by the name that it has in the library. */
export const SECCIONES = {
  personales: {
    id: "personales",
    titulo: "Datos personales",
    papel: "PERSONALES",
    campos: tomar(PERSONALES, {
      apellidos: SIEMPRE,
      nombres: SIEMPRE,
      documento: SIEMPRE,
      fecha_nacimiento: SIEMPRE,
      sexo: OPCIONAL,
      domicilio: SIEMPRE,
      ubigeo: SIEMPRE,
      celular: SIEMPRE,
      correo: SIEMPRE,
    }),
  },
  formacion: {
    id: "formacion",
    titulo: "Formación académica",
    ayuda: "Agregue en una fila su constancia de egreso si su experiencia se cuenta desde que egresó.",
    papel: "FORMACION",
    repite: repite(1, 15, "sustento-formacion"),
    campos: tomar(FORMACION, {
      grado: SIEMPRE,
      especialidad: {
        requerido: "SI_CONDICION",
        requeridoSi: { tipo: "COMPARA", dato: "fila.grado", operador: "DISTINTO", valor: "SECUNDARIA" },
      },
      institucion: SIEMPRE,
      fecha_obtencion: {
        ...SIEMPRE,
        ayuda: "En la constancia de egreso, la fecha de egreso; en lo demás, la fecha en que obtuvo el grado o título.",
      },
    }),
  },
  capacitacion: {
    id: "capacitacion",
    titulo: "Cursos y programas de especialización",
    papel: "CAPACITACION",
    repite: repite(0, 40, "sustento-capacitacion"),
    campos: tomar(CAPACITACION, {
      nombre: SIEMPRE,
      tipo: SIEMPRE,
      institucion: SIEMPRE,
      horas: SIEMPRE,
      fin: SIEMPRE,
    }),
  },
  experiencia: {
    id: "experiencia",
    titulo: "Experiencia laboral",
    papel: "EXPERIENCIA",
    repite: repite(0, 60, "sustento-experiencia"),
    campos: [
      ...tomar(EXPERIENCIA, {
        entidad: SIEMPRE,
        cargo: SIEMPRE,
        sector: SIEMPRE,
        clase: SIEMPRE,
        inicio: SIEMPRE,
        fin: { ...OPCIONAL, ayuda: "Déjela en blanco si todavía trabaja ahí." },
        funciones: SIEMPRE,
      }),
      ESPECIFICA,
      FUNCION_RELACIONADA,
    ],
  },
  conocimientos: {
    id: "conocimientos",
    titulo: "Conocimientos para el puesto",
    ayuda: "No requieren sustento, pero deben declararse.",
    papel: "CONOCIMIENTOS",
    repite: repite(0, 20),
    campos: tomar(CONOCIMIENTOS, { conocimiento: SIEMPRE, nivel: OPCIONAL }),
  },
  ofimatica: {
    id: "ofimatica",
    titulo: "Ofimática",
    papel: "OFIMATICA",
    repite: repite(0, 10),
    campos: tomar(OFIMATICA, { programa: SIEMPRE, nivel: SIEMPRE }),
  },
  idiomas: {
    id: "idiomas",
    titulo: "Idiomas y dialectos",
    papel: "IDIOMAS",
    repite: repite(0, 10),
    campos: tomar(IDIOMAS, { idioma: SIEMPRE, nivel: SIEMPRE }),
  },
  colegiatura: {
    id: "colegiatura",
    titulo: "Colegiatura y habilitación",
    ayuda: "Llénela si el puesto pide estar colegiado.",
    papel: "COLEGIATURA",
    campos: tomar(COLEGIATURA, { colegio: OPCIONAL, numero: OPCIONAL, habilitado: OPCIONAL }),
  },
  bonificaciones: {
    id: "bonificaciones",
    titulo: "Condiciones para bonificación",
    papel: "BONIFICACIONES",
    campos: [],
  },
  adicionales: {
    id: "adicionales",
    titulo: "Requisitos adicionales",
    papel: "ADICIONALES",
    repite: repite(0, 10, "sustento-adicionales"),
    campos: tomar(ADICIONALES, { requisito: SIEMPRE, detalle: OPCIONAL }),
  },
} as const satisfies Readonly<Record<string, Seccion>>;
type Clave = keyof typeof SECCIONES;

const AYUDA: Readonly<Record<Clave, string>> = {
  personales: "Nombres, documento, fecha de nacimiento, domicilio, celular y correo.",
  formacion: "Estudios, con su grado, institución y fecha. Cada fila lleva su documento.",
  capacitacion: "Cursos y programas, con horas y fecha. Cada fila lleva su certificado.",
  experiencia:
    "Trabajos, con fechas, sector, clase y funciones; cada fila dice si es experiencia específica y lleva su constancia.",
  conocimientos: "Conocimientos que pide el puesto. Se declaran sin documento.",
  ofimatica: "Programas de cómputo y nivel. Se declaran sin documento.",
  idiomas: "Idiomas o lenguas y nivel. Se declaran sin documento.",
  colegiatura: "Colegio profesional, número y si está habilitado.",
  bonificaciones:
    "Donde el postulante dice si le corresponde una bonificación. Cada bonificación pone ahí su pregunta.",
  adicionales: "Otros requisitos del perfil, con su documento.",
};

const DOCUMENTO_DE: Readonly<Partial<Record<Clave, Modelo>>> = {
  formacion: DOCUMENTO.sustentoFormacion,
  capacitacion: DOCUMENTO.sustentoCapacitacion,
  experiencia: DOCUMENTO.sustentoExperiencia,
  adicionales: DOCUMENTO.sustentoAdicionales,
};

/** The model of each section. */
export const SECCION = Object.fromEntries(
  Object.entries(SECCIONES).map(([clave, valor]): [string, Modelo] => {
    const documento = DOCUMENTO_DE[clave as Clave];
    return [
      clave,
      {
        id: `seccion-${clave}`,
        nombre: valor.titulo,
        ayuda: AYUDA[clave as Clave],
        clase: "SECCION",
        partes: [{ en: "formulario.secciones", valor }],
        supone: documento ? [documento] : [],
      },
    ];
  }),
) as Readonly<Record<Clave, Modelo>>;

export const MODELOS_SECCION: readonly Modelo[] = Object.values(SECCION);

/** A field of a section of the library, for what reads it; `usa` are the options that it reads. */
export function campoDe(seccion: Clave, id: string, usa: readonly string[] = []): ParteCampo[] {
  const campos: readonly Campo[] = SECCIONES[seccion].campos;
  const valor = campos.find((campo) => campo.id === id);
  return valor ? [{ en: "campo", seccion, valor, usa }] : [];
}
