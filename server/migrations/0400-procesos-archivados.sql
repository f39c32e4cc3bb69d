-- Procesos that those who work on them put away: they leave the lists of work and nothing else of them changes.
alter table proceso add column archivado_en timestamptz;

-- Administrators put away and take back; the rest of a proceso is not theirs to write.
create policy archivar on proceso for update using (trabajo_en('{ADMINISTRADOR}', entidad, id));
create function solo_archiva() returns trigger language plpgsql as $$
begin
  if row_security_active('proceso') and not trabajo_en('{SISTEMA,RRHH,APROBADOR,UNIDAD_SOLICITANTE,PRESIDENTE}', old.entidad, old.id)
    and to_jsonb(new) - 'archivado_en' is distinct from to_jsonb(old) - 'archivado_en' then
    raise insufficient_privilege using message = 'only archivado_en of a proceso may be changed by administrators';
  end if;
  return new;
end $$;
create trigger solo_archiva before update on proceso for each row
  when (to_jsonb(new) - 'archivado_en' is distinct from to_jsonb(old) - 'archivado_en') execute function solo_archiva();
