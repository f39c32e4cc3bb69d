/** Who sees what of an application: its owner all of it; the staff of its proceso what was sent, once it closed. */
import { alguna, conAlcance, conRol, conTestigo, delAmbito, IDENTIFICADO, propio, tipo } from "../../infra/politica.ts";
import { LECTORES } from "./archivos.queries.ts";
import { PERSONAL } from "./postulacion.queries.ts";

const ALCANCE = "postulaciones:leer";

export const consultas = {
  misPostulaciones: IDENTIFICADO,
  postulacion: conAlcance(ALCANCE, IDENTIFICADO),
  constancia: IDENTIFICADO,
  revisarPostulacion: IDENTIFICADO,
  postulaciones: conAlcance(ALCANCE, conRol(...PERSONAL)),
};

/** The unit that asked for the post sees that there are applications and how they go, not whose they are. */
const deQuienLee = conTestigo(conAlcance(ALCANCE, alguna(propio(), delAmbito(LECTORES))), "id");
/** Parts that only whoever got the application can reach. */
const deUnaPostulacion = conAlcance(ALCANCE, IDENTIFICADO);

export const tipos = {
  Postulacion: tipo(
    conAlcance(ALCANCE, alguna(propio(), delAmbito(PERSONAL))),
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
  DatosPostulante: tipo(deUnaPostulacion, "nombres documento"),
  DocumentoPresentado: tipo(deUnaPostulacion, "documento archivos confirmado"),
  DocumentoPosterior: tipo(deUnaPostulacion, "documento nombre etapa archivos permitido motivo hasta"),
  ArchivoPresentado: tipo(deUnaPostulacion, "archivo nombre bytes sha256 presentadoEn"),
  DeclaracionRespondida: tipo(deUnaPostulacion, "declaracion respuesta"),
  ArchivoSellado: tipo(deUnaPostulacion, "id nombre bytes sha256"),
  Constancia: tipo(
    conAlcance(ALCANCE, alguna(propio(), delAmbito(LECTORES))),
    "numero postulacionId procesoId codigo plazas enviadaEn version basesSha256 huella archivos",
  ),
  CapacidadPostulacion: tipo(IDENTIFICADO, "acto permitido motivo hasta"),
  PostulacionActualizada: tipo(IDENTIFICADO, "postulacion hallazgos"),
};
