import type { FaseProceso } from "../gql/graphql.ts";
import { PUBLICO } from "../textos/publico.ts";
import type { NombreIcono } from "../ui/Icono.tsx";
import { Estado, type Tono } from "../ui/piezas.tsx";

const ASPECTO: Readonly<Record<FaseProceso, readonly [Tono, NombreIcono]>> = {
  EN_PREPARACION: ["dato", "espera"],
  CONVOCADO: ["dato", "espera"],
  POSTULACION_ABIERTA: ["bien", "bien"],
  EN_EVALUACION: ["dato", "espera"],
  POSTERGADO: ["espera", "espera"],
  CANCELADO: ["mal", "mal"],
  DESIERTO: ["espera", "alerta"],
  CONCLUIDO: ["dato", "dato"],
};

/** What a contest is going through. */
export function Fase({ fase }: { readonly fase: FaseProceso }) {
  const [tono, icono] = ASPECTO[fase];
  return (
    <Estado tono={tono} icono={icono}>
      {PUBLICO.fase[fase]}
    </Estado>
  );
}
