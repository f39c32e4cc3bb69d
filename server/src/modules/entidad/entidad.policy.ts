/** Who sees what of an entidad: all of it is public, except the address that sends its mail. */
import { delAmbito, PUBLICO, tipo } from "../../infra/politica.ts";

const ambito = (objeto: Readonly<Record<string, unknown>>) => ({ entidad: String(objeto["id"]), proceso: null });

export const consultas = { entidad: PUBLICO, entidades: PUBLICO };

export const tipos = {
  Entidad: tipo(
    PUBLICO,
    "id nombre siglas ruc correoContacto numeracion requiereSegundaPersona aniosDeRetencion revision creadaEn",
    { correoRemitente: delAmbito(["ADMINISTRADOR", "RRHH"], ambito) },
  ),
};
