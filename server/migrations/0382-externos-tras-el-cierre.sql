-- Whoever brings in scores finds the applications once the window is closed, as everybody else: with the scope that reads
-- dossiers beside it, the earlier policy showed them before.
drop policy token_externos on postulacion;
create policy token_externos on postulacion for select using (
  sello is not null
  and ((select soy('{externos:importar}')) or entidad = any ((select mis_entidades('{externos:importar}'))::uuid[]))
  and proceso in (select p.id from proceso p where p.postulacion_cierra <= ahora())
);
