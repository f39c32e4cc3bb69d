import { recorrer } from "../bases/recorrer.ts";
import type { Bases } from "../bases/bases.ts";
import { hallar, type Revision } from "./comun.ts";
import { PAPELES_DE_REQUISITOS, papelDe } from "./papeles.ts";

/**
 * A section of the form serves something: the profile of some plaza, a rule, or another section.
 * @fuente CAS 004-2026-MC-DDC-CUSCO §8.1: colegiatura, courses and SECIGRA for a profile that says «No aplica»
 */
export const deadSection: Revision = {
  codigo: "DEAD_SECTION",
  revisar: ({ bases }) => {
    if (bases.plazas.length === 0) return [];
    const pedidos = new Set(
      bases.plazas.flatMap(({ perfil }) =>
        perfil.filter(({ aplica }) => aplica === "SI").map(({ clase }) => papelDe(clase)),
      ),
    );
    const { leidas, impresas } = usos(bases);
    return bases.formulario.secciones
      .filter(({ id, papel }) => PAPELES_DE_REQUISITOS.has(papel) && !pedidos.has(papel) && !leidas.has(id))
      .map(({ id, titulo, cita }) => {
        const ruta = `formulario.secciones.${id}`;
        const mensaje = `«${titulo}» se llena y no decide nada: ninguna plaza lo pide y ninguna regla lo lee. Quítela o pídalo en el perfil.`;
        const salida = impresas.has(id) ? undefined : { texto: "Quitar la sección", ruta };
        return hallar("DEAD_SECTION", "NOTA", ruta, mensaje, { cita, salida });
      });
  },
};

/** Sections that some rule reads, and those that some form prints. */
function usos(bases: Bases): { leidas: ReadonlySet<string>; impresas: ReadonlySet<string> } {
  const leidas = new Set<string>();
  const impresas = new Set<string>();
  recorrer(bases, {
    texto: ({ clave, texto, padre }) => {
      if (clave === "seccion" && padre.titulo !== "Cita") (padre.titulo === "Bloque" ? impresas : leidas).add(texto);
      const [origen, seccion] = texto.startsWith("campo.") ? texto.split(".") : [];
      if (origen === "campo" && seccion !== undefined) leidas.add(seccion);
    },
  });
  return { leidas, impresas };
}
