import { Cuadro, type DatoColumna } from "../../bases/resultado.ts";
import { enumerar, minuscula } from "../cifras.ts";
import { PUNTAJES } from "../condiciones.ts";
import type { Escritor } from "../escritor.ts";
import { significado } from "../significado.ts";

/** VIII. The tables of results that will be published, empty, with what each column shows. */
export function escribirCuadros(e: Escritor): void {
  const { cuadros } = e.bases;
  e.titulo(1, "CUADROS DE RESULTADOS", "cuadros", "cuadros");
  if (cuadros.length === 0) return e.parrafo("Estas bases no definen cuadros de resultados.", "cuadros");
  for (const cuadro of cuadros) escribirCuadro(e, cuadro);
}

function escribirCuadro(e: Escritor, cuadro: Cuadro): void {
  const { id, numero, titulo, etapa, orden, incluye, porPlaza, columnas, notas = [], cita } = cuadro;
  const ruta = `cuadros.${id}`;
  e.titulo(2, titulo, ruta, ruta);
  const impreso = numero === undefined ? "" : `Cuadro ${numero}. `;
  const de = etapa === undefined ? "Informa del resultado final" : `Informa de la etapa ${e.nombres.etapa(etapa)}`;
  const uno = porPlaza ? "hay un cuadro por cada plaza" : "hay un solo cuadro para todas las plazas";
  e.parrafo(
    `${impreso}${de}; ${uno}. Orden de las filas: ${minuscula(significado(Cuadro, "orden", orden))}. Quiénes salen: ${minuscula(significado(Cuadro, "incluye", incluye))}.`,
    ruta,
    cita,
  );
  e.tabla(
    titulo,
    columnas.map(({ titulo: rotulo, grupo, nota }) => {
      const nombre = grupo === undefined ? rotulo : `${grupo}: ${rotulo}`;
      return [nota === undefined ? nombre : `${nombre} (${nota})`, 1] as const;
    }),
    [],
    `${ruta}.columnas`,
  );
  e.lista(
    "LETRA",
    columnas.map((columna, i) => ({
      texto: `${columna.titulo}: ${queMuestra(e, columna.dato)}.`,
      ruta: `${ruta}.columnas.${i}`,
    })),
    `${ruta}.columnas`,
  );
  e.lista(
    "GUION",
    notas.map((texto, i) => ({ texto, ruta: `${ruta}.notas.${i}` })),
    `${ruta}.notas`,
  );
}

function queMuestra(e: Escritor, dato: DatoColumna): string {
  const { nombres } = e;
  const enEtapa = (etapa: string | undefined): string => (etapa === undefined ? "" : ` en ${nombres.etapa(etapa)}`);
  switch (dato.tipo) {
    case "ORDEN":
      return "número de orden";
    case "NOMBRES":
      return "apellidos y nombres";
    case "CODIGO":
      return "código del expediente";
    case "DOCUMENTO":
      return "documento de identidad, del que solo se publican las tres últimas cifras";
    case "PLAZA":
      return "plaza";
    case "PUNTAJE_ETAPA":
      return `${PUNTAJES[dato.puntaje]}${enEtapa(dato.etapa)}`;
    case "CRITERIO":
      return `puntaje del criterio ${nombres.criterio(dato.criterio)}`;
    case "BONIFICACIONES":
      return `suma de ${enumerar(dato.bonificaciones.map(nombres.bonificacion))}, sin nombrar la causa`;
    case "TOTAL":
      return "puntaje total, antes de las bonificaciones finales";
    case "FINAL":
      return "puntaje final";
    case "CALIFICACION":
      return `APTO, NO APTO, DESCALIFICADO o NO SE PRESENTÓ${enEtapa(dato.etapa)}`;
    case "RESULTADO":
      return "GANADOR, ACCESITARIO y los demás resultados finales";
    case "CITACION":
      return `fecha y hora de la citación${enEtapa(dato.etapa)}`;
    case "OBSERVACION":
      return `motivos de la calificación${enEtapa(dato.etapa)}`;
  }
}
