import Delete from "@mui/icons-material/DeleteOutlined";
import IconButton from "@mui/material/IconButton";
import { useState } from "react";
import { Confirmacion } from "../../ui/Confirmacion.tsx";
import { useBorrador } from "../borrador.ts";

interface Props {
  /** What is taken away, in words. */
  readonly nombre: string;
  readonly onConfirma: () => void;
  readonly onCierra: () => void;
}

/** Asks before a part of the bases is taken out of the draft. */
export function QuitarParte({ nombre, onConfirma, onCierra }: Props) {
  return (
    <Confirmacion
      titulo={`¿Quitar ${nombre}?`}
      boton="Quitar"
      ocupado={false}
      falla={null}
      onCierra={onCierra}
      onConfirma={() => {
        onCierra();
        onConfirma();
      }}
    >
      Si otra parte de las bases lo usa, la revisión lo dirá. Puede deshacerlo mientras no salga del proceso.
    </Confirmacion>
  );
}

/** A button that takes the part at `ruta` out of the draft, after asking. */
export function Quitar({ ruta, nombre }: { readonly ruta: string; readonly nombre: string }) {
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
        <QuitarParte
          nombre={nombre}
          onConfirma={() => cambiar({ ruta, accion: "QUITAR" })}
          onCierra={() => setPregunta(false)}
        />
      )}
    </>
  );
}
