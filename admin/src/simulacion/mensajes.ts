/** What the page and its worker say to each other. */
import type { Bases } from "#schema/bases/bases.ts";
import type { Cobertura } from "#schema/pruebas/index.ts";
import type { AvanceSimulacion, OpcionesSimulacion, ResultadoSimulacion } from "#schema/simulacion/index.ts";

export type Encargo =
  | { readonly tipo: "SIMULAR"; readonly bases: Bases; readonly opciones: OpcionesSimulacion }
  | { readonly tipo: "CUBRIR"; readonly bases: Bases };

export type Respuesta =
  | { readonly tipo: "AVANCE"; readonly avance: AvanceSimulacion }
  | { readonly tipo: "SIMULADA"; readonly resultado: ResultadoSimulacion; readonly ms: number }
  | { readonly tipo: "CUBIERTA"; readonly cobertura: Cobertura }
  | { readonly tipo: "FALLA"; readonly mensaje: string };
