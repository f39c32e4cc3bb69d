-- What service tokens read. The session context gives their scopes as roles, so that each scope opens its tables alone.

create policy token on postulacion for select using (
  sello is not null
  and ((select soy('{postulaciones:leer}')) or entidad = any ((select mis_entidades('{postulaciones:leer}'))::uuid[]))
  and proceso in (select p.id from proceso p where p.postulacion_cierra <= ahora())
);
call permitir_en_proceso('documento_posterior', 'token', 'select', '{postulaciones:leer}');
call permitir_en_proceso('resultado', 'token', 'select', '{resultados:leer}');
create policy token on auditoria for select using (
  (select soy('{auditoria:leer}')) or entidad_id = any ((select mis_entidades('{auditoria:leer}'))::uuid[])
);
