import type Type from "typebox";
import { Cita } from "./cita.ts";
import { clases, entero, id, lista, logico, opcional, palabras, parte, texto, tipo } from "./definir.ts";

export const PlazoReclamo = clases("PlazoReclamo", "Hasta cuándo se reclama.", [
  parte("PlazoDias", "Un número de días desde la publicación.", {
    tipo: tipo("DIAS"),
    dias: entero("Cuántos", 0, 60),
    clase: palabras("ClaseDiasReclamo", "Qué días.", { HABILES: "Hábiles", CALENDARIO: "Calendario" }),
  }),
  parte("PlazoHastaEtapa", "Hasta que empiece la etapa siguiente.", { tipo: tipo("HASTA_SIGUIENTE_ETAPA") }),
]);

export const Reclamos = parte("ReglaReclamos", "Reclamos de una etapa o del resultado final.", {
  id: id(),
  etapa: opcional(id("Etapa; sin ella, el resultado final")),
  plazo: PlazoReclamo,
  canal: texto("Por dónde se presenta"),
  requiereSustento: logico("Si debe llevar documentos"),
  resuelve: texto("Quién resuelve"),
  plazoResolucionDias: opcional(entero("Días hábiles para resolver; 0 es el mismo día", 0, 60)),
  apelable: logico("Si lo resuelto se puede apelar"),
  cita: opcional(Cita),
});
export type ReglaReclamos = Type.Static<typeof Reclamos>;

export const Suscripcion = parte("Suscripcion", "Firma del contrato.", {
  diasHabiles: entero("Días hábiles desde el día siguiente a la publicación del resultado final", 1, 60),
  documentos: lista(id("Documento que presenta quien gana")),
  alVencer: palabras("AlVencer", "Qué pasa si no firma en el plazo.", {
    SIGUIENTE_EN_MERITO: "Se llama al siguiente en mérito",
    DESIERTO: "La vacante queda desierta",
  }),
  llamados: opcional(entero("A cuántos accesitarios se llama antes de declarar desierto", 0, 1000)),
  requisitos: opcional(lista(texto("Otro requisito para firmar", 1000))),
  cita: opcional(Cita),
});

/**
 * A sentence of the printed bases and what it asserts. `afirma` names a parameter by its `ruta` in the document
 * (`total.minimo`, `etapas.curricular.maximo`) or by a free name, so that two sentences, or a sentence and the data, can
 * be compared. It is also how text that the system does not act on keeps its place and citation.
 */
export const Clausula = parte("Clausula", "Cláusula de texto y lo que afirma, para comparar lo dicho con los datos.", {
  id: id(),
  titulo: opcional(texto("Título")),
  texto: texto("Texto", 4000),
  afirma: opcional(
    lista(
      parte("Afirmacion", "Parámetro y valor que la cláusula le da.", {
        parametro: texto("Parámetro: ruta en las bases o nombre libre", 200),
        valor: texto("Valor"),
      }),
    ),
  ),
  cita: opcional(Cita),
});
export type Clausula = Type.Static<typeof Clausula>;
