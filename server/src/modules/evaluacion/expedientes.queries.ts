/** Reads the dossiers of a proceso with what was decided about them, as the person who asks may see it. */
import type { Expediente } from "#schema/expediente.ts";
import type { Lectura } from "../../infra/base-datos.ts";
import { expedientesDe } from "../postulacion/index.ts";
import { type DecisionesDe, unirDecisiones } from "./expediente.rules.ts";

/** A dossier ready for the engine, and whose it is. */
export interface ExpedienteEvaluado {
  readonly postulacion: string;
  readonly persona: string;
  readonly expediente: Expediente;
}

interface FilaExpediente extends DecisionesDe {
  readonly id: string;
  readonly codigo: string;
  readonly persona: string;
}

/**
 * Dossiers that were sent, by code, each with its seal checked.
 * A sheet counts once all those of its application and stage are closed, and never one whose member gave up
 * its seat by abstaining; what he scored in stages published before stands.
 * @param postulaciones only these; all by default
 */
export async function readExpedientes(
  tx: Lectura,
  proceso: string,
  postulaciones: readonly string[] | null = null,
): Promise<ExpedienteEvaluado[]> {
  const filas = await tx.filas<FilaExpediente>(
    `select p.id, p.codigo, p.persona, coalesce(v.todas, '[]') as validaciones, coalesce(e.todas, '[]') as evaluaciones, coalesce(h.todas, '[]') as hojas,
       coalesce(x.todos, '{}') as externos, coalesce(d.todos, '{}') as desempates,
       (select jsonb_build_object('causa', c.causa, 'motivo', c.motivo) from caida c where c.postulacion = p.id) as caida
     from postulacion p
       left join lateral (select jsonb_agg(jsonb_build_object('seccion', s.seccion, 'fila', s.fila, 'documento', s.documento,
           'estado', s.estado, 'motivo', s.motivo)) as todas
         from validacion_sustento s where s.postulacion = p.id) v on true
       left join lateral (select jsonb_agg(s.datos) as todas from evaluacion s where s.postulacion = p.id) e on true
       left join lateral (select jsonb_agg(jsonb_build_object('etapa', s.etapa, 'miembro', s.miembro, 'vota', s.vota,
           'puntajes', s.puntajes)) as todas
         from hoja_evaluacion s join evaluacion ev on ev.postulacion = s.postulacion and ev.etapa = s.etapa
         where s.postulacion = p.id and s.cerrada_en is not null and ev.reveladas_en is not null and s.asiento <> 'abstencion:' || s.persona) h on true
       left join lateral (select jsonb_object_agg(s.hecho, s.valor) as todos
         from dato_externo s where s.postulacion = p.id) x on true
       left join lateral (select jsonb_object_agg(s.desempate, s.valor) as todos
         from desempate s where s.postulacion = p.id) d on true
     where p.proceso = $1 and p.estado = 'ENVIADA' and ($2::uuid[] is null or p.id = any ($2))
     order by p.codigo`,
    [proceso, postulaciones],
  );
  const sellados = new Map((await expedientesDe(tx, proceso, postulaciones)).map((uno) => [uno.codigo, uno]));
  return filas.flatMap(({ id, codigo, persona, ...decisiones }) => {
    const sellado = sellados.get(codigo);
    return sellado ? [{ postulacion: id, persona, expediente: unirDecisiones(sellado, decisiones) }] : [];
  });
}
