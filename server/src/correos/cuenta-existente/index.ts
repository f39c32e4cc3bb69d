import { type DefinicionCorreo, texto } from "../definir.ts";

/** Goes to the owner of an account when someone tries to register the same person; the screen says nothing. */
export const cuentaExistente: DefinicionCorreo = {
  codigo: "cuenta-existente",
  contenido: (datos) => ({
    asunto: "Usted ya tiene una cuenta",
    parrafos: [
      "Alguien intentó crear una cuenta con su documento o su correo. Si fue usted, ya tiene una: inicie sesión.",
      "Si no recuerda su contraseña, puede elegir otra.",
    ],
    accion: { texto: "Elegir otra contraseña", enlace: texto(datos, "enlace") },
    nota: "Si no fue usted, no haga nada: su cuenta está como estaba.",
  }),
  ejemplo: { enlace: "https://convocatorias.example/cuenta/recuperar" },
};
