import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { use } from "react";
import { Aviso } from "../ui/Aviso.tsx";
import { Estado } from "../ui/Estado.tsx";
import { guardadoA } from "../ui/fechas.ts";
import { ContextoBorrador } from "./borrador.ts";

interface Props {
  /** Whether the page is about something else, and so only what went wrong is told. */
  readonly aparte: boolean;
}

/** How the draft stands towards the server, and what to do when it could not be stored. */
export function Guardado({ aparte }: Props) {
  const borrador = use(ContextoBorrador);
  if (!borrador) return null;
  const { estado, mensaje, revision, guardadoEn, motivo, guardar, reaplicar, descartar } = borrador;
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
  if (estado === "CONFLICTO" || estado === "FALLA") {
    return (
      <Box sx={{ flexBasis: "100%" }}>
        <Aviso
          tono="mal"
          titulo={estado === "CONFLICTO" ? "Sus últimos cambios no se guardaron" : "No se pudo guardar"}
          vivo
          acciones={
            estado === "CONFLICTO" ? (
              <>
                <Button variant="contained" size="small" onClick={reaplicar}>
                  Aplicar mis cambios sobre lo guardado
                </Button>
                <Button variant="outlined" size="small" onClick={descartar}>
                  Descartar mis cambios
                </Button>
              </>
            ) : (
              <Button variant="contained" size="small" onClick={guardar}>
                Volver a intentar
              </Button>
            )
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
    <Box component="output" sx={{ color: "text.secondary", fontSize: "0.875rem" }}>
      {estado === "AL_DIA" ? `rev. ${revision} · Guardado ${guardadoA(guardadoEn)}` : "Guardando…"}
    </Box>
  );
}
