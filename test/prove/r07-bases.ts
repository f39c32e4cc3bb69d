/**
 * R7: bases freeze when they are published, whoever asks and by whatever mutation; they change by a further version with
 * its motive and two signatures; and what contradicts itself, or is already past, is not published, with the place said.
 */
import type { Bases } from "#schema/bases/bases.ts";
import { exportar } from "#schema/bases/portable.ts";
import { buildBasesSanas } from "../factories/bases-sanas.ts";
import { darRol } from "../factories/evaluacion.ts";
import { createBorrador } from "../factories/proceso.ts";
import { leerSemilla } from "../factories/semillas.ts";
import { createMundo } from "./mundo.ts";
import { detallar, muestra } from "./muestra.ts";
import type { Prueba } from "./nucleo.ts";
import { fijar, ponerReloj } from "./r04-reloj.ts";
import { DE_LAS_BASES, recorrer, vigilante } from "./r06-mutaciones.ts";
import { buildFaltas, FUENTES } from "./r07-faltas.ts";
import { conSistema, type Sistema } from "./sistema.ts";

const CREAR = "mutation ($e: CrearProcesoInput!) { crearProceso(entrada: $e) { id borrador { revision } } }";
const PROPONER =
  "mutation ($p: ID!, $r: Int!) { proponerPublicacion(proceso: $p, revision: $r) { propuesta { id } borrador { revision } } }";
const APROBAR = "mutation ($p: ID!, $x: ID!) { aprobarPublicacion(proceso: $p, propuesta: $x) { versionVigente } }";
const EDITAR =
  "mutation ($p: ID!, $r: Int!, $c: [CambioBorradorInput!]!) { editarBorrador(proceso: $p, revision: $r, cambios: $c) { borrador { revision } } }";
const ENMENDAR =
  "mutation ($p: ID!, $r: Int!, $m: String!) { enmendarBases(proceso: $p, revision: $r, motivo: $m) { propuesta { id } } }";
/** Before the windows of all of them open, and when they are over. */
const ANTES = "2010-03-02T15:00:00Z";
const DESPUES = "2028-03-01T15:00:00Z";

