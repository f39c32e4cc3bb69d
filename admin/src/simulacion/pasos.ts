import type { Paso } from "#schema/traza.ts";
import type { PasoExplicadoFragment } from "../gql/graphql.ts";

/** A trace of the engine in the form in which the server tells it: a list of steps, each naming the one above. */
export function enLista(raiz: Paso): PasoExplicadoFragment[] {
  const lista: PasoExplicadoFragment[] = [];
  const anotar = (paso: Paso, padre: number | null, nivel: number): void => {
    const numero = lista.length;
    const { concepto, operacion, valor, regla = null, texto = null, cita } = paso;
    lista.push({
      __typename: "Paso",
      numero,
      padre,
      nivel,
      concepto,
      operacion,
      valor,
      regla,
      texto,
      parametros: Object.entries(paso.parametros ?? {}).map(([nombre, dado]) => ({
        __typename: "ParametroPaso",
        nombre,
        valor: dado,
      })),
      cita: cita
        ? {
            __typename: "Cita",
            seccion: cita.seccion ?? null,
            norma: cita.norma ?? null,
            articulo: cita.articulo ?? null,
          }
        : null,
    });
    for (const parte of paso.de) anotar(parte, numero, nivel + 1);
  };
  anotar(raiz, null, 0);
  return lista;
}
