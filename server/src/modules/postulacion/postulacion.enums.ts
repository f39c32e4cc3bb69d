/** Enums of the application in GraphQL. */
import { registerEnumType } from "type-graphql";
import type { EstadoPostulacion } from "./guardada.ts";

function palabras<V extends string>(
  name: string,
  description: string,
  significados: Readonly<Record<V, string>>,
): Record<V, V> {
  const claves = Object.keys(significados) as V[];
  const valores = Object.fromEntries(claves.map((clave) => [clave, clave])) as Record<V, V>;
  const descripciones = claves.map((clave) => [clave, { description: significados[clave] }] as const);
  registerEnumType<Record<string, string>>(valores, {
    name,
    description,
    valuesConfig: Object.fromEntries(descripciones),
  });
  return valores;
}

export const EstadoPostulacionEnum = palabras<EstadoPostulacion>("EstadoPostulacion", "Estado de una postulación.", {
  BORRADOR: "Se está llenando.",
  ENVIADA: "Se envió y quedó sellada.",
  RETIRADA: "La retiró quien postulaba.",
});

export type RespuestaSiNo = "SI" | "NO";
export const SiNoEnum = palabras<RespuestaSiNo>("SiNo", "Respuesta a una declaración jurada.", {
  SI: "Sí, o acepta.",
  NO: "No.",
});

/** Acts on one's own application; each is the mutation of the same name. */
export const ACTOS_DE_POSTULACION = {
  guardarRespuestas: "Guardar respuestas.",
  adjuntarSustento: "Adjuntar un sustento a una fila.",
  quitarSustento: "Quitar un sustento de una fila.",
  adjuntarDocumento: "Adjuntar un documento.",
  quitarDocumento: "Quitar un documento.",
  confirmarDocumento: "Confirmar un documento.",
  responderDeclaracion: "Responder una declaración jurada.",
  cambiarPlazas: "Cambiar las plazas.",
  actualizarVersion: "Pasar a la versión vigente de las bases.",
  enviarPostulacion: "Enviar.",
  retirarPostulacion: "Retirar.",
  presentarDocumento: "Presentar un documento que las bases piden después de postular.",
  retirarDocumentoPresentado: "Retirar un documento presentado después de postular.",
} as const;
export type ActoDePostulacion = keyof typeof ACTOS_DE_POSTULACION;
export const ActoPostulacionEnum = palabras<ActoDePostulacion>(
  "ActoPostulacion",
  "Lo que una persona puede hacer con su postulación.",
  ACTOS_DE_POSTULACION,
);

export enum OrdenPostulaciones {
  ENVIO = "ENVIO",
  NOMBRES = "NOMBRES",
  CODIGO = "CODIGO",
}
registerEnumType(OrdenPostulaciones, {
  name: "OrdenPostulaciones",
  description: "Orden de una lista de postulaciones.",
  valuesConfig: {
    ENVIO: { description: "Por el instante en que llegaron, la primera primero." },
    NOMBRES: { description: "Por apellidos y nombres." },
    CODIGO: { description: "Por código de expediente." },
  },
});
