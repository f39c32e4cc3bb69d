-- People, their accounts, sessions, roles and service tokens.

create table persona (
  id uuid primary key default gen_random_uuid(),
  tipo_documento text not null check (tipo_documento in ('DNI', 'CARNE_EXTRANJERIA', 'PASAPORTE', 'PTP')),
  numero_documento text not null,
  nombres text not null,
  apellidos text not null,
  correo text not null,
  celular text,
  fecha_nacimiento date,
  revision int not null default 1,
  creada_en timestamptz not null default clock_timestamp(),
  constraint persona_documento_unico unique (tipo_documento, numero_documento)
);
create unique index persona_correo_unico on persona (lower(correo));
call proteger('persona');
call conceder('select, insert, update', 'persona');
create policy propia on persona using (id = (select yo()));
create policy sistema on persona using ((select soy('{SISTEMA}'))) with check ((select soy('{SISTEMA}')));
create policy administra on persona for select using ((select soy('{ADMINISTRADOR,AUDITOR}')));

create table cuenta (
  persona_id uuid primary key references persona,
  clave_hash text,
  activa boolean not null default true,
  totp_secreto text,
  totp_activo boolean not null default false,
  totp_ultimo bigint not null default 0,
  creada_en timestamptz not null default clock_timestamp()
);
call proteger('cuenta');
call conceder('select, insert, update', 'cuenta');
create policy propia on cuenta using (persona_id = (select yo()));
create policy sistema on cuenta using ((select soy('{SISTEMA}'))) with check ((select soy('{SISTEMA}')));

-- The proceso is not a reference: procesos come in a later migration, which adds it.
create table asignacion_rol (
  id uuid primary key default gen_random_uuid(),
  persona_id uuid not null references persona,
  rol text not null check (rol in ('POSTULANTE', 'COMITE', 'PRESIDENTE', 'UNIDAD_SOLICITANTE', 'RRHH', 'APROBADOR',
                                   'AUDITOR', 'ADMINISTRADOR')),
  entidad_id uuid references entidad,
  proceso_id uuid,
  otorgada_por uuid,
  otorgada_en timestamptz not null default clock_timestamp(),
  retirada_en timestamptz,
  check (proceso_id is null or entidad_id is not null)
);
create unique index asignacion_rol_unica on asignacion_rol
  (persona_id, rol, coalesce(entidad_id, '00000000-0000-0000-0000-000000000000'), coalesce(proceso_id, '00000000-0000-0000-0000-000000000000'))
  where retirada_en is null;
create index asignacion_rol_proceso on asignacion_rol (proceso_id) where proceso_id is not null;
call proteger('asignacion_rol');
call conceder('select, insert, update', 'asignacion_rol');
create policy propia on asignacion_rol for select using (persona_id = (select yo()));
create policy sistema on asignacion_rol using ((select soy('{SISTEMA}'))) with check ((select soy('{SISTEMA}')));
create policy administra on asignacion_rol using (
  (select soy('{ADMINISTRADOR}')) or entidad_id = any ((select mis_entidades('{ADMINISTRADOR}'))::uuid[])
) with check (
  (select soy('{ADMINISTRADOR}')) or entidad_id = any ((select mis_entidades('{ADMINISTRADOR}'))::uuid[])
);
create policy audita on asignacion_rol for select using ((select soy('{AUDITOR}')));

-- RR.HH. forms the committees of the procesos of its entidad.
create policy organiza on asignacion_rol using (
  proceso_id is not null and rol in ('COMITE', 'PRESIDENTE', 'UNIDAD_SOLICITANTE')
  and ((select soy('{RRHH}')) or entidad_id = any ((select mis_entidades('{RRHH}'))::uuid[]))
) with check (
  proceso_id is not null and rol in ('COMITE', 'PRESIDENTE', 'UNIDAD_SOLICITANTE')
  and ((select soy('{RRHH}')) or entidad_id = any ((select mis_entidades('{RRHH}'))::uuid[]))
);

-- Who works for an entidad, as against who applies; RR.HH. may look them up.
create function es_personal(p_persona uuid) returns boolean language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from asignacion_rol a where a.persona_id = p_persona and a.rol <> 'POSTULANTE' and a.retirada_en is null);
create policy personal on persona for select using (
  ((select soy('{RRHH}')) or cardinality((select mis_entidades('{RRHH,ADMINISTRADOR}'))) > 0) and es_personal(id)
);

