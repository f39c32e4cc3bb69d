import type { Bases } from "../bases/bases.ts";
import type { Esperado, Prueba } from "../bases/prueba.ts";
import type { EvaluacionEtapa, Expediente } from "../expediente.ts";
import { valorDe } from "./expediente.ts";
import { probar, sumaDeBonos } from "./probar.ts";

/**
 * A sample out of a dossier, with what the bases give it now as what is expected. It is scored alone: what it got among
 * others, as a cut or a tie, is not part of it.
 */
export function congelar(bases: Bases, expediente: Expediente, id: string, nombre: string): Prueba {
  const respuestas = Object.entries(expediente.respuestas).flatMap(([seccion, filas]) =>
    filas.flatMap((fila) =>
      Object.entries(fila.valores).map(([campo, valor]) => ({
        seccion,
        fila: fila.id,
        campo,
        valor: valorDe(valor).slice(0, 500),
      })),
    ),
  );
  const niega = (expediente.declaraciones ?? []).flatMap((d) => (d.respuesta === "NO" ? [d.declaracion] : []));
  const externos = Object.entries(expediente.externos ?? {}).map(([hecho, valor]) => ({ hecho, valor }));
  const puntajes = (expediente.evaluaciones ?? []).flatMap(puntajesDe);
  const decisiones = [...rechazos(bases, expediente), ...(expediente.evaluaciones ?? []).flatMap(decisionesDe)];
  const prueba: Prueba = {
    id,
    nombre,
    plaza: expediente.plazas[0] ?? "",
    respuestas,
    documentos: (expediente.documentos ?? []).map(({ documento }) => documento),
    ...(niega.length > 0 && { niega }),
    ...(externos.length > 0 && { externos }),
    ...(puntajes.length > 0 && { puntajes }),
    ...(decisiones.length > 0 && { decisiones }),
    esperado: {},
  };
  return { ...prueba, esperado: loQueDan(bases, prueba) };
}

/** What the bases give a sample now, as it would be expected. Numbers that have no decimal form are left out. */
export function loQueDan(bases: Bases, prueba: Prueba): Esperado {
  const { candidatura } = probar(bases, prueba);
  if (!candidatura) return {};
  const { etapas, total, final } = candidatura;
  return {
    etapas: etapas.map(({ etapa, estado, obtenido, acumulado }) => ({
      etapa,
      estado,
      ...decimal("puntaje", obtenido?.valor),
      ...decimal("acumulado", acumulado?.valor),
    })),
    ...decimal("bonificaciones", sumaDeBonos(candidatura)),
    ...decimal("total", total?.valor),
    ...decimal("final", final?.valor),
  };
}

const DECIMAL = /^-?\d{1,12}(\.\d{1,6})?$/;
const decimal = <C extends string>(clave: C, valor: string | undefined): { [K in C]?: string } =>
  (valor !== undefined && DECIMAL.test(valor) ? { [clave]: valor } : {}) as { [K in C]?: string };

/** Scores of a stage; once for all where the members agree. */
function puntajesDe({ etapa, hojas = [] }: EvaluacionEtapa): NonNullable<Prueba["puntajes"]> {
  const criterios = [...new Set(hojas.flatMap(({ puntajes }) => Object.keys(puntajes)))];
  return criterios.flatMap((criterio) => {
    const puestos = hojas.flatMap(({ miembro, puntajes }) => {
      const valor = puntajes[criterio];
      return valor === undefined ? [] : [{ etapa, criterio, miembro, valor }];
    });
    const [primero] = puestos;
    const deAcuerdo =
      primero && puestos.length === hojas.length && puestos.every(({ valor }) => valor === primero.valor);
    return deAcuerdo ? [{ etapa, criterio, valor: primero.valor }] : puestos;
  });
}

function decisionesDe(evaluacion: EvaluacionEtapa): NonNullable<Prueba["decisiones"]> {
  const { etapa, asistencia, descalificacion = [], requisitos = [], compuertas = [] } = evaluacion;
  const decididas = [
    ...requisitos.map(({ requisito, cumple }) => ({ sobre: requisito, cumple })),
    ...compuertas.map(({ criterio, cumple }) => ({ sobre: criterio, cumple })),
  ];
  return [
    ...(asistencia === "AUSENTE" ? [{ etapa, clase: "AUSENTE" as const }] : []),
    ...descalificacion.map((sobre) => ({ etapa, clase: "DESCALIFICA" as const, sobre })),
    ...decididas.map(({ sobre, cumple }) => ({
      etapa,
      clase: cumple ? ("CUMPLE" as const) : ("NO_CUMPLE" as const),
      sobre,
    })),
  ];
}

function rechazos({ etapas }: Bases, { respuestas, documentos = [] }: Expediente): NonNullable<Prueba["decisiones"]> {
  const etapa = etapas[0]?.id;
  if (etapa === undefined) return [];
  const filas = Object.entries(respuestas).flatMap(([seccion, suyas]) =>
    suyas.flatMap(({ id, validacion }) => (validacion?.estado === "RECHAZADO" ? [`${seccion}.${id}`] : [])),
  );
  const de = documentos.flatMap(({ documento, validacion }) => (validacion?.estado === "RECHAZADO" ? [documento] : []));
  return [...filas, ...de].map((sobre) => ({ etapa, clase: "RECHAZA" as const, sobre }));
}
