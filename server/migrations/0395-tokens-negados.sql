-- The server tells the audit which token it was that did not open: its id, never its secret.

create policy sistema on token_servicio for select using ((select soy('{SISTEMA}')));
