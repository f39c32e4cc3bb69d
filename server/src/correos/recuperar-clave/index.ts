import { type DefinicionCorreo, texto } from "../definir.ts";

/** The link to choose another password. */
export const recuperarClave: DefinicionCorreo = {
  codigo: "recuperar-clave",
  contenido: (datos) => ({
    asunto: "Elija otra contraseña",
    parrafos: [`Hola, ${texto(datos, "nombres")}.`, "Pidió elegir otra contraseña para su cuenta."],
    accion: { texto: "Elegir otra contraseña", enlace: texto(datos, "enlace") },
    nota: `El enlace vale ${texto(datos, "minutos")} minutos y se usa una sola vez. Si no lo pidió usted, no haga nada: su contraseña no cambia.`,
  }),
  ejemplo: { nombres: "Ana", enlace: "https://convocatorias.example/cuenta/clave#secreto", minutos: 60 },
};
