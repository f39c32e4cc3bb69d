import { type DefinicionCorreo, texto } from "../definir.ts";

/** Tells the owner that the password is another, in case somebody else changed it. */
export const claveCambiada: DefinicionCorreo = {
  codigo: "clave-cambiada",
  contenido: (datos) => ({
    asunto: "Su contraseña cambió",
    parrafos: [
      `Hola, ${texto(datos, "nombres")}.`,
      "La contraseña de su cuenta cambió y las demás sesiones se cerraron.",
      "Si no fue usted, elija otra contraseña con «Olvidé mi contraseña» y avise a la entidad.",
    ],
  }),
  ejemplo: { nombres: "Ana" },
};
