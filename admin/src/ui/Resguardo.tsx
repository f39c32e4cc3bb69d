import Button from "@mui/material/Button";
import { Component, type ReactNode } from "react";
import { leerFalla } from "../data-provider/falla.ts";
import { Aviso } from "./Aviso.tsx";
import { Pagina } from "./Pagina.tsx";

interface Estado {
  readonly mensaje: string | null;
}

/** Keeps a page that failed from taking the frame with it. */
export class Resguardo extends Component<{ readonly children: ReactNode }, Estado> {
  override state: Estado = { mensaje: null };

  static getDerivedStateFromError(error: unknown): Estado {
    return { mensaje: leerFalla(error).message };
  }

  override render(): ReactNode {
    const { mensaje } = this.state;
    if (mensaje === null) return this.props.children;
    return (
      <Pagina titulo="Algo salió mal" ancho={720}>
        <Aviso
          tono="mal"
          vivo
          acciones={
            <Button variant="outlined" onClick={() => location.reload()}>
              Recargar la página
            </Button>
          }
        >
          {mensaje}
        </Aviso>
      </Pagina>
    );
  }
}
