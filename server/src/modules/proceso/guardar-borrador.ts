/** The acts that write a draft. They differ only in where the new document comes from. */
import type { Bases } from "#schema/bases/bases.ts";
import { Rechazo } from "#schema/errores.ts";
import { type Decision, definirActo, type Momento } from "../../infra/acto.ts";
import type { Tx } from "../../infra/base-datos.ts";
import { conRol } from "../../infra/politica.ts";
import { readBases, readPortable } from "../bases/index.ts";
import { aplicarCambios, type CambioBorrador } from "./cambios-borrador.ts";
import { EXIGENCIAS } from "./impedimentos.ts";
import { type ActoDeProceso, borradorDe, lockSituacion, mayHacer, ROLES_DE_ACTO, type Situacion } from "./situacion.ts";
import { storeBorrador } from "./version-guardada.ts";

interface EntradaBorrador {
  readonly proceso: string;
  /** Revision that the person had on screen. */
  readonly revision: number;
}

/** Stores the whole document of a draft. @throws BASES_MAL_FORMADAS, REVISION_DESACTUALIZADA */
export const guardarBorrador = actoDeBorrador<EntradaBorrador & { readonly bases: unknown }>(
  "guardarBorrador",
  "BORRADOR_GUARDADO",
  ({ bases }) => readBases(bases),
);

/** Changes some places of a draft. @throws RUTA_INEXISTENTE, BASES_MAL_FORMADAS, REVISION_DESACTUALIZADA */
export const editarBorrador = actoDeBorrador<EntradaBorrador & { readonly cambios: readonly CambioBorrador[] }>(
  "editarBorrador",
  "BORRADOR_EDITADO",
  ({ cambios }, actual) => readBases(aplicarCambios(actual, cambios)),
);

/** Replaces a draft by a portable file. @throws BASES_MAL_FORMADAS, REVISION_DESACTUALIZADA */
export const importarBases = actoDeBorrador<EntradaBorrador & { readonly documento: string }>(
  "importarBases",
  "BASES_IMPORTADAS",
  ({ documento }) => readPortable(documento),
);

function actoDeBorrador<E extends EntradaBorrador>(
  nombre: ActoDeProceso,
  evento: string,
  nuevo: (entrada: E, actual: Bases) => Bases,
) {
  return definirActo({
    nombre,
    evento,
    politica: conRol(...ROLES_DE_ACTO[nombre]),
    load: (tx: Tx, { proceso }: E) => lockSituacion(tx, proceso),
    authorize: (quien, situacion: Situacion) => mayHacer(quien, nombre, situacion),
    decide: (situacion, entrada, momento): Decision<string, CambiosDeBorrador> => {
      EXIGENCIAS[nombre](situacion, momento.instante, momento.quien.persona);
      const { revision, documento: actual } = borradorDe(situacion);
      if (revision !== entrada.revision) throw new Rechazo("REVISION_DESACTUALIZADA", { actual: revision });
      const documento = nuevo(entrada, actual);
      return decidirBorrador(situacion, documento, actual, momento);
    },
    store: (tx, { documento, momento }, situacion) =>
      storeBorrador(tx, situacion, documento, momento.quien.persona, momento.instante),
    conflictos: {
      proceso_codigo_unico: () => new Rechazo("CODIGO_DE_PROCESO_REPETIDO", {}, "generalidades.codigo"),
    },
  });
}

interface CambiosDeBorrador {
  readonly documento: Bases;
  readonly momento: Momento;
}

function decidirBorrador(
  { id, entidad, codigo, vigente, borrador }: Situacion,
  documento: Bases,
  actual: Bases,
  momento: Momento,
): Decision<string, CambiosDeBorrador> {
  if (vigente && documento.generalidades.codigo !== codigo) {
    throw new Rechazo("CODIGO_INMUTABLE", { codigo }, "generalidades.codigo");
  }
  return {
    resultado: id,
    cambios: { documento, momento },
    eventos: [
      {
        objeto: { tipo: "Proceso", id },
        entidad,
        proceso: id,
        antes: actual,
        despues: documento,
        detalles: { revision: (borrador?.revision ?? 0) + 1 },
      },
    ],
  };
}
