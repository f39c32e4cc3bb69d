/** What goes in the place of each variable, for whoever reads the text before anybody applied. */
const VARIABLES: Readonly<Record<string, string>> = {
  "postulante.nombres": "nombres y apellidos del postulante",
  "postulante.documento": "documento de identidad del postulante",
  "proceso.codigo": "código del proceso",
  "proceso.titulo": "título del proceso",
  "entidad.nombre": "nombre de la entidad",
  "plaza.nombre": "nombre de la plaza",
  "plaza.codigo": "código de la plaza",
  "postulacion.codigo": "código de la postulación",
};

/** A text of the bases with its variables said as blanks to fill in. */
export const enBlanco = (texto: string): string =>
  texto.replaceAll(
    /\{\{\s*([\w.]+)\s*\}\}/gu,
    (_todo, nombre: string) => `__________ (${Object.hasOwn(VARIABLES, nombre) ? VARIABLES[nombre] : nombre})`,
  );
