/** Pure: joins a sealed dossier with what was decided about it, as the engine reads it. */
import type { EvaluacionEtapa, Expediente, HojaEvaluacion } from "#schema/expediente.ts";
import type { DatosEvaluacion } from "./decisiones.rules.ts";

export interface ValidacionDe {
  readonly seccion: string | null;
  readonly fila: string | null;
  readonly documento: string | null;
  readonly estado: "VALIDO" | "RECHAZADO";
  readonly motivo: string | null;
}

export interface HojaDe {
  readonly etapa: string;
  readonly miembro: string;
  readonly vota: boolean;
  readonly puntajes: Readonly<Record<string, string>>;
}

/** What was decided about one dossier. Only sheets that are in sight belong here: before that they do not count. */
export interface DecisionesDe {
  readonly validaciones: readonly ValidacionDe[];
  readonly evaluaciones: readonly DatosEvaluacion[];
  readonly hojas: readonly HojaDe[];
  readonly externos: Readonly<Record<string, string>>;
  readonly desempates: Readonly<Record<string, string>>;
  readonly caida: Expediente["caida"] | null;
}

/**
 * The dossier with its decisions. The order of the sheets is that of their names, so that the same decisions always give
 * the same input.
 */
export function unirDecisiones(sellado: Expediente, decisiones: DecisionesDe): Expediente {
  const validar = validadorDe(decisiones.validaciones);
  const { externos, desempates, caida } = decisiones;
  return {
    ...sellado,
    respuestas: Object.fromEntries(
      Object.entries(sellado.respuestas).map(([seccion, filas]) => [
        seccion,
        filas.map((fila) => ({ ...fila, ...validar(`${seccion}/${fila.id}`) })),
      ]),
    ),
    ...(sellado.documentos && {
      documentos: sellado.documentos.map((uno) => ({ ...uno, ...validar(uno.documento) })),
    }),
    evaluaciones: evaluacionesDe(decisiones),
    ...(Object.keys(externos).length > 0 && { externos: { ...externos } }),
    ...(Object.keys(desempates).length > 0 && { desempates: { ...desempates } }),
    ...(caida && { caida }),
  };
}

type ConValidacion = { validacion?: { estado: "VALIDO" | "RECHAZADO"; motivo?: string } };

function validadorDe(validaciones: readonly ValidacionDe[]): (clave: string) => ConValidacion {
  const porClave = new Map(
    validaciones.map(({ seccion, fila, documento, estado, motivo }) => [
      documento ?? `${seccion}/${fila}`,
      { estado, ...(motivo !== null && { motivo }) },
    ]),
  );
  return (clave) => {
    const validacion = porClave.get(clave);
    return validacion ? { validacion } : {};
  };
}

function evaluacionesDe({ evaluaciones, hojas }: DecisionesDe): EvaluacionEtapa[] {
  const etapas = [...new Set([...evaluaciones.map((una) => una.etapa), ...hojas.map((una) => una.etapa)])].toSorted();
  return etapas.map((etapa) => {
    const suyas = hojas
      .filter((hoja) => hoja.etapa === etapa)
      .toSorted((a, b) => (a.miembro < b.miembro ? -1 : 1))
      .map(({ miembro, vota, puntajes }): HojaEvaluacion => ({ miembro, vota, puntajes: { ...puntajes } }));
    return {
      ...(evaluaciones.find((una) => una.etapa === etapa) ?? { etapa }),
      ...(suyas.length > 0 && { hojas: suyas }),
    };
  });
}
