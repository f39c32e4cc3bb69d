/** Documents that the system makes of the answers, and the letters that it sends. */
import type { Plantilla } from "../bases/documento.ts";
import { propio, type Modelo } from "./modelo.ts";

type Bloque = Plantilla["bloques"][number];
const FIRMA: Bloque = { clase: "FIRMA", texto: "{{postulante.nombres}}, documento {{postulante.documento}}" };
const DE_QUE: Bloque = {
  clase: "PARRAFO",
  texto: "Proceso {{proceso.codigo}}. Plaza {{plaza.nombre}}. Expediente {{postulacion.codigo}}.",
};

/** @fuente S0:130,329 · S3:106,120 · S4:76,85 */
const FICHA: Modelo = {
  id: "plantilla-ficha",
  nombre: "Ficha de postulación firmada",
  ayuda: "El sistema la hace con las respuestas de todas las secciones; el postulante la firma y la carga.",
  clase: "PLANTILLA",
  partes: ({ bases }) => [
    {
      en: "plantillas",
      valor: {
        id: "ficha",
        uso: "DOCUMENTO",
        titulo: "Ficha de postulación",
        bloques: [
          { clase: "TITULO", texto: "Ficha de postulación" },
          DE_QUE,
          ...bases.formulario.secciones.map(({ id }): Bloque => ({ clase: "RESPUESTAS", seccion: propio(id) })),
          {
            clase: "PARRAFO",
            texto:
              "Declaro bajo juramento que lo consignado en esta ficha es verdadero y me someto a la fiscalización posterior.",
          },
          FIRMA,
        ],
      },
    },
    {
      en: "documentos",
      valor: {
        id: "ficha",
        nombre: "Ficha de postulación firmada",
        exigencia: "SIEMPRE",
        elabora: "SISTEMA_Y_FIRMA",
        momento: { tipo: "POSTULACION" },
        formatos: ["PDF"],
        maximoKb: 10_240,
        archivos: 1,
        plantilla: "ficha",
        siFalta: "IMPIDE_ENVIAR",
      },
    },
  ],
};

const correo = (id: string, evento: string, nombre: string, ayuda: string, parrafos: readonly string[]): Modelo => ({
  id: `plantilla-${id}`,
  nombre,
  ayuda,
  clase: "PLANTILLA",
  partes: [
    {
      en: "plantillas",
      valor: {
        id,
        uso: "CORREO",
        evento,
        titulo: nombre,
        bloques: parrafos.map((texto): Bloque => ({ clase: "PARRAFO", texto })),
      },
    },
  ],
});

export const MODELOS_PLANTILLA: readonly Modelo[] = [
  FICHA,
  correo(
    "correo-postulacion-enviada",
    "POSTULACION_ENVIADA",
    "Recibimos su postulación {{postulacion.codigo}}",
    "El correo que recibe quien envía su postulación.",
    [
      "Estimado/a {{postulante.nombres}}: recibimos su postulación al proceso {{proceso.codigo}}, plaza {{plaza.nombre}}, el {{postulacion.enviadaEn}}.",
      "Guarde el código {{postulacion.codigo}}. Publicaremos los resultados en las fechas del cronograma.",
    ],
  ),
];
