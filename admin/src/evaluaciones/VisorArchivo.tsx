import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import { useEffect, useState } from "react";
import { type Falla, fallaDeRed } from "../data-provider/falla.ts";
import type { TipoArchivo } from "../gql/graphql.ts";
import { Espera, NoSePudo } from "../ui/Espera.tsx";
import type { Archivo } from "./Archivos.tsx";

/** What the file is, said by us and not by the file: it is never shown as anything that could run. */
const TIPOS: Readonly<Record<TipoArchivo, string>> = { PDF: "application/pdf", JPEG: "image/jpeg", PNG: "image/png" };

/** A file over the page. It is brought as data and shown from memory, since its address only gives it to be kept. */
export function VisorArchivo({ archivo, onCierra }: { readonly archivo: Archivo; readonly onCierra: () => void }) {
  const [url, setUrl] = useState<string | null>(null);
  const [falla, setFalla] = useState<Falla | null>(null);
  useEffect(() => {
    const aborta = new AbortController();
    let propia: string | null = null;
    const traer = async () => {
      const respuesta = await fetch(archivo.url, { credentials: "same-origin", signal: aborta.signal });
      if (!respuesta.ok) throw fallaDeRed(respuesta.status);
      propia = URL.createObjectURL(new Blob([await respuesta.arrayBuffer()], { type: TIPOS[archivo.tipo] }));
      setUrl(propia);
    };
    traer().catch(() => {
      if (!aborta.signal.aborted) setFalla(fallaDeRed(null));
    });
    return () => {
      aborta.abort();
      if (propia !== null) URL.revokeObjectURL(propia);
    };
  }, [archivo]);
  return (
    <Dialog open onClose={onCierra} maxWidth="lg" fullWidth aria-labelledby="visor-titulo">
      <DialogTitle id="visor-titulo" component="h2" variant="h3">
        {archivo.nombre}
      </DialogTitle>
      <DialogContent sx={{ p: 0, height: "75vh", display: "flex", overflow: "hidden" }}>
        {falla && <NoSePudo falla={falla} />}
        {!url && !falla && <Espera texto="Trayendo el archivo…" />}
        {url && archivo.tipo === "PDF" && (
          <Box component="iframe" src={url} title={archivo.nombre} sx={{ border: 0, flexGrow: 1 }} />
        )}
        {url && archivo.tipo !== "PDF" && (
          <Box
            component="img"
            src={url}
            alt={archivo.nombre}
            sx={{ maxWidth: "100%", m: "auto", objectFit: "contain" }}
          />
        )}
      </DialogContent>
      <DialogActions>
        <Button component="a" href={archivo.url} download>
          Descargar
        </Button>
        <Button variant="contained" onClick={onCierra}>
          Cerrar
        </Button>
      </DialogActions>
    </Dialog>
  );
}
