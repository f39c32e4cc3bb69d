/**
 * R6: what was sealed stays as it was, whoever asks and by whatever mutation: the dossier with its hash and its version of
 * the bases, the list of its files, and their bytes.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Actor, createMundo } from "./mundo.ts";
import { detallar } from "./muestra.ts";
import type { Prueba } from "./nucleo.ts";
import { recorrer, TABLA, vigilante } from "./r06-mutaciones.ts";
import { conSistema, type Sistema } from "./sistema.ts";

/** Owner, rival, evaluator, HR, administrator and integrator. */
const DE_CADA_CLASE: readonly Actor[] = ["ana", "beto", "carla", "rosa", "admin", "tokenCusco"];

export const R6: Prueba = {
  meta: "R6",
  promesa: "a sealed dossier does not change, by whatever door",
  ejecutar: (arbol, escala) =>
    conSistema(arbol, {}, async (sistema) => {
      const mundo = await createMundo(sistema);
      const [sellados] = await sistema.sql<{ n: number }>(
        "select count(*)::int as n from postulacion where sello is not null",
      );
      const archivos = listArchivos(sistema);
      const recorrido = await recorrer(sistema, mundo, {
        nombres: TABLA,
        ...(escala === "PRUEBA" && { actores: DE_CADA_CLASE, casos: 1 }),
        vigilar: vigilante(() => sistema.sql(HUELLAS)),
      });
      const despues = listArchivos(sistema);
      const otros = [...archivos].filter(([nombre, sha256]) => despues.get(nombre) !== sha256);
      detallar("R6", [...recorrido.cambios, ...recorrido.malHechas, ...recorrido.sinFila]);
      return {
        cifras: {
          probes: recorrido.probes,
          mutations: recorrido.mutaciones,
          done: recorrido.hechas,
          unlisted: recorrido.sinFila.length,
          malformed: recorrido.malHechas.length,
          dossiers: sellados?.n ?? 0,
          changed: recorrido.cambios.length,
          files: archivos.size,
          files_changed: otros.length,
        },
        pasa:
          recorrido.cambios.length + recorrido.sinFila.length + recorrido.malHechas.length + otros.length === 0 &&
          (sellados?.n ?? 0) >= 5 &&
          archivos.size > 0,
      };
    }),
  defectos: [
    {
      nombre: "quien corrige su nombre lo corrige en lo ya enviado",
      sql: `drop trigger sellada on postulacion;
        create function poner_nombre() returns trigger language plpgsql security definer set search_path = public as $$
          begin update postulacion set instantanea = jsonb_set(instantanea, '{expediente,nombres}', to_jsonb(new.apellidos || ', ' || new.nombres))
            where persona = new.id and instantanea is not null; return new; end $$;
        create trigger poner_nombre after update on persona for each row execute function poner_nombre()`,
    },
    {
      nombre: "guardar la hoja de vida pone al día lo ya enviado",
      sql: `drop trigger sellada on postulacion;
        create function poner_al_dia() returns trigger language plpgsql security definer set search_path = public as $$
          begin update postulacion set respuestas = respuestas || '{"bonos":[]}' where persona = new.persona and sello is not null; return new; end $$;
        create trigger poner_al_dia after insert or update on hoja_de_vida for each row execute function poner_al_dia()`,
    },
  ],
};

/** All of a sealed application but whether it was withdrawn, and the rows of its files. */
const HUELLAS = `
  select p.id, md5(concat_ws('|', p.codigo, p.proceso, p.entidad, p.persona, p.plazas, p.ambito_limite, p.version_bases, p.sello,
      p.constancia, p.respuestas, p.documentos, p.declaraciones, p.confirmados, p.instantanea, p.instantanea_sha256, v.documento,
      (select string_agg(md5(concat_ws('|', a.id, a.persona_id, a.nombre, a.tipo, a.bytes, a.sha256)), ',' order by a.id)
         from archivo_postulacion x join archivo a on a.id = x.archivo where x.postulacion = p.id
           and p.instantanea::text like '%' || a.id || '%'))) as huella
  from postulacion p join version_bases v on v.id = p.version_bases where p.sello is not null`;

/** Files on the disk by their name, with the hash of their bytes. */
function listArchivos({ dataDir }: Sistema): ReadonlyMap<string, string> {
  const entradas = readdirSync(dataDir, { recursive: true, withFileTypes: true });
  const rutas = entradas.filter((una) => una.isFile() && /^[0-9a-f-]{36}$/.test(una.name));
  return new Map(
    rutas.map((una) => {
      const ruta = join(una.parentPath, una.name);
      return [ruta, createHash("sha256").update(readFileSync(ruta)).digest("hex")];
    }),
  );
}
