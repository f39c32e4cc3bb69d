import type { Bases } from "../bases/bases.ts";
import { seCumple } from "../condicion.ts";
import type { Lector } from "../lector.ts";
import type { AnotarRespuesta } from "./anotar.ts";

/**
 * Sworn statements: each that concerns the person must be answered, and a «no» does what the bases say.
 * @fuente bases-model §7 «acceptance required, and what happens on NO»
 */
export function revisarDeclaraciones(bases: Bases, lector: Lector, anotar: AnotarRespuesta): void {
  const dadas = new Map((lector.sujeto.declaraciones ?? []).map((d) => [d.declaracion, d.respuesta]));
  const conocidas = new Set(bases.declaraciones.map((declaracion) => declaracion.id));
  for (const id of dadas.keys())
    if (!conocidas.has(id))
      anotar("FORM_DESCONOCIDO", `declaraciones.${id}`, "Las bases no tienen esa declaración. Quítela.");
  for (const { id, titulo, respuesta, siNo, si } of bases.declaraciones) {
    const ruta = `declaraciones.${id}`;
    if (!seCumple(si, (referencia) => lector.leer(referencia))) continue;
    const dada = dadas.get(id);
    if (dada === undefined)
      anotar(
        "FORM_DECLARACION",
        ruta,
        respuesta === "ACEPTACION" ? `Lea y acepte «${titulo}».` : `Responda «${titulo}».`,
      );
    else if (dada === "NO" && siNo === "IMPIDE_ENVIAR")
      anotar("FORM_DECLARACION_NO", ruta, `Con la respuesta «No» a «${titulo}» no se puede enviar la postulación.`);
    else if (dada === "NO" && siNo === "DESCALIFICA")
      anotar("FORM_DECLARACION_NO", ruta, `Con la respuesta «No» a «${titulo}» quedará descalificado.`, "ADVERTENCIA");
  }
}
