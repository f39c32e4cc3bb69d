/** Requirements of the profile of a plaza that the system checks by itself, with the document that proves each. */
import type { Condicion } from "../bases/condicion.ts";
import type { Requisito } from "../bases/plaza.ts";
import { FORMACION } from "../hoja-de-vida/estudios.ts";
import { DOCUMENTO } from "./documentos.ts";
import { GRADO, HABILITADO, HORAS_CAPACITACION } from "./hechos.ts";
import { alMenos, es } from "./definir-hecho.ts";
import { ESPECIFICA, experienciaGeneral, PUBLICA } from "./hechos-experiencia.ts";
import { propio, type ContextoModelo, type Modelo, type OpcionesModelo } from "./modelo.ts";

type Clase = Requisito["clase"];

interface Medido {
  readonly clase: Clase;
  readonly id: string;
  readonly nombre: string;
  readonly ayuda: string;
  readonly dato: string;
  readonly usual: number;
  readonly texto: (minimo: number) => string;
  readonly documento: string;
  readonly debeMostrar: string;
  readonly supone: NonNullable<Modelo["supone"]>;
}

const anios = (n: number): string => (n === 1 ? "un año" : `${n} años`);
const EXPERIENCIA = { documento: "sustento-experiencia", debeMostrar: "Fecha de inicio y fecha de fin" };

/** @fuente S4:25-47 · S3:45-67 */
const MEDIDOS: readonly Medido[] = [
  {
    ...EXPERIENCIA,
    clase: "EXPERIENCIA_GENERAL",
    id: "experiencia-general",
    nombre: "Años de experiencia general",
    ayuda: "Diga cuántos años; el sistema los cuenta.",
    dato: "hecho.experiencia_general",
    usual: 1,
    texto: (n) => `Experiencia general de ${anios(n)} en el sector público o privado.`,
    supone: (contexto) => [...experienciaGeneral(contexto), DOCUMENTO.sustentoExperiencia],
  },
  {
    ...EXPERIENCIA,
    clase: "EXPERIENCIA_ESPECIFICA",
    id: "experiencia-especifica",
    nombre: "Años de experiencia específica",
    ayuda: "Diga cuántos años en la función o materia del puesto; el sistema los cuenta.",
    dato: "hecho.experiencia_especifica",
    usual: 1,
    texto: (n) => `Experiencia específica de ${anios(n)} en la función o materia del puesto.`,
    supone: [ESPECIFICA, DOCUMENTO.sustentoExperiencia],
  },
  {
    ...EXPERIENCIA,
    clase: "EXPERIENCIA_PUBLICA",
    id: "experiencia-publica",
    nombre: "Años de experiencia en el sector público",
    ayuda: "Diga cuántos años; el sistema los cuenta.",
    dato: "hecho.experiencia_publica",
    usual: 1,
    texto: (n) => `Experiencia de ${anios(n)} en el sector público.`,
    supone: [PUBLICA, DOCUMENTO.sustentoExperiencia],
  },
  {
    clase: "CURSOS",
    id: "capacitacion",
    nombre: "Horas de capacitación",
    ayuda: "Diga cuántas horas; el sistema las suma.",
    dato: "hecho.horas_capacitacion",
    usual: 24,
    texto: (n) => `Cursos o programas relacionados con el puesto, de ${n} horas en total.`,
    documento: "sustento-capacitacion",
    debeMostrar: "Número de horas lectivas",
    supone: [HORAS_CAPACITACION, DOCUMENTO.sustentoCapacitacion],
  },
];

/** The plaza that was said or, without it, the first one. */
const plazaDe = ({ bases: { plazas }, opciones }: ContextoModelo): string | undefined =>
  (opciones.plaza === undefined ? plazas[0] : plazas.find(({ id }) => id === opciones.plaza))?.id;

const requisito = (
  cabecera: Pick<Modelo, "id" | "nombre" | "ayuda" | "supone">,
  valor: (opciones: OpcionesModelo) => Requisito,
): Modelo => ({
  ...cabecera,
  clase: "REQUISITO",
  pide: (contexto) => (plazaDe(contexto) === undefined ? "Agregue antes la plaza." : null),
  partes: (contexto) => {
    const plaza = plazaDe(contexto);
    return plaza === undefined ? [] : [{ en: "requisito", plaza: propio(plaza), valor: valor(contexto.opciones) }];
  },
});

const medido = ({ id, clase, nombre, ayuda, supone, dato, usual, texto, documento, debeMostrar }: Medido): Modelo =>
  requisito({ id: `requisito-${id}`, nombre, ayuda, supone }, ({ minimo = usual }) => ({
    id,
    clase,
    texto: texto(minimo),
    aplica: "SI",
    sustento: "DOCUMENTO",
    minimo: String(minimo),
    si: { tipo: "COMPARA", dato, operador: "MAYOR_IGUAL", con: `minimo.${id}` },
    evidencia: { documentos: [documento], debeMostrar: [debeMostrar] },
  }));

const cumplido = (clase: Clase, id: string, texto: string, si: Condicion, documento: string): Requisito => ({
  id,
  clase,
  texto,
  aplica: "SI",
  sustento: "DOCUMENTO",
  si,
  evidencia: { documentos: [documento] },
});

const grados = FORMACION.campos.flatMap((campo) =>
  campo.tipo === "OPCION" && campo.id === "grado" ? campo.opciones : [],
);

export const MODELOS_REQUISITO: readonly Modelo[] = [
  requisito(
    {
      id: "requisito-formacion",
      nombre: "Grado o nivel de estudios",
      ayuda: "Diga el grado; lo cumple quien lo tiene o tiene uno mayor.",
      supone: [GRADO, DOCUMENTO.sustentoFormacion],
    },
    ({ grado = "BACHILLER" }) => {
      const nombre = grados.find(({ valor }) => valor === grado)?.etiqueta ?? grado;
      return cumplido(
        "FORMACION",
        "formacion",
        `${nombre}, o un grado mayor.`,
        alMenos("hecho.grado", grado),
        "sustento-formacion",
      );
    },
  ),
  ...MEDIDOS.map(medido),
  requisito(
    {
      id: "requisito-colegiatura",
      nombre: "Colegiatura y habilitación",
      ayuda: "Lo cumple quien tiene habilitación vigente.",
      supone: [HABILITADO, DOCUMENTO.habilitacion],
    },
    () =>
      cumplido(
        "COLEGIATURA",
        "habilitacion",
        "Colegiatura y habilitación profesional vigente.",
        es("hecho.habilitado", "SI"),
        "certificado-habilidad",
      ),
  ),
];