export const R7: Prueba = {
  meta: "R7",
  promesa: "published bases are frozen, and what contradicts itself is not published",
  ejecutar: (arbol, escala) =>
    conSistema(arbol, {}, async (sistema) => {
      const mundo = await createMundo(sistema);
      // Drafts that may be amended: with the code under which they were published.
      await sistema.sql(
        `update borrador_bases b set documento = jsonb_set(b.documento, '{generalidades,codigo}', to_jsonb(p.codigo))
         from proceso p where p.id = b.proceso`,
      );
      const congeladas = await recorrer(sistema, mundo, {
        nombres: DE_LAS_BASES.split(" "),
        ...(escala === "PRUEBA" && { actores: ["rosa", "pablo", "admin", "raul", "tokenCusco"], casos: 5 }),
        vigilar: vigilarVersiones(sistema),
      });
      await ponerReloj(sistema);
      await fijar(sistema, ANTES);
      const faltas = buildFaltas().filter((_, i) => muestra(escala, i, 9));
      let mal = 0;
      for (const { bases, codigo, ruta } of faltas) {
        const dichos = await proponer(sistema, bases);
        const bien =
          dichos !== null &&
          dichos.some((uno) => uno.startsWith(`${codigo} ${ruta}`) || isReferencia(codigo, uno, ruta));
        if (!bien) detallar("R7", [`${codigo} ${ruta}: ${dichos?.slice(0, 3).join("; ") ?? "published"}`]);
        mal += bien ? 0 : 1;
      }
      const fuentes = await probarFuentes(sistema);
      const sanas = await proponer(sistema, buildBasesSanas());
      await fijar(sistema, DESPUES);
      const pasadas = await proponer(sistema, buildBasesSanas());
      await fijar(sistema, ANTES);
      const enmienda = await probarEnmienda(sistema);
      detallar("R7", [
        ...congeladas.cambios,
        ...congeladas.malHechas,
        ...enmienda,
        `sound: ${sanas?.join() ?? "published"}`,
      ]);
      const deFechas = pasadas?.some((uno) => uno.includes("cronograma.hitos.postulacion")) ? 0 : 1;
      return {
        cifras: {
          probes: congeladas.probes,
          mutations: congeladas.mutaciones,
          done: congeladas.hechas,
          changed: congeladas.cambios.length,
          malformed: congeladas.malHechas.length,
          faulty_bases: faltas.length,
          published_or_unlocated: mal,
          past_published: deFechas,
          sources: FUENTES.length,
          sources_wrong: fuentes,
          amendment_wrong: enmienda.length,
        },
        pasa:
          sanas === null &&
          congeladas.mutaciones === DE_LAS_BASES.split(" ").length &&
          congeladas.cambios.length + congeladas.malHechas.length + mal + deFechas + fuentes + enmienda.length === 0,
      };
    }),
  defectos: [
    {
      nombre: "guardar un borrador también corrige la versión vigente",
      sql: `drop trigger if exists solo_agregar on version_bases;
        do $$ declare t record; begin for t in select tgname from pg_trigger where tgrelid = 'version_bases'::regclass and not tgisinternal
          loop execute format('drop trigger %I on version_bases', t.tgname); end loop; end $$;
        create function corregir_vigente() returns trigger language plpgsql security definer as $$
          begin update version_bases set documento = new.documento where proceso = new.proceso; return new; end $$;
        create trigger corregir after update on borrador_bases for each row execute function corregir_vigente()`,
    },
    {
      nombre: "se publica con errores de cronograma",
      archivo: "server/src/modules/bases/hallazgos.ts",
      de: 'filter(({ gravedad }) => gravedad === "ERROR");',
      a: 'filter(({ gravedad, ruta }) => gravedad === "ERROR" && !ruta.startsWith("cronograma"));',
    },
    {
      nombre: "quien propone también aprueba",
      archivo: "server/src/modules/proceso/impedimentos.ts",
      de: "if (persona === null || propuesta.propuestaPor === persona)",
      a: "if (persona === null)",
    },
  ],
};

/** What the validator of the shape says of a name that nothing bears. */
const isReferencia = (codigo: string, dicho: string, ruta: string): boolean =>
  codigo === "REFERENCIA" && dicho.split(" ")[1]?.startsWith(ruta) === true;

const vigilarVersiones = (sistema: Sistema) =>
  vigilante(() =>
    sistema.sql<{ id: string; huella: string }>(
      "select proceso || ' version ' || numero as id, md5(v::text) as huella from version_bases v",
    ),
  );

/** The findings for which bases are refused, as code and place; null when they were taken as far as the second signature. */
async function proponer(sistema: Sistema, bases: Bases): Promise<string[] | null> {
  const codigo = `CAS ${crypto.randomUUID().slice(0, 8)}`;
  const suyas = { ...bases, generalidades: { ...bases.generalidades, codigo } };
  const entrada = { entidad: sistema.entidades.cusco, titulo: "Bases con algo", documento: exportar(suyas) };
  const creado = await sistema.gql<{ crearProceso: { id: string; borrador: { revision: number } } }>("rosa", CREAR, {
    e: entrada,
  });
  const respuesta =
    creado.errores.length > 0
      ? creado
      : await sistema.gql("rosa", PROPONER, {
          p: creado.data.crearProceso.id,
          r: creado.data.crearProceso.borrador.revision,
        });
  const [error] = respuesta.errores;
  if (!error) return null;
  const { codigo: rechazo, detalles } = error.extensions;
  if (rechazo !== "BASES_CON_ERRORES" && rechazo !== "BASES_MAL_FORMADAS") return [rechazo];
  const hallazgos = detalles["hallazgos"] as { codigo: string; ruta: string }[];
  return hallazgos.map((uno) => `${uno.codigo} ${uno.ruta}`);
}

