import { contenedor, recorrer } from "../bases/recorrer.ts";
import type { Hallazgo } from "../hallazgo.ts";
import { etapasAfirmadas } from "./afirmaciones.ts";
import { hallar, type Contexto, type Revision } from "./comun.ts";

const DE_CUADRO = new Set(["Cuadro", "Hito"]);

/**
 * Tables and rows of the schedule speak only of stages that exist.
 * @fuente CAS 004-2026-MC-DDC-CUSCO §VII against tables 10.2 and 10.4: a knowledge test that no section describes
 */
export const ghostStage: Revision = {
  codigo: "GHOST_STAGE",
  revisar: (contexto) => [...enCuadros(contexto), ...enTexto(contexto)],
};

function enCuadros({ bases, indice }: Contexto): Hallazgo[] {
  const hallazgos = new Map<string, Hallazgo>();
  recorrer(bases, {
    texto: ({ clave, texto, ruta, padre }) => {
      const dueno = contenedor(padre, DE_CUADRO);
      if (clave !== "etapa" || !dueno || indice.etapas.has(texto)) return;
      const nombre = String(dueno.valor["titulo"] ?? dueno.valor["nombre"] ?? "");
      const mensaje = `«${nombre}» habla de una etapa «${texto.replace(/[-_]+/gu, " ")}», que las bases no tienen. Quítela de ahí o agregue la etapa.`;
      const salida = { texto: dueno.titulo === "Hito" ? "Quitar la fila" : "Quitar el cuadro", ruta: dueno.ruta };
      const clavePropia = `${dueno.ruta} ${texto}`;
      if (!hallazgos.has(clavePropia))
        hallazgos.set(clavePropia, hallar("GHOST_STAGE", "ERROR", ruta, mensaje, { salida }));
    },
  });
  return [...hallazgos.values()];
}

/** Clauses that count more stages than there are, while some table names one that does not exist. */
function enTexto(contexto: Contexto): Hallazgo[] {
  if (enCuadros(contexto).length === 0) return [];
  const { length } = contexto.bases.etapas;
  return etapasAfirmadas(contexto)
    .filter(({ valor }) => valor !== String(length))
    .map(({ valor, ruta, titulo, cita, salida }) =>
      hallar("GHOST_STAGE", "ERROR", ruta, `«${titulo}» cuenta ${valor} etapas y las bases tienen ${length}.`, {
        cita,
        salida,
      }),
    );
}
