import type { Bases } from "#schema/bases/bases.ts";
import type { Tx } from "../../infra/base-datos.ts";
import type { ClaseVersion } from "./situacion.ts";

const NOMBRES: Readonly<Record<Exclude<ClaseVersion, "PUBLICACION">, string>> = {
  FE_DE_ERRATAS: "Fe de erratas",
  PRORROGA: "Prórroga",
  POSTERGACION: "Postergación",
  REANUDACION: "Reanudación",
  CANCELACION: "Cancelación",
};

interface Aviso {
  readonly proceso: string;
  readonly documento: Bases;
  readonly que: ClaseVersion | "DESIERTO";
  readonly motivo: string | null;
  /** What changed, a sentence each. */
  readonly cambios: readonly string[];
}

/**
 * Puts in the outbox a mail for each person who applies to the proceso or began to, in the transaction of the change. The
 * first publication is told to nobody: nobody could apply before it.
 * @fuente catalogue H16, H17, H18
 */
export async function avisarCambio(tx: Tx, { proceso, documento, que, motivo, cambios }: Aviso): Promise<void> {
  if (que === "PUBLICACION") return;
  const { codigo, titulo } = documento.generalidades;
  const datos = {
    proceso: `${codigo} ${titulo}`,
    que: que === "DESIERTO" ? "Declaración de desierto" : NOMBRES[que],
    motivo: motivo ?? "No se indicó.",
    // Nobody's application goes on where the proceso ends.
    sigue: que !== "CANCELACION" && que !== "DESIERTO",
    cambios,
  };
  await tx.filas("select avisar_postulantes($1, 'proceso-cambiado', $2)", [proceso, JSON.stringify(datos)]);
}
