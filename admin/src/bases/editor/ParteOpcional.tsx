import Add from "@mui/icons-material/Add";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { resolver } from "#schema/bases/recorrer-esquema.ts";
import { DeLaBiblioteca } from "../biblioteca/DeLaBiblioteca.tsx";
import { useBorrador } from "../borrador.ts";
import { lugarEn } from "../definicion.ts";
import { EditarLugar } from "./Editor.tsx";
import { useHoy } from "./hoy.ts";
import { nuevaParte } from "./nueva-parte.ts";

interface Props {
  readonly ruta: string;
  readonly etiqueta: string;
  /** What it means that the bases do not say it. */
  readonly sinElla: string;
}

/** A part that the bases may leave out: edited when it is there, offered when it is not. */
export function ParteOpcional({ ruta, etiqueta, sinElla }: Props) {
  const { bases, cambiar, motivo } = useBorrador();
  const hoy = useHoy();
  const lugar = lugarEn(bases, ruta);
  if (!lugar) return null;
  if (lugar.valor !== undefined) return <EditarLugar ruta={ruta} etiqueta={etiqueta} />;
  return (
    <>
      <Typography sx={{ mb: 1 }}>{sinElla}</Typography>
      <Button
        size="small"
        variant="outlined"
        startIcon={<Add />}
        disabled={motivo !== null}
        onClick={() =>
          cambiar({
            ruta,
            accion: "PONER",
            valor: nuevaParte(bases, ruta, resolver(lugar.esquema, lugar.ambito), hoy),
          })
        }
      >
        {`Decir: ${etiqueta.toLowerCase()}`}
      </Button>{" "}
      <DeLaBiblioteca ruta={ruta} />
    </>
  );
}
