/**
 * R16: logs and errors carry nothing private. Requests that are wrong in every way, and faults of the database that quote
 * whole rows, with words that are nowhere else: none of them is in an error nor in what the processes write.
 */
import { setTimeout as esperar } from "node:timers/promises";
import { Cliente, type Respuesta } from "../factories/cliente.ts";
import { CLAVE } from "../factories/personas.ts";
import { ACTORES, type Mundo } from "./mundo.ts";
import { conMundo, type Escenario } from "./mundo-compartido.ts";
import { detallar, enParalelo } from "./muestra.ts";
import type { Cuentas, Prueba } from "./nucleo.ts";
import { leerEsquema, listOperaciones, type Operacion } from "./operaciones.ts";
import { sinEfecto } from "./r12-permisos.ts";
import { ACTOS_CON_DATOS, deformar, PALABRAS, peticionesTorcidas } from "./r16-torcidas.ts";

const TORCIDAS: Cuentas = { PRUEBA: 240, NORMAL: 5000, COMPLETA: 5000 };
const FALLAS: Cuentas = { PRUEBA: 40, NORMAL: 500, COMPLETA: 500 };
/** Statement timeout, repeated key, bad text, out of range, out of memory, read only, lost in a race, closing down, anything. */
const ESTADOS = ["57014", "23505", "22P02", "22003", "53200", "25006", "40001", "57P01", "XX000"];
/** Tables whose rows the faults quote. */
const TABLAS = [
  "persona",
  "postulacion",
  "hoja_de_vida",
  "auditoria",
  "enlace",
  "sesion",
  "cuenta",
  "archivo",
  "carga",
];

/** Refusals that tell the sender back, and nobody else, the code of a part of the bases that he wrote and they lack. */
const REPITEN = /^(ETAPA|PLAZA)_DESCONOCIDA$/;

interface Hallazgos {
  peticiones: number;
  rechazadas: number;
  fallas: number;
  readonly enErrores: string[];
}

export const R16: Prueba = {
  meta: "R16",
  promesa: "logs and errors carry no personal data and no secrets",
  ejecutar: (arbol, escala) =>
    conMundo(arbol, async (escenario) => {
      const { mundo, sistema } = escenario;
      const sesiones = await Promise.all(
        (["ana", "beto", "rosa"] as const).map(async (uno) => (await sistema.sesion(uno)).galleta("merito") ?? ""),
      );
      const palabras = [
        ...mundo.canarios.filter(({ dato }) => dato !== "hoja").map(({ palabra }) => palabra),
        ...PALABRAS,
        ...Object.values(mundo.token),
        ...sesiones,
        CLAVE,
      ];
      const hallazgos: Hallazgos = { peticiones: 0, rechazadas: 0, fallas: 0, enErrores: [] };
      const mirar = (
        nombre: string,
        { status, errores, texto }: Pick<Respuesta<unknown>, "status" | "errores" | "texto">,
      ): void => {
        hallazgos.peticiones += 1;
        if (status >= 400 || errores.length > 0) hallazgos.rechazadas += 1;
        if (errores.some(({ extensions }) => extensions.codigo === "FALLA")) hallazgos.fallas += 1;
        const propios = errores.filter(({ extensions }) => !REPITEN.test(extensions.codigo));
        const dicho = errores.length > 0 ? JSON.stringify(propios) : status >= 400 ? texto : "";
        for (const palabra of palabras)
          if (dicho.includes(palabra)) hallazgos.enErrores.push(`${nombre}: ${palabra} in ${dicho.slice(0, 200)}`);
      };
      const operaciones = listOperaciones(await leerEsquema(mundo), mundo.casos);
      await sinEfecto(sistema.sql, () => torcer(mundo, operaciones, TORCIDAS[escala], mirar));
      await sistema.sql("truncate intento");
      await fallar(escenario, FALLAS[escala], mirar);
      await sistema.sql("truncate intento");
      const salida = sistema.salida();
      const escritas = palabras.filter((palabra) => salida.includes(palabra));
      const vive = (await mundo.pedir("ana", "{ yo { segundoFactor } }")).errores.length === 0;
      detallar("R16", [...hallazgos.enErrores, ...escritas.map((palabra) => `written: ${palabra}`)]);
      return {
        cifras: {
          requests: hallazgos.peticiones,
          refused: hallazgos.rechazadas,
          faults: hallazgos.fallas,
          words: palabras.length,
          log_bytes: salida.length,
          in_errors: hallazgos.enErrores.length,
          in_logs: escritas.length,
        },
        pasa:
          hallazgos.enErrores.length + escritas.length === 0 &&
          vive &&
          // What is not refused, does not fail and writes nothing has tried nothing.
          hallazgos.rechazadas > hallazgos.peticiones / 2 &&
          hallazgos.fallas > FALLAS[escala] / 4 &&
          salida.includes('"falla"'),
      };
    }),
  defectos: [
    {
      nombre: "el registro guarda el mensaje de la falla",
      archivo: "server/src/graphql/errores.ts",
      de: "tipo: error?.name ?? typeof causa,",
      a: "tipo: error?.name ?? typeof causa, motivo: error?.message,",
    },
    {
      nombre: "la falla se cuenta con el mensaje de la base",
      archivo: "server/src/graphql/errores.ts",
      de: "Ocurrió un error inesperado. Vuelva a intentarlo; si continúa, informe el código ${id}.",
      a: "Ocurrió un error inesperado: ${formateado.message} ${id}.",
    },
    {
      nombre: "un valor mal formado se repite en el error",
      archivo: "server/src/graphql/errores.ts",
      de: "message: conocido.mensaje,",
      a: "message: formateado.message,",
    },
  ],
};

