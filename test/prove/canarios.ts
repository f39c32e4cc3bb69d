/** Words planted in private data: wherever one comes out, something private came out. */
import { correoDe, dniDe } from "../factories/personas.ts";
import type { Sistema } from "./sistema.ts";

/** A word that is in one datum and nowhere else. */
export interface Canario {
  readonly palabra: string;
  /** Whose dossier, as the case of the application is called; or the person, draft or entidad that it is of. */
  readonly caso: string;
  readonly dato:
    | "nombres"
    | "respuesta"
    | "archivo"
    | "reclamo"
    | "documento"
    | "correo"
    | "celular"
    | "hoja"
    | "borrador"
    | "auditoria"
    | "token"
    | "remitente";
}

/** The word of a datum; letters alone, so that nothing escapes or splits it. */
export const palabra = (caso: string, dato: string): string => `canario ${caso} ${dato}`.replaceAll(/[^a-z]+/gi, "Q");

/** All of them. */
export function canarios(): Canario[] {
  const de = (caso: string, ...datos: Canario["dato"][]): Canario[] =>
    datos.map((dato) => ({ caso, dato, palabra: palabra(caso, dato) }));
  return [
    ...de("enviada", "archivo"),
    ...de("cerrada", "nombres", "respuesta", "archivo"),
    ...de("otra", "nombres", "respuesta"),
    ...de("ganadora", "nombres", "respuesta", "archivo"),
    ...de("siguiente", "nombres", "respuesta", "reclamo"),
    ...de("ajena", "nombres", "respuesta", "archivo"),
    ...de("borrador", "borrador"),
    ...de("borradorAjeno", "borrador"),
    ...de("cusco", "auditoria", "token", "remitente"),
    ...de("cajamarca", "auditoria", "token", "remitente"),
    ...(["ana", "beto", "carla"] as const).flatMap((caso): Canario[] => [
      { caso, dato: "documento", palabra: dniDe(caso) },
      { caso, dato: "correo", palabra: correoDe(caso) },
      { caso, dato: "celular", palabra: celularDe(caso) },
    ]),
    { caso: "carla", dato: "hoja", palabra: `"${NOTA}"` },
  ];
}

/** The score of an open sheet: no other is like it. */
export const NOTA = "17.5";
const celularDe = (persona: "ana" | "beto" | "carla"): string => dniDe(persona).replace("4000", "9777");

/** Puts the words where no factory puts them. */
export async function sembrar({ sql, ids, entidades }: Sistema): Promise<void> {
  for (const persona of ["ana", "beto", "carla"] as const)
    await sql("update persona set celular = $2 where id = $1", [ids[persona], celularDe(persona)]);
  for (const [caso, entidad] of Object.entries(entidades)) {
    const borrador = palabra(caso === "cusco" ? "borrador" : "borradorAjeno", "borrador");
    await sql(
      `update borrador_bases b set documento = jsonb_set(b.documento, '{generalidades,objeto}', to_jsonb($2::text))
       from proceso p where p.id = b.proceso and p.entidad = $1 and p.version_vigente is null`,
      [entidad, borrador],
    );
    await sql("update token_servicio set nombre = $2 where entidad_id = $1", [entidad, palabra(caso, "token")]);
    await sql("update entidad set correo_remitente = $2 where id = $1", [
      entidad,
      `${palabra(caso, "remitente")}@merito.example`,
    ]);
    await sql(
      `insert into auditoria (instante, resultado, acto, evento, roles, entidad_id, motivo)
       values (clock_timestamp() + interval '1 hour', 'RECHAZADO', 'prueba', 'PRUEBA', '{}', $1, $2)`,
      [entidad, palabra(caso, "auditoria")],
    );
  }
}
