import { type DefinicionCorreo, texto } from "../definir.ts";

/** Ends a registration: whoever reads this mailbox wanted the account. */
export const verificarCorreo: DefinicionCorreo = {
  codigo: "verificar-correo",
  contenido: (datos) => ({
    asunto: "Termine de crear su cuenta",
    parrafos: [
      `Hola, ${texto(datos, "nombres")}.`,
      "Para terminar de crear su cuenta, confirme que este correo es suyo.",
    ],
    accion: { texto: "Confirmar mi correo", enlace: texto(datos, "enlace") },
    nota: `El enlace vale ${texto(datos, "minutos")} minutos y se usa una sola vez. Si usted no creó la cuenta, no haga nada: no se creará.`,
  }),
  ejemplo: { nombres: "Ana", enlace: "https://convocatorias.example/cuenta/verificar#secreto", minutos: 60 },
};
