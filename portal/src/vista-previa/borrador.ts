/** Where the draft of the preview comes from: the builder around it as it types, or the server for whoever may read it. */
import { useEffect, useState } from "react";
import type { Bases } from "#schema/bases/bases.ts";
import { leerMensaje, type MensajeVistaPrevia } from "#schema/vista-previa.ts";
import { comoBases } from "../datos/bases.ts";
import { cliente } from "../datos/cliente.ts";
import { enMarco } from "../ui/navegacion.tsx";
import { BORRADOR_PARA_VER } from "./operaciones.ts";

export type BorradorVisto =
  | { readonly estado: "ESPERA" }
  | { readonly estado: "SIN_ACCESO" }
  | { readonly estado: "LISTO"; readonly bases: Bases };

const PIDE: MensajeVistaPrevia = { tipo: "merito.vista-previa.pide" };
/** A builder answers at once; a page that does not is none. */
const PACIENCIA_MS = 1500;

/** The draft of a proceso, which follows the builder when there is one around. */
export function useBorradorVisto(proceso: string): BorradorVisto {
  const [visto, setVisto] = useState<BorradorVisto>({ estado: "ESPERA" });
  useEffect(() => {
    const aborta = new AbortController();
    const oir = ({ origin, source, data }: MessageEvent<unknown>) => {
      if (!enMarco() || origin !== location.origin || source !== parent) return;
      const mensaje = leerMensaje(data);
      if (mensaje?.tipo !== "merito.vista-previa.borrador") return;
      aborta.abort();
      setVisto({ estado: "LISTO", bases: mensaje.bases });
    };
    const leer = async () => {
      const bases = await leerDelServidor(proceso);
      // What the builder said meanwhile is newer.
      if (!aborta.signal.aborted) setVisto(bases ? { estado: "LISTO", bases } : { estado: "SIN_ACCESO" });
    };
    addEventListener("message", oir);
    if (enMarco()) parent.postMessage(PIDE, location.origin);
    const turno = setTimeout(() => void leer(), enMarco() ? PACIENCIA_MS : 0);
    aborta.signal.addEventListener("abort", () => clearTimeout(turno));
    return () => {
      aborta.abort();
      removeEventListener("message", oir);
    };
  }, [proceso]);
  return visto;
}

/** Null when there is none or it is not for this session: both look the same. */
async function leerDelServidor(proceso: string): Promise<Bases | null> {
  try {
    const { data } = await cliente.query({
      query: BORRADOR_PARA_VER,
      variables: { id: proceso },
      fetchPolicy: "no-cache",
    });
    const documento = data?.proceso?.borrador?.documento;
    return documento === undefined ? null : comoBases(documento);
  } catch {
    return null;
  }
}
