/**
 * The contests that the proofs of authorization ask about: one in each state in Cusco, and one of Cajamarca, with
 * dossiers whose private data are words that occur nowhere else.
 */
import { basesConFormulario } from "../factories/bases-postulacion.ts";
import { Cliente } from "../factories/cliente.ts";
import { candidato, publicarTodo, sellarTodos, apto, entrevista } from "../factories/concurso-evaluado.ts";
import { abrir, hecho } from "../factories/evaluacion-gql.ts";
import { basesDeDosEtapas, darRol, sellar } from "../factories/evaluacion.ts";
import { fila } from "../factories/expediente.ts";
import { type Persona, PERSONAS } from "../factories/personas.ts";
import { ABIERTO, CERRADO, conPlazo, CREAR, buildCompleta, publicar } from "../factories/postulacion.ts";
import type { Bases } from "#schema/bases/bases.ts";
import { type Canario, canarios, NOTA, palabra, sembrar } from "./canarios.ts";
import type { Sistema } from "./sistema.ts";

/** Who asks: nobody, the fixed people, and a service token with every scope of each entidad. */
export const ACTORES = ["visitante", ...PERSONAS, "tokenCusco", "tokenCajamarca"] as const;
export type Actor = (typeof ACTORES)[number];

/** The ids of what can be asked about, by kind and then by case. */
export type Casos = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface Mundo {
  readonly url: string;
  readonly casos: Casos;
  readonly canarios: readonly Canario[];
  readonly token: Readonly<Record<"tokenCusco" | "tokenCajamarca", string>>;
  /** Sends a document as somebody. */
  pedir(
    actor: Actor,
    documento: string,
    variables?: Record<string, unknown>,
    operacion?: string,
  ): ReturnType<Cliente["gql"]>;
  /** The same with a file in the variable `parte`. */
  subir(actor: Actor, documento: string, variables: Record<string, unknown>): ReturnType<Cliente["gql"]>;
}

export const ALCANCES = [
  "PROCESOS_LEER",
  "POSTULACIONES_LEER",
  "RESULTADOS_LEER",
  "AUDITORIA_LEER",
  "EXTERNOS_IMPORTAR",
] as const;

/** A service token, made by the administrator. */
export async function crearToken(
  sistema: Sistema,
  entidad: string | null,
  alcances: readonly string[] = ALCANCES,
): Promise<{ readonly id: string; readonly token: string }> {
  const { data } = await sistema.gql<{ crearToken: { id: string; token: string } }>(
    "admin",
    "mutation ($e: TokenInput!) { crearToken(entrada: $e) { id token } }",
    { e: { nombre: "Sistema de prueba", entidad, alcances, dias: 30 } },
  );
  return data.crearToken;
}

const expediente = (caso: string, codigo: string, nota = "15") => ({
  ...candidato(codigo, "TITULO", [apto, entrevista(nota, nota)]),
  nombres: palabra(caso, "nombres"),
  respuestas: {
    personales: [fila({ ffaa: "SI", domicilio: palabra(caso, "respuesta") })],
    formacion: [fila({ grado: "TITULO" }, { valida: true })],
  },
});

/** The interview alone, so that there are open sheets without a published stage before. */
function soloEntrevista(): Bases {
  const bases = basesDeDosEtapas();
  return { ...bases, etapas: bases.etapas.slice(1), cuadros: bases.cuadros.slice(1), reclamos: [] };
}

