/** The words of the bases with the data of the application in the place of their variables. Pure. */
import type { Bases } from "#schema/bases/bases.ts";

interface Datos {
  readonly bases: Bases;
  readonly postulacion: {
    readonly codigo: string;
    readonly plazas: readonly string[];
    readonly postulante?: { readonly nombres: string; readonly documento: string } | null;
  };
}

/** A variable that is not known stays as a blank to be filled, never as code. */
const EN_BLANCO = "__________";

export function conVariables(texto: string, { bases, postulacion }: Datos): string {
  const plaza = bases.plazas.find(({ id }) => id === postulacion.plazas[0]);
  const valores: Readonly<Record<string, string | undefined>> = {
    "postulante.nombres": postulacion.postulante?.nombres,
    "postulante.documento": postulacion.postulante?.documento,
    "proceso.codigo": bases.generalidades.codigo,
    "proceso.titulo": bases.generalidades.titulo,
    "entidad.nombre": bases.generalidades.entidad.nombre,
    "plaza.nombre": plaza?.nombre,
    "plaza.codigo": plaza?.codigo,
    "postulacion.codigo": postulacion.codigo,
  };
  return texto.replaceAll(
    /\{\{\s*([\w.]+)\s*\}\}/g,
    (_todo, nombre: string) => (Object.hasOwn(valores, nombre) ? valores[nombre] : undefined) ?? EN_BLANCO,
  );
}
