import Redo from "@mui/icons-material/Redo";
import Undo from "@mui/icons-material/Undo";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import IconButton from "@mui/material/IconButton";
import { lazy, Suspense, use } from "react";
import { Aviso } from "../ui/Aviso.tsx";
import { Espera } from "../ui/Espera.tsx";
import { Estado } from "../ui/Estado.tsx";
import { guardadoA } from "../ui/fechas.ts";
import { ContextoBorrador } from "./borrador.ts";

/** Joining two people's changes comes with its own code, when it is needed. */
const Conflicto = lazy(async () => ({ default: (await import("./Conflicto.tsx")).Conflicto }));

interface Props {
  /** Whether the page is about something else, and so only what went wrong is told. */
  readonly aparte: boolean;
}

/** How the draft stands towards the server, and what to do when it could not be stored. */
export function Guardado({ aparte }: Props) {
  const borrador = use(ContextoBorrador);
  if (!borrador) return null;
  const { estado, mensaje, revision, guardadoEn, motivo, guardar, descartar, deshacer, rehacer } = borrador;
  if (aparte && (motivo !== null || estado === "AL_DIA")) return null;
  if (motivo !== null) {
    return (
      <Box sx={{ flexBasis: "100%" }}>
        <Aviso tono="dato" titulo="Solo lectura">
          {motivo}
        </Aviso>
      </Box>
    );
  }
  if (estado === "CONFLICTO") {
    return (
      <Box sx={{ flexBasis: "100%" }}>
        <Suspense fallback={<Espera />}>
          <Conflicto />
        </Suspense>
      </Box>
    );
  }
  if (estado === "FALLA") {
    return (
      <Box sx={{ flexBasis: "100%" }}>
        <Aviso
          tono="mal"
          titulo="No se pudo guardar"
          vivo
          acciones={
            <>
              <Button variant="contained" size="small" onClick={guardar}>
                Volver a intentar
              </Button>
              <Button variant="outlined" size="small" onClick={descartar}>
                Volver a lo guardado
              </Button>
            </>
          }
        >
          {mensaje}
        </Aviso>
      </Box>
    );
  }
  if (estado === "INCOMPLETO") {
    return (
      <output>
        <Estado tono="mal">Sin guardar</Estado> {mensaje}
      </output>
    );
  }
  return (
    <Box sx={{ display: "flex", alignItems: "center", gap: 0.5 }}>
      <Box component="output" sx={{ color: "text.secondary", fontSize: "0.875rem" }}>
        {estado === "AL_DIA" ? `rev. ${revision} · Guardado ${guardadoA(guardadoEn)}` : "Guardando…"}
      </Box>
      {!aparte && (
        <>
          <IconButton size="small" aria-label="Deshacer" disabled={!deshacer} onClick={() => deshacer?.()}>
            <Undo fontSize="small" />
          </IconButton>
          <IconButton size="small" aria-label="Rehacer" disabled={!rehacer} onClick={() => rehacer?.()}>
            <Redo fontSize="small" />
          </IconButton>
        </>
      )}
    </Box>
  );
}
