-- A role in a proceso is a role in its entidad: no assignment joins one entidad with the proceso of another.
alter table proceso add constraint proceso_de_entidad unique (id, entidad);
alter table asignacion_rol drop constraint asignacion_rol_proceso_existe;
alter table asignacion_rol add constraint asignacion_rol_proceso_existe
  foreign key (proceso_id, entidad_id) references proceso (id, entidad);
