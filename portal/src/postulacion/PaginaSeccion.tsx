import { useState } from "react";
import type { Seccion } from "#schema/bases/formulario.ts";
import { idDeCampo } from "../formulario/CamposDeFila.tsx";
import { EstadoDeGuardado } from "../formulario/EstadoDeGuardado.tsx";
import { seccionesVisibles } from "../formulario/secciones.ts";
import type { Expediente } from "../formulario/expediente.ts";
import { SeccionRepetida } from "../formulario/SeccionRepetida.tsx";
import { SeccionUnica } from "../formulario/SeccionUnica.tsx";
import { POSTULACION_TEXTO } from "../textos/postulacion.ts";
import { irA } from "../ui/navegacion.tsx";
import { Boton } from "../ui/piezas.tsx";
import { NoExiste } from "../ui/Pregunta.tsx";
import { type ErrorFormulario, ResumenErrores } from "../ui/ResumenErrores.tsx";
import { Titulo } from "../ui/Titulo.tsx";
import { ConExpediente, Membrete } from "./ConExpediente.tsx";

const T = POSTULACION_TEXTO.seccion;

/** One section of the form. */
export function PaginaSeccion({ id, seccion }: { readonly id: string; readonly seccion: string }) {
  return (
    <ConExpediente id={id}>
      {(expediente) => {
        const visible = seccionesVisibles(expediente.bases, expediente.lectores).find((una) => una.id === seccion);
        return visible ? <Formulario key={seccion} seccion={visible} expediente={expediente} /> : <NoExiste />;
      }}
    </ConExpediente>
  );
}

function Formulario({ seccion, expediente }: { readonly seccion: Seccion; readonly expediente: Expediente }) {
  const { auto, vista, base } = expediente;
  // Faults are shown when the person says «done», not while typing; from then on they follow what is typed.
  const [errores, setErrores] = useState<readonly ErrorFormulario[] | null>(null);
  const [ocupado, setOcupado] = useState(false);
  const prefijo = `respuestas.${seccion.id}`;
  const faltas = expediente.hallazgos.filter(
    ({ gravedad, ruta }) => gravedad === "ERROR" && (ruta === prefijo || ruta.startsWith(`${prefijo}.`)),
  );
  const errorEn = (lugar: string): string | null => {
    if (errores === null) return null;
    const ruta = `${prefijo}.${lugar}`;
    return faltas.find((falta) => falta.ruta === ruta || falta.ruta.startsWith(`${ruta}.`))?.mensaje ?? null;
  };

  const continuar = async () => {
    const filas = auto.filasDe(seccion.id);
    setErrores(
      faltas.map(({ ruta, mensaje }) => {
        const lugar = ruta.slice(prefijo.length + 1);
        const fila = filas.findIndex(({ id: suyo }) => suyo === lugar.split(".")[0]);
        return {
          control: controlDe(seccion.id, lugar),
          mensaje: filas.length > 1 && fila >= 0 ? T.enRegistro(fila + 1, mensaje) : mensaje,
        };
      }),
    );
    if (faltas.length > 0) return;
    setOcupado(true);
    await auto.guardarYa();
    setOcupado(false);
    irA(base);
  };
  return (
    <div className="cuerpo-angosto pila">
      <Membrete expediente={expediente} volver="TAREAS" />
      <ResumenErrores errores={errores ?? SIN_ERRORES} />
      <Titulo conError={(errores ?? SIN_ERRORES).length > 0}>{seccion.titulo}</Titulo>
      {seccion.ayuda !== undefined && <p>{seccion.ayuda}</p>}
      <form
        className="formulario"
        noValidate
        onSubmit={(evento) => {
          evento.preventDefault();
          void continuar();
        }}
      >
        {seccion.repite ? (
          <SeccionRepetida
            seccion={seccion}
            expediente={expediente}
            errorEn={errorEn}
            mostrarErrores={errores !== null}
          />
        ) : (
          <SeccionUnica seccion={seccion} expediente={expediente} errorEn={errorEn} />
        )}
        <div className="acciones">
          <Boton type="submit" ocupado={ocupado ? T.guardando : null}>
            {T.continuar}
          </Boton>
        </div>
      </form>
      <EstadoDeGuardado seccion={seccion.id} auto={auto} vista={vista} />
    </div>
  );
}

const SIN_ERRORES: readonly ErrorFormulario[] = [];

/** Where the control of a place such as `f1.inicio` is; the section itself when the place is the section. */
function controlDe(seccion: string, lugar: string): string {
  const [fila = "", campo = ""] = lugar.split(".");
  return fila === "" ? `r-${seccion}` : idDeCampo(seccion, fila, campo);
}
