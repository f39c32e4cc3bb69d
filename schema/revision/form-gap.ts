import type { Seccion } from "../bases/formulario.ts";
import type { Hallazgo } from "../hallazgo.ts";
import { afirmacionesEnConflicto } from "./afirmaciones.ts";
import { hallar, type Contexto, type Revision } from "./comun.ts";
import { papelDe, TITULO_DE } from "./papeles.ts";

/**
 * What the profile asks for has a place in the form.
 * @fuente CAS 004-2026-MC-DDC-CUSCO §II, §8.1: English without a tab, «otros requisitos» in the tab of knowledge
 */
export const formGap: Revision = {
  codigo: "FORM_GAP",
  revisar: (contexto) => [...requisitos(contexto), ...afirmacionesEnConflicto(contexto, "FORM_GAP")],
};

/** Requirements that nothing reads and no section serves; each kind once. */
function requisitos({ bases }: Contexto): Hallazgo[] {
  const { secciones } = bases.formulario;
  const papeles = new Set(secciones.map(({ papel }) => papel));
  return bases.plazas.flatMap((plaza) =>
    plaza.perfil.flatMap(({ id, clase, texto, aplica, si, cita }) => {
      const papel = papelDe(clase);
      if (aplica !== "SI" || si || papel === undefined || papeles.has(papel)) return [];
      papeles.add(papel);
      const titulo = TITULO_DE[papel] ?? "";
      const mensaje = `El perfil pide «${texto}» y el formulario no tiene una sección de ${titulo.toLowerCase()}: el postulante no tendría dónde decirlo.`;
      const salida = {
        texto: `Agregar la sección «${titulo}» al formulario`,
        ruta: "formulario.secciones",
        valor: [...secciones, seccionNueva(papel, titulo, new Set(secciones.map((seccion) => seccion.id)))],
      };
      return [hallar("FORM_GAP", "ADVERTENCIA", `plazas.${plaza.id}.perfil.${id}`, mensaje, { cita, salida })];
    }),
  );
}

function seccionNueva(papel: Seccion["papel"], titulo: string, usados: ReadonlySet<string>): Seccion {
  const base = papel.toLowerCase();
  return {
    id: usados.has(base) ? `${base}-2` : base,
    titulo,
    papel,
    repite: { minimo: 0, maximo: 20, sustento: "SIN_SUSTENTO" },
    campos: [{ tipo: "TEXTO", id: "detalle", etiqueta: titulo, requerido: "SIEMPRE" }],
  };
}
