import MoreVert from "@mui/icons-material/MoreVert";
import IconButton from "@mui/material/IconButton";
import Menu from "@mui/material/Menu";
import MenuItem from "@mui/material/MenuItem";
import { useId, useState } from "react";
import { QuitarParte } from "../controles/QuitarParte.tsx";
import { lugarEn } from "../definicion.ts";
import { useQuieto } from "../quieto.ts";
import { duplicar } from "./duplicar.ts";

interface Props {
  readonly ruta: string;
  /** What it is, in words. */
  readonly nombre: string;
  readonly indice: number;
  readonly cuantos: number;
  /** Whether it holds so much that it is not taken away without asking. */
  readonly pregunta: boolean;
}

/** What can be done to an item of a list: another place, a copy of it, or away. */
export function AccionesDeParte({ ruta, nombre, indice, cuantos, pregunta }: Props) {
  const { leer, cambiar, motivo } = useQuieto();
  const [ancla, setAncla] = useState<HTMLElement | null>(null);
  const [quita, setQuita] = useState(false);
  const id = useId();
  if (motivo !== null) return null;
  const hacer = (acto: () => void) => () => {
    setAncla(null);
    acto();
  };
  const mover = (a: number) => hacer(() => cambiar({ ruta, accion: "MOVER", valor: a }));
  const quitar = () => cambiar({ ruta, accion: "QUITAR" });
  const copiar = () => {
    const lista = ruta.split(".").slice(0, -1).join(".");
    const copia = duplicar(leer(), lugarEn(leer(), ruta)?.valor);
    cambiar(
      { ruta: lista, accion: "AGREGAR", valor: copia.valor },
      { ruta: `${lista}.${copia.clave ?? cuantos}`, accion: "MOVER", valor: indice + 1 },
    );
  };
  return (
    <>
      <IconButton
        size="small"
        aria-label={`Acciones de ${nombre}`}
        aria-haspopup="menu"
        aria-controls={ancla ? id : undefined}
        onClick={({ currentTarget }) => setAncla(currentTarget)}
      >
        <MoreVert fontSize="small" />
      </IconButton>
      <Menu id={id} anchorEl={ancla} open={ancla !== null} onClose={() => setAncla(null)}>
        <MenuItem disabled={indice === 0} onClick={mover(indice - 1)}>
          Subir
        </MenuItem>
        <MenuItem disabled={indice === cuantos - 1} onClick={mover(indice + 1)}>
          Bajar
        </MenuItem>
        <MenuItem onClick={hacer(copiar)}>Duplicar</MenuItem>
        <MenuItem onClick={hacer(pregunta ? () => setQuita(true) : quitar)}>Quitar</MenuItem>
      </Menu>
      {quita && <QuitarParte nombre={nombre} onConfirma={quitar} onCierra={() => setQuita(false)} />}
    </>
  );
}
