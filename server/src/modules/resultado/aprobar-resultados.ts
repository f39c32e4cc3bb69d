import { Rechazo } from "#schema/errores.ts";
import { definirActo } from "../../infra/acto.ts";
import { conRol } from "../../infra/politica.ts";
import type { Rol } from "../../infra/quien.ts";
import { trabajaEn } from "../evaluacion/index.ts";
import { CONFLICTOS_DE_FIRMA } from "./firmar.ts";
import {
  assertPublica,
  eventoDePublicacion,
  loadPublicacion,
  type Publicada,
  storePublicacion,
} from "./publicacion.ts";
import { preparar } from "./publicacion.rules.ts";
import { lockPropuesta } from "./propuesta.ts";

const ROLES = ["APROBADOR", "RRHH", "PRESIDENTE"] as const satisfies readonly Rol[];

/**
 * Signs results that somebody else proposed: they are computed again, have to be the same, and are published.
 * @returns id of the publication
 * @throws NO_ENCONTRADO, PROPUESTA_RESUELTA, MISMA_PERSONA, PROPUESTA_DESACTUALIZADA, and those of `preparar`
 * @fuente reliability D3 · ASVS 2.3.5
 */
export const aprobarResultados = definirActo({
  nombre: "aprobarResultados",
  evento: "RESULTADOS_APROBADOS",
  politica: conRol(...ROLES),
  load: async (tx, { propuesta: id }: { readonly propuesta: string }, _preparado, quien) => {
    const propuesta = await lockPropuesta(tx, id);
    return { propuesta, ...(await loadPublicacion(tx, quien, ROLES, propuesta.proceso)) };
  },
  authorize: (quien, { proceso }) => trabajaEn(quien, ROLES, proceso),
  decide: ({ propuesta, ...estado }, _entrada, { quien, instante, nuevoId }) => {
    if (propuesta.estado !== "PENDIENTE") throw new Rechazo("PROPUESTA_RESUELTA");
    if (propuesta.propuestaPor === quien.persona) throw new Rechazo("MISMA_PERSONA");
    assertPublica(estado);
    const lista = preparar(estado.concurso, propuesta);
    if (lista.sha256 !== propuesta.sha256) {
      throw new Rechazo("PROPUESTA_DESACTUALIZADA", { propuesto: propuesta.sha256, actual: lista.sha256 });
    }
    const id = nuevoId();
    const publicada: Publicada = {
      ...lista,
      id,
      firma: { propone: propuesta.propuestaPor, aprueba: quien.persona, instante },
    };
    const { proceso, version } = estado;
    return {
      resultado: id,
      cambios: publicada,
      eventos: [
        {
          objeto: { tipo: "PropuestaPublicacion", id: propuesta.id },
          entidad: proceso.entidad,
          proceso: proceso.id,
          versionBases: version.id,
          detalles: { publicacion: id, sha256: lista.sha256 },
        },
        eventoDePublicacion(estado, publicada),
      ],
    };
  },
  store: async (tx, publicada, { propuesta, ...estado }) => {
    await storePublicacion(tx, estado, publicada);
    const { aprueba, instante } = publicada.firma;
    await tx.filas(
      `update propuesta_publicacion set estado = 'APROBADA', resuelta_por = $2, resuelta_en = $3, publicacion = $4
       where id = $1`,
      [propuesta.id, aprueba, instante, publicada.id],
    );
  },
  conflictos: CONFLICTOS_DE_FIRMA,
});
