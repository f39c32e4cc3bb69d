import Delete from "@mui/icons-material/DeleteOutlined";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import IconButton from "@mui/material/IconButton";
import MenuItem from "@mui/material/MenuItem";
import TextField from "@mui/material/TextField";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import type { Bases } from "#schema/bases/bases.ts";
import type { Prueba } from "#schema/bases/prueba.ts";
import { criteriosDe } from "#schema/calificacion/index.ts";
import { useBorrador } from "../bases/borrador.ts";
import { Campo } from "../bases/controles/Campo.tsx";
import { Pila, Rejilla } from "../bases/controles/Parte.tsx";
import { decisionesPosibles, enDecision } from "./decisiones.ts";

/** Scores that the committee puts by hand, and what else it decides of the sample. */
export function Puntajes({ prueba }: { readonly prueba: Prueba }) {
  const { bases, motivo, cambiar } = useBorrador();
  const ruta = `pruebas.${prueba.id}`;
  const puntajes = prueba.puntajes ?? [];
  const faltan = directosDe(bases).filter(
    ({ etapa, criterio }) => !puntajes.some((uno) => uno.etapa === etapa && uno.criterio === criterio),
  );
  return (
    <Pila espacio={1.5}>
      {puntajes.length > 0 && (
        <Rejilla minimo={200}>
          {puntajes.map(({ etapa, criterio, miembro }, i) => (
            <Campo
              key={`${etapa} ${criterio} ${miembro ?? ""}`}
              ruta={`${ruta}.puntajes.${i}.valor`}
              etiqueta={`${nombreDe(bases, etapa, criterio)}${miembro === undefined ? "" : ` · ${miembro}`}`}
            />
          ))}
        </Rejilla>
      )}
      {faltan.length > 0 && (
        <Box>
          <Button
            size="small"
            variant="outlined"
            disabled={motivo !== null}
            onClick={() =>
              cambiar(
                ...faltan.map(({ etapa, criterio, desde }) => ({
                  ruta: `${ruta}.puntajes`,
                  accion: "AGREGAR" as const,
                  valor: { etapa, criterio, valor: desde },
                })),
              )
            }
          >
            {faltan.length === 1 ? "Agregar el puntaje que falta" : `Agregar los ${faltan.length} puntajes que faltan`}
          </Button>
        </Box>
      )}
      <Decisiones prueba={prueba} />
    </Pila>
  );
}

const directosDe = (bases: Bases) =>
  bases.etapas.flatMap((etapa) =>
    criteriosDe(etapa).flatMap((criterio) =>
      criterio.tipo === "DIRECTO" ? [{ etapa: etapa.id, criterio: criterio.id, desde: criterio.desde ?? "0" }] : [],
    ),
  );

function nombreDe(bases: Bases, etapa: string, criterio: string): string {
  const suya = bases.etapas.find(({ id }) => id === etapa);
  return (suya && criteriosDe(suya).find(({ id }) => id === criterio)?.nombre) ?? criterio;
}

function Decisiones({ prueba }: { readonly prueba: Prueba }) {
  const { bases, motivo, cambiar } = useBorrador();
  const [elegida, setElegida] = useState("");
  const ruta = `pruebas.${prueba.id}.decisiones`;
  const decisiones = prueba.decisiones ?? [];
  const posibles = decisionesPosibles(bases, prueba);
  const nueva = posibles.find(({ clave }) => clave === elegida);
  return (
    <>
      {decisiones.map((decision, i) => (
        <Box key={JSON.stringify(decision)} sx={{ display: "flex", alignItems: "center", gap: 0.5 }}>
          <Typography variant="body2">{enDecision(bases, decision)}</Typography>
          <IconButton
            size="small"
            aria-label={`Quitar: ${enDecision(bases, decision)}`}
            disabled={motivo !== null}
            onClick={() => cambiar({ ruta: `${ruta}.${i}`, accion: "QUITAR" })}
          >
            <Delete fontSize="small" />
          </IconButton>
        </Box>
      ))}
      <Rejilla minimo={260}>
        <TextField
          select
          label="Otra decisión del comité"
          value={nueva ? elegida : ""}
          disabled={posibles.length === 0}
          onChange={({ target }) => setElegida(target.value)}
        >
          {posibles.map(({ clave, decision }) => (
            <MenuItem key={clave} value={clave} sx={{ whiteSpace: "normal" }}>
              {enDecision(bases, decision)}
            </MenuItem>
          ))}
        </TextField>
        <Box sx={{ pt: 1 }}>
          <Button
            variant="outlined"
            disabled={motivo !== null || !nueva}
            onClick={() => {
              cambiar({ ruta, accion: "AGREGAR", valor: nueva?.decision });
              setElegida("");
            }}
          >
            Agregar decisión
          </Button>
        </Box>
      </Rejilla>
    </>
  );
}
