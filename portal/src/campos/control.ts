import type { ComponentType } from "react";
import type { Campo, CampoDe, ClaseCampo } from "#schema/bases/formulario.ts";
import { normalizarCampo } from "#schema/campos/index.ts";
import type { Respuesta } from "#schema/expediente.ts";

/** What the control of a field gets. It draws the answer as it was typed and tells every change; it judges nothing. */
export interface PropsControl<T extends ClaseCampo> {
  readonly campo: CampoDe<T>;
  /** Id of the control, or of the first one inside. */
  readonly id: string;
  readonly valor: Respuesta;
  /** Ids of the texts that describe it: help and error. */
  readonly describe: string | undefined;
  readonly invalido: boolean;
  readonly onCambio: (valor: Respuesta) => void;
}

/** A kind of field as the portal shows it. */
export interface Control<T extends ClaseCampo> {
  readonly Control: ComponentType<PropsControl<T>>;
  /** A group of controls has a legend; a single control has a label. */
  readonly enGrupo: (campo: CampoDe<T>) => boolean;
}

/** The answer as one text; a list counts as empty. */
export const textoDe = (valor: Respuesta): string => (typeof valor === "string" ? valor : "");

/** Attributes that every control of one line shares. */
export const atributos = ({
  id,
  describe,
  invalido,
}: Pick<PropsControl<ClaseCampo>, "id" | "describe" | "invalido">) => ({
  id,
  "aria-describedby": describe,
  "aria-invalid": invalido || undefined,
});

/**
 * Puts an answer in the one form in which it is stored, once the person has left the box: no box changes under the
 * fingers of who is typing.
 */
export function ordenar(campo: Campo, valor: Respuesta, onCambio: (valor: Respuesta) => void): void {
  const ordenada = normalizarCampo(campo, valor);
  if (JSON.stringify(ordenada) !== JSON.stringify(valor)) onCambio(ordenada);
}

/** What browsers can fill by themselves, by the datum of the CV that the field takes. */
const LLENADO: Readonly<Record<string, string>> = {
  "personales.nombres": "given-name",
  "personales.apellidos": "family-name",
  "personales.correo": "email",
  "personales.celular": "tel-national",
  "personales.domicilio": "street-address",
};

export const llenadoDe = ({ dato }: { readonly dato?: string }): string | undefined =>
  dato === undefined ? undefined : LLENADO[dato];
