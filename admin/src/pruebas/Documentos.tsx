import Checkbox from "@mui/material/Checkbox";
import FormControlLabel from "@mui/material/FormControlLabel";
import FormGroup from "@mui/material/FormGroup";
import type { Prueba } from "#schema/bases/prueba.ts";
import { useBorrador } from "../bases/borrador.ts";

/** Which documents the sample presents: those that the bases ask of it, unless it names its own. */
export function Documentos({ prueba }: { readonly prueba: Prueba }) {
  const { bases, motivo, cambiar } = useBorrador();
  const ruta = `pruebas.${prueba.id}.documentos`;
  const propios = prueba.documentos;
  const posibles = bases.documentos.filter(
    ({ elabora, momento }) => elabora !== "SISTEMA" && momento.tipo !== "SUSCRIPCION",
  );
  const poner = (documentos: readonly string[]) => cambiar({ ruta, accion: "PONER", valor: documentos });
  return (
    <FormGroup>
      <FormControlLabel
        control={
          <Checkbox
            size="small"
            checked={propios === undefined}
            disabled={motivo !== null}
            onChange={(_evento, todos) =>
              todos ? cambiar({ ruta, accion: "QUITAR" }) : poner(posibles.map(({ id }) => id))
            }
          />
        }
        label="Presenta todo lo que las bases le piden"
      />
      {propios !== undefined &&
        posibles.map(({ id, nombre }) => (
          <FormControlLabel
            key={id}
            sx={{ ml: 1 }}
            control={
              <Checkbox
                size="small"
                checked={propios.includes(id)}
                disabled={motivo !== null}
                onChange={(_evento, presenta) =>
                  poner(presenta ? [...propios, id] : propios.filter((otro) => otro !== id))
                }
              />
            }
            label={nombre}
          />
        ))}
    </FormGroup>
  );
}
