/** Sworn statements: each one is accepted when applying, and the system makes its document, ready to be signed. */
import type { Modelo, Parte } from "./modelo.ts";
import { NORMA, NORMAS } from "./normas.ts";

interface Declaracion {
  readonly id: string;
  readonly titulo: string;
  readonly ayuda: string;
  readonly texto: string;
  readonly norma?: keyof typeof NORMAS;
  /** Some are only accepted, and need no paper. */
  readonly sinDocumento?: boolean;
}

/** @fuente catalogue H40 · S0:329-392 · S1:393 · S4:77-83 */
const DECLARACIONES: readonly Declaracion[] = [
  {
    id: "veracidad",
    titulo: "Veracidad de lo declarado",
    ayuda: "Que lo consignado es verdadero y que se acepta la fiscalización posterior.",
    texto:
      "Declaro bajo juramento que lo que consigno en mi postulación es verdadero y acepto la fiscalización posterior de la entidad.",
    norma: "ley27444",
    sinDocumento: true,
  },
  {
    id: "dj-requisitos-minimos",
    titulo: "Declaración jurada de cumplimiento de requisitos mínimos",
    ayuda: "Que cumple lo que pide la plaza.",
    texto: "Declaro bajo juramento que cumplo los requisitos mínimos de la plaza a la que postulo.",
  },
  {
    id: "dj-deudores-alimentarios",
    titulo: "Declaración jurada de no estar en el Registro de Deudores Alimentarios Morosos (REDAM)",
    ayuda: "Que no debe pensión de alimentos.",
    texto:
      "Declaro bajo juramento que no estoy inscrito/a en el Registro de Deudores Alimentarios Morosos (REDAM) y que no tengo deudas por concepto de alimentos, sea por sentencia, por ejecución o por acuerdo conciliatorio.",
    norma: "ley28970",
  },
  {
    id: "dj-incompatibilidades",
    titulo: "Declaración jurada de no tener impedimentos ni incompatibilidades",
    ayuda: "Que nada le impide contratar con el Estado.",
    texto: "Declaro bajo juramento que no tengo impedimento ni incompatibilidad para contratar con el Estado.",
  },
  {
    id: "dj-nepotismo",
    titulo: "Declaración jurada de no incurrir en nepotismo",
    ayuda: "Que no es pariente de quien nombra o contrata, ni de quien influye en ello.",
    texto:
      "Declaro bajo juramento que no tengo parentesco, matrimonio ni unión de hecho con quien tiene la facultad de nombrar o contratar en la entidad, ni con quien influye en ello.",
    norma: "ley26771",
  },
  {
    id: "dj-codigo-etica",
    titulo: "Declaración jurada de conocer el Código de Ética de la Función Pública",
    ayuda: "Que lo conoce y lo cumplirá.",
    texto: "Declaro bajo juramento que conozco el Código de Ética de la Función Pública y que lo cumpliré.",
    norma: "ley27815",
  },
  {
    id: "dj-sanciones",
    titulo:
      "Declaración jurada de no tener sanción en el Registro Nacional de Sanciones contra Servidores Civiles (RNSSC)",
    ayuda: "Que no está inhabilitado para servir al Estado.",
    texto:
      "Declaro bajo juramento que no tengo inhabilitación vigente para prestar servicios al Estado según el Registro Nacional de Sanciones contra Servidores Civiles (RNSSC).",
  },
  {
    id: "dj-antecedentes-salud",
    titulo: "Declaración jurada de antecedentes y salud",
    ayuda: "Que no tiene antecedentes y goza de buena salud.",
    texto:
      "Declaro bajo juramento que no tengo antecedentes penales, judiciales ni policiales y que gozo de buena salud.",
  },
  {
    id: "dj-doble-percepcion",
    titulo: "Declaración jurada de no percibir otro ingreso del Estado",
    ayuda: "Que no cobra del Estado por otro empleo, salvo la docencia y las demás excepciones de ley.",
    texto:
      "Declaro bajo juramento que no percibo otra remuneración o ingreso del Estado o que, de ganar, dejaré de percibirlo antes de firmar el contrato, salvo las excepciones que la ley permite.",
  },
];

const partes = ({ id, titulo, texto, norma, sinDocumento }: Declaracion): Parte[] => {
  const cita = norma && { cita: { norma: NORMAS[norma].id } };
  const aceptada: Parte = {
    en: "declaraciones",
    valor: { id, titulo, texto, respuesta: "ACEPTACION", siNo: "IMPIDE_ENVIAR", ...cita },
  };
  if (sinDocumento) return [aceptada];
  return [
    aceptada,
    {
      en: "plantillas",
      valor: {
        id,
        uso: "DOCUMENTO",
        titulo,
        bloques: [
          { clase: "TITULO", texto: titulo },
          { clase: "PARRAFO", texto },
          { clase: "FIRMA", texto: "{{postulante.nombres}}, documento {{postulante.documento}}" },
        ],
      },
    },
    {
      en: "documentos",
      valor: {
        id,
        nombre: titulo,
        exigencia: "SIEMPRE",
        elabora: "SISTEMA",
        momento: { tipo: "POSTULACION" },
        formatos: ["PDF"],
        maximoKb: 5120,
        archivos: 1,
        plantilla: id,
        ...cita,
      },
    },
  ];
};

export const MODELOS_DECLARACION: readonly Modelo[] = DECLARACIONES.map((declaracion) => ({
  id: `declaracion-${declaracion.id}`,
  nombre: declaracion.titulo,
  ayuda: declaracion.ayuda,
  clase: "DECLARACION",
  partes: partes(declaracion),
  supone: declaracion.norma ? [NORMA[declaracion.norma]] : [],
}));
