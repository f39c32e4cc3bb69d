import Autocomplete from "@mui/material/Autocomplete";
import Box from "@mui/material/Box";
import TextField from "@mui/material/TextField";
import { useMemo } from "react";
import { hallazgosEn, useBorrador } from "../borrador.ts";
import { lugarEn } from "../definicion.ts";
import { datosEn } from "./datos.ts";

/** Chooses the datum that a rule reads, by its name and grouped by where it comes from. */
export function EditorDato({ ruta, etiqueta }: { readonly ruta: string; readonly etiqueta: string }) {
  const { bases, hallazgos, motivo, cambiar } = useBorrador();
  const opciones = useMemo(() => datosEn(bases, ruta), [bases, ruta]);
  const lugar = lugarEn(bases, ruta);
  const valor = typeof lugar?.valor === "string" ? lugar.valor : null;
  const error = hallazgosEn(hallazgos, ruta).find(({ gravedad }) => gravedad === "ERROR");
  const nombre = lugar?.opcional ? `${etiqueta} (opcional)` : etiqueta;
  return (
    <Box data-ruta={ruta}>
      <Autocomplete
        options={opciones.map(({ id }) => id)}
        value={valor}
        disableClearable={lugar?.opcional !== true}
        disabled={motivo !== null}
        autoHighlight
        groupBy={(id) => opciones.find((una) => una.id === id)?.grupo ?? ""}
        getOptionLabel={(id) => opciones.find((una) => una.id === id)?.name ?? id}
        onChange={(_evento, id) =>
          cambiar(id === null ? { ruta, accion: "QUITAR" } : { ruta, accion: "PONER", valor: id })
        }
        noOptionsText="Ningún dato se llama así"
        openText="Ver los datos"
        closeText="Cerrar"
        clearText="Quitar"
        renderInput={(params) => (
          <TextField {...params} label={nombre} error={error !== undefined} helperText={error?.mensaje} />
        )}
      />
    </Box>
  );
}
