import type { Modulo } from "../../infra/modulo.ts";
import { actualizarVersion } from "./actualizar-version.ts";
import { accesoArchivo } from "./archivos.queries.ts";
import { cambiarPlazas } from "./cambiar-plazas.ts";
import { crearPostulacion } from "./crear-postulacion.ts";
import { adjuntarDocumento, confirmarDocumento, quitarDocumento } from "./documentos.ts";
import { enviarPostulacion } from "./enviar-postulacion.ts";
import { guardarRespuestas } from "./guardar-respuestas.ts";
import { consultas, tipos } from "./postulacion.policy.ts";
import { DocumentosPosterioresResolver } from "./posterior.resolver.ts";
import { presentarDocumento } from "./presentar-documento.ts";
import { retirarDocumentoPresentado } from "./retirar-documento-presentado.ts";
import { PostulacionActosResolver } from "./postulacion-actos.resolver.ts";
import { PostulacionResolver } from "./postulacion.resolver.ts";
import { responderDeclaracion } from "./responder-declaracion.ts";
import { retirarPostulacion } from "./retirar-postulacion.ts";
import { adjuntarSustento, quitarSustento } from "./sustentos.ts";

export { expedientesDe } from "./expedientes.ts";
/** For modules that point to an application. @public */
export { postulacionPorId } from "./postulacion.queries.ts";
/** @public */
export { PostulacionType } from "./postulacion.type.ts";

/** Applications, from the draft to the sealed dossier and its receipt. */
export const postulacion: Modulo = {
  nombre: "postulacion",
  resolvers: [PostulacionResolver, PostulacionActosResolver, DocumentosPosterioresResolver],
  consultas,
  actos: [
    crearPostulacion,
    guardarRespuestas,
    adjuntarSustento,
    quitarSustento,
    adjuntarDocumento,
    quitarDocumento,
    confirmarDocumento,
    responderDeclaracion,
    cambiarPlazas,
    actualizarVersion,
    enviarPostulacion,
    retirarPostulacion,
    presentarDocumento,
    retirarDocumentoPresentado,
  ],
  tipos,
  accesoArchivo,
};
