/** Words of the evaluation as people read them. The legal ones are those of the law, in capitals. */
import type { EstadoEtapa, EvaluacionAdminQuery, ResultadoFinal } from "../gql/graphql.ts";
import type { Tono } from "../ui/tonos.ts";

export type Evaluacion = NonNullable<EvaluacionAdminQuery["evaluacion"]>;

export const ESTADOS: Readonly<Record<EstadoEtapa, { readonly nombre: string; readonly tono: Tono }>> = {
  APTO: { nombre: "APTO", tono: "bien" },
  NO_APTO: { nombre: "NO APTO", tono: "mal" },
  DESCALIFICADO: { nombre: "DESCALIFICADO", tono: "mal" },
  NO_SE_PRESENTO: { nombre: "NO SE PRESENTÓ", tono: "mal" },
  PENDIENTE: { nombre: "Por evaluar", tono: "espera" },
};

export const DESENLACES: Readonly<Record<ResultadoFinal, { readonly nombre: string; readonly tono: Tono }>> = {
  GANADOR: { nombre: "GANADOR", tono: "bien" },
  ACCESITARIO: { nombre: "ACCESITARIO", tono: "dato" },
  APROBADO_SIN_VACANTE: { nombre: "Aprobado sin vacante", tono: "dato" },
  EMPATE_PENDIENTE: { nombre: "Empate por resolver", tono: "espera" },
  ASIGNADO_A_OTRA_PLAZA: { nombre: "Asignado a otra plaza", tono: "dato" },
  RESULTADO_SIN_EFECTO: { nombre: "Sin efecto", tono: "mal" },
  NO_APTO: ESTADOS.NO_APTO,
  DESCALIFICADO: ESTADOS.DESCALIFICADO,
  NO_SE_PRESENTO: ESTADOS.NO_SE_PRESENTO,
  PENDIENTE: { nombre: "Pendiente", tono: "espera" },
  RETIRADO: { nombre: "Retirado", tono: "llano" },
};
