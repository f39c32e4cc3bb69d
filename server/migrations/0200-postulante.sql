-- The reusable CV of each person: one row, sections as data.
create table hoja_de_vida (
  persona uuid primary key references persona,
  revision int not null default 0,
  secciones jsonb not null default '{}' check (jsonb_typeof(secciones) = 'object'),
  guardada_en timestamptz
);
call proteger('hoja_de_vida');
call conceder('select, insert, update', 'hoja_de_vida');
-- Nobody else reads a CV: what others may see is what was sealed in an application.
create policy propia on hoja_de_vida using (persona = (select yo())) with check (persona = (select yo()));
