-- Tells everybody who applies to a proceso, or began to, that it changed. Who publishes the change may not see who they are
-- before the evaluation, so the mails are made here and no name goes out of it.
create function avisar_postulantes(p_proceso uuid, p_codigo text, p_datos jsonb) returns int
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  cuantos int;
begin
  insert into correo_saliente (destinatario, codigo, datos, persona_id)
  select pe.correo, p_codigo, jsonb_build_object('nombres', pe.nombres) || p_datos, pe.id
  from persona pe
  where exists (select 1 from postulacion p where p.proceso = p_proceso and p.persona = pe.id and p.estado <> 'RETIRADA');
  get diagnostics cuantos = row_count;
  return cuantos;
end $$;
revoke execute on function avisar_postulantes from public;
do $$ begin
  execute format('grant execute on function avisar_postulantes to %I', current_setting('merito.rol_aplicacion'));
end $$;
