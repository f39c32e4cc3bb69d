/** R18: sessions, one check for each item of the standard that applies, over a system that lives behind https. */
import { detallar } from "./muestra.ts";
import type { Cuentas, Prueba } from "./nucleo.ts";
import { COMPROBACIONES } from "./r18-comprobaciones.ts";
import { conSistema } from "./sistema.ts";

const SECRETOS: Cuentas = { PRUEBA: 10, NORMAL: 100, COMPLETA: 1000 };

export const R18: Prueba = {
  meta: "R18",
  promesa: "sessions are opaque, new at each signing in, and end when they must",
  ejecutar: (arbol, escala) =>
    conSistema(arbol, { entorno: { BASE_URL: "https://convocatorias.merito.example" } }, async (sistema) => {
      const faltas: string[] = [];
      for (const [item, hacer] of COMPROBACIONES) {
        await sistema.sql("truncate intento");
        if (!(await hacer(sistema, SECRETOS[escala]))) faltas.push(item);
      }
      detallar("R18", faltas);
      return { cifras: { checks: COMPROBACIONES.length, failed: faltas.length }, pasa: faltas.length === 0 };
    }),
  defectos: [
    {
      nombre: "la sesión que traía el navegador sigue abierta",
      archivo: "server/src/modules/acceso/iniciar-sesion.ts",
      de: "if (preparado.anterior !== null) {",
      a: "if (preparado.anterior === '') {",
    },
    {
      nombre: "cambiar la clave deja abiertas las otras sesiones",
      archivo: "server/src/modules/acceso/cambiar-clave.ts",
      de: "await closeSesiones(tx, cuenta.personaId, sesion);",
      a: "",
    },
    {
      nombre: "la galleta viaja sin cifrar",
      archivo: "server/src/graphql/galletas.ts",
      de: '${seguro ? "; Secure" : ""}',
      a: "",
    },
    {
      nombre: "una sesión no vence por falta de uso",
      sql: `create or replace function usar() returns trigger language plpgsql as $$
        begin new.usada_en := greatest(new.usada_en, clock_timestamp()); return new; end $$;
        create trigger usar before update on sesion for each row execute function usar()`,
    },
  ],
};
