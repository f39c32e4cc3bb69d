import type Type from "typebox";
import { Cita } from "./cita.ts";
import { Condicion } from "./condicion.ts";
import { clases, entero, id, lista, opcional, palabras, parte, texto, textoLargo, tipo } from "./definir.ts";

export const MomentoDocumento = clases("MomentoDocumento", "Cuándo se presenta un documento.", [
  parte("MomentoPostulacion", "Al postular.", { tipo: tipo("POSTULACION") }),
  parte("MomentoTrasEtapa", "Después de una etapa, y solo quienes la pasaron.", {
    tipo: tipo("TRAS_ETAPA"),
    etapa: id("Etapa que hay que haber pasado"),
  }),
  parte("MomentoSuscripcion", "Al suscribir el contrato, solo quien gana.", { tipo: tipo("SUSCRIPCION") }),
]);

export const Formato = palabras("Formato", "Formato de archivo que se admite.", {
  PDF: "PDF",
  JPG: "Imagen JPG",
  PNG: "Imagen PNG",
});

/** `maximoKb` is the limit of each file in units of 1,024 bytes. */
export const DocumentoRequerido = parte("DocumentoRequerido", "Tipo de documento que las bases piden.", {
  id: id(),
  codigo: opcional(texto("Numeración propia: Formato 3-A, Anexo 10")),
  nombre: texto("Nombre del documento"),
  motivo: opcional(texto("Para qué se pide", 1000)),
  exigencia: palabras("Exigencia", "Cuándo es obligatorio.", {
    SIEMPRE: "Siempre",
    SI_CONDICION: "Cuando se cumple una condición",
    NUNCA: "Nunca: es facultativo",
  }),
  si: opcional(Condicion),
  elabora: palabras("Elabora", "Quién lo hace.", {
    POSTULANTE: "El postulante lo adjunta",
    SISTEMA: "El sistema lo genera",
    SISTEMA_Y_FIRMA: "El sistema lo genera y el postulante lo firma y lo carga",
  }),
  momento: MomentoDocumento,
  formatos: lista(Formato, { minItems: 1 }),
  maximoKb: entero("Tamaño máximo de cada archivo, en KB", 1, 1_048_576),
  archivos: entero("Cuántos archivos admite", 1, 100),
  orden: opcional(entero("Lugar en el expediente", 1, 1000)),
  plantilla: opcional(id("Plantilla con que se genera")),
  siFalta: opcional(
    palabras("SiFalta", "Qué pasa cuando falta siendo obligatorio.", {
      IMPIDE_ENVIAR: "No se puede enviar la postulación",
      NO_APTO: "Se envía y la evaluación lo deja NO APTO",
      DESCALIFICA: "Se envía y la evaluación lo descalifica",
    }),
  ),
  cita: opcional(Cita),
});
export type DocumentoRequerido = Type.Static<typeof DocumentoRequerido>;

export const DeclaracionJurada = parte("DeclaracionJurada", "Declaración que el postulante acepta o no.", {
  id: id(),
  codigo: opcional(texto("Numeración propia")),
  titulo: texto("Título"),
  texto: textoLargo("Texto, con variables como {{postulante.nombres}}"),
  respuesta: palabras("RespuestaDeclaracion", "Qué se pide.", {
    ACEPTACION: "Aceptarla",
    SI_NO: "Responder SÍ o NO",
  }),
  siNo: palabras("ConsecuenciaNo", "Qué pasa si responde NO o no la acepta.", {
    IMPIDE_ENVIAR: "No puede enviar",
    DESCALIFICA: "Queda descalificado",
    SE_REGISTRA: "Solo queda registrado",
  }),
  si: opcional(Condicion),
  cita: opcional(Cita),
});
export type DeclaracionJurada = Type.Static<typeof DeclaracionJurada>;

export const Foliacion = parte("Foliacion", "Cómo se numeran las páginas del expediente.", {
  sentido: palabras("SentidoFoliacion", "Desde qué página se numera.", {
    DESDE_LA_ULTIMA: "De la última a la primera",
    DESDE_LA_PRIMERA: "De la primera a la última",
  }),
  lugar: palabras("LugarFolio", "Dónde va el número.", {
    SUPERIOR_DERECHA: "Arriba a la derecha",
    INFERIOR_DERECHA: "Abajo a la derecha",
    SUPERIOR_CENTRO: "Arriba al centro",
  }),
  omiteReverso: opcional(palabras("OmiteReverso", "Si se numera el reverso.", { SI: "No se numera", NO: "Se numera" })),
  cita: opcional(Cita),
});

export const Bloque = parte("Bloque", "Bloque de una plantilla.", {
  clase: palabras("ClaseBloque", "Cómo se muestra.", {
    TITULO: "Título",
    PARRAFO: "Párrafo",
    LISTA: "Lista: un elemento por línea",
    RESPUESTAS: "Cuadro con las respuestas de una sección",
    FIRMA: "Espacio para la firma",
  }),
  texto: opcional(textoLargo("Texto con variables")),
  seccion: opcional(id("Sección cuyas respuestas se muestran")),
});

export const Plantilla = parte("Plantilla", "Plantilla de un documento generado o de un correo.", {
  id: id(),
  uso: palabras("UsoPlantilla", "Para qué es.", { DOCUMENTO: "Documento", CORREO: "Correo" }),
  evento: opcional(texto("Evento que envía el correo, por ejemplo POSTULACION_ENVIADA")),
  titulo: texto("Título o asunto"),
  bloques: lista(Bloque),
  cita: opcional(Cita),
});
export type Plantilla = Type.Static<typeof Plantilla>;
