-- Whether somebody competes in a proceso: an application that was sent, or a draft that can still be. Whoever gives roles
-- and whoever evaluates may not see all applications, and the answer may not depend on that.
create function postula_en(p_persona uuid, p_proceso uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select exists (
    select 1 from postulacion p join proceso pr on pr.id = p.proceso
    where p.persona = p_persona and p.proceso = p_proceso
      and (p.estado = 'ENVIADA'
        or (p.estado = 'BORRADOR' and (pr.postulacion_cierra is null or ahora() < pr.postulacion_cierra)))
  );
end;
revoke execute on function postula_en from public;
do $$ begin
  execute format('grant execute on function postula_en to %I', current_setting('merito.rol_aplicacion'));
end $$;
