-- The scope by which another system brings in scores: what the act reads, locks and writes, and nothing else.
create policy token_externos on postulacion for select using (
  sello is not null
  and ((select soy('{externos:importar}')) or entidad = any ((select mis_entidades('{externos:importar}'))::uuid[]))
);
call permitir_en_proceso('evaluacion', 'token_externos', 'select', '{externos:importar}');
call permitir_en_proceso('apertura_evaluacion', 'token_externos', 'update', '{externos:importar}');
call permitir_en_proceso('dato_externo', 'token_externos_leer', 'select', '{externos:importar}');
call permitir_en_proceso('dato_externo', 'token_externos_poner', 'insert', '{externos:importar}');
call permitir_en_proceso('dato_externo', 'token_externos_cambiar', 'update', '{externos:importar}');
