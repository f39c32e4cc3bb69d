/** Who sees a file: whoever uploaded it, and whoever works on the proceso in which it was submitted. */
import { alguna, conAlcance, delAmbito, IDENTIFICADO, propio, tipo } from "../../infra/politica.ts";

export const consultas = { carga: IDENTIFICADO, archivo: IDENTIFICADO };

/** Modules that show files of a proceso select its `procesoId` and `entidadId` beside the columns of the file. */
const deQuienEvalua = delAmbito(["COMITE", "PRESIDENTE", "RRHH", "AUDITOR", "INTEGRADOR"]);

export const tipos = {
  Carga: tipo(propio(), "id desplazamiento bytes parteMaxima"),
  Archivo: tipo(
    conAlcance("postulaciones:leer", alguna(propio(), deQuienEvalua)),
    "id nombre tipo bytes sha256 creadoEn url",
  ),
};
