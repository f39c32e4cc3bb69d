import MenuBook from "@mui/icons-material/MenuBookOutlined";
import Button from "@mui/material/Button";
import { lazy, Suspense, useState } from "react";
import { useBorrador } from "../borrador.ts";
import { type Oferta, ofertaEn } from "./lugares.ts";

/** The models come with their own code when somebody looks for one. */
const Biblioteca = lazy(async () => ({ default: (await import("./Biblioteca.tsx")).Biblioteca }));

interface Props {
  /** What is offered: what fits at a place, unless it is told. */
  readonly ruta?: string;
  readonly oferta?: Oferta;
  readonly boton?: string;
  readonly resaltado?: boolean;
}

/** Opens the library at what fits there; nothing when it has nothing for the place. */
export function DeLaBiblioteca({ ruta = "", oferta, boton = "De la biblioteca…", resaltado = false }: Props) {
  const { motivo } = useBorrador();
  const [abierta, setAbierta] = useState(false);
  const suya = oferta ?? ofertaEn(ruta);
  if (!suya || motivo !== null) return null;
  return (
    <>
      <Button
        size={resaltado ? "medium" : "small"}
        variant={resaltado ? "contained" : "text"}
        startIcon={<MenuBook />}
        onClick={() => setAbierta(true)}
      >
        {boton}
      </Button>
      {abierta && (
        <Suspense fallback={null}>
          <Biblioteca oferta={suya} onCierra={() => setAbierta(false)} />
        </Suspense>
      )}
    </>
  );
}
