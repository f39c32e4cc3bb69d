/**
 * R1 where PostgreSQL itself dies: its first process is killed while applications arrive, it is started again over what it
 * left on the disk, and everything that was acknowledged is there once.
 */
import { randomInt } from "node:crypto";
import type { Cuentas, Prueba } from "./nucleo.ts";
import { enMarcha, esperarAcuses, isIntacta, RESPUESTA_PRONTA } from "./r01-marcha.ts";
import { conPostgres } from "./r01-mortal.ts";
import { conSistema } from "./sistema.ts";

const MUERTES: Cuentas = { PRUEBA: 2, NORMAL: 50, COMPLETA: 50 };

export const R1_POSTGRES: Prueba = {
  meta: "R1",
  promesa: "an acknowledged application is there exactly once, even when PostgreSQL is killed",
  ejecutar: (arbol, escala) =>
    conPostgres((postgres) =>
      conSistema(arbol, { procesos: 2, postgresUrl: postgres.url }, async (sistema) => {
        const muertes = MUERTES[escala];
        const cuenta = await enMarcha(sistema, 200 * muertes, async (marcha) => {
          for (let i = 0; i < muertes; i += 1) {
            // Each time once there is work in its hands.
            await esperarAcuses(marcha, randomInt(30, 120), 20_000);
            await postgres.matar();
            await postgres.revivir();
          }
        });
        // How many were committed and not answered is counted where the API dies.
        return { cifras: { postmaster_kills: muertes, ...cuenta }, pasa: isIntacta(cuenta) && cuenta.acked > muertes };
      }),
    ),
  defectos: [
    {
      nombre: "la base confirma antes de escribir en el disco",
      sql: "do $$ begin execute format('alter database %I set synchronous_commit = off', current_database()); end $$",
    },
    RESPUESTA_PRONTA,
  ],
};
