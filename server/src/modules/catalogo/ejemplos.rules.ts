/** The contests from which a new one may start: those of the sources, corrected. Pure; the data are those of `seeds/bases`. */
import s0 from "../../../../seeds/bases/s0-gore-cusco.bases.json" with { type: "json" };
import s1 from "../../../../seeds/bases/s1-pge.bases.json" with { type: "json" };
import s2 from "../../../../seeds/bases/s2-migraciones.bases.json" with { type: "json" };
import s3 from "../../../../seeds/bases/s3-mc-ddc-cusco.bases.json" with { type: "json" };
import s4Suma from "../../../../seeds/bases/s4-hrdc-cajamarca.suma.bases.json" with { type: "json" };
import s4UnBloque from "../../../../seeds/bases/s4-hrdc-cajamarca.un-bloque.bases.json" with { type: "json" };

export interface ConcursoDeEjemplo {
  readonly id: string;
  readonly nombre: string;
  /** The portable file of its bases. */
  readonly documento: string;
}

interface Portatil {
  readonly formato: string;
  readonly bases: object;
}

/** Without its samples, whose days belong to the dates of that contest. */
function ejemplo(id: string, nombre: string, { bases, ...resto }: Portatil): ConcursoDeEjemplo {
  const { pruebas: _, ...sinPruebas } = bases as { readonly pruebas?: unknown };
  return { id, nombre, documento: JSON.stringify({ ...resto, bases: sinPruebas }) };
}

export const EJEMPLOS: readonly ConcursoDeEjemplo[] = [
  ejemplo("s3", "Currículo y entrevista ponderados, con bonificaciones de ley (cultura, Cusco)", s3),
  ejemplo("s4-suma", "Hoja de vida y entrevista que se suman, experiencia con tope (hospital, Cajamarca)", s4Suma),
  ejemplo("s4-un-bloque", "Hoja de vida y entrevista que se suman, experiencia en un bloque (hospital)", s4UnBloque),
  ejemplo("s0", "Una plaza por convocatoria, formatos del sistema (gobierno regional, Cusco)", s0),
  ejemplo("s1", "Ficha por pestañas con sustento en cada fila (procuraduría)", s1),
  ejemplo("s2", "Documentos por tipo, personas extranjeras (migraciones)", s2),
];
