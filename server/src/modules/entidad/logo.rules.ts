/** Pure rules of a logo: small, and really an image of one of two formats. */
import { Rechazo } from "#schema/errores.ts";
import { isDeTipo, TipoArchivo } from "../archivo/index.ts";

export const LOGO_MAXIMO = 200 * 1024;

export type TipoLogo = TipoArchivo.PNG | TipoArchivo.JPEG;

/** Last bytes of each format: an image that carries something else behind it is none. */
const FINALES: Readonly<Record<TipoLogo, Buffer>> = {
  PNG: Buffer.from([0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]),
  JPEG: Buffer.from([0xff, 0xd9]),
};

/**
 * Reads an image from Base64.
 * @throws DATO_INVALIDO for what is no image, is cut, or weighs too much
 */
export function readLogo(base64: string): { readonly tipo: TipoLogo; readonly imagen: Buffer } {
  const negar = (motivo: string): never => {
    throw new Rechazo("DATO_INVALIDO", { campo: "imagen", motivo }, "imagen");
  };
  if (base64.length > Math.ceil(LOGO_MAXIMO / 3) * 4) return negar("elija una imagen de hasta 200 KB");
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return negar("elija una imagen PNG o JPG");
  const imagen = Buffer.from(base64, "base64");
  const tipo = ([TipoArchivo.PNG, TipoArchivo.JPEG] as const).find(
    (uno) => isDeTipo(uno, imagen.subarray(0, 1024)) && imagen.subarray(-FINALES[uno].length).equals(FINALES[uno]),
  );
  if (!tipo) return negar("elija una imagen PNG o JPG que esté completa");
  if (imagen.length > LOGO_MAXIMO) return negar("elija una imagen de hasta 200 KB");
  return { tipo, imagen };
}
