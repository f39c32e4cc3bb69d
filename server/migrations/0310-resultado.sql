-- Published results: numbered, dated, never changed; a later publication says what it changes.

create table publicacion (
  id uuid primary key default gen_random_uuid(),
  entidad uuid not null references entidad,
  proceso uuid not null references proceso,
  numero int not null check (numero > 0),
  clase text not null check (clase in ('PRELIMINAR', 'FINAL', 'FE_DE_ERRATAS')),
  -- The stage that it tells of; null for the final result.
  etapa text,
  -- How many stages of the bases it holds.
  alcance int not null check (alcance > 0),
  version_bases uuid not null references version_bases,
  -- Canonical JSON of what is published; the hash is over its text.
  contenido jsonb not null,
  sha256 text not null,
  motivo text,
  propuesta_por uuid not null,
  aprobada_por uuid,
  publicada_en timestamptz not null,
  constraint publicacion_numero unique (proceso, numero),
  check (clase <> 'FE_DE_ERRATAS' or motivo is not null)
);
create unique index publicacion_primera on publicacion (proceso, etapa) where clase = 'PRELIMINAR';
call proteger('publicacion');
call solo_agregar('publicacion');
call conceder('select, insert', 'publicacion');
create policy publica on publicacion for select using (true);
call permitir_en_proceso('publicacion', 'publicar', 'insert', '{PRESIDENTE,RRHH,APROBADOR}');

-- What a publication says of each candidature, with its trace: for its owner and for those who answer for it.
create table resultado (
  id uuid primary key default gen_random_uuid(),
  publicacion uuid not null references publicacion,
  entidad uuid not null references entidad,
  proceso uuid not null references proceso,
  postulacion uuid not null references postulacion,
  persona uuid not null references persona,
  plaza text not null,
  orden int not null,
  -- Whether the candidature goes on after the last stage that the publication holds.
  avanza boolean not null,
  -- CandidaturaResultado of schema/calificacion.
  datos jsonb not null,
  constraint resultado_unico unique (publicacion, postulacion, plaza)
);
create index resultado_postulacion on resultado (postulacion);
call proteger('resultado');
call solo_agregar('resultado');
call conceder('select, insert', 'resultado');
create policy propio on resultado for select using (persona = (select yo()));
call permitir_en_proceso('resultado', 'leer', 'select', '{COMITE,PRESIDENTE,UNIDAD_SOLICITANTE,RRHH,APROBADOR,AUDITOR}');
call permitir_en_proceso('resultado', 'publicar', 'insert', '{PRESIDENTE,RRHH,APROBADOR}');

-- Results that wait for a second person.
create table propuesta_publicacion (
  id uuid primary key default gen_random_uuid(),
  entidad uuid not null references entidad,
  proceso uuid not null references proceso,
  clase text not null check (clase in ('PRELIMINAR', 'FINAL', 'FE_DE_ERRATAS')),
  etapa text,
  motivo text,
  -- What was on screen when it was proposed: what is approved must be the same.
  sha256 text not null,
  propuesta_por uuid not null,
  propuesta_en timestamptz not null,
  estado text not null default 'PENDIENTE' check (estado in ('PENDIENTE', 'APROBADA', 'OBSERVADA')),
  resuelta_por uuid,
  resuelta_en timestamptz,
  observacion text,
  publicacion uuid references publicacion
);
create unique index propuesta_publicacion_pendiente on propuesta_publicacion (proceso) where estado = 'PENDIENTE';
create index propuesta_publicacion_proceso on propuesta_publicacion (proceso, propuesta_en);
call proteger('propuesta_publicacion');
call conceder('select, insert, update', 'propuesta_publicacion');
call permitir_en_proceso('propuesta_publicacion', 'leer', 'select', '{COMITE,PRESIDENTE,RRHH,APROBADOR,AUDITOR}');
call permitir_en_proceso('propuesta_publicacion', 'proponer', 'insert', '{PRESIDENTE,RRHH}');
call permitir_en_proceso('propuesta_publicacion', 'resolver', 'update', '{PRESIDENTE,RRHH,APROBADOR}');

-- Whether an application passed the stage before the one of that index (from 1), by the last publication.
create function llego_a_etapa(p_proceso uuid, p_postulacion uuid, p_indice int) returns boolean language sql stable
begin atomic
  select exists (
    select 1 from resultado r
    where r.postulacion = p_postulacion
      and r.publicacion = (select id from publicacion where proceso = p_proceso order by numero desc limit 1)
      and (r.datos -> 'etapas' -> (p_indice - 1) ->> 'avanza')::boolean);
end;
