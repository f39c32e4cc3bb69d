import type { ComponentType } from "react";
import type { Campo, ClaseCampo } from "#schema/bases/formulario.ts";
import { campoCelular } from "./CampoCelular.tsx";
import { campoCorreo } from "./CampoCorreo.tsx";
import { campoDecimal } from "./CampoDecimal.tsx";
import { campoDocumentoIdentidad } from "./CampoDocumentoIdentidad.tsx";
import { campoEnlace } from "./CampoEnlace.tsx";
import { campoEntero } from "./CampoEntero.tsx";
import { campoFecha } from "./CampoFecha.tsx";
import { campoMonto } from "./CampoMonto.tsx";
import { campoOpcion } from "./CampoOpcion.tsx";
import { campoOpciones } from "./CampoOpciones.tsx";
import { campoParrafo } from "./CampoParrafo.tsx";
import { campoSiNo } from "./CampoSiNo.tsx";
import { campoTexto } from "./CampoTexto.tsx";
import { campoUbigeo } from "./CampoUbigeo.tsx";
import type { Control, PropsControl } from "./control.ts";

/** Every kind of field as the portal shows it; forgetting one does not compile. */
const CONTROLES: { readonly [T in ClaseCampo]: Control<T> } = {
  TEXTO: campoTexto,
  PARRAFO: campoParrafo,
  ENTERO: campoEntero,
  DECIMAL: campoDecimal,
  MONTO: campoMonto,
  FECHA: campoFecha,
  SI_NO: campoSiNo,
  OPCION: campoOpcion,
  OPCIONES: campoOpciones,
  DOCUMENTO_IDENTIDAD: campoDocumentoIdentidad,
  CORREO: campoCorreo,
  CELULAR: campoCelular,
  UBIGEO: campoUbigeo,
  ENLACE: campoEnlace,
};

/** The record above holds that each kind receives its own field; TypeScript cannot see it through the union. */
interface ControlCualquiera {
  readonly Control: ComponentType<Omit<PropsControl<ClaseCampo>, "campo"> & { readonly campo: Campo }>;
  readonly enGrupo: (campo: Campo) => boolean;
}

export const controlDe = (campo: Campo): ControlCualquiera => CONTROLES[campo.tipo] as unknown as ControlCualquiera;
