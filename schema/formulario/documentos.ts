import type { Bases } from "../bases/bases.ts";
import type { DocumentoRequerido } from "../bases/documento.ts";
import { seCumple } from "../condicion.ts";
import type { Lector } from "../lector.ts";
import type { AnotarRespuesta } from "./anotar.ts";

const AVISO = {
  NO_APTO: "Puede enviar sin él, pero la evaluación lo dejará NO APTO",
  DESCALIFICA: "Puede enviar sin él, pero la evaluación lo descalificará",
} as const;

/** Whether a document is asked of this person when applying. @fuente bases-model §7 */
export const documentoExigido = (documento: DocumentoRequerido, lector: Lector): boolean =>
  documento.exigencia === "SIEMPRE" ||
  (documento.exigencia === "SI_CONDICION" &&
    documento.si !== undefined &&
    seCumple(documento.si, (referencia) => lector.leer(referencia)));

/** Documents that are presented when applying: those that are missing, and files in excess. */
export function revisarDocumentos(bases: Bases, lector: Lector, anotar: AnotarRespuesta): void {
  const presentados = lector.sujeto.documentos ?? [];
  for (const { documento } of presentados)
    if (!lector.indice.documentos.has(documento))
      anotar("FORM_DESCONOCIDO", `documentos.${documento}`, "Las bases no piden ese documento. Quítelo.");
  const deFilas = new Set(bases.formulario.secciones.flatMap(({ repite }) => repite?.documento ?? []));
  for (const documento of bases.documentos) {
    const ruta = `documentos.${documento.id}`;
    const archivos = presentados.find((p) => p.documento === documento.id)?.archivos.length ?? 0;
    if (archivos > documento.archivos)
      anotar(
        "FORM_ARCHIVOS",
        ruta,
        `«${documento.nombre}» admite ${documento.archivos} y hay ${archivos}. Quite los que sobran.`,
      );
    const lePonen = documento.elabora === "SISTEMA" || deFilas.has(documento.id);
    if (archivos > 0 || lePonen || documento.momento.tipo !== "POSTULACION" || !documentoExigido(documento, lector))
      continue;
    const siFalta = documento.siFalta ?? "IMPIDE_ENVIAR";
    if (siFalta === "IMPIDE_ENVIAR") anotar("FORM_DOCUMENTO", ruta, `Falta «${documento.nombre}». Cárguelo.`);
    else anotar("FORM_DOCUMENTO", ruta, `Falta «${documento.nombre}». ${AVISO[siFalta]}.`, "ADVERTENCIA");
  }
}
