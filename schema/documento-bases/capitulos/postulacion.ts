import { DeclaracionJurada, DocumentoRequerido, Foliacion } from "../../bases/documento.ts";
import { Postulaciones } from "../../bases/plaza.ts";
import { cantidad, enumerar, minuscula, tamano } from "../cifras.ts";
import { enPalabras } from "../condiciones.ts";
import type { Escritor } from "../escritor.ts";
import { significado } from "../significado.ts";
import { enBlanco } from "../variables.ts";
import { escribirFormulario } from "./formulario.ts";

/** IV. How one applies: limits, form, documents, sworn statements, foliation. */
export function escribirPostulacion(e: Escritor): void {
  const { postulaciones, documentos, declaraciones, foliacion } = e.bases;
  e.titulo(1, "CÓMO SE POSTULA", "postulaciones", "postulacion");
  e.titulo(2, "Límites de la postulación", "postulaciones");
  const { limite, maximo, retiro, cita } = postulaciones;
  const hasta = maximo === undefined ? "" : `, hasta ${cantidad(maximo, "f", "plaza", "plazas")}`;
  e.parrafo(
    `La postulación se presenta solo por el portal, en el plazo del cronograma (${e.numeral("cronograma")}). Cada persona puede postular ${minuscula(significado(Postulaciones, "limite", limite))}${hasta}.`,
    "postulaciones.limite",
    cita,
  );
  if (retiro !== undefined)
    e.parrafo(
      `Quien ya envió su postulación: ${minuscula(significado(Postulaciones, "retiro", retiro))}.`,
      "postulaciones.retiro",
    );
  escribirFormulario(e);
  if (documentos.length > 0) escribirDocumentos(e);
  if (declaraciones.length > 0) escribirDeclaraciones(e);
  if (foliacion) {
    e.titulo(2, "Foliación del expediente", "foliacion", "foliacion");
    const reverso =
      foliacion.omiteReverso === undefined
        ? ""
        : ` Reverso de las hojas: ${minuscula(significado(Foliacion, "omiteReverso", foliacion.omiteReverso))}.`;
    e.parrafo(
      `Las páginas se numeran ${minuscula(significado(Foliacion, "sentido", foliacion.sentido))}; el número va ${minuscula(significado(Foliacion, "lugar", foliacion.lugar))}.${reverso}`,
      "foliacion",
      foliacion.cita,
    );
  }
}

function escribirDocumentos(e: Escritor): void {
  const { documentos } = e.bases;
  e.titulo(2, "Documentos", "documentos", "documentos");
  e.tabla(
    "Documentos que se presentan",
    [
      ["Documento", 4],
      ["Cuándo", 3],
      ["Formato y límites", 2.5],
      ["Si falta", 2.5],
    ],
    documentos.map((documento) => ({
      celdas: [queEs(e, documento), cuando(e, documento), limites(documento), siFalta(e, documento)],
      ruta: `documentos.${documento.id}`,
    })),
    "documentos",
  );
}

function queEs(e: Escritor, { codigo, nombre, motivo, elabora, orden, plantilla, cita }: DocumentoRequerido): string {
  const modelo = e.bases.plantillas.find(({ id }) => id === plantilla)?.titulo ?? plantilla;
  return [
    e.citado(codigo === undefined ? nombre : `${codigo}. ${nombre}`, cita),
    motivo,
    `${significado(DocumentoRequerido, "elabora", elabora)}.`,
    modelo === undefined ? undefined : `Modelo: «${modelo}».`,
    orden === undefined ? undefined : `Lugar en el expediente: ${orden}.`,
  ]
    .filter((linea) => linea !== undefined)
    .join("\n");
}

function cuando(e: Escritor, { exigencia, si, momento }: DocumentoRequerido): string {
  const { etapa } = e.nombres;
  const plazo = {
    POSTULACION: () => "Al postular",
    TRAS_ETAPA: () =>
      `Después de ${momento.tipo === "TRAS_ETAPA" ? etapa(momento.etapa) : ""}, solo quienes la aprobaron`,
    SUSCRIPCION: () => "Al suscribir el contrato, solo quien gana",
  }[momento.tipo]();
  const condicion = si === undefined ? "" : `: ${enPalabras(e.bases, si)}`;
  const cual = {
    SIEMPRE: "Obligatorio",
    SI_CONDICION: "Obligatorio cuando se cumple la condición",
    NUNCA: "Facultativo",
  };
  return `${plazo}.\n${cual[exigencia]}${condicion}.`;
}

const limites = ({ formatos, maximoKb, archivos }: DocumentoRequerido): string =>
  `${enumerar(formatos, "o")}.\nHasta ${cantidad(archivos, "m", "archivo", "archivos")} de ${tamano(maximoKb)} cada uno.`;

const SI_FALTA = {
  IMPIDE_ENVIAR: "No se puede enviar la postulación.",
  NO_APTO: "La evaluación lo deja NO APTO.",
  DESCALIFICA: "La evaluación lo descalifica.",
} as const;

/** What the engine does when it is missing, which depends on when it is due. */
function siFalta(e: Escritor, documento: DocumentoRequerido): string {
  const { exigencia, elabora, momento, siFalta: consecuencia = "IMPIDE_ENVIAR" } = documento;
  if (elabora === "SISTEMA") return "No puede faltar: lo genera el sistema.";
  if (exigencia === "NUNCA") return "Nada: es facultativo.";
  if (momento.tipo === "SUSCRIPCION") return `No se suscribe el contrato (${e.numeral("suscripcion")}).`;
  if (momento.tipo === "TRAS_ETAPA" && consecuencia === "IMPIDE_ENVIAR") return "Queda como no presentado.";
  return SI_FALTA[consecuencia];
}

function escribirDeclaraciones(e: Escritor): void {
  e.titulo(2, "Declaraciones juradas", "declaraciones", "declaraciones");
  for (const { id, codigo, titulo, texto, respuesta, siNo, si, cita } of e.bases.declaraciones) {
    const ruta = `declaraciones.${id}`;
    e.titulo(3, codigo === undefined ? titulo : `${codigo}. ${titulo}`, ruta);
    e.parrafo(`«${enBlanco(texto)}»`, `${ruta}.texto`, cita);
    const quien = si === undefined ? "" : ` La presta quien cumple que ${enPalabras(e.bases, si)}.`;
    e.parrafo(
      `Se pide: ${minuscula(significado(DeclaracionJurada, "respuesta", respuesta))}. Quien responde NO o no la acepta: ${minuscula(significado(DeclaracionJurada, "siNo", siNo))}.${quien}`,
      ruta,
    );
  }
}
