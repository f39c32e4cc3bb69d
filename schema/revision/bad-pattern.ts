import { patronSeguro } from "../campos/patron.ts";
import { hallar, type Revision } from "./comun.ts";

/**
 * The expression of a field can be used: it is well formed and no answer can make it run for ever.
 * @fuente reliability (regular expressions written by others)
 */
export const badPattern: Revision = {
  codigo: "BAD_PATTERN",
  revisar: ({ bases }) =>
    bases.formulario.secciones.flatMap((seccion) =>
      seccion.campos.flatMap((campo) => {
        if (!("patron" in campo) || campo.patron === undefined || patronSeguro(campo.patron)) return [];
        const ruta = `formulario.secciones.${seccion.id}.campos.${campo.id}.patron`;
        const mensaje = `La expresión de «${campo.etiqueta}» no se puede usar: está mal escrita o podría demorar demasiado. Simplifíquela.`;
        return [
          hallar("BAD_PATTERN", "ERROR", ruta, mensaje, {
            cita: campo.cita,
            salida: { texto: "Quitar la expresión", ruta },
          }),
        ];
      }),
    ),
};
