-- Heads of the audit that were put in the outbox for those who keep them outside: each of them once.
create table cabeza_enviada (
  tamano bigint primary key references cabeza_auditoria,
  encolada_en timestamptz not null default clock_timestamp()
);
call proteger('cabeza_enviada');
call solo_agregar('cabeza_enviada');
call conceder('select, insert', 'cabeza_enviada');
create policy sistema on cabeza_enviada using ((select soy('{SISTEMA}'))) with check ((select soy('{SISTEMA}')));
