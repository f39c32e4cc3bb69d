import { calificar } from "#schema/calificacion/index.ts";
import { Rechazo } from "#schema/errores.ts";
import type { Lectura } from "../../infra/base-datos.ts";
import type { Quien } from "../../infra/quien.ts";
import { assertSinPostular, readProceso, toCandidatura, trabajaEn } from "../evaluacion/index.ts";
import { cuadrosDe, plazasDe } from "./contenido.rules.ts";
import { assertPublica, type EstadoPublicacion, readPublicacion } from "./publicacion.ts";
import { type Lista, type Pedido, preparar } from "./publicacion.rules.ts";
import { toCuadro } from "./resultado.queries.ts";
import type { VistaPreviaResultados } from "./resultado.type.ts";

const MAXIMO = 1000;

/**
 * Results as they would be published now, with what stands in the way. It knows no more than the person who asks: sheets
 * that are out of sight do not count in it.
 * @param etapa null for the final result
 * @throws NO_ENCONTRADO, NO_AUTORIZADO, CONFLICTO_DE_INTERES, ETAPA_DESCONOCIDA
 */
export async function readVistaPrevia(
  tx: Lectura,
  quien: Quien,
  idProceso: string,
  etapa: string | null,
): Promise<VistaPreviaResultados> {
  const proceso = await readProceso(tx, idProceso);
  if (!trabajaEn(quien, ["COMITE", "PRESIDENTE", "RRHH", "APROBADOR", "AUDITOR"], proceso))
    throw new Rechazo("NO_AUTORIZADO");
  await assertSinPostular(tx, proceso.id);
  const estado = await readPublicacion(tx, proceso);
  const { version, concurso, expedientes } = estado;
  const { bases } = version;
  const indice = etapa === null ? bases.etapas.length - 1 : bases.etapas.findIndex((una) => una.id === etapa);
  if (indice < 0) throw new Rechazo("ETAPA_DESCONOCIDA", { etapa: etapa ?? "" }, "etapa");
  const { lista, impedimento } = intentar(estado, {
    clase: etapa === null ? "FINAL" : "PRELIMINAR",
    etapa,
    motivo: null,
  });
  const resultado = lista?.resultado ?? calificar(bases, concurso.expedientes, indice + 1).resultado;
  const duenos = new Map(expedientes.map((uno) => [uno.expediente.codigo, uno.persona]));
  const ubicacion = { procesoId: proceso.id, entidadId: proceso.entidad };
  return {
    ...ubicacion,
    cuadros: resultado ? cuadrosDe(bases, resultado, [etapa]).map(toCuadro) : [],
    plazas:
      resultado && etapa === null
        ? plazasDe(bases, resultado).map((una) => ({ ...una, desiertas: [...una.desiertas] }))
        : [],
    candidaturas: (resultado?.candidaturas ?? [])
      .slice(0, MAXIMO)
      .map((una) => toCandidatura(bases, una, { ...ubicacion, personaId: duenos.get(una.codigo) ?? "" })),
    avisos: resultado?.avisos ?? [],
    impedimento: impedimento && {
      codigo: impedimento.codigo,
      mensaje: impedimento.message,
      detalles: impedimento.detalles,
    },
    sha256: lista?.sha256 ?? null,
  };
}

function intentar(estado: EstadoPublicacion, pedido: Pedido): { lista: Lista | null; impedimento: Rechazo | null } {
  try {
    assertPublica(estado);
    return { lista: preparar(estado.concurso, pedido), impedimento: null };
  } catch (error) {
    if (error instanceof Rechazo) return { lista: null, impedimento: error };
    throw error;
  }
}
