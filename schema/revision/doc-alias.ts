import type { DocumentoRequerido } from "../bases/documento.ts";
import { POR_COMPLETAR } from "../bases/por-completar.ts";
import type { Hallazgo } from "../hallazgo.ts";
import { afirmacionesEnConflicto } from "./afirmaciones.ts";
import { hallar, type Contexto, type Revision } from "./comun.ts";
import { llano } from "./en-palabras.ts";

/**
 * Each document has one name and one number, and no two share them.
 * @fuente CAS 004-2026-MC-DDC-CUSCO §V, §IX, §XI: formato, anexo, ficha de postulación, formato de evaluación
 */
export const docAlias: Revision = {
  codigo: "DOC_ALIAS",
  revisar: (contexto) => [...iguales(contexto), ...afirmacionesEnConflicto(contexto, "DOC_ALIAS")],
};

function iguales({ bases }: Contexto): Hallazgo[] {
  const vistos = new Map<string, DocumentoRequerido>();
  return bases.documentos.flatMap((documento) =>
    (["codigo", "nombre"] as const).flatMap((clave) => {
      const texto = documento[clave];
      if (texto === undefined || texto === POR_COMPLETAR) return [];
      const lugar = `${clave} ${documento.momento.tipo} ${llano(texto)}`;
      const previo = vistos.get(lugar);
      if (!previo) {
        vistos.set(lugar, documento);
        return [];
      }
      if (clave === "nombre" && previo.codigo === documento.codigo && documento.codigo !== undefined) return [];
      const ruta = `documentos.${documento.id}.${clave}`;
      const mensaje =
        clave === "codigo"
          ? `«${previo.nombre}» y «${documento.nombre}» llevan el mismo número: ${texto}. Cambie uno de los dos.`
          : `Dos documentos que se piden a la vez se llaman «${texto}». Distinga sus nombres o deje uno.`;
      const salida = clave === "codigo" ? { texto: "Quitar el número del segundo", ruta } : undefined;
      return [hallar("DOC_ALIAS", "ADVERTENCIA", ruta, mensaje, { cita: documento.cita, salida })];
    }),
  );
}
