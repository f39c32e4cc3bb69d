-- What a new proceso takes from its entidad, and its logo.
alter table entidad add column ubigeo char(6) check (ubigeo ~ '^[0-9]{6}$');
alter table entidad add column contactos jsonb not null default '[]';
alter table entidad add column comite_nombre text;
alter table entidad add column comite_resolucion text;
alter table entidad drop column logo_archivo;

create table logo_entidad (
  entidad uuid primary key references entidad,
  tipo text not null check (tipo in ('PNG', 'JPEG')),
  imagen bytea not null check (length(imagen) between 1 and 204800),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$')
);
call proteger('logo_entidad');
call conceder('select, insert, update, delete', 'logo_entidad');
-- Logos are public; administrators write them.
create policy publica on logo_entidad for select using (true);
create policy crear on logo_entidad for insert with check (
  (select soy('{ADMINISTRADOR}')) or entidad = any ((select mis_entidades('{ADMINISTRADOR}'))::uuid[])
);
create policy modificar on logo_entidad for update using (
  (select soy('{ADMINISTRADOR}')) or entidad = any ((select mis_entidades('{ADMINISTRADOR}'))::uuid[])
);
create policy quitar on logo_entidad for delete using (
  (select soy('{ADMINISTRADOR}')) or entidad = any ((select mis_entidades('{ADMINISTRADOR}'))::uuid[])
);
