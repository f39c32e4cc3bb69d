import { CERO, comparar, dividir, fraccion, multiplicar, piso } from "../../puntaje.ts";
import { dato, decimal, fijo, paso, resta, type Trazado } from "../../traza.ts";
import { conPuntaje, rotuloDe, type Evaluador } from "./contexto.ts";
import { leerNumero } from "./dato.ts";

/**
 * Points for each unit of a quantity, above an amount that does not count when the bases name one. Whole units only, or
 * fractions in proportion, as the bases say. An unknown quantity has no units.
 * @fuente bases-model §4 «rate per unit with floor of whole units or proportional»
 */
export const evaluarTasa: Evaluador<"TASA"> = (criterio, contexto) => {
  const rotulo = rotuloDe(criterio, contexto);
  const leida = leerNumero(criterio.dato, contexto);
  if (leida.trazado === null) return conPuntaje(fijo({ ...rotulo, texto: leida.falta }, CERO));
  let cantidad: Trazado = leida.trazado;
  if (criterio.sobreValor !== undefined) {
    const minimo = dato({ concepto: "Cantidad que no cuenta" }, decimal(criterio.sobreValor));
    cantidad = resta({ concepto: "Exceso" }, cantidad, minimo);
  }
  if (criterio.sobre !== undefined) {
    const minimo = leerNumero(criterio.sobre, contexto);
    if (minimo.trazado) cantidad = resta({ concepto: "Exceso" }, cantidad, minimo.trazado);
  }
  if (comparar(cantidad.n, CERO) <= 0) {
    const nada = fijo({ ...rotulo, texto: "No hay unidades que contar" }, CERO);
    return conPuntaje({ n: nada.n, paso: { ...nada.paso, de: [cantidad.paso] } });
  }
  const exactas = dividir(cantidad.n, decimal(criterio.cada));
  const unidades = criterio.fraccion === "ENTERA" ? fraccion(piso(exactas)) : exactas;
  return conPuntaje(
    paso("UNIDADES", rotulo, multiplicar(unidades, decimal(criterio.puntos)), [cantidad], {
      cada: criterio.cada,
      puntos: criterio.puntos,
      fraccion: criterio.fraccion,
    }),
  );
};
