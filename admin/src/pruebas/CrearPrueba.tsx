import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import MenuItem from "@mui/material/MenuItem";
import TextField from "@mui/material/TextField";
import { type SubmitEvent, useState } from "react";
import type { Bases } from "#schema/bases/bases.ts";
import type { Prueba } from "#schema/bases/prueba.ts";
import { congelar } from "#schema/pruebas/index.ts";
import { singulares } from "#schema/simulacion/index.ts";
import { useBorrador } from "../bases/borrador.ts";
import { nuevoId } from "../bases/cambios.ts";
import { Boton } from "../ui/Boton.tsx";
import { RESULTADOS } from "../simulacion/palabras.ts";
import { ultimaDe } from "../simulacion/ultima.ts";

const BLANCO = "BLANCO";
const JUSTO = "JUSTO";

/** A new sample: blank, who meets exactly the profile, or one of the applicants of the last simulation. */
export function CrearPrueba({ motivo }: { readonly motivo: string | null }) {
  const [abierto, setAbierto] = useState(false);
  return (
    <>
      <Boton motivo={motivo} onClick={() => setAbierto(true)}>
        Crear muestra
      </Boton>
      {abierto && <Nueva onCierra={() => setAbierto(false)} />}
    </>
  );
}

function Nueva({ onCierra }: { readonly onCierra: () => void }) {
  const { bases, proceso, cambiar } = useBorrador();
  const [nombre, setNombre] = useState("");
  const [plaza, setPlaza] = useState(bases.plazas[0]?.id ?? "");
  const [origen, setOrigen] = useState(JUSTO);
  const [revisa, setRevisa] = useState(false);
  const muestras = (ultimaDe(proceso)?.resultado.muestras ?? []).filter(
    ({ expediente }) => expediente.plazas[0] === plaza,
  );
  const falta = nombre.trim() === "";
  const crear = (evento: SubmitEvent<HTMLFormElement>) => {
    evento.preventDefault();
    setRevisa(true);
    if (falta) return;
    const id = nuevoId(
      nombre,
      (bases.pruebas ?? []).map((prueba) => prueba.id),
    );
    const elegido = muestras.find(({ expediente }) => expediente.codigo === origen)?.expediente;
    const valor = elegido
      ? congelar(bases, elegido, id, nombre.trim())
      : deOrigen(bases, plaza, origen, id, nombre.trim());
    cambiar({ ruta: "pruebas", accion: "AGREGAR", valor });
    onCierra();
  };
  return (
    <Dialog open onClose={onCierra} fullWidth maxWidth="sm" aria-labelledby="nueva-prueba">
      <form noValidate onSubmit={crear}>
        <DialogTitle id="nueva-prueba" component="h2" variant="h2">
          Muestra nueva
        </DialogTitle>
        <DialogContent>
          <TextField
            label="Qué comprueba"
            value={nombre}
            onChange={({ target }) => setNombre(target.value.slice(0, 200))}
            error={revisa && falta}
            helperText={revisa && falta ? "Escriba qué comprueba." : "Por ejemplo: maestría y las dos bonificaciones."}
          />
          <TextField select label="Plaza" value={plaza} onChange={({ target }) => setPlaza(target.value)}>
            {bases.plazas.map(({ id, codigo, nombre: puesto }) => (
              <MenuItem key={id} value={id} sx={{ whiteSpace: "normal" }}>
                {`${codigo} · ${puesto}`}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            select
            label="De quién se parte"
            value={origen}
            onChange={({ target }) => setOrigen(target.value)}
            helperText={
              muestras.length === 0
                ? "Simule el concurso para partir de uno de sus postulantes."
                : "De un simulado se congela lo que las bases le dan ahora como lo esperado."
            }
          >
            <MenuItem value={JUSTO}>Quien cumple justo el perfil</MenuItem>
            <MenuItem value={BLANCO}>En blanco</MenuItem>
            {muestras.map(({ expediente, resultado, final }) => (
              <MenuItem key={expediente.codigo} value={expediente.codigo} sx={{ whiteSpace: "normal" }}>
                {`Simulado ${expediente.codigo}: ${RESULTADOS[resultado].toLowerCase()}${final === null ? "" : `, ${final} puntos`}`}
              </MenuItem>
            ))}
          </TextField>
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onCierra}>Cancelar</Button>
          <Button type="submit" variant="contained">
            Crear muestra
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

/** Who meets exactly the profile expects nothing yet: the number has to come from whoever makes the sample. */
function deOrigen(bases: Bases, idPlaza: string, origen: string, id: string, nombre: string): Prueba {
  const blanco: Prueba = { id, nombre, plaza: idPlaza, respuestas: [], esperado: {} };
  const plaza = bases.plazas.find((una) => una.id === idPlaza);
  const justo = origen === JUSTO && plaza ? singulares(bases, plaza).justo : null;
  if (!justo) return blanco;
  const puntuables = new Set(bases.etapas.flatMap((etapa) => (etapa.criterios ? [etapa.id] : [])));
  const evaluaciones = (justo.expediente.evaluaciones ?? []).filter(({ etapa }) => puntuables.has(etapa));
  return { ...congelar(bases, { ...justo.expediente, evaluaciones }, id, nombre), esperado: {} };
}
