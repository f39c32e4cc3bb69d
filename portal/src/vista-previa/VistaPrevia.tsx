import { type ReactNode, useMemo, useState } from "react";
import type { Bases } from "#schema/bases/bases.ts";
import { CAMINO_VISTA_PREVIA } from "#schema/vista-previa.ts";
import { Destino } from "../documentos/useSubida.ts";
import { ExpedienteDado } from "../formulario/expediente.ts";
import { seccionesVisibles } from "../formulario/secciones.ts";
import { PaginaDeclaraciones } from "../postulacion/PaginaDeclaraciones.tsx";
import { PaginaDocumentos } from "../postulacion/PaginaDocumentos.tsx";
import { PaginaSeccion } from "../postulacion/PaginaSeccion.tsx";
import { Revision } from "../postulacion/Revision.tsx";
import { Tareas } from "../postulacion/Tareas.tsx";
import { COMUN } from "../textos/comun.ts";
import { VISTA_PREVIA } from "../textos/vista-previa.ts";
import { leerCamino } from "../ui/navegacion.tsx";
import { Boton, EsperaDePagina } from "../ui/piezas.tsx";
import { Titulo } from "../ui/Titulo.tsx";
import { useBorradorVisto } from "./borrador.ts";
import { type Ensayo, useEnsayo } from "./ensayo.ts";
import { crearTransporteLocal } from "./transporte.ts";

const T = VISTA_PREVIA;

/** The whole journey of an applicant through a form that is still a draft; its answers live as long as the window. */
export function VistaPrevia({ camino }: { readonly camino: string }) {
  const [proceso = "", ...resto] = camino.slice(CAMINO_VISTA_PREVIA.length).split("/");
  const visto = useBorradorVisto(proceso);
  if (visto.estado === "ESPERA") return <EsperaDePagina />;
  if (visto.estado === "SIN_ACCESO") return <SinAcceso />;
  const [primera] = visto.bases.plazas;
  if (!primera) return <SinPlazas />;
  return <Recorrido proceso={proceso} bases={visto.bases} primera={primera.id} lugar={`/${resto.join("/")}`} />;
}

interface Props {
  readonly proceso: string;
  readonly bases: Bases;
  /** The plaza applied to while no other is chosen. */
  readonly primera: string;
  /** Page of the application, after its own address. */
  readonly lugar: string;
}

function Recorrido({ proceso, bases, primera, lugar }: Props) {
  const [elegida, setElegida] = useState(primera);
  const plaza = bases.plazas.some(({ id }) => id === elegida) ? elegida : primera;
  const ensayo = useEnsayo(proceso, bases, plaza);
  const transporte = useMemo(() => crearTransporteLocal(), []);
  return (
    <>
      <Barra ensayo={ensayo}>
        {bases.plazas.length > 1 && (
          <div className="previa-puesto">
            <label htmlFor="previa-puesto">{T.puesto}</label>
            <select
              id="previa-puesto"
              className="entrada"
              value={plaza}
              onChange={(evento) => setElegida(evento.target.value)}
            >
              {bases.plazas.map(({ id, codigo, nombre }) => (
                <option key={id} value={id}>
                  {codigo} · {nombre}
                </option>
              ))}
            </select>
          </div>
        )}
      </Barra>
      <Destino value={transporte}>
        <ExpedienteDado value={ensayo.expediente}>
          <Pagina key={`${ensayo.vez} ${lugar}`} ensayo={ensayo} lugar={lugar} />
        </ExpedienteDado>
      </Destino>
    </>
  );
}

/** The page of the application at a place; its task list where there is none, as when its section was taken away. */
function Pagina({ ensayo: { expediente }, lugar }: { readonly ensayo: Ensayo; readonly lugar: string }) {
  const { id } = expediente.postulacion;
  const seccion = leerCamino("/secciones/:seccion", lugar)?.["seccion"];
  if (
    seccion !== undefined &&
    seccionesVisibles(expediente.bases, expediente.lectores).some((una) => una.id === seccion)
  )
    return <PaginaSeccion id={id} seccion={seccion} />;
  switch (lugar) {
    case "/documentos":
      return <PaginaDocumentos id={id} />;
    case "/declaraciones":
      return <PaginaDeclaraciones id={id} />;
    case "/revisar":
      return <Revision id={id} />;
    default:
      return <Tareas id={id} />;
  }
}

/** What tells the preview from the real thing, and the invented applicant. */
function Barra({ ensayo: { llenar, vaciar }, children }: { readonly ensayo: Ensayo; readonly children: ReactNode }) {
  const [anuncio, setAnuncio] = useState("");
  const hacer = (acto: () => void, dicho: string) => () => {
    acto();
    setAnuncio(dicho);
  };
  return (
    <section className="previa-barra no-imprime" aria-label={COMUN.previa}>
      <p>
        <strong>{COMUN.previa}.</strong> {T.aclara}
      </p>
      {children}
      <div className="fila">
        <Boton clase="enlace" onClick={hacer(llenar, T.llenado)}>
          {T.llenar}
        </Boton>
        <Boton clase="enlace" onClick={hacer(vaciar, T.vaciado)}>
          {T.vaciar}
        </Boton>
      </div>
      <output className="oculto">{anuncio}</output>
    </section>
  );
}

function SinPlazas() {
  return (
    <div className="cuerpo-angosto pila">
      <Titulo>{T.sinPlazas.titulo}</Titulo>
      <p>{T.sinPlazas.texto}</p>
    </div>
  );
}

/** Nobody learns here whether there is such a draft. */
function SinAcceso() {
  return (
    <div className="cuerpo-angosto pila">
      <Titulo>{T.sinAcceso.titulo}</Titulo>
      <p>{T.sinAcceso.texto}</p>
      <p>
        <a href="/admin/">{T.sinAcceso.enlace}</a>
      </p>
      <p>
        <a href="/">{T.sinAcceso.convocatorias}</a>
      </p>
    </div>
  );
}
