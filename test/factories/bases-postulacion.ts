import type { Bases } from "#schema/bases/bases.ts";
import type { DocumentoRequerido } from "#schema/bases/documento.ts";
import { buildBases, buildPlaza } from "./bases.ts";

const documento = (id: string, cambios: Partial<DocumentoRequerido> = {}): DocumentoRequerido => ({
  id,
  nombre: `Documento ${id}`,
  exigencia: "NUNCA",
  elabora: "POSTULANTE",
  momento: { tipo: "POSTULACION" },
  formatos: ["PDF"],
  maximoKb: 100,
  archivos: 1,
  ...cambios,
});

/** A contest whose form has a bit of everything: data of the CV, rows with evidence, documents of each kind, an oath. */
export function basesConFormulario(cambios: Partial<Bases> = {}): Bases {
  const ffaa = { tipo: "COMPARA", dato: "campo.bonos.ffaa", operador: "IGUAL", valor: "SI" } as const;
  return buildBases({
    plazas: [buildPlaza(), buildPlaza({ id: "p2", codigo: "P-02" }), buildPlaza({ id: "p3", codigo: "P-03" })],
    formulario: {
      secciones: [
        {
          id: "personales",
          titulo: "Datos personales",
          papel: "PERSONALES",
          campos: [
            { tipo: "TEXTO", id: "nombres", etiqueta: "Nombres", requerido: "SIEMPRE", dato: "personales.nombres" },
            {
              tipo: "DOCUMENTO_IDENTIDAD",
              id: "documento",
              etiqueta: "Documento",
              requerido: "SIEMPRE",
              dato: "personales.documento",
            },
            { tipo: "FECHA", id: "nacimiento", etiqueta: "Nacimiento", requerido: "NUNCA" },
          ],
        },
        {
          id: "estudios",
          titulo: "Estudios",
          papel: "FORMACION",
          repite: { minimo: 1, maximo: 3, sustento: "OBLIGATORIO", documento: "sustento-estudios" },
          campos: [
            {
              tipo: "TEXTO",
              id: "casa",
              etiqueta: "Casa de estudios",
              requerido: "SIEMPRE",
              dato: "formacion.institucion",
            },
            { tipo: "ENTERO", id: "horas", etiqueta: "Horas", requerido: "NUNCA" },
          ],
        },
        {
          id: "bonos",
          titulo: "Bonificaciones",
          papel: "BONIFICACIONES",
          campos: [
            { tipo: "SI_NO", id: "ffaa", etiqueta: "¿Es licenciado de las FF. AA.?", requerido: "SIEMPRE" },
            {
              tipo: "TEXTO",
              id: "arma",
              etiqueta: "Arma",
              requerido: "SI_CONDICION",
              requeridoSi: ffaa,
              visibleSi: ffaa,
            },
          ],
        },
      ],
    },
    documentos: [
      documento("dni", { exigencia: "SIEMPRE" }),
      documento("foto", { formatos: ["JPG", "PNG"] }),
      documento("cartas", { archivos: 2 }),
      documento("sustento-estudios", { archivos: 2, maximoKb: 50 }),
      documento("sustento-ffaa", { exigencia: "SI_CONDICION", si: ffaa }),
      documento("ficha", { exigencia: "SIEMPRE", elabora: "SISTEMA" }),
      documento("contrato", { momento: { tipo: "SUSCRIPCION" } }),
    ],
    declaraciones: [
      {
        id: "veracidad",
        titulo: "Veracidad",
        texto: "Lo que digo es cierto.",
        respuesta: "ACEPTACION",
        siNo: "IMPIDE_ENVIAR",
      },
    ],
    ...cambios,
  });
}
