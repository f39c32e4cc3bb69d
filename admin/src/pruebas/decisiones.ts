/** What a committee may decide of a sample, in words. */
import type { Bases } from "#schema/bases/bases.ts";
import type { Prueba } from "#schema/bases/prueba.ts";
import { criteriosDe } from "#schema/calificacion/index.ts";

type Decision = NonNullable<Prueba["decisiones"]>[number];

/** Every decision that the bases leave to the committee for the plaza of the sample and that it has not taken yet. */
export function decisionesPosibles(
  bases: Bases,
  prueba: Prueba,
): { readonly clave: string; readonly decision: Decision }[] {
  const tomadas = new Set((prueba.decisiones ?? []).map(claveDe));
  const plaza = bases.plazas.find(({ id }) => id === prueba.plaza);
  const filas = [...new Set(prueba.respuestas.map(({ seccion, fila = "1" }) => `${seccion}.${fila}`))];
  const todas = bases.etapas.flatMap((etapa): Decision[] => {
    const requisitos = etapa.exigePerfil
      ? (plaza?.perfil ?? []).flatMap(({ id, aplica, sustento }) =>
          aplica === "SI" && sustento !== "NO_REQUIERE" ? [id] : [],
        )
      : [];
    const compuertas = criteriosDe(etapa).flatMap((criterio) => (criterio.tipo === "COMPUERTA" ? [criterio.id] : []));
    const rechazables = etapa.id === bases.etapas[0]?.id ? filas : [];
    return [
      { etapa: etapa.id, clase: "AUSENTE" },
      ...(etapa.descalificacion ?? []).map(({ id }): Decision => ({
        etapa: etapa.id,
        clase: "DESCALIFICA",
        sobre: id,
      })),
      ...[...requisitos, ...compuertas].flatMap((sobre): Decision[] => [
        { etapa: etapa.id, clase: "CUMPLE", sobre },
        { etapa: etapa.id, clase: "NO_CUMPLE", sobre },
      ]),
      ...rechazables.map((sobre): Decision => ({ etapa: etapa.id, clase: "RECHAZA", sobre })),
    ];
  });
  return todas.map((decision) => ({ clave: claveDe(decision), decision })).filter(({ clave }) => !tomadas.has(clave));
}

const claveDe = ({ etapa, clase, sobre = "" }: Decision): string => `${etapa} ${clase} ${sobre}`;

/** `Evaluación curricular: no cumple «Título profesional»`. */
export function enDecision(bases: Bases, { etapa, clase, sobre = "" }: Decision): string {
  const suya = bases.etapas.find(({ id }) => id === etapa);
  const nombre = suya?.nombre ?? etapa;
  const requisito = bases.plazas.flatMap(({ perfil }) => perfil).find(({ id }) => id === sobre)?.texto;
  const criterio = suya && criteriosDe(suya).find(({ id }) => id === sobre)?.nombre;
  switch (clase) {
    case "AUSENTE":
      return `${nombre}: no se presenta`;
    case "DESCALIFICA":
      return `${nombre}: se le descalifica, «${suya?.descalificacion?.find(({ id }) => id === sobre)?.causa ?? sobre}»`;
    case "CUMPLE":
      return `${nombre}: cumple «${requisito ?? criterio ?? sobre}»`;
    case "NO_CUMPLE":
      return `${nombre}: no cumple «${requisito ?? criterio ?? sobre}»`;
    case "RECHAZA":
      return `No se da por válido el sustento de ${enSustento(bases, sobre)}`;
  }
}

function enSustento({ formulario, documentos }: Bases, sobre: string): string {
  const documento = documentos.find(({ id }) => id === sobre);
  if (documento) return `«${documento.nombre}»`;
  const [seccion = "", fila = ""] = sobre.split(".");
  const titulo = formulario.secciones.find(({ id }) => id === seccion)?.titulo ?? seccion;
  return `«${titulo}», fila ${fila}`;
}
