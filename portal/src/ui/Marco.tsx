import type { ReactNode } from "react";
import { salir, useSesion } from "../datos/sesion.tsx";
import { COMUN } from "../textos/comun.ts";
import { Marca } from "./Icono.tsx";
import { Enlace, useCamino } from "./navegacion.tsx";

interface Props {
  /** Name of what is shown apart, with neither menu nor session to lead out of it; none for the portal itself. */
  readonly aparte?: string | undefined;
  readonly children: ReactNode;
}

/** Head and foot around every page. */
export function Marco({ aparte, children }: Props) {
  const marca = (
    <>
      <Marca />
      {COMUN.marca}
      <small>{COMUN.lema}</small>
    </>
  );
  return (
    <>
      <a className="salto" href="#contenido">
        {COMUN.saltar}
      </a>
      <header className="cabeza no-imprime" aria-label={aparte}>
        <div className="cabeza-interior">
          {aparte ? (
            <span className="marca">{marca}</span>
          ) : (
            <>
              <Enlace a="/" className="marca">
                {marca}
              </Enlace>
              <Menu />
            </>
          )}
        </div>
      </header>
      <main id="contenido" className="cuerpo" tabIndex={-1} aria-label={aparte}>
        {children}
      </main>
      <footer className="pie no-imprime" aria-label={aparte}>
        <div className="pie-interior">
          <p>{COMUN.pie.hora}</p>
          {!aparte && (
            <p>
              <a href="/admin/">{COMUN.pie.personal}</a>
            </p>
          )}
        </div>
      </footer>
    </>
  );
}

function Menu() {
  const camino = useCamino();
  const sesion = useSesion();
  const lugar = (a: string, texto: string, suyos: RegExp) => (
    <Enlace a={a} aria-current={suyos.test(camino) ? "page" : undefined}>
      {texto}
    </Enlace>
  );
  return (
    <nav className="menu" aria-label={COMUN.menu.titulo}>
      {lugar("/", COMUN.menu.convocatorias, /^\/($|convocatorias)/)}
      {sesion.estado === "NINGUNA" && lugar("/cuenta/ingreso", COMUN.menu.ingresar, /^\/cuenta\/ingreso/)}
      {sesion.estado === "NINGUNA" && lugar("/cuenta/registro", COMUN.menu.registrarse, /^\/cuenta\/registro/)}
      {sesion.estado === "ABIERTA" &&
        lugar("/mis-postulaciones", COMUN.menu.postulaciones, /^\/(mis-postulaciones|postulaciones|postular)/)}
      {sesion.estado === "ABIERTA" && (
        <button type="button" onClick={() => void salir()}>
          {COMUN.menu.salir}
        </button>
      )}
    </nav>
  );
}
