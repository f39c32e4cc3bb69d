import ArrowDownward from "@mui/icons-material/ArrowDownward";
import ArrowUpward from "@mui/icons-material/ArrowUpward";
import Delete from "@mui/icons-material/DeleteOutlined";
import IconButton from "@mui/material/IconButton";
import { useState } from "react";
import { Confirmacion } from "../../ui/Confirmacion.tsx";
import { useBorrador } from "../borrador.ts";

interface PropsMover {
  readonly ruta: string;
  /** What is moved, in words. */
  readonly nombre: string;
  readonly indice: number;
  readonly cuantos: number;
}

/** Moves an item of a list up or down. At an end there is nothing to do, so that button is off. */
export function Mover({ ruta, nombre, indice, cuantos }: PropsMover) {
  const { cambiar, motivo } = useBorrador();
  const mover = (a: number) => cambiar({ ruta, accion: "MOVER", valor: a });
  return (
    <>
      <IconButton
        size="small"
        aria-label={`Subir ${nombre}`}
        disabled={motivo !== null || indice === 0}
        onClick={() => mover(indice - 1)}
      >
        <ArrowUpward fontSize="small" />
      </IconButton>
      <IconButton
        size="small"
        aria-label={`Bajar ${nombre}`}
        disabled={motivo !== null || indice === cuantos - 1}
        onClick={() => mover(indice + 1)}
      >
        <ArrowDownward fontSize="small" />
      </IconButton>
    </>
  );
}

interface PropsQuitar {
  readonly ruta: string;
  readonly nombre: string;
  /** What else goes with it, or stops working. */
  readonly efecto: string;
}

/** Takes a part out of the draft, after asking. */
export function Quitar({ ruta, nombre, efecto }: PropsQuitar) {
  const { cambiar, motivo } = useBorrador();
  const [pregunta, setPregunta] = useState(false);
  return (
    <>
      <IconButton
        size="small"
        aria-label={`Quitar ${nombre}`}
        disabled={motivo !== null}
        onClick={() => setPregunta(true)}
      >
        <Delete fontSize="small" />
      </IconButton>
      {pregunta && (
        <Confirmacion
          titulo={`¿Quitar ${nombre}?`}
          boton="Quitar"
          ocupado={false}
          falla={null}
          onCierra={() => setPregunta(false)}
          onConfirma={() => {
            setPregunta(false);
            cambiar({ ruta, accion: "QUITAR" });
          }}
        >
          {efecto}
        </Confirmacion>
      )}
    </>
  );
}
