-- Applications: drafts of their owner until they are sealed, and sealed for everybody from then on.
create table postulacion (
  id uuid primary key default gen_random_uuid(),
  codigo text not null constraint postulacion_codigo_unico unique,
  proceso uuid not null references proceso,
  entidad uuid not null references entidad,
  persona uuid not null references persona,
  -- Ids inside the bases, in order of preference.
  plazas text[] not null check (cardinality(plazas) >= 1),
  -- What the person may hold only one live application to: the proceso, a group of plazas or one plaza.
  ambito_limite text not null,
  version_bases uuid not null references version_bases,
  estado text not null default 'BORRADOR' check (estado in ('BORRADOR', 'ENVIADA', 'RETIRADA')),
  revision int not null default 1,
  respuestas jsonb not null default '{}' check (jsonb_typeof(respuestas) = 'object'),
  documentos jsonb not null default '[]' check (jsonb_typeof(documentos) = 'array'),
  -- Types of document of which the person said «this is the right one».
  confirmados text[] not null default '{}',
  declaraciones jsonb not null default '[]' check (jsonb_typeof(declaraciones) = 'array'),
  sello timestamptz,
  instantanea jsonb,
  instantanea_sha256 text check (instantanea_sha256 ~ '^[0-9a-f]{64}$'),
  constancia text constraint postulacion_constancia_unica unique,
  creada_en timestamptz not null,
  guardada_en timestamptz not null,
  retirada_en timestamptz,
  check ((sello is null) = (instantanea is null) and (sello is null) = (instantanea_sha256 is null)
     and (sello is null) = (constancia is null)),
  check (estado <> 'BORRADOR' or sello is null),
  check (estado <> 'ENVIADA' or sello is not null),
  check ((estado = 'RETIRADA') = (retirada_en is not null))
);
-- One live application, whatever arrives at once (R2).
create unique index postulacion_unica on postulacion (proceso, persona, ambito_limite) where estado <> 'RETIRADA';
create index postulacion_persona on postulacion (persona, creada_en desc, id desc);
create index postulacion_proceso_sello on postulacion (proceso, sello, id) where sello is not null;
create index postulacion_proceso_codigo on postulacion (proceso, codigo, id) where sello is not null;
create index postulacion_proceso_nombres on postulacion (proceso, (instantanea -> 'expediente' ->> 'nombres'), id)
  where sello is not null;

-- What was sealed does not change, not even by its owner: the one way on is to withdraw it whole.
create function sellar_postulacion() returns trigger language plpgsql as $$
declare
  permitido postulacion := old;
begin
  if old.estado = 'BORRADOR' then
    if (new.id, new.codigo, new.proceso, new.entidad, new.persona, new.creada_en)
       is distinct from (old.id, old.codigo, old.proceso, old.entidad, old.persona, old.creada_en) then
      raise exception 'Una postulación no cambia de dueño ni de proceso' using errcode = '42501';
    end if;
    return new;
  end if;
  permitido.estado := 'RETIRADA';
  permitido.retirada_en := new.retirada_en;
  permitido.revision := old.revision + 1;
  if old.estado <> 'ENVIADA' or new is distinct from permitido then
    raise exception 'Una postulación enviada no se modifica' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger sellada before update on postulacion for each row execute function sellar_postulacion();
create trigger sin_borrar before delete on postulacion for each row execute function rechazar_cambio();
create trigger sin_truncar before truncate on postulacion for each statement execute function rechazar_cambio();

call proteger('postulacion');
call conceder('select, insert, update', 'postulacion');
create policy propia on postulacion for select using (persona = (select yo()));
create policy crear on postulacion for insert with check (
  persona = (select yo()) and estado = 'BORRADOR'
  and exists (select 1 from proceso p where p.id = proceso and p.entidad = postulacion.entidad)
);
create policy modificar on postulacion for update using (persona = (select yo())) with check (persona = (select yo()));
-- Staff see what was sent to their procesos, once the window is closed; never a draft. Roles of a committee count only
-- where they are held for that proceso.
create policy personal on postulacion for select using (
  sello is not null
  and ((select soy('{RRHH,APROBADOR,AUDITOR}'))
    or entidad = any ((select mis_entidades('{RRHH,APROBADOR,AUDITOR}'))::uuid[])
    or proceso = any ((select mis_procesos('{RRHH,APROBADOR,AUDITOR,COMITE,PRESIDENTE,UNIDAD_SOLICITANTE}'))::uuid[]))
  and proceso in (select p.id from proceso p where p.postulacion_cierra <= ahora())
);
create policy sistema on postulacion for select using ((select soy('{SISTEMA}')));

-- Which files each sealed dossier holds: who may download them, and that they stay.
create table archivo_postulacion (
  postulacion uuid not null references postulacion,
  archivo uuid not null references archivo,
  primary key (postulacion, archivo)
);
create index archivo_postulacion_archivo on archivo_postulacion (archivo);
call proteger('archivo_postulacion');
call solo_agregar('archivo_postulacion');
call conceder('select, insert', 'archivo_postulacion');
-- Whoever sees the application sees its list of files: its own policies are asked inside.
create policy leer on archivo_postulacion for select using (exists (select 1 from postulacion p where p.id = postulacion));
create policy sellar on archivo_postulacion for insert with check (
  exists (select 1 from postulacion p where p.id = postulacion and p.persona = (select yo()))
);
create policy presentado on archivo for select using (
  exists (select 1 from archivo_postulacion ap where ap.archivo = archivo.id)
);

-- Holds the proceso as it is until the act that judges by it has ended: an amendment or a cancellation waits, and the
-- other way round. Applicants may not lock the row themselves.
create function fijar_proceso(p_proceso uuid) returns void
language sql security definer set search_path = public, pg_temp as $$
  select from proceso where id = p_proceso for share;
$$;
revoke execute on function fijar_proceso from public;
do $$ begin
  execute format('grant execute on function fijar_proceso to %I', current_setting('merito.rol_aplicacion'));
end $$;
