import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import FormControlLabel from "@mui/material/FormControlLabel";
import Radio from "@mui/material/Radio";
import RadioGroup from "@mui/material/RadioGroup";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import type { Bases } from "#schema/bases/bases.ts";
import { comparar } from "#schema/bases/comparar.ts";
import { useConsulta } from "../data-provider/consulta.ts";
import { BORRADOR } from "../procesos/operaciones.ts";
import { Aviso } from "../ui/Aviso.tsx";
import { Espera } from "../ui/Espera.tsx";
import { useBorrador } from "./borrador.ts";
import { seTocan } from "./cambios.ts";

/** Two people changed the draft: shows what each did, asks about what both touched, and joins them. */
export function Conflicto() {
  const { proceso, bases, leerGuardada, reaplicar, descartar } = useBorrador();
  const { data, isFetching } = useConsulta(BORRADOR, { id: proceso }, { alAparecer: true });
  const [ceder, setCeder] = useState<readonly string[]>([]);
  const documento = data?.proceso?.borrador?.documento as Bases | undefined;
  if (!documento || isFetching) return <Espera />;
  const suyos = comparar(leerGuardada(), documento);
  const mios = comparar(leerGuardada(), bases);
  const enDisputa = mios.filter((mio) => suyos.some((suyo) => seTocan(mio.ruta, suyo.ruta)));
  return (
    <Aviso
      tono="mal"
      titulo="Otra persona guardó cambios mientras usted editaba"
      vivo
      acciones={
        <>
          <Button variant="contained" size="small" onClick={() => reaplicar(ceder)}>
            {suyos.length === 0 ? "Guardar mis cambios" : "Juntar los cambios"}
          </Button>
          <Button variant="outlined" size="small" onClick={descartar}>
            Descartar los míos
          </Button>
        </>
      }
    >
      <Box sx={{ display: "grid", gridTemplateColumns: { sm: "1fr 1fr" }, gap: 2 }}>
        <Lista titulo="Lo que guardó la otra persona" frases={suyos.map(({ frase }) => frase)} />
        <Lista titulo="Lo que usted cambió" frases={mios.map(({ frase }) => frase)} />
      </Box>
      {enDisputa.map(({ ruta, frase }) => (
        <Box key={ruta} component="fieldset" sx={{ border: 0, p: 0, mt: 1 }}>
          <Typography component="legend" variant="body2" sx={{ fontWeight: 650, p: 0 }}>
            {`Los dos cambiaron lo mismo. ${frase}`}
          </Typography>
          <RadioGroup
            row
            value={ceder.includes(ruta) ? "SUYO" : "MIO"}
            onChange={(_evento, cual) =>
              setCeder((antes) => (cual === "SUYO" ? [...antes, ruta] : antes.filter((una) => una !== ruta)))
            }
          >
            <FormControlLabel value="MIO" control={<Radio size="small" />} label="Vale lo mío" />
            <FormControlLabel value="SUYO" control={<Radio size="small" />} label="Vale lo de la otra persona" />
          </RadioGroup>
        </Box>
      ))}
    </Aviso>
  );
}

function Lista({ titulo, frases }: { readonly titulo: string; readonly frases: readonly string[] }) {
  return (
    <Box>
      <Typography variant="body2" sx={{ fontWeight: 650 }}>
        {titulo}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {frases.slice(0, 12).map((frase) => (
          <li key={frase}>{frase}</li>
        ))}
        {frases.length > 12 && <li>{`y ${frases.length - 12} cambios más`}</li>}
        {frases.length === 0 && <li>Nada que cambie las bases.</li>}
      </Box>
    </Box>
  );
}
