import { rutaDeIngreso } from "../datos/sesion.tsx";
import { horaDe } from "../datos/fechas.ts";
import { POSTULACION_TEXTO } from "../textos/postulacion.ts";
import { Aviso, Boton, Estado } from "../ui/piezas.tsx";
import type { Autoguardado, Vista } from "./autoguardado.ts";

const T = POSTULACION_TEXTO.guardado;

interface Props {
  readonly seccion: string;
  readonly auto: Autoguardado;
  readonly vista: Vista;
}

/** Where what is typed is, always in sight: on the server and since when, or only on this equipment. */
export function EstadoDeGuardado({ seccion, auto, vista }: Props) {
  const { estado, en, pendientes, mensaje } = vista.guardado[seccion] ?? {
    estado: "GUARDADO",
    en: null,
    pendientes: 0,
    mensaje: null,
  };
  if (estado === "CONFLICTO") {
    return (
      <Aviso tono="espera" titulo={T.conflicto.titulo} rol="alert">
        <p>{T.conflicto.texto}</p>
        <div className="acciones">
          <Boton clase="segundo" onClick={() => auto.resolver(seccion, "AQUI")}>
            {T.conflicto.aqui}
          </Boton>
          <Boton clase="segundo" onClick={() => auto.resolver(seccion, "SERVIDOR")}>
            {T.conflicto.servidor}
          </Boton>
        </div>
      </Aviso>
    );
  }
  if (estado === "SIN_SESION") {
    return (
      <Aviso tono="espera" titulo={T.sinSesion.titulo} rol="alert">
        <p>{T.sinSesion.texto}</p>
        <p>
          {/* The page is loaded anew, so that what waits here is sent by whoever signs in. */}
          <a className="boton" href={rutaDeIngreso(location.pathname)}>
            {T.sinSesion.ingresar}
          </a>
        </p>
      </Aviso>
    );
  }
  if (estado === "RECHAZADO") {
    return (
      <Aviso tono="mal" rol="alert">
        <p>{mensaje}</p>
      </Aviso>
    );
  }
  return (
    <output className="guardado">
      {estado === "SIN_RED" && <Estado tono="espera">{T.SIN_RED}</Estado>}
      {(estado === "PENDIENTE" || estado === "GUARDANDO") && <span className="suave">{T[estado]}</span>}
      {estado === "GUARDADO" && (
        <span className="suave">
          {vista.recuperadas.includes(seccion) && `${T.recuperado} `}
          {T.guardadoA(en === null ? null : horaDe(en))} {pendientes > 0 && T.pendientes(pendientes)}
        </span>
      )}
    </output>
  );
}
