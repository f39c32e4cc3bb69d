import Box from "@mui/material/Box";
import MenuItem from "@mui/material/MenuItem";
import TextField from "@mui/material/TextField";
import { esObjeto, type Esquema, variantesPorTipo } from "#schema/bases/recorrer-esquema.ts";
import { hallazgosEn, useBorrador } from "../borrador.ts";
import { lugarEn } from "../definicion.ts";
import { EditorParte } from "./EditorParte.tsx";
import { MarcoGrupo } from "./EditorGrupo.tsx";
import { claseEnPalabras } from "./etiquetas.ts";
import { useHoy } from "./hoy.ts";
import { nuevaParte } from "./nueva-parte.ts";

interface Props {
  readonly ruta: string;
  readonly etiqueta: string;
}

/** Edits a part that is one of several kinds: which one, and what that kind says. */
export function EditorClase({ ruta, etiqueta }: Props) {
  return (
    <MarcoGrupo ruta={ruta} etiqueta={etiqueta}>
      <ElegirClase ruta={ruta} etiqueta={etiqueta} />
      <Box sx={{ mt: 1 }}>
        <EditorParte ruta={ruta} />
      </Box>
    </MarcoGrupo>
  );
}

/** Chooses the kind of a part. What both kinds say is kept; the rest of the new one begins with its usual values. */
export function ElegirClase({ ruta, etiqueta }: Props) {
  const { bases, cambiar, motivo, hallazgos } = useBorrador();
  const hoy = useHoy();
  const lugar = lugarEn(bases, ruta);
  const clases = lugar && variantesPorTipo(lugar);
  if (!lugar || !clases || !esObjeto(lugar.valor)) return null;
  const { valor } = lugar;
  const error = hallazgosEn(hallazgos, ruta).find(({ gravedad }) => gravedad === "ERROR");
  const elegir = (clase: string) => {
    const nueva = nuevaParte(bases, ruta, lugar, hoy, clase);
    if (esObjeto(nueva)) {
      const antes = clases.get(String(valor["tipo"]))?.esquema;
      cambiar({ ruta, accion: "PONER", valor: conLoComun(nueva, valor, antes, clases.get(clase)?.esquema) });
    }
  };
  return (
    <TextField
      select
      label={`Clase de ${etiqueta.toLowerCase()}`}
      value={String(valor["tipo"])}
      disabled={motivo !== null}
      error={error !== undefined}
      helperText={error?.mensaje}
      onChange={({ target }) => elegir(target.value)}
    >
      {[...clases].map(([clase, { esquema }]) => (
        <MenuItem
          key={clase}
          value={clase}
          disabled={clase !== valor["tipo"] && nuevaParte(bases, ruta, lugar, hoy, clase) === null}
          sx={{ whiteSpace: "normal" }}
        >
          {claseEnPalabras(esquema)}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** The new part with what the old one said of the properties that are the same in both kinds. */
function conLoComun(
  nueva: Readonly<Record<string, unknown>>,
  vieja: Readonly<Record<string, unknown>>,
  antes: Esquema | undefined,
  despues: Esquema | undefined,
): unknown {
  const igual = (clave: string) =>
    JSON.stringify(antes?.properties?.[clave]) === JSON.stringify(despues?.properties?.[clave]);
  const comunes = Object.entries(vieja).filter(([clave]) => clave !== "tipo" && igual(clave));
  return { ...nueva, ...Object.fromEntries(comunes) };
}
