/** Changes of what the audit recorded of a sending, alone or along with the dossier, as far as a superuser can go. */
import type { Mesa } from "./r06-mesa.ts";
import { alterarUno, type Clase, type Expediente } from "./r06-clase.ts";

const ENVIO = "acto = 'enviarPostulacion' and resultado = 'HECHO' and objeto_id = $1";

const fila = (nombre: string, cambio: string): Clase => ({
  nombre: `audit row: ${nombre}`,
  lugar: /^auditoria/,
  alcance: "REGISTRO",
  hacer: ({ sql }, { id }) => sql(`${cambio} where ${ENVIO}`, [id]),
});

/** Another snapshot, its hash, and an audit row that says the same. */
async function falsificar({ reescribir, sql }: Mesa, { id }: Expediente): Promise<void> {
  const huella = await reescribir(id, (instantanea) =>
    alterarUno((instantanea["expediente"] as Record<string, unknown>)["respuestas"] as Record<string, unknown>),
  );
  await sql("update postulacion set respuestas = instantanea #> '{expediente,respuestas}' where id = $1", [id]);
  await sql(
    `update auditoria set hash_despues = $2, detalles = jsonb_set(detalles, '{huella}', to_jsonb($2::text)) where ${ENVIO}`,
    [id, huella],
  );
}

const falsa = (nombre: string, ademas: (mesa: Mesa, uno: Expediente) => Promise<void>): Clase => ({
  nombre: `snapshot, hash and audit row: ${nombre}`,
  lugar: /^auditoria/,
  alcance: "REGISTRO",
  hacer: async (mesa, uno) => {
    await falsificar(mesa, uno);
    await ademas(mesa, uno);
  },
});

export const AUDITORIA: readonly Clase[] = [
  fila("hash", "update auditoria set hash_despues = encode(sha256(random()::text::bytea), 'hex')"),
  fila("details", `update auditoria set detalles = detalles || '{"huella": "x"}'`),
  fila("who", "update auditoria set actor = gen_random_uuid()"),
  fila("when", "update auditoria set instante = instante + interval '1 microsecond'"),
  fila("version of the bases", "update auditoria set version_bases = gen_random_uuid()"),
  fila("of which application", "update auditoria set objeto_id = gen_random_uuid()::text"),
  fila(
    "something that the dossier does not hold",
    "update auditoria set direccion = '10.9.8.7', sesion = gen_random_uuid()",
  ),
  fila("of another act", "update auditoria set acto = 'guardarRespuestas'"),
  fila("taken away", "delete from auditoria"),
  {
    nombre: "audit row: one more",
    lugar: /^auditoria/,
    alcance: "UNO",
    hacer: ({ sql }, { id }) =>
      sql(
        `insert into auditoria (instante, resultado, acto, evento, actor, roles, objeto_tipo, objeto_id, hash_despues, detalles)
         select instante, resultado, acto, evento, actor, roles, objeto_tipo, objeto_id, repeat('0', 64), detalles
         from auditoria where ${ENVIO}`,
        [id],
      ),
  },
  falsa("nothing else", async () => {}),
  falsa("and its leaf", ({ rehacerHoja }, { id }) => rehacerHoja(id)),
  falsa("its leaf and the heads", async ({ rehacerHoja, rehacerCabezas }, { id }) => {
    await rehacerHoja(id);
    await rehacerCabezas(false);
  }),
  {
    ...falsa("its leaf and the heads, with the key that signs", async ({ rehacerHoja, rehacerCabezas }, { id }) => {
      await rehacerHoja(id);
      await rehacerCabezas(true);
    }),
    conCabezas: true,
  },
  falsa("written anew, as one that waits for its seal", async ({ sql }, { id }) => {
    await sql(
      `with vieja as (delete from auditoria where ${ENVIO} returning *)
       insert into auditoria (instante, resultado, acto, evento, actor, roles, sesion, direccion, entidad_id, proceso_id,
         objeto_tipo, objeto_id, version_bases, hash_antes, hash_despues, motivo, detalles)
       select instante, resultado, acto, evento, actor, roles, sesion, direccion, entidad_id, proceso_id, objeto_tipo,
         objeto_id, version_bases, hash_antes, hash_despues, motivo, detalles from vieja`,
      [id],
    );
  }),
  falsa("its leaf taken away", ({ sql }, { id }) =>
    sql(`delete from hoja_auditoria where auditoria = (select id from auditoria where ${ENVIO})`, [id]),
  ),
];
