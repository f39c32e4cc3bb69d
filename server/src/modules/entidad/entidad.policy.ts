/** Who sees what of an entidad: all of it is public, except the address that sends its mail and how many procesos it prepares. */
import { delAmbito, PUBLICO, tipo } from "../../infra/politica.ts";

const ambito = (objeto: Readonly<Record<string, unknown>>) => ({ entidad: String(objeto["id"]), proceso: null });

const deQuienLaLleva = delAmbito(["ADMINISTRADOR", "RRHH"], ambito);

export const consultas = { entidad: PUBLICO, entidades: PUBLICO };

export const tipos = {
  Entidad: tipo(
    PUBLICO,
    "id nombre siglas ruc ubigeo contactos comiteNombre comiteResolucion logo correoContacto numeracion requiereSegundaPersona aniosDeRetencion revision creadaEn",
    { correoRemitente: deQuienLaLleva, siguienteNumero: deQuienLaLleva },
  ),
};
