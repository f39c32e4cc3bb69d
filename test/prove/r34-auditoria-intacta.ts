/**
 * R34: what was sealed of the audit cannot be edited, taken away, moved, cut or replaced by an old copy without an
 * outsider who kept a head noticing, not even by a superuser of the database who has the whole of it.
 */
import { randomInt } from "node:crypto";
import type * as Verificacion from "#server/modules/auditoria/sello/verificar.rules.ts";
import { cargar } from "./mutante.ts";
import type { Cuentas, Prueba } from "./nucleo.ts";
import { conSistema, type Sistema } from "./sistema.ts";

const ALTERACIONES: Cuentas = { PRUEBA: 24, NORMAL: 1000, COMPLETA: 1000 };
const A_LA_VEZ: Cuentas = { PRUEBA: 60, NORMAL: 500, COMPLETA: 500 };
/** Rows of the log before it is tampered with. */
const FILAS = 120;

type Verificador = typeof Verificacion;
type Cabezas = Parameters<Verificador["verificarRegistro"]>[1];
type Alteracion = readonly [nombre: string, sql: (n: number, otra: number) => string];

/** Positions `n` and `otra` are of sealed rows. Leaves are made to agree where a superuser could make them. */
const ALTERACIONES_DE_SUPERUSUARIO: readonly Alteracion[] = [
  ["edit", (n) => `update auditoria set motivo = 'otro' where ${fila(n)}`],
  ["edit detail", (n) => `update auditoria set detalles = detalles || '{"x":1}' where ${fila(n)}`],
  ["change actor", (n) => `update auditoria set actor = gen_random_uuid() where ${fila(n)}`],
  ["change instant", (n) => `update auditoria set instante = instante + interval '1 microsecond' where ${fila(n)}`],
  ["delete row", (n) => `delete from auditoria where ${fila(n)}`],
  [
    "delete row and leaf",
    (n) => `delete from auditoria where ${fila(n)}; delete from hoja_auditoria where posicion = ${n}`,
  ],
  [
    "swap contents",
    (n, otra) =>
      `update auditoria a set motivo = b.id::text, acto = b.acto, evento = b.evento || '*' from auditoria b where ${fila(n, "a")} and ${fila(otra, "b")}`,
  ],
  [
    "swap leaves",
    (n, otra) => `update hoja_auditoria set posicion = posicion + 1000000 where posicion in (${n}, ${otra});
      update hoja_auditoria set posicion = case posicion when ${1_000_000 + n} then ${otra} else ${n} end where posicion >= 1000000`,
  ],
  ["forge leaf", (n) => `update hoja_auditoria set hash = sha256('x') where posicion = ${n}`],
  [
    "truncate",
    (n) => `delete from auditoria where id in (select auditoria from hoja_auditoria where posicion >= ${n});
      delete from hoja_auditoria where posicion >= ${n}; delete from cabeza_auditoria where tamano > ${n}`,
  ],
  [
    "forge head",
    (n) =>
      `update cabeza_auditoria set raiz = sha256('${n}') where tamano = (select max(tamano) from cabeza_auditoria)`,
  ],
  ["drop everything", () => "delete from cabeza_auditoria; delete from hoja_auditoria; delete from auditoria"],
];

const fila = (n: number, tabla = "auditoria"): string =>
  `${tabla}.id = (select h.auditoria from hoja_auditoria h where h.posicion = ${n})`;

export const R34: Prueba = {
  meta: "R34",
  promesa: "whoever kept a head notices any change of the sealed audit",
  ejecutar: (arbol, escala) =>
    conSistema(arbol, { procesos: 2 }, async (sistema) => {
      const verificador = await cargar<Verificador>(arbol, "server/src/modules/auditoria/sello/verificar.rules.ts");
      await llenar(sistema, FILAS);
      await esperarSello(sistema);
      const guardado = await guardarCabezas(sistema);
      const sano = verificador.verificarRegistro(verificador.leerLineas(await exportar(sistema)), guardado);
      await copiar(sistema);
      const faltas: string[] = [];
      let sinLugar = 0;
      for (let i = 0; i < ALTERACIONES[escala]; i += 1) {
        const [nombre, sql] = ALTERACIONES_DE_SUPERUSUARIO[i % ALTERACIONES_DE_SUPERUSUARIO.length] ?? ["", () => ""];
        const n = randomInt(1, FILAS - 2);
        await comoSuperusuario(sistema, sql(n, n + 1));
        const { valido, hallazgos } = verificador.verificarRegistro(
          verificador.leerLineas(await leerComoAuditor(sistema)),
          guardado,
        );
        if (valido) faltas.push(nombre);
        if (!valido && hallazgos.every(({ desde, hasta }) => hasta <= desde)) sinLugar += 1;
        await restaurar(sistema);
      }
      const bifurcadas = await anadirALaVez(sistema, A_LA_VEZ[escala]);
      const sinSello = await esperarSello(sistema);
      const despues = verificador.verificarRegistro(verificador.leerLineas(await exportar(sistema)), guardado);
      const [espera] = await sistema.sql<{ s: number }>(
        "select ceil(extract(epoch from max(espera)))::int as s from cabeza_auditoria where tamano > 1",
      );
      const consistente =
        despues.consistencia.length === guardado.cabezas.length && despues.consistencia.every(({ vale }) => vale);
      return {
        cifras: {
          tampers: ALTERACIONES[escala],
          detected: ALTERACIONES[escala] - faltas.length,
          unlocated: sinLugar,
          appends: A_LA_VEZ[escala],
          forks: bifurcadas,
          unsealed: sinSello,
          heads: guardado.cabezas.length,
          longest_gap_s: espera?.s ?? -1,
          ...(faltas.length > 0 && { missed: JSON.stringify([...new Set(faltas)]) }),
        },
        pasa:
          sano.valido &&
          despues.valido &&
          consistente &&
          faltas.length + sinLugar + bifurcadas + sinSello === 0 &&
          sano.filas >= FILAS,
      };
    }),
  defectos: [
    {
      nombre: "la hoja no cubre los detalles",
      archivo: "server/src/modules/auditoria/sello/registro.rules.ts",
      de: "hashHoja(canonico(fila))",
      a: 'hashHoja(canonico({ ...fila, detalles: "" }))',
    },
    {
      nombre: "la verificación no mira las cabezas guardadas",
      archivo: "server/src/modules/auditoria/sello/verificar.rules.ts",
      de: "revisarRaices(guardado.cabezas, hojas, halla);",
      a: "void guardado;",
    },
    {
      nombre: "la última cabeza se busca como texto",
      archivo: "server/src/modules/auditoria/sello/sellar.ts",
      de: "order by c.tamano desc limit 1",
      a: "order by c.tamano::text desc limit 1",
    },
  ],
};

