import type { Bases } from "#schema/bases/bases.ts";
import { Rechazo } from "#schema/errores.ts";
import type { HojaDeVida } from "#schema/hoja-de-vida.ts";
import { prellenar } from "#schema/prellenado.ts";
import { trasladar } from "#schema/postulacion/traslado.ts";
import { definirActo } from "../../infra/acto.ts";
import type { Tx } from "../../infra/base-datos.ts";
import { lockPersonaEnProceso } from "../../infra/candado.ts";
import { IDENTIFICADO } from "../../infra/politica.ts";
import type { Quien, Rol } from "../../infra/quien.ts";
import { type ArchivosPropios, hojaDeVidaDe, readArchivosPropios } from "../postulante/index.ts";
import { documentoDeFilas, recortarSustentos } from "./adjuntos.rules.ts";
import { eventoDe } from "./borrador.ts";
import {
  type Borrador,
  listPropias,
  lockProceso,
  type PostulacionGuardada,
  type ProcesoQueRecibe,
  readVersion,
  type Version,
} from "./guardada.ts";
import { assertLibre, readAmbito } from "./plazas.rules.ts";
import { assertRecibe } from "./plazo.rules.ts";
import { codigoDe } from "./sellado.rules.ts";

interface Entrada {
  readonly proceso: string;
  readonly plazas: readonly string[];
}

interface Estado {
  readonly proceso: ProcesoQueRecibe;
  readonly propias: readonly PostulacionGuardada[];
  /** The last one that was sent and withdrawn, with the version that it followed: what is begun again starts from it. */
  readonly retirada: { readonly postulacion: PostulacionGuardada; readonly version: Version } | null;
  readonly hoja: HojaDeVida;
  readonly archivos: ArchivosPropios;
  /** Whether the person works in the proceso, by the roles of this instant and not those that the request came with. */
  readonly trabaja: boolean;
}

/** Whoever works in a proceso decides in it, and does not compete. */
const DECIDEN: readonly Rol[] = ["COMITE", "PRESIDENTE", "UNIDAD_SOLICITANTE", "RRHH", "APROBADOR"];

/**
 * Begins an application to one or several plazas, prefilled from the CV or from the one that was withdrawn.
 * @returns its id
 * @throws NO_ENCONTRADO, PROCESO_NO_RECIBE, POSTULACION_NO_ABIERTA, POSTULACION_CERRADA, PERSONAL_DEL_PROCESO,
 * PLAZA_FALTANTE, PLAZA_DESCONOCIDA, PLAZA_REPETIDA, PLAZAS_EN_EXCESO, POSTULACION_YA_CREADA, YA_POSTULO,
 * REENVIO_NO_PERMITIDO
 * @fuente catalogue A13, A14 · reliability R2
 */
export const crearPostulacion = definirActo({
  nombre: "crearPostulacion",
  evento: "POSTULACION_CREADA",
  politica: IDENTIFICADO,
  load: (tx, { proceso }: Entrada, _preparado, quien) => loadEstado(tx, proceso, quien),
  authorize: (quien) => quien.persona !== null,
  decide: ({ proceso, propias, retirada, hoja, archivos, trabaja }, { plazas }, { instante, quien, nuevoId }) => {
    const { vigente } = assertRecibe(proceso, instante);
    if (trabaja) throw new Rechazo("PERSONAL_DEL_PROCESO");
    const bases = vigente.documento;
    const ambitoLimite = readAmbito(bases, plazas);
    assertLibre(bases, propias, ambitoLimite);
    const nueva: PostulacionGuardada = {
      ...(retirada ? desdeRetirada(retirada, bases) : desdeHoja(bases, hoja, archivos)),
      id: nuevoId(),
      codigo: codigoDe(nuevoId()),
      proceso: proceso.id,
      entidad: proceso.entidad,
      persona: quien.persona ?? "",
      plazas,
      ambitoLimite,
      versionBases: vigente.id,
      estado: "BORRADOR",
      revision: 1,
      constancia: null,
      instantanea: null,
      instantaneaSha256: null,
    };
    return {
      resultado: nueva.id,
      cambios: { nueva, instante },
      eventos: [eventoDe({ postulacion: nueva, proceso, version: vigente }, { despues: nueva, detalles: { plazas } })],
    };
  },
  store: async (tx, { nueva, instante }) => {
    await tx.filas(
      `insert into postulacion (id, codigo, proceso, entidad, persona, plazas, ambito_limite, version_bases, respuestas,
         documentos, declaraciones, confirmados, creada_en, guardada_en)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $13)`,
      [
        nueva.id,
        nueva.codigo,
        nueva.proceso,
        nueva.entidad,
        nueva.persona,
        nueva.plazas,
        nueva.ambitoLimite,
        nueva.versionBases,
        JSON.stringify(nueva.respuestas),
        JSON.stringify(nueva.documentos),
        JSON.stringify(nueva.declaraciones),
        nueva.confirmados,
        instante,
      ],
    );
  },
  // The lock below excludes it; this is what the constraint would say if it did not.
  conflictos: { postulacion_unica: () => new Rechazo("PLAZA_YA_PEDIDA", {}, "plazas") },
});

async function loadEstado(tx: Tx, id: string, quien: Quien): Promise<Estado> {
  const proceso = await lockProceso(tx, id);
  if (quien.persona === null) throw new Rechazo("NO_AUTORIZADO");
  // Two clicks at once follow one another, so that the second is told of the application that the first made.
  await lockPersonaEnProceso(tx, quien.persona, proceso.id);
  const propias = await listPropias(tx, proceso.id);
  // A draft that was dropped was not wanted; what was sent and withdrawn is where the next one begins.
  const ultima = propias.find(({ estado, constancia }) => estado === "RETIRADA" && constancia !== null);
  const hoja = await hojaDeVidaDe(tx, quien.persona);
  const sustentos = Object.values(hoja).flatMap((filas) => filas.flatMap((fila) => fila.sustentos ?? []));
  return {
    proceso,
    propias,
    retirada: ultima ? { postulacion: ultima, version: await readVersion(tx, ultima.versionBases) } : null,
    hoja,
    archivos: await readArchivosPropios(tx, sustentos),
    trabaja: await trabajaEn(tx, proceso),
  };
}

async function trabajaEn(tx: Tx, { id, entidad }: ProcesoQueRecibe): Promise<boolean> {
  const rol = await tx.fila(
    `select 1 from asignacion_rol where persona_id = (select yo()) and retirada_en is null and rol = any ($1)
       and (entidad_id is null or entidad_id = $2) and (proceso_id is null or proceso_id = $3) limit 1`,
    [DECIDEN, entidad, id],
  );
  return rol !== null;
}

type Llenado = Omit<Borrador, "plazas">;

function desdeHoja(bases: Bases, hoja: HojaDeVida, archivos: ArchivosPropios): Llenado {
  const respuestas = prellenar(bases.formulario, hoja);
  for (const seccion of bases.formulario.secciones) {
    const filas = respuestas[seccion.id];
    if (filas) respuestas[seccion.id] = recortarSustentos(filas, documentoDeFilas(bases, seccion), archivos);
  }
  return { respuestas, documentos: [], declaraciones: [], confirmados: [] };
}

function desdeRetirada({ postulacion, version }: NonNullable<Estado["retirada"]>, bases: Bases): Llenado {
  const { plazas, respuestas, documentos, declaraciones, confirmados } = postulacion;
  const previo = {
    plazas: [...plazas],
    respuestas,
    documentos,
    declaraciones,
    confirmados,
  };
  return trasladar(version.documento, bases, previo).llenado;
}
