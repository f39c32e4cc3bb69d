import UploadFile from "@mui/icons-material/UploadFile";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useRef, useState } from "react";

interface Props {
  readonly etiqueta: string;
  /** Kinds of file, as the `accept` of an input. */
  readonly acepta: string;
  readonly deshabilitado?: boolean;
  readonly onTexto: (texto: string, nombre: string) => void;
}

/** Largest file that is read here; bases have some 100 KB. */
const MAXIMO = 5 * 1024 * 1024;

/** Chooses a file and reads it as text. */
export function ArchivoDeTexto({ etiqueta, acepta, deshabilitado = false, onTexto }: Props) {
  const entrada = useRef<HTMLInputElement>(null);
  const [error, setError] = useState<string | null>(null);
  const leer = async (archivo: File | undefined) => {
    if (!archivo) return;
    if (archivo.size > MAXIMO) return setError("El archivo pesa más de 5 MB. No parece un archivo de bases.");
    setError(null);
    onTexto(await archivo.text(), archivo.name);
  };
  return (
    <>
      <input
        ref={entrada}
        type="file"
        accept={acepta}
        hidden
        onChange={({ target }) => {
          void leer(target.files?.[0]);
          target.value = "";
        }}
      />
      <Button
        variant="outlined"
        startIcon={<UploadFile />}
        disabled={deshabilitado}
        onClick={() => entrada.current?.click()}
      >
        {etiqueta}
      </Button>
      {error && (
        <Typography role="alert" variant="body2" color="error">
          {error}
        </Typography>
      )}
    </>
  );
}