/** Denied readings: each leaves a row. */
async function llenar(sistema: Sistema, cuantas: number): Promise<void> {
  const cliente = await sistema.sesion("ana");
  for (let i = 0; i < cuantas; i += 1) await cliente.gql("{ auditoria { edges { cursor } } }");
}

/** Waits until every row has its leaf; gives how many still wait after a while. */
async function esperarSello(sistema: Sistema): Promise<number> {
  const limite = Date.now() + 20_000;
  for (;;) {
    const [cuenta] = await sistema.sql<{ n: number }>(
      "select (select count(*) from auditoria)::int - (select count(*) from hoja_auditoria)::int as n",
    );
    const sueltas = cuenta?.n ?? -1;
    if (sueltas === 0 || Date.now() > limite) return sueltas;
    await new Promise((listo) => setTimeout(listo, 100));
  }
}

async function guardarCabezas(sistema: Sistema): Promise<Cabezas> {
  const respuesta = await sistema.cliente().pedir("/auditoria/cabezas");
  return (await respuesta.json()) as Cabezas;
}

async function exportar(sistema: Sistema): Promise<string> {
  await esperarSello(sistema);
  return leerComoAuditor(sistema);
}

const leerComoAuditor = async (sistema: Sistema): Promise<string> =>
  (await (await sistema.sesion("aurora")).pedir("/auditoria/registro")).text();

const TABLAS = ["auditoria", "hoja_auditoria", "cabeza_auditoria"] as const;

/** While nobody seals, so that the three agree. */
async function copiar(sistema: Sistema): Promise<void> {
  await comoSuperusuario(sistema, TABLAS.map((tabla) => `create table copia_${tabla} as table ${tabla}`).join(";"));
  await sistema.sql("select pg_advisory_unlock_all()");
}

/** With the triggers and the sealer out of the way: the lock of the sealer is held meanwhile. */
const comoSuperusuario = (sistema: Sistema, sql: string): Promise<unknown> =>
  sistema.sql(
    `select pg_advisory_lock(34); set session_replication_role = replica; ${sql}; set session_replication_role = origin`,
  );

async function restaurar(sistema: Sistema): Promise<void> {
  const vuelve = TABLAS.map(
    (tabla) =>
      `delete from ${tabla}; insert into ${tabla} ${tabla === "auditoria" ? "overriding system value" : ""} select * from copia_${tabla};`,
  );
  await comoSuperusuario(sistema, vuelve.join(""));
  await sistema.sql("select pg_advisory_unlock_all()");
}

/** Many rows from two processes while both seal; how many positions or heads do not follow each other. */
async function anadirALaVez(sistema: Sistema, cuantas: number): Promise<number> {
  const galleta = (await sistema.sesion("ana")).galleta("merito") ?? "";
  await Promise.all(
    Array.from({ length: cuantas }, async (_, i) => {
      const cliente = (sistema.procesos[i % 2] ?? sistema.procesos[0]).cliente();
      cliente.setGalleta("merito", galleta);
      await cliente.gql("{ auditoria { edges { cursor } } }");
    }),
  );
  await esperarSello(sistema);
  const [cuenta] = await sistema.sql<{ n: number }>(
    `select (count(*) - (max(posicion) + 1))::int + (select count(*)::int from cabeza_auditoria c
       where c.tamano > (select count(*) from hoja_auditoria)) as n from hoja_auditoria`,
  );
  return Math.abs(cuenta?.n ?? -1);
}
