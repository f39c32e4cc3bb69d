/** Every operation that takes an id, asked with ids of others: the answer is that of an id that nobody has. */
import type { GraphQLSchema } from "graphql";
import { createSecreto } from "#server/infra/secretos.ts";
import { Cliente, type Respuesta } from "../factories/cliente.ts";
import type { Actor, Casos } from "./mundo.ts";
import type { Escenario } from "./mundo-compartido.ts";
import { enParalelo, muestra } from "./muestra.ts";
import { navegador } from "./multitud.ts";
import type { Cuentas, Escala } from "./nucleo.ts";
import { listOperaciones, type Operacion } from "./operaciones.ts";

/** Dossiers of others made on purpose, and how many operations each of them is put into. */
const AJENAS: Cuentas = { PRUEBA: 5, NORMAL: 200, COMPLETA: 200 };
const OPERACIONES_POR_AJENA: Cuentas = { PRUEBA: 4, NORMAL: 12, COMPLETA: 60 };

/** What is foreign to whom. `zoe` has an account and nothing else; her and the visitor everything is foreign. */
const AJENO: Readonly<Partial<Record<Actor | "zoe", Readonly<Record<string, readonly string[]>>>>> = {
  raul: {
    postulacion: ["enviada", "borrador", "cerrada", "otra", "ganadora", "siguiente"],
    archivo: ["enviada", "cerrada", "ganadora"],
    carga: ["ana"],
    proceso: ["borrador"],
    reclamo: ["siguiente"],
    propuesta: ["resultados", "version"],
    sesion: ["ana"],
    constancia: ["enviada", "cerrada"],
    rol: ["carla"],
  },
  tokenCajamarca: {
    postulacion: ["enviada", "borrador", "cerrada", "otra", "ganadora", "siguiente"],
    proceso: ["borrador"],
  },
  rosa: { postulacion: ["ajena", "enviada", "borrador"], proceso: ["borradorAjeno"], archivo: ["ajena"] },
  ciro: { postulacion: ["cerrada", "otra", "ajena", "enviada", "borrador"], proceso: ["borradorAjeno"] },
  ulises: { postulacion: ["ajena", "enviada", "borrador"], proceso: ["borradorAjeno"] },
  ana: {
    postulacion: ["cerrada", "siguiente", "borrador", "ajena"],
    archivo: ["cerrada", "ajena"],
    proceso: ["borrador"],
  },
  beto: {
    postulacion: ["enviada", "otra", "ganadora"],
    archivo: ["enviada", "ganadora"],
    carga: ["ana"],
    sesion: ["ana"],
  },
};
/** Published procesos and entidades are everybody's: that they exist is no secret. */
const PRIVADOS = [
  "postulacion",
  "archivo",
  "carga",
  "reclamo",
  "hoja",
  "propuesta",
  "persona",
  "sesion",
  "token",
  "rol",
  "constancia",
];

export interface CuentaAjenos {
  pruebas: number;
  readonly ids: Set<string>;
  readonly distintas: string[];
}

export async function repetirConAjenos(
  { mundo, sistema }: Escenario,
  esquema: GraphQLSchema,
  escala: Escala,
  cuenta: CuentaAjenos,
): Promise<void> {
  const zoe = await crearZoe(sistema);
  const pedir = (actor: Actor | "zoe", operacion: Operacion, id: string): Promise<Respuesta<unknown>> =>
    actor === "zoe"
      ? zoe.gql(operacion.documento, operacion.variables(id))
      : mundo.pedir(actor, operacion.documento, operacion.variables(id));
  const nadie = new Map<string, Promise<string>>();
  const pares: [Actor | "zoe", Operacion, string][] = [];
  const comparar = async (actor: Actor | "zoe", operacion: Operacion, id: string): Promise<void> => {
    const clave = `${actor} ${operacion.nombre}`;
    const preguntar = async (): Promise<string> => igualada(await pedir(actor, operacion, inexistente(operacion.tipo)));
    const pregunta = nadie.get(clave) ?? preguntar();
    nadie.set(clave, pregunta);
    const vacio = await pregunta;
    cuenta.pruebas += 1;
    cuenta.ids.add(id);
    const respuesta = igualada(await pedir(actor, operacion, id));
    if (respuesta !== vacio)
      cuenta.distintas.push(`${operacion.nombre} ${actor} ${id}: ${respuesta.slice(0, 160)} <> ${vacio.slice(0, 160)}`);
  };

  const operaciones = listOperaciones(esquema, mundo.casos).filter(
    ({ tipo, nombre }) => tipo !== "" && nombre !== "subirParte",
  );
  for (const [i, operacion] of operaciones.entries()) {
    for (const [j, [caso, id]] of Object.entries(mundo.casos[operacion.tipo] ?? {}).entries()) {
      const ajenos = (Object.keys(AJENO) as Actor[]).filter((actor) => AJENO[actor]?.[operacion.tipo]?.includes(caso));
      const todos: (Actor | "zoe")[] = PRIVADOS.includes(operacion.tipo) ? ["zoe", "visitante", ...ajenos] : ajenos;
      for (const [k, actor] of todos.entries())
        if (muestra(escala, i + 2 * j + 3 * k, 5)) pares.push([actor, operacion, id]);
    }
  }
  const dePostulacion = operaciones.filter(({ tipo }) => tipo === "postulacion");
  const ajenas = await crearAjenas(sistema, mundo.casos, AJENAS[escala]);
  for (const [i, id] of ajenas.entries()) {
    for (let n = 0; n < Math.min(OPERACIONES_POR_AJENA[escala], dePostulacion.length); n += 1) {
      const operacion = dePostulacion[(i * 7 + n * 5) % dePostulacion.length];
      if (operacion) pares.push([n % 3 === 0 ? "raul" : n % 3 === 1 ? "zoe" : "ana", operacion, id]);
    }
  }
  await enParalelo(pares, (par) => comparar(...par));
  await descargarAjenos({ mundo, sistema }, zoe, cuenta);
}

