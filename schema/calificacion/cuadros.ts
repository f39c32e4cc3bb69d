import type { Cuadro, DatoColumna } from "../bases/resultado.ts";
import type { Redondeos } from "../bases/redondeo.ts";
import { fechaHora } from "../fecha.ts";
import type { Trazado } from "../traza.ts";
import { sumarTodo } from "../puntaje.ts";
import { publicado } from "./cifras.ts";
import type { Calificado } from "./calificado.ts";
import { etapaDe, type EstadoEtapa, type ResultadoFinal } from "./modelo.ts";

/** A results table ready to publish: titles and rows of text, in the order and with the columns of the bases. */
export interface CuadroPublicable {
  readonly cuadro: string;
  readonly numero: string | null;
  readonly titulo: string;
  readonly plaza: string | null;
  readonly columnas: readonly {
    readonly titulo: string;
    readonly grupo: string | null;
    readonly nota: string | null;
  }[];
  readonly filas: readonly (readonly string[])[];
  readonly notas: readonly string[];
}

/** Builds the tables that the bases define. @fuente CAS 004-2026-MC-DDC-CUSCO §10.1–10.4 */
export function armarCuadros(cuadros: readonly Cuadro[], calificados: readonly Calificado[]): CuadroPublicable[] {
  return cuadros.flatMap((cuadro) => {
    if (!cuadro.porPlaza) return [armar(cuadro, null, calificados)];
    const plazas = [...new Set(calificados.map((c) => c.recorrido.candidatura.plaza.id))];
    return plazas.map((plaza) =>
      armar(
        cuadro,
        plaza,
        calificados.filter((c) => c.recorrido.candidatura.plaza.id === plaza),
      ),
    );
  });
}

function armar(cuadro: Cuadro, plaza: string | null, calificados: readonly Calificado[]): CuadroPublicable {
  const incluidos = calificados.filter((calificado) => incluye(cuadro, calificado)).toSorted(enOrden(cuadro));
  return {
    cuadro: cuadro.id,
    numero: cuadro.numero ?? null,
    titulo: cuadro.titulo,
    plaza,
    columnas: cuadro.columnas.map((c) => ({ titulo: c.titulo, grupo: c.grupo ?? null, nota: c.nota ?? null })),
    filas: incluidos.map((calificado, i) => cuadro.columnas.map((c) => celda(c.dato, calificado, i, cuadro))),
    notas: cuadro.notas ?? [],
  };
}

function incluye(cuadro: Cuadro, { recorrido, final }: Calificado): boolean {
  if (cuadro.etapa === undefined) return cuadro.incluye === "EVALUADOS" || final.estado === "APTO";
  const calculo = etapaDe(recorrido, cuadro.etapa);
  return calculo !== undefined && (cuadro.incluye === "EVALUADOS" || calculo.estado === "APTO");
}

function enOrden(cuadro: Cuadro): (a: Calificado, b: Calificado) => number {
  const porNombre = (a: Calificado, b: Calificado): number =>
    comparaTexto(a.recorrido.candidatura.expediente.nombres, b.recorrido.candidatura.expediente.nombres) ||
    porCodigo(a, b);
  switch (cuadro.orden) {
    case "CODIGO":
      return porCodigo;
    case "ALFABETICO":
      return porNombre;
    case "MERITO":
      return (a, b) => lugar(cuadro, a) - lugar(cuadro, b) || porNombre(a, b);
  }
}

const lugar = (cuadro: Cuadro, calificado: Calificado): number =>
  cuadro.etapa === undefined
    ? calificado.lugar
    : (calificado.lugarEnEtapa.get(cuadro.etapa) ?? Number.MAX_SAFE_INTEGER);

