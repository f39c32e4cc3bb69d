-- What applicants present after a stage, or at signing: beside the sealed dossier, which does not change.
create table documento_posterior (
  id uuid primary key,
  entidad uuid not null references entidad,
  proceso uuid not null references proceso,
  postulacion uuid not null references postulacion,
  persona uuid not null references persona,
  -- Id inside the bases.
  documento text not null,
  archivo uuid not null references archivo,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  presentado_en timestamptz not null,
  -- Where the window by which it was judged ends; null while that depends on the opening of the next stage.
  cierra timestamptz check (cierra > presentado_en),
  retirado_en timestamptz check (retirado_en >= presentado_en and (cierra is null or retirado_en < cierra))
);
create unique index documento_posterior_unico on documento_posterior (postulacion, documento, archivo)
  where retirado_en is null;
create index documento_posterior_proceso on documento_posterior (proceso) where retirado_en is null;
create index documento_posterior_archivo on documento_posterior (archivo) where retirado_en is null;

-- The one change is to withdraw it, while its window is open by the clock of the database. The window itself is another
-- only if the bases changed since, or if its end was not known.
create function sellar_documento_posterior() returns trigger language plpgsql as $$
declare
  permitido documento_posterior := old;
begin
  permitido.retirado_en := new.retirado_en;
  if old.cierra is null or exists (
    select from version_bases v where v.proceso = old.proceso and v.publicada_en > old.presentado_en
  ) then
    permitido.cierra := new.cierra;
  end if;
  if old.retirado_en is not null or new is distinct from permitido
     or new.retirado_en is null or new.retirado_en not between ahora() - interval '1 minute' and ahora() then
    raise exception 'Un documento presentado no se modifica' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger sellado before update on documento_posterior for each row execute function sellar_documento_posterior();
create trigger sin_borrar before delete on documento_posterior for each row execute function rechazar_cambio();
create trigger sin_truncar before truncate on documento_posterior for each statement execute function rechazar_cambio();

call proteger('documento_posterior');
call conceder('select, insert, update', 'documento_posterior');
create policy propio on documento_posterior for select using (persona = (select yo()));
create policy presentar on documento_posterior for insert with check (
  persona = (select yo()) and retirado_en is null
  and exists (select 1 from postulacion p where p.id = postulacion and p.persona = (select yo()) and p.estado = 'ENVIADA'
    and p.proceso = documento_posterior.proceso and p.entidad = documento_posterior.entidad)
);
create policy retirar on documento_posterior for update using (persona = (select yo())) with check (persona = (select yo()));
-- The same people who read the sealed dossier: results are computed from both.
call permitir_en_proceso('documento_posterior', 'personal', 'select',
  '{RRHH,APROBADOR,AUDITOR,COMITE,PRESIDENTE,UNIDAD_SOLICITANTE}');
create policy sistema on documento_posterior for select using ((select soy('{SISTEMA}')));
create policy presentado_despues on archivo for select using (
  exists (select 1 from documento_posterior d where d.archivo = archivo.id and d.retirado_en is null)
);
