-- Plazas of the versions in force, laid out for search. Rewritten whenever a version takes force; the truth is the
-- document.
create table plaza (
  proceso uuid not null references proceso,
  id text not null,
  entidad uuid not null references entidad,
  orden int not null,
  codigo text not null,
  nombre text not null,
  unidad text not null,
  grupo text,
  clase text,
  region text,
  lugar text not null,
  ubigeo text,
  posiciones int not null,
  remuneracion_centimos int,
  publicada_en timestamptz not null,
  primary key (proceso, id)
);
create index plaza_reciente on plaza (publicada_en desc, proceso desc, id desc);
create index plaza_entidad on plaza (entidad, publicada_en desc);
call proteger('plaza');
call conceder('select, insert, delete', 'plaza');
create policy publica on plaza for select using (true);
create policy crear on plaza for insert with check (trabajo_en('{SISTEMA,RRHH,APROBADOR}', entidad, proceso));
create policy quitar on plaza for delete using (trabajo_en('{SISTEMA,RRHH,APROBADOR}', entidad, proceso));
