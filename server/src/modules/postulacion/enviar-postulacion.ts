import { Rechazo } from "#schema/errores.ts";
import { fechaEnLima, fechaHora, instanteLocal } from "#schema/fecha.ts";
import type { Instantanea } from "#schema/postulacion/instantanea.ts";
import { definirActo } from "../../infra/acto.ts";
import type { Tx } from "../../infra/base-datos.ts";
import { sha256Canonico } from "../../infra/canonico.ts";
import { encolarCorreo } from "../../infra/correo.ts";
import { IDENTIFICADO } from "../../infra/politica.ts";
import { type ArchivosPropios, type Identidad, readArchivosPropios, readIdentidad } from "../postulante/index.ts";
import { archivosDe } from "./adjuntos.rules.ts";
import { type EntradaDeBorrador, eventoDe } from "./borrador.ts";
import { lockPostulacion, type PostulacionGuardada, type Situacion } from "./guardada.ts";
import { conflictoCon } from "./plazas.rules.ts";
import { assertEditable, assertRevision } from "./plazo.rules.ts";
import { assertCompleta, revisarBorrador } from "./revision.rules.ts";
import { type Constancia, constanciaDe, reciboDe, sellar } from "./sellado.rules.ts";

interface Entrada extends EntradaDeBorrador {
  /** Idempotency key: made once by whoever sends, kept until an answer arrives. */
  readonly clave: string;
}

interface Estado extends Situacion {
  readonly archivos: ArchivosPropios;
  readonly identidad: Identidad;
  readonly urlBase: string;
}

interface Cambios {
  readonly instantanea: Instantanea;
  readonly huella: string;
}

/**
 * Sends an application: judged by the seal of arrival, sealed whole, with its receipt. A second call with the same key
 * gets the very same receipt; any other call is told of the one there is.
 * @throws NO_ENCONTRADO, YA_POSTULO, POSTULACION_RETIRADA, PROCESO_NO_RECIBE, POSTULACION_NO_ABIERTA, POSTULACION_CERRADA,
 * BASES_MODIFICADAS, REVISION_DESACTUALIZADA, POSTULACION_INCOMPLETA, CLAVE_REUTILIZADA, DATO_INVALIDO
 * @fuente reliability D1, R1–R4, R6 · catalogue A40–A42, I18
 */
export const enviarPostulacion = definirActo({
  nombre: "enviarPostulacion",
  evento: "POSTULACION_ENVIADA",
  politica: IDENTIFICADO,
  clave: ({ clave }: Entrada) => clave,
  prepare: async (_entrada: Entrada, ctx) => ctx.servicios.urlBase,
  load: async (tx, { postulacion: id }, urlBase): Promise<Estado> => {
    const situacion = await lockPostulacion(tx, id);
    const archivos = await readArchivosPropios(tx, archivosDe(situacion.postulacion));
    const identidad = await readIdentidad(tx, situacion.postulacion.persona);
    if (!identidad) throw new Rechazo("NO_ENCONTRADO");
    return { ...situacion, archivos, identidad, urlBase };
  },
  authorize: (quien, { postulacion }) => quien.persona === postulacion.persona,
  decide: (estado, entrada, { instante, nuevoId }) => {
    const { postulacion, version, archivos, identidad } = estado;
    if (postulacion.estado === "ENVIADA") throw conflictoCon(postulacion);
    assertEditable(estado, instante);
    assertRevision(postulacion, entrada.revision);
    const hoy = fechaEnLima(instante);
    const revision = revisarBorrador(version.documento, postulacion, archivos, identidad, hoy);
    assertCompleta(revision);
    const sello = { instante, constancia: constanciaDe([nuevoId(), nuevoId()]) };
    const instantanea = sellar(estado, revision.respuestas, archivos, identidad, sello);
    const cambios: Cambios = { instantanea, huella: sha256Canonico(instantanea) };
    return {
      resultado: assertRecibo({ ...postulacion, instantanea, instantaneaSha256: cambios.huella }),
      cambios,
      eventos: [
        eventoDe(estado, {
          despues: instantanea,
          detalles: { constancia: sello.constancia, huella: cambios.huella, revision: postulacion.revision + 1 },
        }),
      ],
    };
  },
  store: async (tx, cambios, estado) => {
    await storeSello(tx, cambios, estado.postulacion);
    await encolarAviso(tx, cambios, estado);
  },
  conflictos: {
    idempotencia_clave_check: () =>
      new Rechazo("DATO_INVALIDO", { campo: "clave", motivo: "use de 8 a 100 caracteres" }, "clave"),
  },
});

function assertRecibo(postulacion: PostulacionGuardada): Constancia {
  const recibo = reciboDe(postulacion);
  if (!recibo) throw new Error("A sealed application gave no receipt");
  return recibo;
}

async function storeSello(
  tx: Tx,
  { instantanea, huella }: Cambios,
  { id, revision }: PostulacionGuardada,
): Promise<void> {
  const sellada = await tx.fila(
    `update postulacion set estado = 'ENVIADA', revision = revision + 1, sello = $3, guardada_en = $3, respuestas = $4,
       instantanea = $5, instantanea_sha256 = $6, constancia = $7
     where id = $1 and revision = $2 and estado = 'BORRADOR' returning id`,
    [
      id,
      revision,
      instantanea.sello,
      JSON.stringify(instantanea.expediente.respuestas),
      JSON.stringify(instantanea),
      huella,
      instantanea.constancia,
    ],
  );
  if (!sellada) throw new Error("The draft changed under its lock");
  await tx.filas("insert into archivo_postulacion (postulacion, archivo) select $1, unnest($2::uuid[])", [
    id,
    instantanea.archivos.map((archivo) => archivo.id),
  ]);
}

/** The mail goes with the seal or not at all; it carries no document number. @fuente catalogue A41 · reliability M21 */
async function encolarAviso(
  tx: Tx,
  { instantanea, huella }: Cambios,
  { postulacion, proceso, identidad, urlBase }: Estado,
): Promise<void> {
  await encolarCorreo(tx, {
    destinatario: identidad.correo,
    codigo: "postulacion-enviada",
    persona: postulacion.persona,
    datos: {
      nombres: identidad.nombres,
      proceso: `${proceso.codigo} ${proceso.titulo}`,
      codigo: postulacion.codigo,
      constancia: instantanea.constancia,
      enviadaEn: fechaHora(instanteLocal(instantanea.sello)),
      huella,
      archivos: instantanea.archivos.map(({ nombre, sha256 }) => ({ nombre, sha256 })),
      enlace: `${urlBase}/postulaciones/${postulacion.id}`,
    },
  });
}