-- Only the hash of the secret is stored: a copy of this table opens nothing.
create table sesion (
  id uuid primary key default gen_random_uuid(),
  hash bytea not null unique,
  persona_id uuid not null references persona,
  segundo_factor boolean not null default false,
  creada_en timestamptz not null default clock_timestamp(),
  usada_en timestamptz not null default clock_timestamp(),
  vence_en timestamptz not null,
  cerrada_en timestamptz,
  -- Hash of the long-lived secret of the browser: who signs in from a known one has guesses of its own.
  equipo bytea,
  direccion inet,
  agente text not null default ''
);
create index sesion_persona on sesion (persona_id) where cerrada_en is null;
call proteger('sesion');
call conceder('select, insert, update, delete', 'sesion');
create policy propia on sesion using (persona_id = (select yo()));
create policy sistema on sesion using ((select soy('{SISTEMA}'))) with check ((select soy('{SISTEMA}')));

-- Links sent by mail, good for one use.
create table enlace (
  hash bytea primary key,
  tipo text not null check (tipo in ('REGISTRO', 'RECUPERACION', 'INVITACION')),
  persona_id uuid references persona,
  datos jsonb not null default '{}',
  creado_en timestamptz not null default clock_timestamp(),
  vence_en timestamptz not null,
  usado_en timestamptz
);
call proteger('enlace');
call conceder('select, insert, update, delete', 'enlace');
create policy sistema on enlace using ((select soy('{SISTEMA}'))) with check ((select soy('{SISTEMA}')));

-- Mail to be sent, written in the transaction of what it tells.
create table correo_saliente (
  id uuid primary key default gen_random_uuid(),
  destinatario text not null,
  codigo text not null,
  datos jsonb not null default '{}',
  persona_id uuid,
  creado_en timestamptz not null default clock_timestamp(),
  enviado_en timestamptz,
  intentos int not null default 0,
  proximo_en timestamptz not null default clock_timestamp(),
  error text
);
create index correo_saliente_pendiente on correo_saliente (proximo_en) where enviado_en is null;
call proteger('correo_saliente');
call conceder('select, insert, update', 'correo_saliente');
create policy encolar on correo_saliente for insert with check (true);
create policy sistema on correo_saliente using ((select soy('{SISTEMA}')));

create table token_servicio (
  id uuid primary key default gen_random_uuid(),
  hash bytea not null unique,
  nombre text not null,
  entidad_id uuid references entidad,
  alcances text[] not null,
  creado_por uuid not null references persona,
  creado_en timestamptz not null default clock_timestamp(),
  vence_en timestamptz not null,
  revocado_en timestamptz,
  usado_en timestamptz
);
call proteger('token_servicio');
call conceder('select, insert, update', 'token_servicio');
create policy administra on token_servicio using (
  (select soy('{ADMINISTRADOR}')) or entidad_id = any ((select mis_entidades('{ADMINISTRADOR}'))::uuid[])
);

-- Counters of guesses; keys are hashes, so the table names nobody.
create table intento (key varchar(255) primary key, points integer not null default 0, expire bigint);
call conceder('select, insert, update, delete', 'intento');

-- The one statement that runs before anybody is known: who holds the secret. Sessions live by the true clock.
create function identificar(p_sesion bytea, p_token bytea, out sesion uuid, out persona uuid,
  out segundo_factor boolean, out token uuid, out alcances text[], out asignaciones jsonb)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  ahora timestamptz := clock_timestamp();
  v_entidad uuid;
  v_usada timestamptz;
begin
  asignaciones := '[]';
  if p_sesion is not null then
    select s.id, s.persona_id, s.segundo_factor, s.usada_en into sesion, persona, segundo_factor, v_usada
      from sesion s join cuenta c using (persona_id)
      where s.hash = p_sesion and s.cerrada_en is null and s.vence_en > ahora
        and s.usada_en > ahora - interval '4 hours' and c.activa;
    if persona is not null then
      -- Written at most once a minute: a read should not cost a write.
      if v_usada < ahora - interval '1 minute' then
        update sesion s set usada_en = ahora where s.id = sesion;
      end if;
      select coalesce(jsonb_agg(jsonb_build_object('rol', a.rol, 'entidad', a.entidad_id, 'proceso', a.proceso_id)), '[]')
        into asignaciones from asignacion_rol a where a.persona_id = persona and a.retirada_en is null;
    end if;
  elsif p_token is not null then
    select t.id, t.alcances, t.entidad_id, t.usado_en into token, alcances, v_entidad, v_usada
      from token_servicio t where t.hash = p_token and t.revocado_en is null and t.vence_en > ahora;
    if token is not null then
      if v_usada is null or v_usada < ahora - interval '1 minute' then
        update token_servicio t set usado_en = ahora where t.id = token;
      end if;
      asignaciones := jsonb_build_array(jsonb_build_object('rol', 'INTEGRADOR', 'entidad', v_entidad, 'proceso', null));
    end if;
  end if;
end $$;
revoke execute on function identificar from public;
do $$ begin
  execute format('grant execute on function identificar to %I', current_setting('merito.rol_aplicacion'));
end $$;
