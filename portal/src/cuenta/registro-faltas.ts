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

/** What can be told before sending: what is missing. The server judges the rest. */
export function faltasDeRegistro(datos: DatosRegistro): ErrorFormulario[] {
  const mal: readonly (readonly [keyof DatosRegistro, boolean, string])[] = [
    ["numeroDocumento", datos.numeroDocumento.trim() === "", faltas.numero],
    ["nombres", datos.nombres.trim() === "", faltas.nombres],
    ["apellidos", datos.apellidos.trim() === "", faltas.apellidos],
    ["correo", !/^\S+@\S+\.\S+$/.test(datos.correo.trim()), faltas.correo],
    ["celular", datos.celular.trim() !== "" && !/^9\d{8}$/.test(datos.celular.replace(/\s/g, "")), faltas.celular],
    ["clave", [...datos.clave].length < 10, faltas.clave],
  ];
  return mal.flatMap(([campo, falta, mensaje]) => (falta ? [{ control: IDS_REGISTRO[campo], mensaje }] : []));
}