/** Makes everything, most of it behind the walls: how it gets there is proved elsewhere. */
export async function createMundo(sistema: Sistema): Promise<Mundo> {
  const { ids, entidades } = sistema;
  const ajena = { ...sistema, entidades: { ...entidades, cusco: entidades.cajamarca } } as Sistema;
  const crearBorrador = async (quien: Persona, entidad: string): Promise<string> => {
    const { data } = await sistema.gql<{ crearProceso: { id: string } }>(
      quien,
      "mutation ($e: CrearProcesoInput!) { crearProceso(entrada: $e) { id } }",
      { e: { entidad, titulo: "Todavía en preparación" } },
    );
    return data.crearProceso.id;
  };
  const borrador = await crearBorrador("rosa", entidades.cusco);
  const borradorAjeno = await crearBorrador("raul", entidades.cajamarca);
  const propuestaVersion = await id(
    sistema,
    `insert into propuesta_version (proceso, entidad, clase, documento, propuesta_por, propuesta_en)
     select proceso, $2, 'PUBLICACION', documento, $3, now() from borrador_bases where proceso = $1 returning id`,
    [borrador, entidades.cusco, ids.rosa],
  );

  const abierto = await publicar(sistema, conPlazo(basesConFormulario(), ABIERTO));
  const enviada = await buildCompleta(sistema, "ana", abierto.id);
  await enviada.enviar();
  const sinEnviar = await sistema.gql<{ crearPostulacion: { id: string } }>("beto", CREAR, {
    proceso: abierto.id,
    plazas: ["p1"],
  });

  const evaluado = await publicar(sistema, conPlazo(soloEntrevista(), CERRADO));
  await darRol(sistema, "pilar", "PRESIDENTE", evaluado.id);
  await darRol(sistema, "carla", "COMITE", evaluado.id);
  await darRol(sistema, "ulises", "UNIDAD_SOLICITANTE", evaluado.id);
  const cerrada = await sellar(sistema, evaluado, expediente("cerrada", "V-BETO"), "beto");
  const otra = await sellar(sistema, evaluado, expediente("otra", "V-ANA"), "ana");
  await abrir(sistema, "pilar", evaluado.id, "entrevista");
  await hecho(sistema, "carla", "calificarHoja", {
    postulacion: cerrada,
    etapa: "entrevista",
    revision: 0,
    puntajes: [{ criterio: "dominio", puntaje: NOTA }],
  });

  const dos = [expediente("ganadora", "E-ANA"), expediente("siguiente", "E-BETO", "13")];
  const final = await sellarTodos(sistema, dos, { "E-ANA": "ana", "E-BETO": "beto" });
  await darRol(sistema, "ulises", "UNIDAD_SOLICITANTE", final.proceso.id);
  await publicarTodo(sistema, final, dos);
  const propuestaResultados = await id(
    sistema,
    "select id from propuesta_publicacion where proceso = $1 order by propuesta_en desc",
    [final.proceso.id],
  );

  const ajeno = await publicar(ajena, conPlazo(soloEntrevista(), CERRADO));
  const deAjeno = await sellar(ajena, ajeno, expediente("ajena", "J-BETO"), "beto");

  await completar(sistema, ajeno.id, entidades.cajamarca);

  const postulacion = {
    enviada: enviada.id,
    borrador: sinEnviar.data.crearPostulacion.id,
    cerrada,
    otra,
    ganadora: final.id("E-ANA"),
    siguiente: final.id("E-BETO"),
    ajena: deAjeno,
  };
  const archivo: Record<string, string> = {};
  for (const [caso, dueno] of [
    ["enviada", "ana"],
    ["cerrada", "beto"],
    ["ganadora", "ana"],
    ["ajena", "beto"],
  ] as const) {
    archivo[caso] = await id(
      sistema,
      `with a as (insert into archivo (id, persona_id, nombre, tipo, bytes, sha256)
         values (gen_random_uuid(), $1, $2, 'PDF', 10, repeat('0', 64)) returning id)
       insert into archivo_postulacion (postulacion, archivo) select $3, id from a returning archivo as id`,
      [ids[dueno], `${palabra(caso, "archivo")}.pdf`, postulacion[caso]],
    );
  }
  const carga = await id(
    sistema,
    "insert into carga (persona_id, nombre, tipo, bytes) values ($1, 'x.pdf', 'PDF', 10) returning id",
    [ids.ana],
  );
  const reclamo = await id(
    sistema,
    `insert into reclamo (entidad, proceso, postulacion, persona, publicacion, texto, archivos, presentado_en)
     select p.entidad, p.proceso, p.id, p.persona, (select max(id::text)::uuid from publicacion where proceso = p.proceso),
       $2, '{}', now() from postulacion p where id = $1 returning id`,
    [postulacion.siguiente, palabra("siguiente", "reclamo")],
  );
  const tokenCusco = await crearToken(sistema, entidades.cusco);
  const tokenCajamarca = await crearToken(sistema, entidades.cajamarca);
  for (const persona of PERSONAS) await sistema.sesion(persona);
  await sembrar(sistema);
  const uno = async (sql: string, valores: unknown[]): Promise<string> => id(sistema, sql, valores);
  const casos: Casos = {
    "": { "": "" },
    proceso: {
      borrador,
      borradorAjeno,
      abierto: abierto.id,
      evaluado: evaluado.id,
      final: final.proceso.id,
      ajeno: ajeno.id,
    },
    postulacion,
    archivo,
    carga: { ana: carga },
    reclamo: { siguiente: reclamo },
    hoja: { carla: await uno("select id from hoja_evaluacion where proceso = $1", [evaluado.id]) },
    propuesta: { resultados: propuestaResultados, version: propuestaVersion },
    persona: { ana: ids.ana, carla: ids.carla, raul: ids.raul },
    entidad: entidades,
    sesion: { ana: await uno("select id from sesion where persona_id = $1", [ids.ana]) },
    token: { cusco: tokenCusco.id, cajamarca: tokenCajamarca.id },
    rol: {
      rosa: await uno("select id from asignacion_rol where persona_id = $1", [ids.rosa]),
      carla: await uno("select id from asignacion_rol where persona_id = $1 and proceso_id = $2", [
        ids.carla,
        evaluado.id,
      ]),
    },
    constancia: {
      enviada: await uno("select constancia as id from postulacion where id = $1", [enviada.id]),
      cerrada: await uno("select constancia as id from postulacion where id = $1", [cerrada]),
      ajena: await uno("select constancia as id from postulacion where id = $1", [deAjeno]),
    },
  };
  const token = { tokenCusco: tokenCusco.token, tokenCajamarca: tokenCajamarca.token };
  const anonimo = new Cliente(sistema.url);
  const como = async (actor: Actor): Promise<[Cliente, Record<string, string>]> => {
    if (actor === "visitante") return [anonimo, {}];
    if (actor === "tokenCusco" || actor === "tokenCajamarca")
      return [anonimo, { authorization: `Bearer ${token[actor]}` }];
    return [await sistema.sesion(actor), {}];
  };
  return {
    url: sistema.url,
    casos,
    token,
    canarios: canarios(),
    pedir: async (actor, documento, variables, operacion) => {
      const [cliente, headers] = await como(actor);
      return cliente.gql(documento, variables, headers, operacion);
    },
    subir: async (actor, documento, variables) => {
      const [cliente, headers] = await como(actor);
      return cliente.subir(documento, variables, new Uint8Array([37]), { "apollo-require-preflight": "1", ...headers });
    },
  };
}

