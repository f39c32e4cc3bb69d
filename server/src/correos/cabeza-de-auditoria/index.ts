import { type DefinicionCorreo, texto } from "../definir.ts";

/** Gives a signed head of the audit to somebody outside, who keeps it. @fuente reliability R34 */
export const cabezaDeAuditoria: DefinicionCorreo = {
  codigo: "cabeza-de-auditoria",
  contenido: (datos) => ({
    asunto: `Cabeza del registro de auditoría: ${texto(datos, "tamano")} entradas`,
    parrafos: [
      `El ${texto(datos, "selladaEn")} (hora universal) el registro de auditoría tenía ${texto(datos, "tamano")} entradas selladas. Esta es su cabeza firmada:`,
      texto(datos, "cabezas"),
      "Guarde este mensaje donde nadie de la entidad pueda cambiarlo. Con él se comprueba, en cualquier momento, que ninguna de esas entradas se cambió, se quitó ni se movió.",
    ],
    nota: "Para comprobarlo, guarde el párrafo que empieza con una llave en un archivo, cabezas.json, y ejecute: npm run merito -- verificar-auditoria registro.jsonl cabezas.json",
  }),
  ejemplo: {
    tamano: 1284,
    selladaEn: "2026-05-05T22:00:03.120456Z",
    cabezas: '{"formato":"merito.cabezas","llaves":{},"cabezas":[]}',
  },
};
