import type { TipoDocumento } from "../gql/graphql.ts";
import { CUENTA } from "../textos/cuenta.ts";
import type { ErrorFormulario } from "../ui/ResumenErrores.tsx";

export interface DatosRegistro {
  readonly tipoDocumento: TipoDocumento;
  readonly numeroDocumento: string;
  readonly nombres: string;
  readonly apellidos: string;
  readonly correo: string;
  readonly celular: string;
  readonly clave: string;
}

/** Where each datum is on the page; the names are those of the server's refusals. */
export const IDS_REGISTRO: Readonly<Record<keyof DatosRegistro, string>> = {
  tipoDocumento: "tipo-documento",
  numeroDocumento: "numero-documento",
  nombres: "nombres",
  apellidos: "apellidos",
  correo: "correo",
  celular: "celular",
  clave: "clave",
};

const { faltas } = CUENTA.registro;

/** What the server takes for a number of each kind. */
const FORMAS: Readonly<Record<TipoDocumento, RegExp>> = {
  DNI: /^\d{8}$/,
  CARNE_EXTRANJERIA: /^[A-Z0-9]{9,12}$/,
  PASAPORTE: /^[A-Z0-9]{6,12}$/,
  PTP: /^[A-Z0-9]{9,15}$/,
};

/** The number without the spaces and hyphens with which people part it. */
export const numeroLimpio = ({ numeroDocumento }: Pick<DatosRegistro, "numeroDocumento">): string =>
  numeroDocumento.replaceAll(/[\s.-]/g, "").toUpperCase();

/** What can be told before sending. The server judges again, and the rest. */
export function faltasDeRegistro(datos: DatosRegistro): ErrorFormulario[] {
  const mal: readonly (readonly [keyof DatosRegistro, boolean, string])[] = [
    ["numeroDocumento", datos.numeroDocumento.trim() === "", faltas.numero],
    ["numeroDocumento", !FORMAS[datos.tipoDocumento].test(numeroLimpio(datos)), faltas.formas[datos.tipoDocumento]],
    ["nombres", datos.nombres.trim() === "", faltas.nombres],
    ["apellidos", datos.apellidos.trim() === "", faltas.apellidos],
    ["correo", !/^\S+@\S+\.\S+$/.test(datos.correo.trim()), faltas.correo],
    ["celular", datos.celular.trim() !== "" && !/^9\d{8}$/.test(datos.celular.replace(/\s/g, "")), faltas.celular],
    ["clave", [...datos.clave].length < 10, faltas.clave],
  ];
  const faltan = mal.filter(([, falta]) => falta);
  // One message for each datum: the first.
  return faltan
    .filter(([campo], i) => faltan.findIndex(([otro]) => otro === campo) === i)
    .map(([campo, , mensaje]) => ({ control: IDS_REGISTRO[campo], mensaje }));
}
