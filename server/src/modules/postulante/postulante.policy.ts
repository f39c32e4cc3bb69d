/** Who sees what of a CV: its owner alone. Rows and sections have no way to them but through what holds them. */
import { conAlcance, IDENTIFICADO, propio, tipo } from "../../infra/politica.ts";

/** They are also parts of applications. */
const deQuienLasTiene = conAlcance("postulaciones:leer", IDENTIFICADO);

export const consultas = { miHojaDeVida: IDENTIFICADO };

export const tipos = {
  HojaDeVida: tipo(propio(), "revision guardadaEn secciones formulario"),
  SeccionRespondida: tipo(deQuienLasTiene, "seccion filas"),
  FilaRespondida: tipo(deQuienLasTiene, "id valores sustentos folios"),
};
