-- Claims against published results.

create table reclamo (
  id uuid primary key default gen_random_uuid(),
  entidad uuid not null references entidad,
  proceso uuid not null references proceso,
  postulacion uuid not null references postulacion,
  persona uuid not null references persona,
  -- The stage claimed against; null for the final result.
  etapa text,
  publicacion uuid not null references publicacion,
  texto text not null,
  archivos uuid[] not null,
  presentado_en timestamptz not null,
  estado text not null default 'PRESENTADO' check (estado in ('PRESENTADO', 'FUNDADO', 'INFUNDADO', 'IMPROCEDENTE')),
  resolucion text,
  resuelto_en timestamptz,
  resuelto_por uuid,
  -- Whether the ruling opened the evaluation again.
  reabrio boolean not null default false,
  revision int not null default 1,
  check ((estado = 'PRESENTADO') = (resuelto_en is null)),
  check (estado = 'PRESENTADO' or resolucion is not null)
);
create unique index reclamo_en_tramite on reclamo (postulacion, coalesce(etapa, '')) where estado = 'PRESENTADO';
create index reclamo_proceso on reclamo (proceso, presentado_en, id);
call proteger('reclamo');
call conceder('select, insert, update', 'reclamo');
create policy propio on reclamo for select using (persona = (select yo()));
create policy presentar on reclamo for insert with check (persona = (select yo()));
call permitir_en_proceso('reclamo', 'leer', 'select', '{COMITE,PRESIDENTE,RRHH,APROBADOR,AUDITOR}');
call permitir_en_proceso('reclamo', 'resolver', 'update', '{PRESIDENTE,RRHH}');

create index reclamo_archivos on reclamo using gin (archivos);
-- Whoever may see the claim may see its files.
create policy sustento_de_reclamo on archivo for select using (
  exists (select 1 from reclamo r where r.archivos @> array[archivo.id])
);
