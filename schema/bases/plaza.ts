import type Type from "typebox";
import { Cita } from "./cita.ts";
import { Condicion } from "./condicion.ts";
import { decimal, entero, id, lista, opcional, palabras, parte, texto } from "./definir.ts";

export const Requisito = parte(
  "Requisito",
  "Requisito del perfil. Si se puede medir, lleva una condición o un mínimo que el sistema comprueba.",
  {
    id: id(),
    clase: palabras("ClaseRequisito", "De qué trata.", {
      FORMACION: "Formación académica",
      CURSOS: "Cursos y especialización",
      EXPERIENCIA_GENERAL: "Experiencia general",
      EXPERIENCIA_ESPECIFICA: "Experiencia específica",
      EXPERIENCIA_PUBLICA: "Experiencia en el sector público",
      CONOCIMIENTOS: "Conocimientos técnicos",
      OFIMATICA: "Ofimática",
      IDIOMAS: "Idiomas y dialectos",
      COLEGIATURA: "Colegiatura y habilitación",
      COMPETENCIAS: "Habilidades y competencias",
      OTROS: "Otros",
    }),
    texto: texto("Cómo se lee en el perfil", 2000),
    aplica: palabras("Aplica", "Si el perfil lo pide.", { SI: "Se pide", NO_APLICA: "No aplica a esta plaza" }),
    sustento: palabras("ClaseSustento", "Con qué se acredita.", {
      DOCUMENTO: "Con documento",
      REGISTRO_EXTERNO: "Con la búsqueda en un registro externo",
      NO_REQUIERE: "No requiere sustento: basta declararlo",
    }),
    minimo: opcional(decimal("Mínimo medible, en la unidad del hecho que lo lee")),
    si: opcional(Condicion),
    evidencia: opcional(
      parte("Evidencia", "Qué documentos lo prueban y qué deben mostrar.", {
        documentos: opcional(lista(id("Tipo de documento que lo prueba"))),
        firmantes: opcional(lista(texto("Quién debe firmarlo"))),
        debeMostrar: opcional(lista(texto("Qué debe mostrar: fechas, horas, funciones"))),
        registro: opcional(texto("Registro externo que lo reemplaza")),
      }),
    ),
    cita: opcional(Cita),
  },
);
export type Requisito = Type.Static<typeof Requisito>;

/** `posiciones` are the vacancies of the plaza; `remuneracion` is in céntimos of sol. */
export const Plaza = parte("Plaza", "Puesto que se convoca, con sus posiciones, condiciones y perfil.", {
  id: id(),
  codigo: texto("Código de la plaza"),
  nombre: texto("Nombre del puesto"),
  posiciones: entero("Número de vacantes", 1, 5000),
  unidad: texto("Unidad orgánica"),
  grupo: opcional(id("Grupo ocupacional: profesionales, técnicos, auxiliares")),
  clase: opcional(id("Clase de vacante")),
  region: opcional(texto("Región")),
  nivel: opcional(texto("Nivel del puesto")),
  lugar: texto("Lugar de prestación del servicio"),
  ubigeo: opcional(texto("Ubigeo del lugar")),
  remuneracion: opcional(
    parte("Remuneracion", "Pago mensual.", {
      centimos: entero("Monto mensual en céntimos de sol", 0, 100_000_000),
      letras: opcional(texto("Monto en letras, si las bases lo imprimen")),
    }),
  ),
  duracion: opcional(texto("Duración del contrato")),
  condiciones: opcional(lista(texto("Otra condición esencial", 2000))),
  funciones: lista(texto("Función principal", 2000)),
  perfil: lista(Requisito),
  cita: opcional(Cita),
});
export type Plaza = Type.Static<typeof Plaza>;

/** To which plazas a variant of a rule belongs; a plaza matches when it is in any of the lists. */
export const Alcance = parte("Alcance", "Plazas, grupos o clases de vacante a los que se aplica.", {
  plazas: opcional(lista(id("Plaza"))),
  grupos: opcional(lista(id("Grupo ocupacional"))),
  clases: opcional(lista(id("Clase de vacante"))),
});
export type Alcance = Type.Static<typeof Alcance>;

export const Postulaciones = parte(
  "Postulaciones",
  "Cuántas plazas puede pedir una persona y qué puede hacer después.",
  {
    limite: palabras("LimitePostulacion", "A cuántas plazas del proceso puede postular una persona.", {
      UNA_POR_PROCESO: "A una sola plaza",
      UNA_POR_GRUPO: "A una plaza de cada grupo",
      VARIAS_CON_PREFERENCIA: "A varias, en orden de preferencia, con un solo expediente",
      SIN_LIMITE: "A todas las que quiera",
    }),
    maximo: opcional(entero("Máximo de plazas cuando se admiten varias", 1, 100)),
    retiro: opcional(
      palabras("Retiro", "Si puede retirarse y volver a enviar antes del cierre.", {
        NO: "No puede retirarse",
        SE_RETIRA: "Puede retirarse",
        SE_RETIRA_Y_REENVIA: "Puede retirarse y volver a enviar antes del cierre",
      }),
    ),
    cita: opcional(Cita),
  },
);
export type Postulaciones = Type.Static<typeof Postulaciones>;
