-- Files: what is being uploaded, and what is complete. Bytes are on disk under the same id.

create table carga (
  id uuid primary key default gen_random_uuid(),
  persona_id uuid not null references persona,
  nombre text not null,
  tipo text not null check (tipo in ('PDF', 'JPEG', 'PNG')),
  bytes bigint not null check (bytes > 0),
  recibidos bigint not null default 0 check (recibidos between 0 and bytes),
  creada_en timestamptz not null default clock_timestamp()
);
create index carga_persona on carga (persona_id);
call proteger('carga');
call conceder('select, insert, update, delete', 'carga');
create policy propia on carga using (persona_id = (select yo())) with check (persona_id = (select yo()));

create table archivo (
  id uuid primary key,
  persona_id uuid not null references persona,
  nombre text not null,
  tipo text not null check (tipo in ('PDF', 'JPEG', 'PNG')),
  bytes bigint not null,
  sha256 char(64) not null,
  creado_en timestamptz not null default ahora()
);
create index archivo_persona on archivo (persona_id);
call proteger('archivo');
call conceder('select, insert', 'archivo');
-- Modules whose people may read a file by a relation add a policy of their own.
create policy propio on archivo using (persona_id = (select yo())) with check (persona_id = (select yo()));
create policy sistema on archivo for select using ((select soy('{SISTEMA}')));
