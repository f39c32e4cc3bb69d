import { Component, type ReactNode } from "react";
import { COMUN } from "../textos/comun.ts";
import { Aviso, Boton } from "./piezas.tsx";
import { Titulo } from "./Titulo.tsx";

interface Props {
  /** Page inside; a fault of one page does not follow to the next. */
  readonly camino: string;
  readonly children: ReactNode;
}

/** Keeps the frame standing when a page breaks, or when its code could not be brought. */
export class Recinto extends Component<Props, { readonly roto: string | null }> {
  override state = { roto: null };

  static getDerivedStateFromProps({ camino }: Props, { roto }: { readonly roto: string | null }) {
    return roto === null || roto === camino ? null : { roto: null };
  }

  override componentDidCatch(): void {
    this.setState({ roto: this.props.camino });
  }

  static getDerivedStateFromError() {
    return { roto: location.pathname.replace(/(.)\/+$/, "$1") };
  }

  override render(): ReactNode {
    if (this.state.roto === null) return this.props.children;
    return (
      <div className="cuerpo-angosto pila">
        <Titulo>{COMUN.fallas.titulo}</Titulo>
        <Aviso tono="mal" rol="alert">
          <p>{COMUN.fallas.falla}</p>
        </Aviso>
        <Boton clase="segundo" onClick={() => location.reload()}>
          {COMUN.reintentar}
        </Boton>
      </div>
    );
  }
}