function celda(dato: DatoColumna, calificado: Calificado, fila: number, cuadro: Cuadro): string {
  const { recorrido, final } = calificado;
  const { expediente, plaza, indice } = recorrido.candidatura;
  const redondeos: Redondeos = indice.bases.redondeos ?? {};
  switch (dato.tipo) {
    case "ORDEN":
      return String(fila + 1);
    case "NOMBRES":
      return expediente.nombres;
    case "CODIGO":
      return expediente.codigo;
    case "DOCUMENTO":
      return enmascarar(expediente.documento);
    case "PLAZA":
      return plaza.codigo;
    case "PUNTAJE_ETAPA": {
      const calculo = etapaDe(recorrido, dato.etapa);
      if (dato.puntaje === "PONDERADO") return cifra(calculo?.ponderado, redondeos.ponderado);
      const puntaje = dato.puntaje === "OBTENIDO" ? calculo?.obtenido : calculo?.acumulado;
      return cifra(puntaje, calculo?.etapa.redondeos?.etapa ?? redondeos.etapa);
    }
    case "CRITERIO": {
      const puntaje = recorrido.etapas.map((c) => c.criterios.get(dato.criterio)).find((t) => t !== undefined);
      return cifra(puntaje, redondeos.criterio);
    }
    case "BONIFICACIONES": {
      const dadas = [...recorrido.etapas.flatMap((c) => c.bonificaciones), ...final.bonificaciones]
        .filter((b) => dato.bonificaciones.includes(b.bonificacion))
        .flatMap((b) => (b.incremento ? [b.incremento.n] : []));
      return dadas.length === 0 ? "" : publicado(sumarTodo(dadas), redondeos.bonificacion);
    }
    case "TOTAL":
      return cifra(final.total, redondeos.total);
    case "FINAL":
      return cifra(final.final, redondeos.final ?? redondeos.total);
    case "CALIFICACION": {
      const calculo = etapaDe(recorrido, dato.etapa ?? cuadro.etapa ?? "");
      return EN_PALABRAS[calculo?.estado ?? final.estado];
    }
    case "RESULTADO":
      return RESULTADO_EN_PALABRAS[calificado.resultado];
    case "CITACION": {
      const citacion = expediente.evaluaciones?.find((e) => e.etapa === dato.etapa)?.citacion;
      return citacion === undefined ? "" : fechaHora(citacion);
    }
    case "OBSERVACION": {
      const id = dato.etapa ?? cuadro.etapa;
      const motivos = id === undefined ? final.motivos : (etapaDe(recorrido, id)?.motivos ?? []);
      return motivos.map((motivo) => motivo.texto).join("; ");
    }
  }
}

const cifra = (t: Trazado | null | undefined, redondeo: Redondeos["total"]): string =>
  t ? publicado(t.n, redondeo) : "";

/** Only the last three characters are public. @fuente reliability D5 */
const enmascarar = (documento: string | undefined): string =>
  documento === undefined ? "" : `${"*".repeat(Math.max(0, documento.length - 3))}${documento.slice(-3)}`;

const porCodigo = (a: Calificado, b: Calificado): number =>
  comparaTexto(a.recorrido.candidatura.expediente.codigo, b.recorrido.candidatura.expediente.codigo);

const sinTildes = (texto: string): string =>
  texto
    .normalize("NFD")
    .replaceAll(/[\u0300-\u0302\u0304-\u036f]/g, "")
    .toUpperCase();
const comparaTexto = (a: string, b: string): number => {
  const [x, y] = [sinTildes(a), sinTildes(b)];
  return x < y ? -1 : x > y ? 1 : 0;
};

/** The legal words, as they are published. */
export const EN_PALABRAS: Record<EstadoEtapa, string> = {
  APTO: "APTO",
  NO_APTO: "NO APTO",
  DESCALIFICADO: "DESCALIFICADO",
  NO_SE_PRESENTO: "NO SE PRESENTÓ",
  PENDIENTE: "PENDIENTE",
};

export const RESULTADO_EN_PALABRAS: Record<ResultadoFinal, string> = {
  GANADOR: "GANADOR",
  ACCESITARIO: "ACCESITARIO",
  APROBADO_SIN_VACANTE: "APROBADO SIN VACANTE",
  EMPATE_PENDIENTE: "EMPATE POR RESOLVER",
  ASIGNADO_A_OTRA_PLAZA: "ASIGNADO A OTRA PLAZA",
  RESULTADO_SIN_EFECTO: "RESULTADO SIN EFECTO",
  NO_APTO: "NO APTO",
  DESCALIFICADO: "DESCALIFICADO",
  NO_SE_PRESENTO: "NO SE PRESENTÓ",
  PENDIENTE: "PENDIENTE",
  RETIRADO: "RETIRADO",
};
