import { CERO } from "../../puntaje.ts";
import { dato, decimal, fijo, type Trazado } from "../../traza.ts";
import { juntarHojas } from "../panel.ts";
import { rotuloDe, type Evaluador } from "./contexto.ts";

/**
 * Score that each member of the panel puts; several sheets are joined by the rule of the panel.
 * @fuente Bases HRDC 2019 §I «Entrevista personal» (four factors of 05–15) · bases-model §3
 */
export const evaluarDirecto: Evaluador<"DIRECTO"> = (criterio, contexto) => {
  const rotulo = rotuloDe(criterio, contexto);
  const puestos: Trazado[] = [];
  const faltan: string[] = [];
  for (const hoja of contexto.hojas) {
    const puntaje = hoja.puntajes[criterio.id];
    if (puntaje === undefined) faltan.push(`${criterio.nombre}: falta el puntaje de ${hoja.miembro}`);
    else puestos.push(dato({ concepto: `Hoja de ${hoja.miembro}` }, decimal(puntaje)));
  }
  const junto = juntarHojas(rotulo, puestos, contexto.etapa.panel, contexto.redondeos.panel);
  if (junto.puntaje === null) {
    return {
      puntaje: fijo(rotulo, CERO),
      motivos: [],
      pendientes: [...faltan, `${criterio.nombre}: ${junto.falta}`],
    };
  }
  return { puntaje: junto.puntaje, motivos: [], pendientes: faltan };
};