/** What contests that were put in force behind the walls lack: drafts, plazas to be found, and the opening of the foreign one. */
async function completar({ sql }: Sistema, ajeno: string, cajamarca: string): Promise<void> {
  await sql(
    `insert into borrador_bases (proceso, entidad, documento)
     select v.proceso, v.entidad, v.documento from version_bases v on conflict do nothing`,
  );
  await sql(
    `insert into plaza (proceso, id, entidad, orden, codigo, nombre, unidad, lugar, posiciones, publicada_en)
     select proceso, 'p1', entidad, 1, 'P-1', 'Analista', 'Oficina', 'Cusco', 1, now() from version_bases on conflict do nothing`,
  );
  await sql(
    `insert into apertura_evaluacion (entidad, proceso, etapa, version_bases, bases_sha256, expedientes_sha256, expedientes,
       abierta_en, abierta_por)
     select $2, $1, etapa, (select id from version_bases where proceso = $1), bases_sha256, expedientes_sha256, 1, now(), abierta_por
     from apertura_evaluacion where publicada_en is null limit 1`,
    [ajeno, cajamarca],
  );
  await sql(
    `with p as (insert into persona (tipo_documento, numero_documento, nombres, apellidos, correo)
       values ('DNI', '48888888', 'Jurado', 'De Cajamarca', 'jurado@merito.example') returning id)
     insert into asignacion_rol (persona_id, rol, entidad_id, proceso_id) select id, 'COMITE', $2, $1 from p`,
    [ajeno, cajamarca],
  );
}

async function id(sistema: Sistema, sql: string, valores: readonly unknown[]): Promise<string> {
  const [una] = await sistema.sql<{ id: string }>(sql, [...valores]);
  if (!una) throw new Error(`Nothing was made: ${sql.slice(0, 80)}`);
  return una.id;
}
