import { type DefinicionCorreo, texto } from "../definir.ts";

/** Invites someone who works for an entidad; the password is theirs to choose. */
export const invitacion: DefinicionCorreo = {
  codigo: "invitacion",
  contenido: (datos) => ({
    asunto: "Su cuenta para los procesos de selección",
    parrafos: [
      `Hola, ${texto(datos, "nombres")}.`,
      "Tiene una cuenta para trabajar en los procesos de selección. Elija su contraseña para empezar.",
    ],
    accion: { texto: "Elegir mi contraseña", enlace: texto(datos, "enlace") },
    nota: `El enlace vale ${Math.round(Number(texto(datos, "minutos")) / 60)} horas y se usa una sola vez.`,
  }),
  ejemplo: { nombres: "Iván", enlace: "https://convocatorias.example/cuenta/clave#secreto", minutos: 4320 },
};
