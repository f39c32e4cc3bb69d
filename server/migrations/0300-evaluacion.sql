-- The evaluation of a proceso: its opening, what the committee decides of each application and stage, and the sheets.

-- Writes a policy for those who hold one of the roles over the row's entidad and proceso. Whoever integrates a committee
-- does so in one proceso: that role held in a whole entidad opens nothing here.
create procedure permitir_en_proceso(tabla regclass, nombre text, comando text, roles text) language plpgsql as $$
declare
  generales text := array(select r from unnest(roles::text[]) r where r not in ('COMITE', 'PRESIDENTE', 'UNIDAD_SOLICITANTE'))::text;
  condicion text := format('(select soy(%1$L)) or entidad = any ((select mis_entidades(%1$L))::uuid[])
    or proceso = any ((select mis_procesos(%2$L))::uuid[])', generales, roles);
begin
  execute format('create policy %I on %s for %s %s', nombre, tabla, comando, case comando
    when 'insert' then format('with check (%s)', condicion)
    when 'select' then format('using (%s)', condicion)
    else format('using (%1$s) with check (%1$s)', condicion) end);
end $$;

-- The «puesta a cero» of a stage: the bases and the sealed dossiers that are evaluated, by their hashes, before any score.
-- It is also what publishing a stage locks: acts of evaluation share the row, the publication takes it alone.
create table apertura_evaluacion (
  id uuid primary key default gen_random_uuid(),
  entidad uuid not null references entidad,
  proceso uuid not null references proceso,
  etapa text not null,
  version_bases uuid not null references version_bases,
  bases_sha256 text not null,
  expedientes_sha256 text not null,
  expedientes int not null,
  abierta_en timestamptz not null,
  abierta_por uuid not null,
  con_quorum boolean not null default false,
  publicada_en timestamptz,
  constraint apertura_evaluacion_unica unique (proceso, etapa)
);
call proteger('apertura_evaluacion');
call conceder('select, insert, update', 'apertura_evaluacion');
-- Hashes and counts: whoever wants to verify the contest may read them.
create policy publica on apertura_evaluacion for select using (true);
call permitir_en_proceso('apertura_evaluacion', 'abrir', 'insert', '{COMITE,PRESIDENTE}');
call permitir_en_proceso('apertura_evaluacion', 'publicar', 'update', '{COMITE,PRESIDENTE,RRHH,APROBADOR}');

-- What the committee decided of one application in one stage; `datos` is EvaluacionEtapa without its sheets.
create table evaluacion (
  id uuid primary key default gen_random_uuid(),
  entidad uuid not null references entidad,
  proceso uuid not null references proceso,
  postulacion uuid not null references postulacion,
  etapa text not null,
  revision int not null default 1,
  datos jsonb not null,
  -- All the sheets that count are closed: from now on the members see each other's, and none may be written.
  reveladas_en timestamptz,
  -- Open again although the stage is published, until the erratum.
  reabierta_en timestamptz,
  reabierta_motivo text,
  modificada_en timestamptz not null,
  constraint evaluacion_unica unique (postulacion, etapa)
);
create index evaluacion_proceso on evaluacion (proceso, etapa);
call proteger('evaluacion');
call conceder('select, insert, update', 'evaluacion');
call permitir_en_proceso('evaluacion', 'leer', 'select', '{COMITE,PRESIDENTE,RRHH,APROBADOR,AUDITOR}');
call permitir_en_proceso('evaluacion', 'crear', 'insert', '{COMITE,PRESIDENTE,RRHH}');
call permitir_en_proceso('evaluacion', 'decidir', 'update', '{COMITE,PRESIDENTE,RRHH,APROBADOR}');

-- The scores that one member put to one application in one stage.
create table hoja_evaluacion (
  id uuid primary key default gen_random_uuid(),
  entidad uuid not null references entidad,
  proceso uuid not null references proceso,
  postulacion uuid not null references postulacion,
  etapa text not null,
  persona uuid not null references persona,
  -- How the sheet is named in explanations: the office in the committee, never the person.
  miembro text not null,
  -- The place in the panel: an alternate and the member whom he replaces share it.
  asiento text not null,
  vota boolean not null,
  puntajes jsonb not null,
  revision int not null default 1,
  cerrada_en timestamptz,
  modificada_en timestamptz not null,
  constraint hoja_evaluacion_unica unique (postulacion, etapa, persona),
  constraint hoja_evaluacion_asiento unique (postulacion, etapa, asiento)
);
create index hoja_evaluacion_proceso on hoja_evaluacion (proceso, etapa);
call proteger('hoja_evaluacion');
call conceder('select, insert, update', 'hoja_evaluacion');
create policy propia on hoja_evaluacion for select using (persona = (select yo()));
-- Those of others only once all are closed.
create policy reveladas on hoja_evaluacion for select using (
  ((select soy('{RRHH,AUDITOR,APROBADOR}'))
    or entidad = any ((select mis_entidades('{RRHH,AUDITOR,APROBADOR}'))::uuid[])
    or proceso = any ((select mis_procesos('{COMITE,PRESIDENTE,RRHH,AUDITOR,APROBADOR}'))::uuid[]))
  and exists (select 1 from evaluacion e where e.postulacion = hoja_evaluacion.postulacion
              and e.etapa = hoja_evaluacion.etapa and e.reveladas_en is not null)
);
create policy poner on hoja_evaluacion for insert with check (
  persona = (select yo()) and proceso = any ((select mis_procesos('{COMITE,PRESIDENTE}'))::uuid[])
);
create policy corregir on hoja_evaluacion for update using (
  persona = (select yo()) and proceso = any ((select mis_procesos('{COMITE,PRESIDENTE}'))::uuid[])
);
-- Reopening a sheet that is not yet in sight: whoever presides may not read it.
create policy sistema on hoja_evaluacion using ((select soy('{SISTEMA}'))) with check ((select soy('{SISTEMA}')));
create policy sistema on evaluacion using ((select soy('{SISTEMA}'))) with check ((select soy('{SISTEMA}')));
create policy sistema on apertura_evaluacion for update using ((select soy('{SISTEMA}')));

-- Which sheets exist and which are closed, without what they say.
create function hojas_de(p_proceso uuid, p_etapa text, p_postulaciones uuid[] default null)
returns table (id uuid, postulacion uuid, persona uuid, asiento text, vota boolean, cerrada boolean)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select h.id, h.postulacion, h.persona, h.asiento, h.vota, h.cerrada_en is not null
  from hoja_evaluacion h
  where h.proceso = p_proceso and h.etapa = p_etapa and (p_postulaciones is null or h.postulacion = any (p_postulaciones))
    and (soy('{RRHH,AUDITOR,APROBADOR,SISTEMA}') or h.entidad = any (mis_entidades('{RRHH,AUDITOR,APROBADOR}'))
         or h.proceso = any (mis_procesos('{COMITE,PRESIDENTE,RRHH,AUDITOR,APROBADOR}')));
end;
revoke execute on function hojas_de from public;
do $$ begin
  execute format('grant execute on function hojas_de to %I', current_setting('merito.rol_aplicacion'));
end $$;

-- Which office of the committee of the bases each member holds.
create table integrante_comite (
  id uuid primary key default gen_random_uuid(),
  entidad uuid not null references entidad,
  proceso uuid not null references proceso,
  persona uuid not null references persona,
  cargo text not null,
  nombre text not null,
  funcion text not null check (funcion in ('PRESIDENTE', 'MIEMBRO', 'SUPLENTE', 'ESPECIALISTA')),
  suplente_de text,
  designado_en timestamptz not null,
  constraint integrante_comite_persona unique (proceso, persona),
  constraint integrante_comite_cargo unique (proceso, cargo)
);
call proteger('integrante_comite');
call conceder('select, insert, update', 'integrante_comite');
call permitir_en_proceso('integrante_comite', 'leer', 'select', '{COMITE,PRESIDENTE,RRHH,APROBADOR,AUDITOR}');
call permitir_en_proceso('integrante_comite', 'designar', 'insert', '{RRHH}');
call permitir_en_proceso('integrante_comite', 'cambiar', 'update', '{RRHH}');
create policy sistema on integrante_comite using ((select soy('{SISTEMA}')));

-- The committee of a proceso, for those who work with it: a member may not read the roles nor the data of others.
create function comite_de(p_proceso uuid)
returns table (persona uuid, rol text, nombres text, cargo text, nombre text, funcion text, suplente_de text)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select a.persona_id, case when bool_or(a.rol = 'PRESIDENTE') then 'PRESIDENTE' else 'COMITE' end,
    p.apellidos || ' ' || p.nombres, i.cargo, i.nombre, i.funcion, i.suplente_de
  from asignacion_rol a join persona p on p.id = a.persona_id
    left join integrante_comite i on i.proceso = a.proceso_id and i.persona = a.persona_id
  where a.proceso_id = p_proceso and a.rol in ('COMITE', 'PRESIDENTE') and a.retirada_en is null
    and (soy('{RRHH,AUDITOR,APROBADOR,SISTEMA}') or a.entidad_id = any (mis_entidades('{RRHH,AUDITOR,APROBADOR}'))
         or p_proceso = any (mis_procesos('{COMITE,PRESIDENTE,RRHH,AUDITOR,APROBADOR}')))
  group by a.persona_id, p.apellidos, p.nombres, i.cargo, i.nombre, i.funcion, i.suplente_de
  order by min(a.otorgada_en), a.persona_id;
end;
revoke execute on function comite_de from public;
do $$ begin
  execute format('grant execute on function comite_de to %I', current_setting('merito.rol_aplicacion'));
end $$;

-- A member who may not judge an application, in his own words.
create table abstencion (
  id uuid primary key default gen_random_uuid(),
  entidad uuid not null references entidad,
  proceso uuid not null references proceso,
  postulacion uuid not null references postulacion,
  persona uuid not null references persona,
  motivo text not null,
  registrada_en timestamptz not null,
  constraint abstencion_unica unique (postulacion, persona)
);
create index abstencion_proceso on abstencion (proceso);
call proteger('abstencion');
call solo_agregar('abstencion');
call conceder('select, insert', 'abstencion');
call permitir_en_proceso('abstencion', 'leer', 'select', '{COMITE,PRESIDENTE,RRHH,APROBADOR,AUDITOR}');
create policy sistema on abstencion for select using ((select soy('{SISTEMA}')));
create policy declarar on abstencion for insert with check (
  persona = (select yo()) and proceso = any ((select mis_procesos('{COMITE,PRESIDENTE}'))::uuid[])
);

-- Whether a row of the form or a document was accepted as evidence.
create table validacion_sustento (
  id uuid primary key default gen_random_uuid(),
  entidad uuid not null references entidad,
  proceso uuid not null references proceso,
  postulacion uuid not null references postulacion,
  etapa text not null,
  seccion text,
  fila text,
  documento text,
  estado text not null check (estado in ('VALIDO', 'RECHAZADO')),
  motivo text,
  persona uuid not null references persona,
  revision int not null default 1,
  validado_en timestamptz not null,
  check ((documento is null) = (seccion is not null) and (seccion is null) = (fila is null)),
  check (estado = 'VALIDO' or motivo is not null)
);
create unique index validacion_sustento_fila on validacion_sustento (postulacion, seccion, fila) where documento is null;
create unique index validacion_sustento_documento on validacion_sustento (postulacion, documento) where documento is not null;
create index validacion_sustento_postulacion on validacion_sustento (postulacion);
call proteger('validacion_sustento');
call conceder('select, insert, update', 'validacion_sustento');
call permitir_en_proceso('validacion_sustento', 'leer', 'select', '{COMITE,PRESIDENTE,RRHH,APROBADOR,AUDITOR}');
call permitir_en_proceso('validacion_sustento', 'crear', 'insert', '{COMITE,PRESIDENTE}');
call permitir_en_proceso('validacion_sustento', 'corregir', 'update', '{COMITE,PRESIDENTE}');

-- Facts of kind EXTERNO that entered from outside.
create table dato_externo (
  entidad uuid not null references entidad,
  proceso uuid not null references proceso,
  postulacion uuid not null references postulacion,
  hecho text not null,
  valor text not null,
  importado_en timestamptz not null,
  importado_por uuid not null,
  primary key (postulacion, hecho)
);
create index dato_externo_proceso on dato_externo (proceso);
call proteger('dato_externo');
call conceder('select, insert, update', 'dato_externo');
call permitir_en_proceso('dato_externo', 'leer', 'select', '{COMITE,PRESIDENTE,RRHH,APROBADOR,AUDITOR}');
call permitir_en_proceso('dato_externo', 'importar', 'insert', '{RRHH}');
call permitir_en_proceso('dato_externo', 'reemplazar', 'update', '{RRHH}');

-- Results of additional evaluations and draws among those who tie, with their record.
create table desempate (
  entidad uuid not null references entidad,
  proceso uuid not null references proceso,
  postulacion uuid not null references postulacion,
  desempate text not null,
  valor text not null,
  acta uuid not null references archivo,
  registrado_en timestamptz not null,
  registrado_por uuid not null,
  primary key (postulacion, desempate)
);
create index desempate_proceso on desempate (proceso);
call proteger('desempate');
call conceder('select, insert, update', 'desempate');
call permitir_en_proceso('desempate', 'leer', 'select', '{COMITE,PRESIDENTE,RRHH,APROBADOR,AUDITOR}');
call permitir_en_proceso('desempate', 'registrar', 'insert', '{COMITE,PRESIDENTE}');
call permitir_en_proceso('desempate', 'reemplazar', 'update', '{COMITE,PRESIDENTE}');

-- Results that stopped holding after they were published.
create table caida (
  postulacion uuid primary key references postulacion,
  entidad uuid not null references entidad,
  proceso uuid not null references proceso,
  causa text not null check (causa in ('DESISTE', 'NO_SUSCRIBE', 'FISCALIZACION', 'RECLAMO')),
  motivo text not null,
  registrada_en timestamptz not null,
  registrada_por uuid not null
);
create index caida_proceso on caida (proceso);
call proteger('caida');
call solo_agregar('caida');
call conceder('select, insert', 'caida');
call permitir_en_proceso('caida', 'leer', 'select', '{COMITE,PRESIDENTE,RRHH,APROBADOR,AUDITOR}');
call permitir_en_proceso('caida', 'registrar', 'insert', '{PRESIDENTE,RRHH}');

-- Whoever may see the tie-break may see its record.
create policy acta_de_desempate on archivo for select using (
  exists (select 1 from desempate d where d.acta = archivo.id)
);
