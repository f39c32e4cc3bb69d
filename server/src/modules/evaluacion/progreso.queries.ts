/** Reads of how far a stage is, who evaluates it, and when it was opened. */
import type { Lectura } from "../../infra/base-datos.ts";
import { isId } from "../../infra/validacion.ts";
import { readEtapa } from "./evaluacion.queries.ts";
import type { AperturaEvaluacion, IntegranteComite, ProgresoEtapa } from "./evaluacion.type.ts";
import { readComite, readHojas } from "./panel.queries.ts";
import { tieneVoto } from "./panel.rules.ts";
import { readProceso } from "./proceso.queries.ts";

/** Counts of a stage and of each member. */
export async function readProgreso(tx: Lectura, idProceso: string, etapa: string): Promise<ProgresoEtapa> {
  const { proceso, indice } = await readEtapa(tx, idProceso, etapa);
  const cuenta = await tx.fila<{ postulaciones: number; conDecisiones: number; completas: number }>(
    `select count(*)::int as postulaciones, count(e.id)::int as "conDecisiones", count(e.reveladas_en)::int as completas
     from postulacion p left join evaluacion e on e.postulacion = p.id and e.etapa = $3
     where p.proceso = $1 and p.estado = 'ENVIADA' and ($2 = 0 or llego_a_etapa($1, p.id, $2))`,
    [proceso.id, indice, etapa],
  );
  const [comite, hojas] = [await readComite(tx, proceso.id), await readHojas(tx, proceso.id, etapa)];
  return {
    etapa,
    postulaciones: cuenta?.postulaciones ?? 0,
    conDecisiones: cuenta?.conDecisiones ?? 0,
    completas: cuenta?.completas ?? 0,
    integrantes: comite.map(({ persona, nombres }) => {
      const suyas = hojas.filter((hoja) => hoja.persona === persona);
      const cerradas = suyas.filter((hoja) => hoja.cerrada).length;
      return { persona, nombres, cerradas, abiertas: suyas.length - cerradas };
    }),
    procesoId: proceso.id,
    entidadId: proceso.entidad,
  };
}

/** The committee, empty for who does not work with the proceso. */
export async function listComite(tx: Lectura, idProceso: string): Promise<IntegranteComite[]> {
  const proceso = await readProceso(tx, idProceso);
  const comite = await readComite(tx, proceso.id);
  return comite.map((uno) => ({
    persona: uno.persona,
    nombres: uno.nombres,
    preside: uno.rol === "PRESIDENTE",
    cargo: uno.cargo,
    nombreCargo: uno.nombre,
    vota: tieneVoto(uno),
    procesoId: proceso.id,
    entidadId: proceso.entidad,
  }));
}

/** The stages that were opened, in order, with the hashes that anybody may verify. */
export async function listAperturas(tx: Lectura, proceso: string): Promise<AperturaEvaluacion[]> {
  if (!isId(proceso)) return [];
  return tx.filas<AperturaEvaluacion>(
    `select a.etapa, v.numero as "versionBases", a.bases_sha256 as "basesSha256", a.expedientes_sha256 as "expedientesSha256",
       a.expedientes, a.abierta_en as "abiertaEn", a.publicada_en as "publicadaEn"
     from apertura_evaluacion a join version_bases v on v.id = a.version_bases where a.proceso = $1 order by a.abierta_en`,
    [proceso],
  );
}
