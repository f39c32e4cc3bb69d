import type { I18nProvider } from "react-admin";
import { REACT_ADMIN } from "./textos/react-admin.ts";
import { RECURSOS } from "./textos/recursos.ts";

const MENSAJES: unknown = { ra: REACT_ADMIN, resources: RECURSOS };

type Opciones = Readonly<Record<string, unknown>> & { readonly _?: string; readonly smart_count?: number };

/** The one language of the administration. A key without a message is shown as it is: our own texts come that way. */
export const i18nProvider: I18nProvider = {
  translate: (clave, opciones?: Opciones) => {
    const mensaje = buscar(clave) ?? opciones?._ ?? clave;
    const [uno = "", varios = uno] = mensaje.split(" |||| ");
    const elegido = opciones?.smart_count === undefined || opciones.smart_count === 1 ? uno : varios;
    return elegido.replaceAll(/%\{(\w+)\}/g, (_todo, nombre: string) => texto(opciones?.[nombre]));
  },
  changeLocale: () => Promise.resolve(),
  getLocale: () => "es-PE",
};

const texto = (valor: unknown): string => (typeof valor === "string" || typeof valor === "number" ? String(valor) : "");

function buscar(clave: string): string | undefined {
  let actual: unknown = MENSAJES;
  for (const paso of clave.split(".")) {
    if (typeof actual !== "object" || actual === null || !Object.hasOwn(actual, paso)) return undefined;
    actual = (actual as Readonly<Record<string, unknown>>)[paso];
  }
  return typeof actual === "string" ? actual : undefined;
}
