/** What may be wrong with a sealed dossier, as it is told. */

export const FRASES = {
  EXPEDIENTE_AUSENTE: "lo que se envió ya no está o ya no figura como enviado",
  SIN_TESTIMONIO: "no tiene la fila de su envío",
  TESTIMONIO_REPETIDO: "tiene más de una fila de su envío",
  TESTIMONIO_ALTERADO: "la fila no es la que se selló",
  HUELLA_DISTINTA: "su contenido no da la huella sellada",
  FORMA_DISTINTA: "no tiene la forma de un expediente sellado",
  NO_ES_LO_ATESTIGUADO: "no es lo que registró la auditoría",
  NO_ES_LO_SELLADO: "no coincide con lo sellado",
  BASES_AUSENTES: "la versión con la que se selló ya no está",
  ARCHIVO_AUSENTE: "su registro ya no está",
  ARCHIVO_QUITADO: "ya no figura entre los del expediente",
  ARCHIVO_AGREGADO: "figura entre los del expediente y no se selló con él",
  DUENO_DISTINTO: "figura como de otra persona",
  NOMBRE_DISTINTO: "su nombre no es el sellado",
  TIPO_DISTINTO: "su formato no es el de su contenido",
  TAMANO_DISTINTO: "su tamaño registrado no es el sellado",
  REGISTRO_DISTINTO: "su huella registrada no es la sellada",
  BYTES_AUSENTES: "falta en el disco",
  BYTES_DISTINTOS: "los bytes no son los sellados",
  BYTES_DE_OTRO: "tiene los bytes de otro archivo del expediente",
} as const;

export type CodigoDiferencia = keyof typeof FRASES;

/** Where in the dossier. Files go by their format and id: their names tell of people. */
export type Lugar =
  | "postulacion"
  | `postulacion.${string}`
  | "instantanea"
  | "bases"
  | `archivo ${string}`
  | "auditoria"
  | `auditoria ${number}`;

export interface Diferencia {
  readonly lugar: Lugar;
  readonly codigo: CodigoDiferencia;
}
