import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import LinearProgress from "@mui/material/LinearProgress";
import MenuItem from "@mui/material/MenuItem";
import TextField from "@mui/material/TextField";
import Typography from "@mui/material/Typography";
import { use, useState } from "react";
import { type Borrador, ContextoBorrador } from "../bases/borrador.ts";
import { Parte, Rejilla } from "../bases/controles/Parte.tsx";
import { Aviso } from "../ui/Aviso.tsx";
import { Boton } from "../ui/Boton.tsx";
import { cifra } from "./palabras.ts";
import { Resultado } from "./Resultado.tsx";
import { useSimulacion } from "./useSimulacion.ts";

const CUANTOS = [500, 2000, 10_000] as const;
const TODAS = "";

/** Runs the contest of the draft with invented applicants and shows what would happen. */
export function Simulacion() {
  const borrador = use(ContextoBorrador);
  return borrador ? <ConBases borrador={borrador} /> : <Aviso>Las bases de este proceso no se pueden leer aquí.</Aviso>;
}

function ConBases({ borrador: { proceso, bases, revision, estado } }: { readonly borrador: Borrador }) {
  const { avance, hecha, fin, simular, detener } = useSimulacion(proceso, revision);
  const [cuantos, setCuantos] = useState<number>(CUANTOS[0]);
  const [plaza, setPlaza] = useState(TODAS);
  const [semilla, setSemilla] = useState("merito");
  const motivo =
    estado === "INCOMPLETO"
      ? "Complete o corrija los datos marcados en las bases para simular."
      : bases.plazas.length === 0
        ? "Agregue al menos una plaza para simular."
        : bases.etapas.length === 0
          ? "Agregue al menos una etapa para simular."
          : null;
  const empezar = () => simular(bases, { semilla, cuantos, ...(plaza !== TODAS && { plaza }) });
  return (
    <>
      <Parte
        titulo="Simular el concurso"
        entrada="El sistema inventa postulantes a partir de sus plazas y los califica con las reglas de este borrador y el mismo motor que calificará el concurso. Nada se guarda ni se publica."
      >
        <Rejilla>
          <TextField
            select
            label="Cuántos postulantes"
            value={cuantos}
            onChange={({ target }) => setCuantos(Number(target.value))}
          >
            {CUANTOS.map((n) => (
              <MenuItem key={n} value={n}>
                {cifra(n)}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            select
            label="Plaza"
            value={plaza}
            onChange={({ target }) => setPlaza(target.value)}
            slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          >
            <MenuItem value={TODAS}>Todas</MenuItem>
            {bases.plazas.map(({ id, codigo, nombre }) => (
              <MenuItem key={id} value={id} sx={{ whiteSpace: "normal" }}>
                {`${codigo} · ${nombre}`}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            label="Semilla"
            value={semilla}
            onChange={({ target }) => setSemilla(target.value.slice(0, 60))}
            helperText="La misma semilla da el mismo resultado."
          />
        </Rejilla>
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, mt: 1.5 }}>
          <Boton motivo={motivo} ocupado={avance !== null} onClick={empezar}>
            Simular
          </Boton>
          {avance && (
            <Button variant="outlined" onClick={detener}>
              Detener
            </Button>
          )}
        </Box>
        {avance && <Avance {...avance} />}
        {fin && (
          <Box sx={{ mt: 1.5 }}>
            <Aviso
              tono={fin.detenida ? "dato" : "mal"}
              vivo
              titulo={fin.detenida ? "Simulación detenida" : "No se pudo simular"}
            >
              {fin.mensaje}
            </Aviso>
          </Box>
        )}
      </Parte>
      {hecha && hecha.revision !== revision && (
        <Box sx={{ mb: 2 }}>
          <Aviso tono="espera">
            Las bases cambiaron después de esta simulación. Simule otra vez para ver sus efectos.
          </Aviso>
        </Box>
      )}
      {hecha ? <Resultado hecha={hecha} bases={bases} /> : <Vacio />}
    </>
  );
}

function Avance({ hechos, total }: { readonly hechos: number; readonly total: number }) {
  const texto =
    hechos >= total ? "Revisando los casos de cada plaza" : `${cifra(hechos)} de ${cifra(total)} postulantes`;
  return (
    <Box sx={{ mt: 1.5 }}>
      <Typography variant="body2" component="output" aria-live="off">
        {texto}
      </Typography>
      <LinearProgress
        variant="determinate"
        value={total === 0 ? 0 : Math.min(100, (100 * hechos) / total)}
        aria-label="Avance de la simulación"
      />
    </Box>
  );
}

function Vacio() {
  return (
    <Parte titulo="Para qué sirve">
      <Typography sx={{ maxWidth: "70ch" }}>
        Antes de publicar, la simulación responde preguntas que las bases solas no dejan ver:
      </Typography>
      <Box component="ul" sx={{ mt: 1, mb: 0, pl: 3, maxWidth: "70ch" }}>
        <li>¿Quien cumple justo el perfil puede aprobar, o el mínimo lo deja fuera?</li>
        <li>¿Cuántos quedan fuera en cada etapa, y por qué?</li>
        <li>¿Cada cuánto hay empates en la última vacante, y qué regla los decide?</li>
        <li>¿Cada cuánto una bonificación o cinco puntos de peso cambian quién gana?</li>
      </Box>
    </Parte>
  );
}
