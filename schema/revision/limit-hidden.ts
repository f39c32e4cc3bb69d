import { hallar, type Revision } from "./comun.ts";

/**
 * The limits of what is attached are known before attaching it: rows that carry a document name which, with its formats
 * and its size.
 * @fuente instructivo GORE Cusco: the limit of 25 MB appears only after the application was sent
 */
export const limitHidden: Revision = {
  codigo: "LIMIT_HIDDEN",
  revisar: ({ bases }) =>
    bases.formulario.secciones.flatMap(({ id, titulo, repite, cita }) => {
      if (!repite || repite.sustento === "SIN_SUSTENTO" || repite.documento !== undefined) return [];
      const obligatorio = repite.sustento === "OBLIGATORIO";
      const ruta = `formulario.secciones.${id}.repite.documento`;
      const mensaje = `Las filas de «${titulo}» ${obligatorio ? "deben llevar" : "pueden llevar"} un documento y las bases no dicen en qué formato ni de qué tamaño. Elija el tipo de documento que las sustenta.`;
      return [hallar("LIMIT_HIDDEN", obligatorio ? "ADVERTENCIA" : "NOTA", ruta, mensaje, { cita })];
    }),
};