/** Every operation with variables, documents and bodies out of shape, as everybody. */
async function torcer(
  mundo: Mundo,
  operaciones: readonly Operacion[],
  cuantas: number,
  mirar: (nombre: string, respuesta: Pick<Respuesta<unknown>, "status" | "errores" | "texto">) => void,
): Promise<void> {
  const turnos = Array.from({ length: cuantas }, (_, i) => i);
  await enParalelo(turnos, async (i) => {
    const operacion = operaciones[(i * 7) % operaciones.length];
    const actor = ACTORES[(i * 3) % ACTORES.length];
    if (!operacion || !actor) return;
    const casos = Object.values(mundo.casos[operacion.tipo] ?? {});
    const { documento, variables } = deformar(
      i,
      operacion.documento,
      operacion.variables(casos[i % casos.length] ?? ""),
    );
    if (i % 4 > 0) return mirar(`${operacion.nombre} ${actor}`, await mundo.pedir(actor, documento, variables));
    for (const [ruta, opciones] of peticionesTorcidas(i, documento)) {
      const respuesta = await new Cliente(mundo.url).pedir(ruta, opciones);
      mirar(ruta.slice(0, 60), {
        status: respuesta.status,
        errores: [],
        texto: respuesta.status >= 400 ? await respuesta.text() : "",
      });
    }
  });
}

/** Acts that carry private data while the database fails with their rows in its words, or while its connections are cut. */
async function fallar(
  { mundo, sistema }: Escenario,
  cuantas: number,
  mirar: (nombre: string, respuesta: Respuesta<unknown>) => void,
): Promise<void> {
  const porEstado = Math.ceil((cuantas * 0.7) / ESTADOS.length);
  try {
    for (const estado of ESTADOS) {
      await sistema.sql(`create or replace function quejarse() returns trigger language plpgsql as $$
        begin raise exception using message = 'Key ' || new::text, detail = 'Failing row contains ' || new::text,
          hint = new::text, constraint = left(new::text, 60), errcode = '${estado}'; end $$`);
      for (const tabla of estado === ESTADOS[0] ? TABLAS : [])
        await sistema.sql(
          `create trigger quejarse before insert or update on ${tabla} for each row execute function quejarse()`,
        );
      await enParalelo(
        Array.from({ length: porEstado }, (_, i) => i),
        (i) => actuar(mundo, i, mirar),
      );
      await sistema.sql("truncate intento");
    }
  } finally {
    for (const tabla of TABLAS) await sistema.sql(`drop trigger if exists quejarse on ${tabla}`);
  }
  const fin = new AbortController();
  const cortes = cortar(sistema, fin.signal);
  try {
    await enParalelo(
      Array.from({ length: Math.ceil(cuantas * 0.3) }, (_, i) => i),
      (i) => actuar(mundo, i, mirar),
    );
  } finally {
    fin.abort();
    await cortes;
  }
}

/** Cuts the connections of the processes to the database, again and again. */
async function cortar({ sql }: Escenario["sistema"], fin: AbortSignal): Promise<void> {
  while (!fin.aborted) {
    await sql(
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name like 'merito-%'",
    );
    await esperar(15);
  }
}

async function actuar(
  mundo: Mundo,
  i: number,
  mirar: (nombre: string, respuesta: Respuesta<unknown>) => void,
): Promise<void> {
  const acto = ACTOS_CON_DATOS[i % ACTOS_CON_DATOS.length];
  if (!acto) return;
  const respuesta = await mundo.pedir(acto.actor, acto.documento, acto.variables(mundo.casos));
  mirar(acto.documento.slice(0, 60), respuesta);
}
