/**
 * R4: the database's clock alone says what arrived in time, to the microsecond and in `[apertura, cierre)`: for every
 * mutation that touches a dossier, for those who send while it closes, for what waits across the closing, and in processes
 * whose own clock is wrong by a day and by a year.
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { instanteUtc } from "#schema/fecha.ts";
import { RAIZ } from "#server/infra/raiz.ts";
import { basesConFormulario } from "../factories/bases-postulacion.ts";
import { ABIERTO, conPlazo, publicar } from "../factories/postulacion.ts";
import { buildMultitud } from "./multitud.ts";
import type { Cuentas, Prueba } from "./nucleo.ts";
import { ACTOS_EN_TOTAL, DESFASES, probarActos } from "./r04-actos.ts";
import { enviarConEspera, enviarEnElCierre } from "./r04-envios.ts";
import { ponerReloj } from "./r04-reloj.ts";
import { conSistema } from "./sistema.ts";

const ENVIOS: Cuentas = { PRUEBA: 80, NORMAL: 2000, COMPLETA: 2000 };
const CLIENTES: Cuentas = { PRUEBA: 20, NORMAL: 200, COMPLETA: 200 };
const ESPERAN: Cuentas = { PRUEBA: 20, NORMAL: 500, COMPLETA: 500 };
const DEMORADOS: Cuentas = { PRUEBA: 4, NORMAL: 50, COMPLETA: 50 };

const DIA = 86_400_000;
const torcido = (desvio: number): Record<string, string> => ({
  NODE_OPTIONS: `--import=${pathToFileURL(join(RAIZ, "test", "prove", "r04-reloj-torcido.mjs")).href}`,
  PROVE_DESVIO_MS: String(desvio),
});
/** Days by which the clock of each process is wrong; at the small scale only the first two run. */
const DESVIOS = [0, 365, -1, 1, -365];

export const R4: Prueba = {
  meta: "R4",
  promesa: "the deadline is the database's, to the microsecond",
  ejecutar: (arbol, escala) => {
    const desvios = escala === "PRUEBA" ? DESVIOS.slice(0, 2) : DESVIOS;
    const desfases = DESFASES.filter(([, salto]) => escala !== "PRUEBA" || /^0|micro/.test(salto));
    const porProceso = desvios.map((dias) => torcido(dias * DIA));
    return conSistema(arbol, { procesos: desvios.length, porProceso }, async (sistema) => {
      const bases = conPlazo(
        { ...basesConFormulario(), postulaciones: { limite: "UNA_POR_PROCESO", retiro: "SE_RETIRA" } },
        ABIERTO,
      );
      const cuando = bases.cronograma.hitos.find(({ gobierna }) => gobierna === "POSTULACION")?.cuando;
      if (cuando?.tipo !== "HORAS") throw new Error("The bases have no window");
      const ventana = { abre: instanteUtc(cuando.abre), cierra: instanteUtc(cuando.cierra) };
      const matriz = desvios.length * desfases.length * ACTOS_EN_TOTAL;
      const sueltos = ENVIOS[escala] + ESPERAN[escala] + DEMORADOS[escala];
      const { solicitantes, proceso } = await buildMultitud(sistema, matriz + sueltos, bases);
      const otro = await publicar(sistema, bases);
      await ponerReloj(sistema);
      const resto = solicitantes.slice(matriz);
      const enElCierre = await enviarEnElCierre(
        sistema,
        resto.splice(0, ENVIOS[escala]),
        CLIENTES[escala],
        ventana.cierra,
      );
      const enEspera = await enviarConEspera(sistema, resto.splice(0, ESPERAN[escala]), ventana.cierra, "1 second");
      const demorados = await enviarConEspera(sistema, resto, ventana.cierra, "31 seconds");
      const actos = await probarActos(
        sistema,
        { proceso, otro, bases, ventana, desfases },
        solicitantes.slice(0, matriz),
      );
      const [primero, ...otros] = Object.values(actos.respuestas).map((dichas) => dichas.toSorted().join("\n"));
      const distintos = otros.filter((dichas) => dichas !== primero).length;
      const vistos = desviosVistos(sistema.salida());
      const mal = actos.mal + distintos + enElCierre.mal + enEspera.mal + demorados.mal;
      return {
        cifras: {
          probes: actos.probes,
          probes_wrong: actos.mal,
          clocks_wrong: desvios.filter((dias) => dias !== 0 && vistos.has(dias)).length,
          clocks_that_matter: distintos,
          straddling: ENVIOS[escala],
          accepted: enElCierre.aceptadas,
          refused: enElCierre.rechazadas,
          straddling_wrong: enElCierre.mal,
          held_across: ESPERAN[escala],
          held_accepted: enEspera.aceptadas,
          held_wrong: enEspera.mal + demorados.mal,
          delayed: DEMORADOS[escala],
          delayed_accepted: demorados.aceptadas,
        },
        pasa:
          mal === 0 &&
          desvios.every((dias) => vistos.has(dias)) &&
          demorados.aceptadas === 0 &&
          demorados.demoradas > 0 &&
          // Both sides of the closing were really tried.
          Math.min(enElCierre.aceptadas, enElCierre.rechazadas) >= ENVIOS[escala] / 10 &&
          enEspera.aceptadas >= ESPERAN[escala] / 2,
      };
    });
  },
  defectos: [
    {
      nombre: "el instante del cierre todavía está dentro",
      archivo: "schema/postulacion/ventana.ts",
      de: 'return sello < cierra ? "DENTRO" : "DESPUES";',
      a: 'return sello <= cierra ? "DENTRO" : "DESPUES";',
    },
    {
      nombre: "los actos se juzgan por el reloj de Node",
      archivo: "server/src/infra/acto.ts",
      de: "(ctx.sello ?? sello);\n    const hacer",
      a: '(ctx.sello ? new Date().toISOString().replace("Z", "000Z") : sello);\n    const hacer',
    },
    {
      nombre: "lo enviado se retira también después del cierre",
      archivo: "server/src/modules/postulacion/plazo.rules.ts",
      de: 'throw new Rechazo("RETIRO_NO_PERMITIDO");\n  assertRecibe(proceso, sello);',
      a: 'throw new Rechazo("RETIRO_NO_PERMITIDO");',
    },
    {
      nombre: "la hora es la del comienzo de la transacción",
      sql: `create or replace function ahora() returns timestamptz language sql stable
        return now() + coalesce(nullif(current_setting('merito.desfase', true), ''), '0')::interval`,
    },
  ],
};

/** Days by which the clocks of the processes are wrong, as they tell it themselves. */
const desviosVistos = (salida: string): ReadonlySet<number> =>
  new Set([...salida.matchAll(/^reloj (\d{13})$/gm)].map(([, ms]) => Math.round((Number(ms) - Date.now()) / DIA)));
