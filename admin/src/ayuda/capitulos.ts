/** The handbook of HR: its chapters in order, and the steps that the journeys of the browser wrote for them. */
import pasos from "./pasos.json" with { type: "json" };

export const CAPITULOS = [
  "Crear un proceso",
  "Traer un punto de partida",
  "Etapas y tramos",
  "Bonificaciones",
  "Revisar los hallazgos",
  "Probar y simular",
  "Publicar con dos firmas",
  "Prorrogar",
] as const;
export type Capitulo = (typeof CAPITULOS)[number];

export interface PasoDeAyuda {
  /** Journey that wrote it. */
  readonly recorrido: string;
  readonly capitulo: string;
  readonly texto: string;
  /** File of its picture, in `/admin/ayuda/`. */
  readonly figura: string;
  /** Page or section that the picture shows. */
  readonly lugar: string;
}

/** Journeys in the order in which a chapter tells them: from blank, then from a contest of example. */
const RECORRIDOS = ["s4", "s3"];

export const PASOS: readonly PasoDeAyuda[] = RECORRIDOS.flatMap((suyo) =>
  (pasos as readonly PasoDeAyuda[]).filter(({ recorrido }) => recorrido === suyo),
);
