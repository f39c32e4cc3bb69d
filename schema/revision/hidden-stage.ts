import { etapasAfirmadas } from "./afirmaciones.ts";
import { hallar, type Revision } from "./comun.ts";
import { ghostStage } from "./ghost-stage.ts";

/**
 * The text counts the stages that there are: one more is a stage that decides and has no rules.
 * @fuente Bases HRDC 2019 §III: «aptos para la evaluación curricular», decided by nobody knows what
 */
export const hiddenStage: Revision = {
  codigo: "HIDDEN_STAGE",
  revisar: (contexto) => {
    if (ghostStage.revisar(contexto).length > 0) return [];
    const { length } = contexto.bases.etapas;
    return etapasAfirmadas(contexto)
      .filter(({ valor }) => valor !== String(length))
      .map(({ valor, ruta, titulo, cita, salida }) =>
        hallar(
          "HIDDEN_STAGE",
          "ERROR",
          ruta,
          `«${titulo}» cuenta ${valor} etapas y las bases describen ${length}. Describa la que falta o corrija el texto.`,
          { cita, salida },
        ),
      );
  },
};
