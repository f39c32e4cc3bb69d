-- What every other migration stands on: protection of tables, the session context, the audit and idempotency.

-- The application role is named by the runner in merito.rol_aplicacion.
create procedure conceder(privilegios text, tabla regclass) language plpgsql as $$
begin
  execute format('grant %s on %s to %I', privilegios, tabla, current_setting('merito.rol_aplicacion'));
end $$;

-- Puts a table behind row-level security, forced on its owner too. The owner keeps a policy of its own, for migrations
-- and for the few SECURITY DEFINER functions; the application role has only the policies written for the table.
create procedure proteger(tabla regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tabla);
  execute format('alter table %s force row level security', tabla);
  execute format('create policy dueno on %s to %I using (true) with check (true)', tabla, current_user);
end $$;

-- Makes a table append-only for everyone who is not a superuser with triggers switched off.
create function rechazar_cambio() returns trigger language plpgsql as $$
begin
  raise exception 'La tabla % solo admite agregar filas', tg_table_name using errcode = '42501';
end $$;
create procedure solo_agregar(tabla regclass) language plpgsql as $$
begin
  execute format('create trigger sin_cambios before update or delete on %s for each row execute function rechazar_cambio()', tabla);
  execute format('create trigger sin_truncar before truncate on %s for each statement execute function rechazar_cambio()', tabla);
end $$;

-- The session context. merito.asignaciones is a JSON list of {rol, entidad, proceso}; null means everywhere.
-- In policies wrap each call in (select …) so that it runs once per statement and not once per row.
create function yo() returns uuid language sql stable
  return nullif(current_setting('merito.persona', true), '')::uuid;

create function mis_asignaciones() returns jsonb language sql stable
  return coalesce(nullif(current_setting('merito.asignaciones', true), ''), '[]')::jsonb;

-- Whether the session holds one of the roles everywhere.
create function soy(roles text[]) returns boolean language sql stable
  return exists (select 1 from jsonb_to_recordset(mis_asignaciones()) as a(rol text, entidad uuid, proceso uuid)
                 where a.rol = any (roles) and a.entidad is null and a.proceso is null);

-- Entities in which the session holds one of the roles for all their procesos.
create function mis_entidades(roles text[]) returns uuid[] language sql stable
  return array(select a.entidad from jsonb_to_recordset(mis_asignaciones()) as a(rol text, entidad uuid, proceso uuid)
               where a.rol = any (roles) and a.entidad is not null and a.proceso is null);

-- Procesos in which the session holds one of the roles by an assignment for that proceso alone.
create function mis_procesos(roles text[]) returns uuid[] language sql stable
  return array(select a.proceso from jsonb_to_recordset(mis_asignaciones()) as a(rol text, entidad uuid, proceso uuid)
               where a.rol = any (roles) and a.proceso is not null);

-- The instant by which everything is judged: that of the statement, moved by merito.desfase. Only the composition root
-- sets it, for tests and for the data of the demo; in production nothing does.
create function ahora() returns timestamptz language sql stable
  return statement_timestamp() + coalesce(nullif(current_setting('merito.desfase', true), ''), '0')::interval;

create table auditoria (
  id uuid primary key default gen_random_uuid(),
  orden bigint generated always as identity unique,
  instante timestamptz not null,
  resultado text not null check (resultado in ('HECHO', 'RECHAZADO', 'DENEGADO', 'LECTURA', 'FALLA')),
  acto text not null,
  evento text not null,
  actor uuid,
  roles text[] not null,
  sesion uuid,
  direccion inet,
  entidad_id uuid,
  proceso_id uuid,
  objeto_tipo text,
  objeto_id text,
  version_bases uuid,
  hash_antes text,
  hash_despues text,
  motivo text,
  detalles jsonb not null default '{}'
);
create index auditoria_instante on auditoria (instante, id);
create index auditoria_objeto on auditoria (objeto_id, instante);
create index auditoria_proceso on auditoria (proceso_id, instante) where proceso_id is not null;
create index auditoria_actor on auditoria (actor, instante) where actor is not null;
call proteger('auditoria');
call solo_agregar('auditoria');
call conceder('select, insert', 'auditoria');
create policy agregar on auditoria for insert with check (true);
create policy leer on auditoria for select using (
  (select soy('{AUDITOR,ADMINISTRADOR}'))
  or entidad_id = any ((select mis_entidades('{AUDITOR,ADMINISTRADOR}'))::uuid[])
  or proceso_id = any ((select mis_procesos('{AUDITOR}'))::uuid[])
);

-- What was answered to a key, so that a retry gets the same answer and not a second effect.
create table idempotencia (
  persona uuid not null,
  acto text not null,
  clave text not null check (length(clave) between 8 and 100),
  huella text not null,
  resultado jsonb,
  creada_en timestamptz not null default clock_timestamp(),
  primary key (persona, acto, clave)
);
call proteger('idempotencia');
call conceder('select, insert, update', 'idempotencia');
create policy propia on idempotencia using (persona = (select yo())) with check (persona = (select yo()));
