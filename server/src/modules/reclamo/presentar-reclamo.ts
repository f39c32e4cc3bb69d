import { Rechazo } from "#schema/errores.ts";
import { definirActo } from "../../infra/acto.ts";
import { IDENTIFICADO } from "../../infra/politica.ts";
import { assertDisponibles, readArchivos } from "../archivo/index.ts";
import { assertReclamable, readAdjuntos, readTexto } from "./reclamo.rules.ts";
import { readSituaciones } from "./situacion.ts";

interface Entrada {
  readonly postulacion: string;
  /** Null claims against the final result. */
  readonly etapa: string | null;
  readonly texto: string;
  /** Files uploaded by whoever claims. */
  readonly archivos: readonly string[];
}

/**
 * Claims against published results, inside the window of the bases.
 * @returns id of the claim
 * @throws NO_ENCONTRADO, ETAPA_DESCONOCIDA, DATO_INVALIDO, RECLAMO_SIN_SUSTENTO, and those of `assertReclamable`
 * @fuente catalogue A59, H43 · CAS 004-2026-MC-DDC-CUSCO §6.1
 */
export const presentarReclamo = definirActo({
  nombre: "presentarReclamo",
  evento: "RECLAMO_PRESENTADO",
  politica: IDENTIFICADO,
  load: async (tx, { postulacion, archivos }: Entrada) => ({
    ...(await readSituaciones(tx, postulacion)),
    archivos: await readArchivos(tx, archivos),
  }),
  authorize: (quien, { postulacion }) => quien.persona === postulacion.persona,
  decide: ({ postulacion, versionBases, situaciones, archivos }, entrada, { quien, instante, nuevoId }) => {
    const { etapa } = entrada;
    const situacion = situaciones.find((una) => una.etapa === etapa);
    if (!situacion) throw new Rechazo("ETAPA_DESCONOCIDA", { etapa: etapa ?? "" }, "etapa");
    const { regla, publicacion } = assertReclamable(situacion, instante);
    const texto = readTexto(entrada.texto);
    const adjuntos = readAdjuntos(entrada.archivos, regla);
    assertDisponibles(archivos, adjuntos, quien.persona);
    const id = nuevoId();
    return {
      resultado: id,
      cambios: { id, etapa, texto, adjuntos, publicacion, instante },
      eventos: [
        {
          objeto: { tipo: "Reclamo", id },
          entidad: postulacion.entidad,
          proceso: postulacion.proceso,
          versionBases,
          despues: { texto, adjuntos },
          detalles: { postulacion: postulacion.id, etapa, publicacion, archivos: adjuntos.length },
        },
      ],
    };
  },
  store: async (tx, { id, etapa, texto, adjuntos, publicacion, instante }, { postulacion }) => {
    await tx.filas(
      `insert into reclamo (id, entidad, proceso, postulacion, persona, etapa, publicacion, texto, archivos, presentado_en)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        id,
        postulacion.entidad,
        postulacion.proceso,
        postulacion.id,
        postulacion.persona,
        etapa,
        publicacion,
        texto,
        adjuntos,
        instante,
      ],
    );
  },
  conflictos: { reclamo_en_tramite: () => new Rechazo("RECLAMO_REPETIDO") },
});
