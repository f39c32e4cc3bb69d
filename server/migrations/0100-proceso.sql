-- Contests, the draft of their bases, their published versions, and what waits for a second signature.

-- Who works on a proceso before the public sees it. Roles count everywhere, in the entidad or in the proceso alone.
create function trabajo_en(roles text[], p_entidad uuid, p_proceso uuid) returns boolean language sql stable
  return soy(roles) or p_entidad = any (mis_entidades(roles)) or p_proceso = any (mis_procesos(roles));

create table proceso (
  id uuid primary key default gen_random_uuid(),
  entidad uuid not null references entidad,
  anio int not null check (anio between 2000 and 2100),
  numero int not null check (numero > 0),
  codigo text not null,
  titulo text not null,
  estado text not null default 'BORRADOR' check (estado in
    ('BORRADOR', 'EN_APROBACION', 'PUBLICADO', 'POSTERGADO', 'CANCELADO', 'DESIERTO', 'CONCLUIDO')),
  version_vigente int,
  borrador_revision int not null default 1,
  -- Read from the schedule of the version in force, so that lists can be filtered by the clock.
  postulacion_abre timestamptz,
  postulacion_cierra timestamptz,
  publicado_en timestamptz,
  creado_en timestamptz not null default ahora(),
  creado_por uuid references persona,
  constraint proceso_numero_unico unique (entidad, anio, numero),
  constraint proceso_codigo_unico unique (entidad, codigo),
  check (version_vigente is not null or estado in ('BORRADOR', 'EN_APROBACION'))
);
create index proceso_publicado on proceso (publicado_en desc, id desc) where version_vigente is not null;
create index proceso_creado on proceso (entidad, creado_en desc, id desc);
create index proceso_cierre on proceso (postulacion_cierra, id) where version_vigente is not null;
call proteger('proceso');
call conceder('select, insert, update', 'proceso');
create policy publica on proceso for select using (version_vigente is not null);
create policy personal on proceso for select using (
  (select soy('{SISTEMA,RRHH,APROBADOR,UNIDAD_SOLICITANTE,COMITE,PRESIDENTE,AUDITOR,ADMINISTRADOR}'))
  or entidad = any ((select mis_entidades('{RRHH,APROBADOR,UNIDAD_SOLICITANTE,COMITE,PRESIDENTE,AUDITOR,ADMINISTRADOR}'))::uuid[])
  or id = any ((select mis_procesos('{RRHH,APROBADOR,UNIDAD_SOLICITANTE,COMITE,PRESIDENTE,AUDITOR}'))::uuid[])
);
create policy crear on proceso for insert with check (
  (select soy('{SISTEMA,RRHH}')) or entidad = any ((select mis_entidades('{RRHH}'))::uuid[])
);
create policy modificar on proceso for update using (trabajo_en('{SISTEMA,RRHH,APROBADOR,UNIDAD_SOLICITANTE,PRESIDENTE}', entidad, id));

-- Assignments for one proceso now point to one that exists.
alter table asignacion_rol add constraint asignacion_rol_proceso_existe foreign key (proceso_id) references proceso;

create table borrador_bases (
  proceso uuid primary key references proceso,
  entidad uuid not null references entidad,
  revision int not null default 1,
  documento jsonb not null,
  guardado_en timestamptz not null default ahora(),
  guardado_por uuid references persona
);
call proteger('borrador_bases');
call conceder('select, insert, update', 'borrador_bases');
create policy leer on borrador_bases for select using (
  trabajo_en('{SISTEMA,RRHH,APROBADOR,UNIDAD_SOLICITANTE,PRESIDENTE,AUDITOR,ADMINISTRADOR}', entidad, proceso));
create policy crear on borrador_bases for insert with check (trabajo_en('{SISTEMA,RRHH}', entidad, proceso));
create policy modificar on borrador_bases for update using (
  trabajo_en('{SISTEMA,RRHH,APROBADOR,UNIDAD_SOLICITANTE}', entidad, proceso));

-- Immutable: no right to change or take away, and a trigger that refuses it even to the owner.
create table version_bases (
  id uuid primary key default gen_random_uuid(),
  proceso uuid not null references proceso,
  entidad uuid not null references entidad,
  numero int not null check (numero > 0),
  forma int not null,
  documento jsonb not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  clase text not null check (clase in
    ('PUBLICACION', 'FE_DE_ERRATAS', 'PRORROGA', 'POSTERGACION', 'REANUDACION', 'CANCELACION')),
  motivo text,
  -- What changed since the version before, in sentences.
  diferencias jsonb not null default '[]',
  propuesta_por uuid references persona,
  aprobada_por uuid references persona,
  publicada_en timestamptz not null,
  unique (proceso, numero),
  check (clase = 'PUBLICACION' or motivo is not null)
);
call proteger('version_bases');
call solo_agregar('version_bases');
call conceder('select, insert', 'version_bases');
create policy publica on version_bases for select using (true);
create policy publicar on version_bases for insert with check (trabajo_en('{SISTEMA,RRHH,APROBADOR}', entidad, proceso));

-- A change of the bases that waits for the signature of somebody else.
create table propuesta_version (
  id uuid primary key default gen_random_uuid(),
  proceso uuid not null references proceso,
  entidad uuid not null references entidad,
  clase text not null check (clase in
    ('PUBLICACION', 'FE_DE_ERRATAS', 'PRORROGA', 'POSTERGACION', 'REANUDACION', 'CANCELACION')),
  motivo text,
  documento jsonb not null,
  -- What the class needs besides the document: rows of the schedule, cause.
  datos jsonb not null default '{}',
  estado text not null default 'PENDIENTE' check (estado in ('PENDIENTE', 'APROBADA', 'OBSERVADA')),
  propuesta_por uuid references persona,
  propuesta_en timestamptz not null,
  resuelta_por uuid references persona,
  resuelta_en timestamptz,
  observacion text,
  check (estado <> 'APROBADA' or resuelta_por is distinct from propuesta_por)
);
create unique index propuesta_version_pendiente on propuesta_version (proceso) where estado = 'PENDIENTE';
call proteger('propuesta_version');
call conceder('select, insert, update', 'propuesta_version');
create policy leer on propuesta_version for select using (
  trabajo_en('{SISTEMA,RRHH,APROBADOR,UNIDAD_SOLICITANTE,PRESIDENTE,AUDITOR,ADMINISTRADOR}', entidad, proceso));
create policy proponer on propuesta_version for insert with check (trabajo_en('{SISTEMA,RRHH}', entidad, proceso));
create policy resolver on propuesta_version for update using (trabajo_en('{SISTEMA,RRHH,APROBADOR}', entidad, proceso));
