/** The case of S4 that was worked by hand, for bases composed in another way. */
import type { Bases } from "#schema/bases/bases.ts";
import type { Prueba } from "#schema/bases/prueba.ts";
import { leerSemilla } from "./semillas.ts";

/** The sample of the seed that adds 103.50, said of the bases that were composed here. */
export function caso8(bases: Bases): Prueba {
  const suya = leerSemilla("s4-hrdc-cajamarca.suma").pruebas?.find(({ id: cual }) => cual === "las-dos-bonificaciones");
  if (!suya) throw new Error("La semilla S4 perdió su muestra");
  const campos = new Set(
    bases.formulario.secciones.flatMap(({ id: seccion, campos: suyos }) => suyos.map((c) => `${seccion}.${c.id}`)),
  );
  const factores = bases.etapas[1]?.criterios;
  const hijos = factores?.tipo === "GRUPO" ? factores.hijos : [];
  const etapa = (cual: string) => (cual === "hoja-vida" ? "curricular" : cual);
  return {
    ...suya,
    plaza: bases.plazas[0]?.id ?? "",
    // The library does not demand the proof of a bonus, so the sample says that it was presented.
    documentos: bases.documentos.map(({ id: documento }) => documento),
    respuestas: (suya.respuestas ?? []).filter(({ seccion, campo }) => campos.has(`${seccion}.${campo}`)),
    puntajes: (suya.puntajes ?? []).map((uno, i) => ({ ...uno, criterio: hijos[i]?.id ?? uno.criterio })),
    esperado: {
      ...suya.esperado,
      etapas: (suya.esperado.etapas ?? []).map((una) => ({ ...una, etapa: etapa(una.etapa) })),
    },
  };
}
