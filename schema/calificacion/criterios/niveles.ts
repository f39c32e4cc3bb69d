import { referenciasDe, seCumple } from "../../condicion.ts";
import { CERO, comparar } from "../../puntaje.ts";
import { decimal, fijo, suma, type Trazado } from "../../traza.ts";
import { conPuntaje, rotuloDe, sinPuntaje, type Evaluador } from "./contexto.ts";
import { pasosDeReferencias } from "./dato.ts";

/**
 * Level list: of the rows whose condition is known to hold, the best one, the first one or all of them.
 * @fuente Bases HRDC 2019 §I «Formación académica» (Doctorado 10, Maestría 09, cumple 08)
 */
export const evaluarNiveles: Evaluador<"NIVELES"> = (criterio, contexto) => {
  const { lector } = contexto.candidatura;
  const corresponden = criterio.filas.filter((fila) => seCumple(fila.si, (referencia) => lector.leer(referencia)));
  const [primera, ...otras] = corresponden.map((fila): Trazado => {
    const trazado = fijo({ ...rotuloDe(criterio, contexto), concepto: fila.nombre }, decimal(fila.puntos));
    const de = pasosDeReferencias(referenciasDe(fila.si), contexto);
    return { n: trazado.n, paso: { ...trazado.paso, de } };
  });
  if (!primera) {
    const nada = fijo(rotuloDe(criterio, contexto, "Ninguna fila de la tabla corresponde"), CERO);
    return sinPuntaje(criterio, contexto, nada, "no alcanza ningún nivel", criterio.siNinguna);
  }
  switch (criterio.elige) {
    case "PRIMERA":
      return conPuntaje(primera);
    case "MEJOR":
      return conPuntaje(otras.reduce((a, b) => (comparar(b.n, a.n) > 0 ? b : a), primera));
    case "SUMA":
      return conPuntaje(suma(rotuloDe(criterio, contexto), [primera, ...otras]));
  }
};
