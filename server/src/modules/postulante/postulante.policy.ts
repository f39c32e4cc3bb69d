/** Who sees what of a CV: its owner alone. Rows and sections have no way to them but through what holds them. */
import { IDENTIFICADO, propio, tipo } from "../../infra/politica.ts";

export const consultas = { miHojaDeVida: IDENTIFICADO };

export const tipos = {
  HojaDeVida: tipo(propio(), "revision guardadaEn secciones formulario"),
  SeccionRespondida: tipo(IDENTIFICADO, "seccion filas"),
  FilaRespondida: tipo(IDENTIFICADO, "id valores sustentos folios"),
};
