import type { Hallazgo } from "../hallazgo.ts";
import { afirmacionesEnConflicto } from "./afirmaciones.ts";
import { hallar, type Contexto, type Revision } from "./comun.ts";

/**
 * What is asked for, what is listed and what disqualifies are the same set of documents, and each can be asked for.
 * @fuente Bases HRDC 2019 §III, §V: Anexo 06 and the copy of the DNI · S2 (DNI and carné, without a condition)
 */
export const docSet: Revision = {
  codigo: "DOC_SET",
  revisar: (contexto) => [
    ...condiciones(contexto),
    ...firmas(contexto),
    ...requisitosSinDocumento(contexto),
    ...afirmacionesEnConflicto(contexto, "DOC_SET"),
  ],
};

function condiciones({ bases }: Contexto): Hallazgo[] {
  return bases.documentos
    .filter(({ exigencia, si }) => exigencia === "SI_CONDICION" && !si)
    .map(({ id, nombre, cita }) =>
      hallar(
        "DOC_SET",
        "ERROR",
        `documentos.${id}.si`,
        `«${nombre}» se pide cuando se cumple una condición y la condición falta. Escríbala.`,
        {
          cita,
          salida: { texto: "Pedirlo siempre", ruta: `documentos.${id}.exigencia`, valor: "SIEMPRE" },
        },
      ),
    );
}

/** Documents of the signing that are asked of everybody when applying, and the other way round. */
function firmas({ bases, indice }: Contexto): Hallazgo[] {
  return (bases.suscripcion?.documentos ?? []).flatMap((id, i) => {
    const documento = indice.documentos.get(id);
    if (!documento || documento.momento.tipo === "SUSCRIPCION") return [];
    const mensaje = `«${documento.nombre}» se pide al postular y otra vez al firmar. Diga en cuál de los dos momentos.`;
    return [
      hallar("DOC_SET", "ADVERTENCIA", `suscripcion.documentos.${i}`, mensaje, {
        cita: documento.cita ?? bases.suscripcion?.cita,
      }),
    ];
  });
}

function requisitosSinDocumento({ bases }: Contexto): Hallazgo[] {
  return bases.plazas.flatMap((plaza) =>
    plaza.perfil
      .filter(
        ({ aplica, sustento, evidencia }) =>
          aplica === "SI" && sustento === "DOCUMENTO" && (evidencia?.documentos ?? []).length === 0,
      )
      .map(({ id, texto, cita }) =>
        hallar(
          "DOC_SET",
          "NOTA",
          `plazas.${plaza.id}.perfil.${id}.evidencia`,
          `«${texto}» se acredita con documento y no se dice con cuál.`,
          { cita },
        ),
      ),
  );
}
