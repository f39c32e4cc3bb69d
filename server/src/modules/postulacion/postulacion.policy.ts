/** Who sees what of an application: its owner all of it; the staff of its proceso what was sent, once it closed. */
import { alguna, conRol, delAmbito, IDENTIFICADO, propio, tipo } from "../../infra/politica.ts";
import { LECTORES } from "./archivos.queries.ts";
import { PERSONAL } from "./postulacion.queries.ts";

export const consultas = {
  misPostulaciones: IDENTIFICADO,
  postulacion: IDENTIFICADO,
  constancia: IDENTIFICADO,
  revisarPostulacion: IDENTIFICADO,
  postulaciones: conRol(...PERSONAL),
};

/** The unit that asked for the post sees that there are applications and how they go, not whose they are. */
const deQuienLee = alguna(propio(), delAmbito(LECTORES));

export const tipos = {
  Postulacion: tipo(
    alguna(propio(), delAmbito(PERSONAL)),
    `id codigo procesoId plazas estado revision versionBases desactualizada creadaEn guardadaEn enviadaEn retiradaEn
     proceso capacidades`,
    {
      postulante: deQuienLee,
      respuestas: deQuienLee,
      documentos: deQuienLee,
      declaraciones: deQuienLee,
      archivos: deQuienLee,
      documentosPosteriores: deQuienLee,
      constancia: deQuienLee,
    },
  ),
  DatosPostulante: tipo(IDENTIFICADO, "nombres documento"),
  DocumentoPresentado: tipo(IDENTIFICADO, "documento archivos confirmado"),
  DocumentoPosterior: tipo(IDENTIFICADO, "documento nombre etapa archivos permitido motivo hasta"),
  ArchivoPresentado: tipo(IDENTIFICADO, "archivo nombre bytes sha256 presentadoEn"),
  DeclaracionRespondida: tipo(IDENTIFICADO, "declaracion respuesta"),
  ArchivoSellado: tipo(IDENTIFICADO, "id nombre bytes sha256"),
  Constancia: tipo(
    alguna(propio(), delAmbito(LECTORES)),
    "numero postulacionId procesoId codigo plazas enviadaEn version basesSha256 huella archivos",
  ),
  CapacidadPostulacion: tipo(IDENTIFICADO, "acto permitido motivo hasta"),
  PostulacionActualizada: tipo(IDENTIFICADO, "postulacion hallazgos"),
};
