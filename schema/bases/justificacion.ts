import type Type from "typebox";
import { parte, texto } from "./definir.ts";

/**
 * Why something that the linter warns of stays as it is. It holds for that warning as it was worded: when the numbers of
 * the warning change, it has to be justified again.
 * @fuente leaps L1: an ADVERTENCIA needs a written justification that is published
 */
export const Justificacion = parte("Justificacion", "Por qué se mantiene algo de lo que la revisión advierte.", {
  codigo: texto("Código de la advertencia", 60),
  ruta: texto("Lugar del que advierte", 300),
  asunto: texto("Qué advierte, tal como lo dice", 4000),
  texto: texto("Por qué se mantiene", 2000),
});
export type Justificacion = Type.Static<typeof Justificacion>;
