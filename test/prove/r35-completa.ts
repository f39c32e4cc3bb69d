/**
 * R35: the audit is complete and says nothing that did not happen. Every successful change, every denial and every reading
 * of somebody else's dossier has its one entry; what is stored changes with an entry or not at all; and what was rolled back
 * left none that says that it was done.
 */
import { type Actor, createMundo, type Mundo } from "./mundo.ts";
import { detallar } from "./muestra.ts";
import type { Cuentas, Prueba } from "./nucleo.ts";
import { type Pedido, recorrer, TABLA } from "./r06-mutaciones.ts";
import { type Fila, lector } from "./r35-entradas.ts";
import { probarLecturas } from "./r35-lecturas.ts";
import { conSistema, type Sistema } from "./sistema.ts";

const DESHECHAS: Cuentas = { PRUEBA: 20, NORMAL: 1000, COMPLETA: 1000 };
const ALGUNOS: readonly Actor[] = ["visitante", "ana", "carla", "pilar", "rosa", "admin"];

/** Successful mutations that tell of more than one thing; all others leave one entry. */
const ENTRADAS: Readonly<Record<string, number>> = { aprobarPublicacion: 2, registrarCaida: 2 };
/** What they change is a session or a letter, or nothing when there is nobody by that name. */
const SIN_RASTRO_FIJO: readonly string[] = ["cerrarSesion", "pedirRecuperacion", "iniciarSesion", "subirParte"];

export const R35: Prueba = {
  meta: "R35",
  promesa: "each change, denial and reading has its one entry, and nothing else has",
  ejecutar: (arbol, escala) =>
    conSistema(arbol, {}, async (sistema) => {
      const mundo = await createMundo(sistema);
      const lecturas = await probarLecturas(sistema, mundo);
      const deshechas = await deshacer(sistema, mundo, DESHECHAS[escala]);
      const cuenta = { HECHO: 0, RECHAZADO: 0, DENEGADO: 0, FALLA: 0 };
      const leerNuevas = await lector(sistema);
      let estado = await huellaDeTodo(sistema);
      const recorrido = await recorrer(sistema, mundo, {
        nombres: TABLA,
        ...(escala === "PRUEBA" && { actores: ALGUNOS, casos: 1 }),
        vigilar: async () => [],
        mirar: async (pedido) => {
          const filas = await leerNuevas();
          for (const { resultado } of filas) if (resultado in cuenta) cuenta[resultado as keyof typeof cuenta] += 1;
          const ahora = await huellaDeTodo(sistema);
          const cambio = ahora !== estado;
          estado = ahora;
          return quejasDe(sistema, pedido, filas, cambio).map(
            (queja) => `${pedido.mutacion} by ${pedido.actor} (${pedido.codigos.join(" ")}): ${queja}`,
          );
        },
      });
      detallar("R35", [...recorrido.cambios, ...lecturas.quejas]);
      const mal =
        recorrido.cambios.length + recorrido.malHechas.length + recorrido.sinFila.length + lecturas.quejas.length;
      return {
        cifras: {
          probes: recorrido.probes,
          changes: cuenta.HECHO,
          kinds: recorrido.hechas,
          denials: cuenta.DENEGADO,
          refusals: cuenta.RECHAZADO,
          readings: lecturas.leidas,
          not_one_to_one: mal,
          rolled_back: DESHECHAS[escala],
          told_as_done: deshechas.hechas,
          told_as_faults: deshechas.fallas,
        },
        pasa:
          mal + deshechas.hechas === 0 &&
          deshechas.fallas === DESHECHAS[escala] &&
          Math.min(cuenta.HECHO, cuenta.DENEGADO, lecturas.leidas) > 0,
      };
    }),
  defectos: [
    {
      nombre: "lo que se niega no deja entrada",
      archivo: "server/src/infra/acto.ts",
      de: "if (!isIdentificado(ctx.quien) && !negativa) return;",
      a: "if (!isIdentificado(ctx.quien) || negativa) return;",
    },
    {
      nombre: "la entrada se escribe en otra transacción",
      archivo: "server/src/infra/acto.ts",
      de: "for (const evento of eventos) await atestiguar(tx, cabecera, evento, acto.evento);",
      a: "for (const evento of eventos) await ctx.base.escribir(sql, (otra) => atestiguar(otra, cabecera, evento, acto.evento));",
    },
    {
      nombre: "leer el expediente de otro no deja entrada",
      archivo: "server/src/graphql/proteger.ts",
      de: "if (leido && leido.persona !== ctx.quien.persona)",
      a: "if (leido && leido.persona === ctx.quien.persona)",
    },
    {
      nombre: "guardar un borrador no deja entrada",
      sql: `create function callar() returns trigger language plpgsql as $$ begin return null; end $$;
        create trigger callar before insert on auditoria for each row when (new.acto = 'modificarMisDatos') execute function callar()`,
    },
  ],
};

