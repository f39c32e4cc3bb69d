import type { Seccion } from "#schema/bases/formulario.ts";
import { Rechazo } from "#schema/errores.ts";
import type { Fila } from "#schema/expediente.ts";
import { findArchivo, findSeccion } from "../postulante/index.ts";
import { assertSustentos } from "./adjuntos.rules.ts";
import { definirCambio, type EntradaDeBorrador } from "./borrador.ts";

interface Entrada extends EntradaDeBorrador {
  readonly seccion: string;
  readonly fila: string;
  readonly archivo: string;
}

/**
 * Attaches a file to the row that it proves.
 * @throws SECCION_DESCONOCIDA, FILA_DESCONOCIDA, ARCHIVO_NO_DISPONIBLE, ARCHIVO_YA_ADJUNTO, SECCION_SIN_SUSTENTO,
 * ARCHIVO_DE_OTRO_FORMATO, ARCHIVO_MUY_GRANDE, ARCHIVOS_EN_EXCESO, and what any change of a draft throws
 */
export const adjuntarSustento = definirCambio<Entrada>({
  nombre: "adjuntarSustento",
  evento: "SUSTENTO_ADJUNTADO",
  archivos: ({ archivo }) => [archivo],
  detalles: detallesDe,
  cambiar: ({ postulacion: { respuestas }, version, archivos }, entrada) => {
    const seccion = findSeccion(version.documento.formulario.secciones, entrada.seccion);
    findArchivo(archivos, entrada.archivo, "archivo");
    const filas = conSustentos(respuestas[seccion.id] ?? [], entrada.fila, (previos) => {
      if (previos.includes(entrada.archivo)) throw new Rechazo("ARCHIVO_YA_ADJUNTO", {}, "archivo");
      return [...previos, entrada.archivo];
    });
    assertSustentos(version.documento, seccion, filas, archivos);
    return { respuestas: respuestasCon(respuestas, seccion, filas) };
  },
});

/**
 * Takes a file away from its row; the file stays among those of its owner.
 * @throws SECCION_DESCONOCIDA, FILA_DESCONOCIDA, ARCHIVO_NO_DISPONIBLE, and what any change of a draft throws
 */
export const quitarSustento = definirCambio<Entrada>({
  nombre: "quitarSustento",
  evento: "SUSTENTO_QUITADO",
  detalles: detallesDe,
  cambiar: ({ postulacion: { respuestas }, version }, { seccion: id, fila, archivo }) => {
    const seccion = findSeccion(version.documento.formulario.secciones, id);
    const filas = conSustentos(respuestas[id] ?? [], fila, (previos) => {
      if (!previos.includes(archivo)) throw new Rechazo("ARCHIVO_NO_DISPONIBLE", { archivo }, "archivo");
      return previos.filter((uno) => uno !== archivo);
    });
    return { respuestas: respuestasCon(respuestas, seccion, filas) };
  },
});

function conSustentos(filas: readonly Fila[], id: string, cambia: (previos: readonly string[]) => string[]): Fila[] {
  const fila = filas.find((una) => una.id === id);
  if (!fila) throw new Rechazo("FILA_DESCONOCIDA", { fila: id }, "fila");
  const { sustentos = [], ...resto } = fila;
  const nuevos = cambia(sustentos);
  const nueva: Fila = nuevos.length > 0 ? { ...resto, sustentos: nuevos } : resto;
  return filas.map((una) => (una === fila ? nueva : una));
}

function respuestasCon(
  respuestas: Readonly<Record<string, Fila[]>>,
  { id }: Seccion,
  filas: Fila[],
): Record<string, Fila[]> {
  return { ...respuestas, [id]: filas };
}

function detallesDe({ seccion, archivo }: Entrada): Record<string, string> {
  return { seccion: seccion.slice(0, 60), archivo: archivo.slice(0, 60) };
}
