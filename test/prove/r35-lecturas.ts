/** Readings of dossiers by everybody: one entry when something of somebody else's is shown, and none otherwise. */
import { ACTORES, type Mundo } from "./mundo.ts";
import { type Fila, lector } from "./r35-entradas.ts";
import type { Sistema } from "./sistema.ts";

/** What shows a dossier, and how many entries a visitor's or a stranger's denial leaves is not asked here. */
const LECTURAS: readonly (readonly [nombre: string, documento: string])[] = [
  ["postulacion", "query ($id: ID!) { postulacion(id: $id) { id respuestas { seccion } postulante { nombres } } }"],
  [
    "evaluacion",
    'query ($id: ID!) { evaluacion(postulacion: $id, etapa: "entrevista") { codigo candidaturas { estado } } }',
  ],
];

export async function probarLecturas(
  sistema: Sistema,
  mundo: Mundo,
): Promise<{ readonly leidas: number; readonly quejas: readonly string[] }> {
  const quejas: string[] = [];
  let leidas = 0;
  const leerNuevas = await lector(sistema);
  const mirar = (quien: string, ajena: boolean, filas: readonly Fila[]): void => {
    const lecturas = filas.filter(({ resultado }) => resultado === "LECTURA").length;
    leidas += ajena ? 1 : 0;
    if (lecturas !== (ajena ? 1 : 0)) quejas.push(`${quien}: ${lecturas} entries`);
  };
  const duenos = new Map(
    (await sistema.sql<{ id: string; persona: string }>("select id, persona from postulacion")).map((una) => [
      una.id,
      una.persona,
    ]),
  );
  for (const [caso, id] of Object.entries(mundo.casos["postulacion"] ?? {})) {
    for (const actor of ACTORES) {
      for (const [nombre, documento] of LECTURAS) {
        const respuesta = await mundo.pedir(actor, documento, { id });
        const data = respuesta.errores.length === 0 ? (respuesta.data as Record<string, unknown>) : {};
        const persona = actor in sistema.ids ? sistema.ids[actor as keyof typeof sistema.ids] : null;
        const mostro = (data[nombre] ?? null) !== null;
        mirar(`${nombre} ${caso} by ${actor}`, mostro && persona !== duenos.get(id), await leerNuevas());
      }
    }
  }
  for (const [caso, id] of Object.entries(mundo.casos["archivo"] ?? {})) {
    const [archivo] = await sistema.sql<{ persona_id: string }>("select persona_id from archivo where id = $1", [id]);
    for (const actor of ["ana", "beto", "carla", "rosa", "aurora", "admin"] as const) {
      const { status } = await (await sistema.sesion(actor)).pedir(`/archivos/${id}`, { method: "HEAD" });
      const ajeno = status === 200 && archivo?.persona_id !== sistema.ids[actor];
      mirar(`file ${caso} by ${actor}`, ajeno, await leerNuevas());
    }
  }
  return { leidas, quejas };
}