/** What is wrong with the entries that one request left. */
function quejasDe(
  { ids }: Sistema,
  { actor, mutacion, codigos, categoria }: Pedido,
  filas: readonly Fila[],
  cambio: boolean,
): string[] {
  const quejas: string[] = [];
  const de = (resultado: string): number => filas.filter((fila) => fila.resultado === resultado).length;
  const exige = (que: string, bien: boolean): void => {
    if (!bien) quejas.push(`${que}: ${filas.map((fila) => `${fila.resultado} ${fila.evento}`).join(", ")}`);
  };
  const hecho = codigos.length === 0;
  // Whoever comes with a token that is nobody's is not let in as far as an act; R17 counts what is written of it.
  if (codigos[0] === "TOKEN_INVALIDO") {
    exige(
      "entries of an unknown token",
      filas.every((fila) => fila.acto === "presentarToken" && fila.resultado === "DENEGADO"),
    );
    return quejas;
  }
  const denegado = categoria === "NO_AUTORIZADO" || categoria === "NO_AUTENTICADO";
  if (cambio) exige("something changed without an entry", de("HECHO") > 0);
  if (!hecho) exige("it was not done and an entry says so", de("HECHO") === 0);
  if (hecho && !SIN_RASTRO_FIJO.includes(mutacion))
    exige("entries of what was done", de("HECHO") === (ENTRADAS[mutacion] ?? 1));
  if (denegado) exige("entries of a denial", de("DENEGADO") === 1);
  if (!hecho && !denegado && actor !== "visitante" && categoria !== "FALLA")
    exige("entries of a refusal", de("RECHAZADO") === 1);
  const persona = actor in ids ? ids[actor as keyof typeof ids] : null;
  for (const fila of filas) {
    exige("what and who", fila.acto.split(".").at(-1) === mutacion && fila.evento !== "" && fila.roles.length > 0);
    if (persona !== null && categoria !== "NO_AUTENTICADO") exige("who", fila.actor === persona);
  }
  return quejas;
}

/** Everything that acts change; sessions, letters, attempts and the log itself live their own life. */
const TABLAS =
  "entidad persona asignacion_rol token_servicio archivo proceso borrador_bases version_bases propuesta_version plaza hoja_de_vida postulacion archivo_postulacion apertura_evaluacion evaluacion hoja_evaluacion integrante_comite abstencion validacion_sustento dato_externo desempate caida publicacion resultado propuesta_publicacion reclamo documento_posterior".split(
    " ",
  );

async function huellaDeTodo(sistema: Sistema): Promise<string> {
  const filas = TABLAS.map(
    (tabla) =>
      `coalesce((select sum(hashtextextended((to_jsonb(t) - 'usado_en')::text, 0)::numeric) from ${tabla} t), 0)::text`,
  );
  const [fila] = await sistema.sql<{ huella: string }>(`select concat_ws(' ', ${filas.join(", ")}) as huella`);
  return fila?.huella ?? "";
}

const GUARDAR =
  'mutation ($p: ID!, $r: Int!, $f: [FilaInput!]!) { guardarRespuestas(postulacion: $p, revision: $r, seccion: "bonos", filas: $f) { revision } }';

/** Changes that break when they are about to be committed. */
async function deshacer(
  sistema: Sistema,
  mundo: Mundo,
  cuantas: number,
): Promise<{ readonly hechas: number; readonly fallas: number }> {
  const id = mundo.casos["postulacion"]?.["borrador"] ?? "";
  const [borrador] = await sistema.sql<{ revision: number }>("select revision from postulacion where id = $1", [id]);
  await sistema.sql(
    `create function romper() returns trigger language plpgsql as $$ begin raise 'rota al confirmarse'; end $$;
     create constraint trigger romper after update on postulacion deferrable initially deferred for each row execute function romper()`,
  );
  const leerNuevas = await lector(sistema);
  const variables = { p: id, r: borrador?.revision, f: [{ id: "f1", valores: { ffaa: "NO" } }] };
  for (let i = 0; i < cuantas; i += 1) await mundo.pedir("beto", GUARDAR, variables);
  const filas = await leerNuevas();
  await sistema.sql("drop trigger romper on postulacion; drop function romper()");
  const de = (resultado: string): number => filas.filter((fila) => fila.resultado === resultado).length;
  return { hechas: de("HECHO"), fallas: de("FALLA") };
}
