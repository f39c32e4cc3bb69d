-- The server drops what nobody ended: uploads left alone. Their owners still see and write only their own.

create policy sistema on carga using ((select soy('{SISTEMA}')));
