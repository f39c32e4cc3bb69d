/** Refusals of uploads. Each fault has its own words, so that the person knows what to mend. */
import { definirRechazo } from "./definir.ts";

const MEGA = 1_048_576n;

/** Bytes as people read them, to the nearest tenth. */
function megas(bytes: number): string {
  const decimos = (BigInt(bytes) * 10n + MEGA / 2n) / MEGA;
  return `${decimos / 10n}${decimos % 10n === 0n ? "" : `,${decimos % 10n}`} MB`;
}

/** The same, where less than a tenth is still something. */
function faltante(bytes: number): string {
  return BigInt(bytes) * 20n < MEGA ? `${bytes} ${bytes === 1 ? "byte" : "bytes"}` : megas(bytes);
}

export const rechazosArchivo = {
  /** @fuente OWASP ASVS 5.2.2: the content has to be what its type says */
  ARCHIVO_DE_OTRO_TIPO: definirRechazo<{ tipo: string }>(
    "INVALIDO",
    ({ tipo }) =>
      `El contenido no es un archivo ${tipo}. Vuelva a guardarlo o a escanearlo como ${tipo} y súbalo otra vez.`,
  ),
  /** @fuente OWASP ASVS 5.2.1 */
  ARCHIVO_GRANDE: definirRechazo<{ maximo: number }>(
    "INVALIDO",
    ({ maximo }) => `El archivo pesa más de ${megas(maximo)}. Redúzcalo o divídalo y vuelva a subirlo.`,
  ),
  /** @fuente OWASP ASVS 5.2.2 */
  ARCHIVO_VACIO: definirRechazo(
    "INVALIDO",
    () => "El archivo está vacío. Revise que se haya guardado bien y vuelva a elegirlo.",
  ),
  /**
   * A file that the committee cannot open is as if it had not come.
   * @fuente OWASP ASVS 5.2.2
   */
  ARCHIVO_CIFRADO: definirRechazo(
    "INVALIDO",
    () => "El PDF está protegido con contraseña. Quítele la protección y vuelva a subirlo.",
  ),
  /** @fuente OWASP ASVS 2.3.1: steps in their order */
  ARCHIVO_INCOMPLETO: definirRechazo<{ esperados: number; recibidos: number }>(
    "CONFLICTO",
    ({ esperados, recibidos }) =>
      `Falta subir ${faltante(Math.max(0, esperados - recibidos))} del archivo. Continúe la subida.`,
  ),
  /**
   * What arrived is not what was sent.
   * @fuente FIPS 180-4 (SHA-256)
   */
  ARCHIVO_ALTERADO: definirRechazo("CONFLICTO", () => "El archivo llegó con errores. Vuelva a subirlo."),
  /**
   * The part does not continue what is stored; `desplazamiento` is where it goes on.
   * @fuente OWASP ASVS 2.3.1
   */
  CARGA_DESFASADA: definirRechazo<{ desplazamiento: number }>(
    "CONFLICTO",
    () => "La subida continúa desde otro punto. Reintente desde donde quedó.",
  ),
  /** @fuente OWASP ASVS 5.2.1 */
  PARTE_CORTADA: definirRechazo("CONFLICTO", () => "Una parte del archivo no llegó completa. Reintente la subida."),
  /** @fuente OWASP ASVS 5.2.1 */
  PARTE_GRANDE: definirRechazo<{ maximo: number }>(
    "INVALIDO",
    ({ maximo }) => `Cada parte puede tener hasta ${megas(maximo)}.`,
  ),
  /** @fuente OWASP ASVS 5.2.4: what is uploaded must not fill the storage */
  ALMACEN_LLENO: definirRechazo(
    "LIMITE",
    () =>
      "El sistema no tiene espacio para más archivos en este momento. Lo que ya subió está a salvo y puede enviarse; vuelva a intentar esta subida más tarde.",
  ),
  /** @fuente OWASP ASVS 5.2.4: a quota per person */
  CUOTA_AGOTADA: definirRechazo<{ maximo: number }>(
    "LIMITE",
    ({ maximo }) => `Sus archivos ya ocupan ${megas(maximo)}, el máximo por persona. Use los que ya subió.`,
  ),
} as const;
