import type { ClaseCampo } from "#schema/bases/formulario.ts";

/** Kinds of field as people read them. */
export const CLASES_CAMPO: Readonly<Record<ClaseCampo, string>> = {
  TEXTO: "Texto",
  PARRAFO: "Texto largo",
  ENTERO: "Número entero",
  DECIMAL: "Número con decimales",
  MONTO: "Monto en soles",
  FECHA: "Fecha",
  SI_NO: "Sí o no",
  OPCION: "Una opción",
  OPCIONES: "Varias opciones",
  DOCUMENTO_IDENTIDAD: "Documento de identidad",
  CORREO: "Correo",
  CELULAR: "Celular",
  UBIGEO: "Distrito",
  ENLACE: "Dirección web",
};

export const REQUERIDOS = { SIEMPRE: "Obligatorio", SI_CONDICION: "Obligatorio a veces", NUNCA: "Opcional" } as const;
