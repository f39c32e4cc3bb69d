import type Type from "typebox";
import { Cita } from "./cita.ts";
import { Condicion } from "./condicion.ts";
import {
  clases,
  decimal,
  entero,
  fecha,
  id,
  lista,
  logico,
  opcional,
  palabras,
  parte,
  texto,
  tipo,
} from "./definir.ts";

const comun = {
  id: id(),
  etiqueta: texto("Pregunta o etiqueta"),
  ayuda: opcional(texto("Ayuda", 1000)),
  requerido: palabras("Requerido", "Cuándo hay que responder.", {
    SIEMPRE: "Siempre",
    SI_CONDICION: "Cuando se cumple una condición",
    NUNCA: "Es opcional",
  }),
  requeridoSi: opcional(Condicion),
  visibleSi: opcional(Condicion),
  dato: opcional(texto("Dato de la hoja de vida del que se toma, por ejemplo formacion.institucion")),
  cita: opcional(Cita),
};

export const Opcion = parte("Opcion", "Opción de una lista. El orden permite comparar («al menos bachiller»).", {
  valor: texto("Código de la opción", 60),
  etiqueta: texto("Texto de la opción"),
  orden: opcional(entero("Lugar en una escala de menor a mayor", 0, 1000)),
});

export type Opcion = Type.Static<typeof Opcion>;

const largo = {
  maximo: opcional(entero("Máximo de caracteres", 1, 10000)),
  patron: opcional(texto("Expresión que debe cumplir")),
};

/** Kinds of field; what each one means is in `campos/`, one file a kind. */
export const Campo = clases("Campo", "Campo del formulario del postulante.", [
  parte("CampoTexto", "Texto de una línea.", { tipo: tipo("TEXTO"), ...comun, ...largo }),
  parte("CampoParrafo", "Texto de varias líneas.", { tipo: tipo("PARRAFO"), ...comun, ...largo }),
  parte("CampoEntero", "Número entero.", {
    tipo: tipo("ENTERO"),
    ...comun,
    desde: opcional(decimal("Menor valor")),
    hasta: opcional(decimal("Mayor valor")),
    unidad: opcional(texto("Unidad, por ejemplo horas", 40)),
  }),
  parte("CampoDecimal", "Número con decimales.", {
    tipo: tipo("DECIMAL"),
    ...comun,
    desde: opcional(decimal("Menor valor")),
    hasta: opcional(decimal("Mayor valor")),
    decimales: opcional(entero("Decimales", 0, 6)),
    unidad: opcional(texto("Unidad", 40)),
  }),
  parte("CampoMonto", "Monto en soles con dos decimales.", {
    tipo: tipo("MONTO"),
    ...comun,
    hasta: opcional(decimal("Mayor monto")),
  }),
  parte("CampoFecha", "Fecha de un documento o de nacimiento.", {
    tipo: tipo("FECHA"),
    ...comun,
    desde: opcional(fecha("Fecha más antigua")),
    hasta: opcional(fecha("Fecha más reciente")),
    futura: opcional(logico("Si admite fechas futuras")),
  }),
  parte("CampoSiNo", "Sí o no. Sin respuesta no es «no».", { tipo: tipo("SI_NO"), ...comun }),
  parte("CampoOpcion", "Una opción de una lista.", {
    tipo: tipo("OPCION"),
    ...comun,
    opciones: lista(Opcion, { minItems: 1 }),
  }),
  parte("CampoOpciones", "Varias opciones de una lista.", {
    tipo: tipo("OPCIONES"),
    ...comun,
    opciones: lista(Opcion, { minItems: 1 }),
    maximo: opcional(entero("Cuántas como máximo", 1, 1000)),
  }),
  parte("CampoDocumentoIdentidad", "Número de documento de identidad.", {
    tipo: tipo("DOCUMENTO_IDENTIDAD"),
    ...comun,
  }),
  parte("CampoCorreo", "Correo electrónico.", { tipo: tipo("CORREO"), ...comun }),
  parte("CampoCelular", "Celular de nueve cifras.", { tipo: tipo("CELULAR"), ...comun }),
  parte("CampoUbigeo", "Distrito, por su ubigeo.", { tipo: tipo("UBIGEO"), ...comun }),
  parte("CampoEnlace", "Dirección web.", { tipo: tipo("ENLACE"), ...comun }),
]);
export type Campo = Type.Static<typeof Campo>;
export type ClaseCampo = Campo["tipo"];
export type CampoDe<T extends ClaseCampo> = Extract<Campo, { tipo: T }>;

export const Repeticion = parte("Repeticion", "Cuántas filas admite la sección y con qué sustento.", {
  minimo: entero("Filas como mínimo", 0, 200),
  minimoSi: opcional(Condicion),
  maximo: entero("Filas como máximo", 1, 200),
  sustento: palabras("SustentoFila", "Si cada fila lleva su documento.", {
    OBLIGATORIO: "Cada fila lleva su documento",
    OPCIONAL: "Puede llevarlo",
    SIN_SUSTENTO: "No lleva documento",
  }),
  documento: opcional(id("Tipo de documento de las filas, con sus límites")),
});

export const Seccion = parte(
  "Seccion",
  "Sección del formulario. El papel dice al motor qué contiene, se llame como se llame.",
  {
    id: id(),
    titulo: texto("Título"),
    ayuda: opcional(texto("Ayuda", 2000)),
    papel: palabras("PapelSeccion", "Qué contiene.", {
      PERSONALES: "Datos personales",
      FORMACION: "Formación académica",
      CAPACITACION: "Cursos y especialización",
      CONOCIMIENTOS: "Conocimientos técnicos",
      OFIMATICA: "Ofimática",
      IDIOMAS: "Idiomas y dialectos",
      EXPERIENCIA: "Experiencia laboral",
      COLEGIATURA: "Colegiatura y habilitación",
      ADICIONALES: "Requisitos adicionales",
      BONIFICACIONES: "Condiciones para bonificación",
      OTRA: "Otra",
    }),
    visibleSi: opcional(Condicion),
    repite: opcional(Repeticion),
    campos: lista(Campo),
    cita: opcional(Cita),
  },
);
export type Seccion = Type.Static<typeof Seccion>;

export const Formulario = parte("Formulario", "Formulario que llena el postulante.", {
  secciones: lista(Seccion),
  cita: opcional(Cita),
});
export type Formulario = Type.Static<typeof Formulario>;
