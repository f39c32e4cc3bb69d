import { useState } from "react";
import { type Falla, leerFalla } from "../datos/errores.ts";
import type { ErrorFormulario } from "./ResumenErrores.tsx";

export interface Envio {
  readonly ocupado: boolean;
  readonly errores: readonly ErrorFormulario[];
  /** Words of the fault at a control, if it has one. */
  readonly errorDe: (control: string) => string | null;
  /**
   * Runs a submission once: with faults it shows them and sends nothing.
   * @param faltas faults found here, before sending
   * @param enviar what to do when there are none; what it throws becomes a fault
   */
  readonly intentar: (faltas: readonly ErrorFormulario[], enviar: () => Promise<void>) => Promise<Falla | null>;
}

/**
 * The life of a form that is sent: faults on top and beside, what was typed stays, one submission at a time.
 * @param controles where each `ruta` of the server's refusals is on the page
 */
export function useEnvio(controles: Readonly<Record<string, string>> = {}): Envio {
  const [ocupado, setOcupado] = useState(false);
  const [errores, setErrores] = useState<readonly ErrorFormulario[]>([]);
  return {
    ocupado,
    errores,
    errorDe: (control) => errores.find((error) => error.control === control)?.mensaje ?? null,
    intentar: async (faltas, enviar) => {
      if (ocupado) return null;
      setErrores(faltas);
      if (faltas.length > 0) return null;
      setOcupado(true);
      try {
        await enviar();
        return null;
      } catch (error) {
        const falla = leerFalla(error);
        const campo = falla.detalles["campo"];
        const lugar = falla.ruta?.split(".").at(-1) ?? (typeof campo === "string" ? campo : "");
        setErrores([{ control: controles[lugar] ?? null, mensaje: falla.mensaje }]);
        return falla;
      } finally {
        setOcupado(false);
      }
    },
  };
}
