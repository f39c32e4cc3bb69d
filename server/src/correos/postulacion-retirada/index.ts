import { type DefinicionCorreo, texto } from "../definir.ts";

/** Tells the owner that an application is withdrawn: nobody else may do it unnoticed. @fuente catalogue A45 */
export const postulacionRetirada: DefinicionCorreo = {
  codigo: "postulacion-retirada",
  contenido: (datos) => ({
    asunto: "Retiró su postulación",
    parrafos: [
      `Hola, ${texto(datos, "nombres")}.`,
      `Retiró su postulación ${texto(datos, "codigo")} al proceso ${texto(datos, "proceso")}, con la constancia ${texto(datos, "constancia")}. Ya no será evaluada.`,
    ],
    nota: "Si usted no la retiró, cambie su contraseña y comuníquese con la entidad.",
  }),
  ejemplo: {
    nombres: "Ana",
    proceso: "CAS 004-2026 Especialista en turismo",
    codigo: "E-7K3M-Q9PA-2XHT",
    constancia: "C-7K3M-Q9PA-2XHT-0B4D-8W1R-6YNC-3EZV",
  },
};
