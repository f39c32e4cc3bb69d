import Typography from "@mui/material/Typography";
import { useEffect } from "react";
import { useBlocker } from "react-router";
import { Confirmacion } from "../ui/Confirmacion.tsx";
import type { EstadoGuardado } from "./borrador.ts";

/** What cannot be stored by waiting. */
const DETENIDOS: readonly EstadoGuardado[] = ["INCOMPLETO", "CONFLICTO", "FALLA"];

/**
 * Keeps the person in the proceso until what was changed is stored, and asks when it cannot be.
 * @param guardar stores now what waits
 */
export function useSalida(proceso: string, estado: EstadoGuardado, guardar: () => Promise<void>) {
  const bloqueo = useBlocker(
    ({ nextLocation }) => estado !== "AL_DIA" && !nextLocation.pathname.includes(`/procesos/${proceso}`),
  );
  const espera = bloqueo.state === "blocked";
  useEffect(() => {
    if (!espera) return;
    if (estado === "AL_DIA") bloqueo.proceed();
    else if (estado === "POR_GUARDAR") void guardar();
  }, [espera, estado, bloqueo, guardar]);
  return {
    pregunta: espera && DETENIDOS.includes(estado),
    salir: () => bloqueo.proceed?.(),
    quedarse: () => bloqueo.reset?.(),
  };
}

/** Asks before what was typed is lost. */
export function SalirSinGuardar({ onSale, onCierra }: { readonly onSale: () => void; readonly onCierra: () => void }) {
  return (
    <Confirmacion
      titulo="¿Salir sin guardar?"
      boton="Salir y perder los cambios"
      ocupado={false}
      falla={null}
      onConfirma={onSale}
      onCierra={onCierra}
    >
      <Typography>
        Hay cambios que todavía no se pueden guardar. Si se queda, los datos por corregir están marcados.
      </Typography>
    </Confirmacion>
  );
}
