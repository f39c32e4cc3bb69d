import type Type from "typebox";
import { Cita } from "./cita.ts";
import { Condicion, Referencia } from "./condicion.ts";
import { clases, decimal, entero, id, lista, opcional, palabras, parte, texto, tipo } from "./definir.ts";

/** A start or an end of a row of the schedule. A day given without hours starts at 00:00 and ends at 24:00. */
export const Momento = parte("Momento", "Comienzo o fin de una fila del cronograma.", {
  hito: id("Fila del cronograma"),
  extremo: palabras("Extremo", "Qué extremo de la fila.", { INICIO: "El comienzo", FIN: "El fin" }),
});
export type Momento = Type.Static<typeof Momento>;

/** Declared, accredited and validated are three different facts; each fact says which one it reads. */
export const Lectura = palabras("Lectura", "Qué se toma en cuenta de lo que el postulante consignó.", {
  DECLARADO: "Lo que declaró",
  ACREDITADO: "Solo lo que tiene sustento presentado",
  VALIDADO: "Solo lo que el evaluador dio por válido",
});
export type Lectura = Type.Static<typeof Lectura>;

export const Ventana = parte(
  "Ventana",
  "Antigüedad máxima de lo que cuenta, hacia atrás desde una fila del cronograma.",
  {
    anios: entero("Años hacia atrás", 1, 60),
    al: Momento,
    campo: opcional(id("Campo de fecha de la fila que debe caer en la ventana; en experiencia se recorta el periodo")),
  },
);

export type Ventana = Type.Static<typeof Ventana>;

const comun = { id: id(), nombre: texto("Qué dice el hecho"), cita: opcional(Cita), lectura: opcional(Lectura) };

export const Traslape = palabras("Traslape", "Qué se hace con periodos que coinciden en el tiempo.", {
  FUSIONAR: "Se unen: ningún día cuenta dos veces",
  MAYOR: "De los que coinciden cuenta solo el más largo",
  PRECEDENCIA: "Cuenta primero el que va antes; del siguiente, solo los días que añade",
  SUMA: "Cada uno cuenta entero",
});
export type Traslape = Type.Static<typeof Traslape>;

export const Convencion = palabras("Convencion", "Cómo se cuentan los días.", {
  CALENDARIO: "Años, meses y días del calendario",
  DIAS_360: "Meses de 30 días y años de 360",
  DIAS_365: "Días entre 365",
});
export type Convencion = Type.Static<typeof Convencion>;

export const HechoCampo = parte("HechoCampo", "El valor de una respuesta.", {
  tipo: tipo("CAMPO"),
  ...comun,
  seccion: id("Sección del formulario"),
  campo: id("Campo de la sección"),
  documento: opcional(id("Documento que lo sustenta")),
});
export const HechoEdad = parte("HechoEdad", "Años cumplidos en una fecha del cronograma.", {
  tipo: tipo("EDAD"),
  ...comun,
  seccion: id("Sección que tiene la fecha de nacimiento"),
  campo: id("Campo de la fecha de nacimiento"),
  al: Momento,
  documento: opcional(id("Documento que la sustenta")),
});
const LimiteExperiencia = parte(
  "LimiteExperiencia",
  "Cuánto cuentan los periodos de una clase, como prácticas o SECIGRA. Un periodo es de la primera clase a la que corresponde.",
  {
    nombre: texto("Cómo lo dicen las bases"),
    si: Condicion,
    minimoPeriodo: opcional(decimal("Un periodo más corto no cuenta; en la unidad del hecho")),
    maximo: opcional(decimal("Lo que la clase añada por encima de esta cantidad no cuenta; en la unidad del hecho")),
    cita: opcional(Cita),
  },
);
export type LimiteExperiencia = Type.Static<typeof LimiteExperiencia>;

export const HechoExperiencia = parte(
  "HechoExperiencia",
  "Tiempo que suman los periodos de una sección que se repite.",
  {
    tipo: tipo("EXPERIENCIA"),
    ...comun,
    seccion: id("Sección de experiencia"),
    inicio: id("Campo con la fecha de inicio"),
    fin: id("Campo con la fecha de fin; vacío si continúa"),
    filtro: opcional(Condicion),
    traslape: Traslape,
    convencion: Convencion,
    unidad: palabras("UnidadTiempo", "En qué unidad se expresa.", { ANIOS: "Años", MESES: "Meses", DIAS: "Días" }),
    desdeHecho: opcional(Referencia),
    excepto: opcional(Condicion),
    continuaHasta: opcional(Momento),
    ventana: opcional(Ventana),
    meses: opcional(lista(entero("Mes del año que cuenta, de 1 a 12", 1, 12), { minItems: 1, maxItems: 12 })),
    limites: opcional(lista(LimiteExperiencia, { maxItems: 20 })),
    dentroDe: opcional(id("Hecho de experiencia que lo contiene: solo cuentan los periodos que cuentan en él")),
    maximo: opcional(decimal("Lo que pase de esta cantidad no cuenta")),
  },
);
export const HechoAgregado = parte("HechoAgregado", "Suma, cuenta o mayor de las filas de una sección que se repite.", {
  tipo: tipo("AGREGADO"),
  ...comun,
  seccion: id("Sección que se repite"),
  operacion: palabras("Agregacion", "Qué se hace con las filas.", {
    SUMA: "Se suma el campo",
    MAYOR: "El mayor valor del campo (en opciones, la de mayor orden)",
    MENOR: "El menor valor del campo",
    CUENTA: "Cuántas filas hay",
    EXISTE: "SI cuando hay al menos una fila; NO cuando no hay",
  }),
  campo: opcional(id("Campo que se lee")),
  filtro: opcional(Condicion),
  ventana: opcional(Ventana),
  maximo: opcional(decimal("Lo que pase de esta cantidad no cuenta")),
});
export const HechoCondicion = parte("HechoCondicion", "SI cuando la condición se cumple; NO cuando no se cumple.", {
  tipo: tipo("CONDICION"),
  ...comun,
  si: Condicion,
  documentos: opcional(lista(id("Documento que lo acredita; basta uno"))),
});
export const HechoSuma = parte("HechoSuma", "Suma de otros datos, cada uno por su factor.", {
  tipo: tipo("SUMA"),
  ...comun,
  terminos: lista(
    parte("Termino", "Dato y por cuánto se multiplica.", {
      dato: Referencia,
      factor: decimal("Factor; negativo para restar"),
    }),
    { minItems: 1 },
  ),
});
export const HechoPrimero = parte("HechoPrimero", "El primer dato que conste, en orden.", {
  tipo: tipo("PRIMERO"),
  ...comun,
  datos: lista(Referencia, { minItems: 1, maxItems: 20 }),
});
export const HechoExterno = parte("HechoExterno", "Dato que entra de fuera: examen nacional, hoja de un tercero.", {
  tipo: tipo("EXTERNO"),
  ...comun,
  valor: palabras("ClaseExterno", "Qué clase de dato es.", { NUMERO: "Un número", TEXTO: "Un texto o código" }),
});

/** Named fact about an applicant, derived from what was declared, evidenced and validated. */
export const Hecho = clases("Hecho", "Hecho con nombre sobre el postulante, que leen condiciones y criterios.", [
  HechoCampo,
  HechoEdad,
  HechoExperiencia,
  HechoAgregado,
  HechoCondicion,
  HechoSuma,
  HechoPrimero,
  HechoExterno,
]);
export type Hecho = Type.Static<typeof Hecho>;
export type HechoDe<T extends Hecho["tipo"]> = Extract<Hecho, { tipo: T }>;