/** Also the door of files, which is none of GraphQL. */
async function descargarAjenos({ mundo, sistema }: Escenario, zoe: Cliente, cuenta: CuentaAjenos): Promise<void> {
  const descargar = async (cliente: Cliente, id: string): Promise<string> => {
    const respuesta = await cliente.pedir(`/archivos/${id}`);
    return `${respuesta.status} ${igualado(await respuesta.text())}`;
  };
  for (const [caso, id] of Object.entries(mundo.casos["archivo"] ?? {})) {
    const raul = caso === "ajena" ? [] : [await sistema.sesion("raul")];
    for (const cliente of [zoe, new Cliente(sistema.url), ...raul]) {
      cuenta.pruebas += 1;
      cuenta.ids.add(id);
      const [suya, nada] = [await descargar(cliente, id), await descargar(cliente, crypto.randomUUID())];
      if (suya !== nada) cuenta.distintas.push(`/archivos/${id}: ${suya.slice(0, 120)} <> ${nada.slice(0, 120)}`);
    }
  }
}

const inexistente = (tipo: string): string => (tipo === "constancia" ? `M-${"0".repeat(26)}` : crypto.randomUUID());

const igualada = ({ status, texto }: Respuesta<unknown>): string => `${status} ${igualado(texto)}`;

/** The id of an error is new each time. */
const igualado = (texto: string): string =>
  texto
    .replaceAll(/"id":"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"/g, '"id":""')
    .replaceAll(/código [0-9a-f-]{36}/g, "");

/** Somebody with an account and nothing else, signed in. */
async function crearZoe({ sql, url }: Escenario["sistema"]): Promise<Cliente> {
  const { texto, hash } = createSecreto();
  await sql(
    `with p as (insert into persona (tipo_documento, numero_documento, nombres, apellidos, correo)
       values ('DNI', '47' || lpad((random() * 999999)::int::text, 6, '0'), 'Zoe', 'Nadie', gen_random_uuid() || '@merito.example') returning id),
     c as (insert into cuenta (persona_id) select id from p),
     r as (insert into asignacion_rol (persona_id, rol) select id, 'POSTULANTE' from p)
     insert into sesion (hash, persona_id, vence_en) select $1, id, clock_timestamp() + interval '4 hours' from p`,
    [hash],
  );
  return navegador(url, { sesion: texto });
}

/** Copies of a sealed dossier, each of somebody else. */
async function crearAjenas({ sql }: Escenario["sistema"], casos: Casos, cuantas: number): Promise<string[]> {
  const filas = await sql<{ id: string }>(
    `with p as (insert into persona (tipo_documento, numero_documento, nombres, apellidos, correo)
       select 'PASAPORTE', 'X' || replace(left(gen_random_uuid()::text, 11), '-', ''), 'Otra', 'Persona', gen_random_uuid() || '@merito.example'
       from generate_series(1, $2) returning id)
     insert into postulacion (codigo, proceso, entidad, persona, plazas, ambito_limite, version_bases, estado, sello, instantanea,
       instantanea_sha256, constancia, creada_en, guardada_en)
     select left(p.id::text, 8), m.proceso, m.entidad, p.id, m.plazas, m.ambito_limite, m.version_bases, m.estado, m.sello, m.instantanea,
       m.instantanea_sha256, p.id::text, m.creada_en, m.guardada_en
     from p, postulacion m where m.id = $1 returning id`,
    [casos["postulacion"]?.["cerrada"], cuantas],
  );
  return filas.map(({ id }) => id);
}
