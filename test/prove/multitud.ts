/** Many applicants with their applications ready to be sent, copied from one that was filled through the API. */
import { createSecreto } from "#server/infra/secretos.ts";
import type { Bases } from "#schema/bases/bases.ts";
import { basesConFormulario } from "../factories/bases-postulacion.ts";
import { Cliente } from "../factories/cliente.ts";
import { dniDe } from "../factories/personas.ts";
import { ABIERTO, buildCompleta, conPlazo, type ProcesoDePrueba, publicar } from "../factories/postulacion.ts";
import type { Sistema } from "./sistema.ts";

export interface Solicitante {
  readonly persona: string;
  readonly dni: string;
  readonly postulacion: string;
  readonly revision: number;
  /** Secret of an open session. */
  readonly sesion: string;
}

export interface Multitud {
  readonly proceso: ProcesoDePrueba;
  readonly bases: Bases;
  readonly solicitantes: readonly Solicitante[];
}

/** A browser in which that person has signed in. */
export function navegador(url: string, { sesion }: Pick<Solicitante, "sesion">): Cliente {
  const cliente = new Cliente(url);
  cliente.setGalleta("merito", sesion);
  return cliente;
}

/** Publishes a contest and makes the applicants behind the walls: how they filled it is not what is proved. */
export async function buildMultitud(
  sistema: Sistema,
  cuantos: number,
  bases: Bases = conPlazo(basesConFormulario(), ABIERTO),
): Promise<Multitud> {
  const proceso = await publicar(sistema, bases);
  const molde = await buildCompleta(sistema, "ana", proceso.id);
  const solicitantes = Array.from({ length: cuantos }, (_, i) => ({
    persona: crypto.randomUUID(),
    dni: String(50_000_000 + i),
    postulacion: crypto.randomUUID(),
    revision: molde.revision,
    ...secreto(),
  }));
  await sistema.sql(REEMPLAZAR);
  for (let i = 0; i < solicitantes.length; i += 500) await insertar(sistema, molde.id, solicitantes.slice(i, i + 500));
  return { proceso, bases, solicitantes };
}

/** Each text of one list by the one at its place in another. It lives in the database of the proof alone. */
const REEMPLAZAR = `create or replace function reemplazar(texto text, viejos text[], nuevos text[]) returns text language plpgsql as $$
begin
  for i in 1 .. cardinality(viejos) loop texto := replace(texto, viejos[i], nuevos[i]); end loop;
  return texto;
end $$`;

function secreto(): { readonly sesion: string; readonly hash: string } {
  const { texto, hash } = createSecreto();
  return { sesion: texto, hash: hash.toString("hex") };
}

async function insertar(sistema: Sistema, molde: string, unos: readonly object[]): Promise<void> {
  await sistema.sql(
    `with unos as (
       select * from jsonb_to_recordset($1::jsonb) as u(persona uuid, dni text, postulacion uuid, revision int, hash text)
     ), p as (
       insert into persona (id, tipo_documento, numero_documento, nombres, apellidos, correo)
       select persona, 'DNI', dni, 'Nombre ' || dni, 'Apellido ' || dni, 'p' || dni || '@merito.example' from unos
     ), c as (
       insert into cuenta (persona_id) select persona from unos
     ), r as (
       insert into asignacion_rol (persona_id, rol) select persona, 'POSTULANTE' from unos
     ), s as (
       insert into sesion (hash, persona_id, vence_en)
       select decode(hash, 'hex'), persona, clock_timestamp() + interval '4 hours' from unos
     ), m as (
       select * from postulacion where id = $2
     ), viejos as (
       select a.* from archivo a, m where a.persona_id = m.persona
         and (m.respuestas::text like '%' || a.id || '%' or m.documentos::text like '%' || a.id || '%')
     ), nuevos as (
       select u.persona, v.id as viejo, gen_random_uuid() as id, v.nombre, v.tipo, v.bytes, v.sha256 from unos u, viejos v
     ), a as (
       insert into archivo (id, persona_id, nombre, tipo, bytes, sha256)
       select id, persona, nombre, tipo, bytes, sha256 from nuevos
     ), reemplazos as (
       select persona, array_agg(viejo::text order by viejo) as viejos, array_agg(id::text order by viejo) as nuevos from nuevos group by 1
     )
     insert into postulacion (id, codigo, proceso, entidad, persona, plazas, ambito_limite, version_bases, estado, revision, respuestas,
       documentos, confirmados, declaraciones, creada_en, guardada_en)
     select u.postulacion, 'M-' || u.dni, m.proceso, m.entidad, u.persona, m.plazas, m.ambito_limite, m.version_bases, 'BORRADOR', u.revision,
       reemplazar(replace(m.respuestas::text, $3, u.dni), r.viejos, r.nuevos)::jsonb,
       reemplazar(m.documentos::text, r.viejos, r.nuevos)::jsonb, m.confirmados, m.declaraciones, m.creada_en, m.guardada_en
     from unos u join reemplazos r using (persona), m`,
    [JSON.stringify(unos), molde, dniDe("ana")],
  );
}