/** How many of the sources are not published, or refused, as they should. */
async function probarFuentes(sistema: Sistema): Promise<number> {
  let mal = 0;
  for (const [semilla, esperados] of FUENTES) {
    const dichos = await proponer(sistema, leerSemilla(semilla));
    const bien =
      esperados === null ? dichos === null : esperados.every((esperado) => dichos?.includes(esperado) === true);
    if (!bien) detallar("R7", [`${semilla}: ${dichos?.join("; ") ?? "published"}`]);
    mal += bien ? 0 : 1;
  }
  return mal;
}

/** A change of published bases: a motive, a second person, a further version, and both hashes in the audit. */
async function probarEnmienda(sistema: Sistema): Promise<string[]> {
  const faltas: string[] = [];
  const exige = (que: string, bien: boolean): void => {
    if (!bien) faltas.push(que);
  };
  const { id, borrador } = await createBorrador(sistema, buildBasesSanas());
  // She has both roles: what stands in her way is that she proposed it.
  await darRol(sistema, "rosa", "APROBADOR", id);
  const pedir = async (persona: "rosa" | "pablo", documento: string, variables: object) => {
    const respuesta = await sistema.gql<Record<string, { propuesta?: { id: string } }>>(persona, documento, {
      p: id,
      ...variables,
    });
    const [acto] = respuesta.errores.length > 0 ? [] : Object.values(respuesta.data);
    return { codigos: respuesta.codigos, propuesta: acto?.propuesta?.id };
  };
  const primera = await pedir("rosa", PROPONER, { r: borrador?.revision });
  const x = primera.propuesta;
  exige("the proposer signs", (await pedir("rosa", APROBAR, { x })).codigos[0] === "MISMA_PERSONA");
  await fijar(sistema, DESPUES);
  exige("signed when its window is over", (await pedir("pablo", APROBAR, { x })).codigos[0] === "BASES_CON_ERRORES");
  await fijar(sistema, ANTES);
  exige("the second person cannot sign", (await pedir("pablo", APROBAR, { x })).codigos.length === 0);
  const vigilar = vigilarVersiones(sistema);
  await vigilar();
  const cambios = [{ ruta: "plazas.p1.posiciones", accion: "PONER", valor: 3 }];
  await pedir("rosa", EDITAR, { r: borrador?.revision, c: cambios });
  const r = (borrador?.revision ?? 0) + 1;
  exige("without a motive", (await pedir("rosa", ENMENDAR, { r, m: " " })).codigos[0] === "MOTIVO_REQUERIDO");
  const segunda = await pedir("rosa", ENMENDAR, { r, m: "Se amplían las vacantes" });
  const y = segunda.propuesta;
  exige("the amender signs", (await pedir("rosa", APROBAR, { x: y })).codigos[0] === "MISMA_PERSONA");
  await pedir("pablo", APROBAR, { x: y });
  exige("the first version is another", (await vigilar()).length === 0);
  const versiones = await sistema.sql<{ numero: number; motivo: string | null; distintas: boolean }>(
    "select numero, motivo, propuesta_por <> aprobada_por as distintas from version_bases where proceso = $1 order by 1",
    [id],
  );
  exige("two versions", versiones.map(({ numero }) => numero).join() === "1,2");
  exige("its motive", versiones[1]?.motivo === "Se amplían las vacantes");
  exige(
    "two signers",
    versiones.every(({ distintas }) => distintas),
  );
  const ultima = (await sistema.auditoria("aprobarPublicacion")).find(
    (fila) => fila.proceso_id === id && fila.evento === "BASES_ENMENDADAS",
  );
  exige("both hashes", Boolean(ultima?.hash_antes && ultima.hash_despues && ultima.hash_antes !== ultima.hash_despues));
  return faltas;
}
