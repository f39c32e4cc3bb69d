-- The public institutions that hold contests in this installation.
create table entidad (
  id uuid primary key default gen_random_uuid(),
  nombre text not null,
  siglas text not null,
  ruc char(11) not null constraint entidad_ruc_unico unique check (ruc ~ '^[0-9]{11}$'),
  correo_contacto text,
  correo_remitente text,
  logo_archivo uuid,
  numeracion text not null default '{numero}-{anio}-{siglas}',
  requiere_segunda_persona boolean not null default true,
  anios_de_retencion int not null default 2 check (anios_de_retencion between 0 and 50),
  revision int not null default 1,
  creada_en timestamptz not null default clock_timestamp()
);
create index entidad_nombre on entidad (nombre, id);
call proteger('entidad');
call conceder('select, insert, update', 'entidad');
-- Institutions are public; only administrators write them.
create policy publica on entidad for select using (true);
create policy crear on entidad for insert with check ((select soy('{ADMINISTRADOR}')));
create policy modificar on entidad for update using (
  (select soy('{ADMINISTRADOR}')) or id = any ((select mis_entidades('{ADMINISTRADOR}'))::uuid[])
);
