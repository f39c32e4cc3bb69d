/** Sections of the CV that are filled once: who the person is and their professional college. */
import { opciones, seccionDeHoja } from "./definir.ts";

/** @fuente catalogue A11 · S0:159-183 */
export const PERSONALES = seccionDeHoja({ id: "personales", titulo: "Datos personales", papel: "PERSONALES" }, [
  { tipo: "TEXTO", id: "apellidos", etiqueta: "Apellidos", requerido: "SIEMPRE", maximo: 120 },
  { tipo: "TEXTO", id: "nombres", etiqueta: "Nombres", requerido: "SIEMPRE", maximo: 120 },
  {
    tipo: "OPCION",
    id: "nacionalidad",
    etiqueta: "Nacionalidad",
    requerido: "NUNCA",
    opciones: opciones({ PERUANA: "Peruana", EXTRANJERA: "Extranjera" }),
  },
  {
    tipo: "OPCION",
    id: "tipo_documento",
    etiqueta: "Tipo de documento de identidad",
    requerido: "NUNCA",
    opciones: opciones({ DNI: "DNI", CE: "Carné de extranjería", OTRO: "Otro" }),
  },
  {
    tipo: "DOCUMENTO_IDENTIDAD",
    id: "documento",
    etiqueta: "Número de documento de identidad",
    requerido: "SIEMPRE",
  },
  { tipo: "FECHA", id: "fecha_nacimiento", etiqueta: "Fecha de nacimiento", requerido: "SIEMPRE" },
  {
    tipo: "OPCION",
    id: "sexo",
    etiqueta: "Sexo",
    requerido: "NUNCA",
    opciones: opciones({ MUJER: "Mujer", HOMBRE: "Hombre" }),
  },
  {
    tipo: "OPCION",
    id: "estado_civil",
    etiqueta: "Estado civil",
    requerido: "NUNCA",
    opciones: opciones({
      SOLTERO: "Soltero/a",
      CASADO: "Casado/a",
      CONVIVIENTE: "Conviviente",
      VIUDO: "Viudo/a",
      DIVORCIADO: "Divorciado/a",
    }),
  },
  { tipo: "TEXTO", id: "domicilio", etiqueta: "Domicilio", requerido: "NUNCA", maximo: 200 },
  { tipo: "UBIGEO", id: "ubigeo", etiqueta: "Distrito donde vive", requerido: "NUNCA" },
  { tipo: "CELULAR", id: "celular", etiqueta: "Celular", requerido: "NUNCA" },
  { tipo: "TEXTO", id: "telefono_fijo", etiqueta: "Teléfono fijo", requerido: "NUNCA", maximo: 20 },
  { tipo: "CORREO", id: "correo", etiqueta: "Correo electrónico", requerido: "NUNCA" },
]);

/** @fuente catalogue A27 · S0:280 · S3:160 */
export const COLEGIATURA = seccionDeHoja(
  { id: "colegiatura", titulo: "Colegiatura y habilitación", papel: "COLEGIATURA" },
  [
    { tipo: "TEXTO", id: "colegio", etiqueta: "Colegio profesional", requerido: "SIEMPRE", maximo: 200 },
    { tipo: "TEXTO", id: "numero", etiqueta: "Número de colegiatura", requerido: "NUNCA", maximo: 30 },
    { tipo: "FECHA", id: "fecha", etiqueta: "Fecha de colegiatura", requerido: "NUNCA" },
    { tipo: "SI_NO", id: "habilitado", etiqueta: "¿Está habilitado para ejercer?", requerido: "NUNCA" },
    {
      tipo: "ENLACE",
      id: "enlace",
      etiqueta: "Página donde se consulta su habilitación",
      requerido: "NUNCA",
    },
  ],
);
