import { useEffect, useState } from "react";
import type { Bases } from "#schema/bases/bases.ts";
import type { Cobertura } from "#schema/pruebas/index.ts";
import { encargar } from "../simulacion/trabajo.ts";

/** After so long without a change, the coverage is worked out again. */
const PAUSA_MS = 800;

interface Estado {
  readonly cobertura: Cobertura | null;
  readonly falla: string | null;
}

/** Which rules of the draft the samples prove, worked out apart from the page; null while it is not known. */
export function useCobertura(bases: Bases, valida: boolean): Estado & { readonly calculando: boolean } {
  const [estado, setEstado] = useState<Estado>({ cobertura: null, falla: null });
  const [lista, setLista] = useState<Bases | null>(null);
  useEffect(() => {
    if (!valida) return undefined;
    let parar: (() => void) | null = null;
    const turno = setTimeout(() => {
      parar = encargar({ tipo: "CUBRIR", bases }, (respuesta) => {
        if (respuesta.tipo === "CUBIERTA") setEstado({ cobertura: respuesta.cobertura, falla: null });
        if (respuesta.tipo === "FALLA") setEstado({ cobertura: null, falla: respuesta.mensaje });
        setLista(bases);
      });
    }, PAUSA_MS);
    return () => {
      clearTimeout(turno);
      parar?.();
    };
  }, [bases, valida]);
  return { ...estado, calculando: lista !== bases };
}
