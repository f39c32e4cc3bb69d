-- The seal of the audit: each row becomes a leaf of a tree of hashes, in the order in which they were sealed, and each
-- signed head says what the whole tree was. Hashes alone, so that anybody may keep them.
create table hoja_auditoria (
  posicion bigint primary key check (posicion >= 0),
  auditoria uuid not null unique,
  hash bytea not null check (length(hash) = 32)
);
call proteger('hoja_auditoria');
call solo_agregar('hoja_auditoria');
call conceder('select, insert', 'hoja_auditoria');
create policy publica on hoja_auditoria for select using (true);
create policy sellar on hoja_auditoria for insert with check ((select soy('{SISTEMA}')));

create table cabeza_auditoria (
  tamano bigint primary key check (tamano > 0),
  raiz bytea not null check (length(raiz) = 32),
  -- Roots of the whole subtrees, the largest first: with them the next leaves are added without reading the others.
  frontera bytea[] not null,
  sellada_en timestamptz not null,
  -- How long the oldest of its rows had waited.
  espera interval not null,
  llave text not null check (llave ~ '^[0-9a-f]{16}$'),
  firma bytea not null check (length(firma) = 64)
);
call proteger('cabeza_auditoria');
call solo_agregar('cabeza_auditoria');
call conceder('select, insert', 'cabeza_auditoria');
create policy publica on cabeza_auditoria for select using (true);
create policy sellar on cabeza_auditoria for insert with check ((select soy('{SISTEMA}')));

create policy sistema on auditoria for select using ((select soy('{SISTEMA}')));
