import { useState } from "react";
import type { DeclaracionJurada } from "#schema/bases/documento.ts";
import { Eleccion } from "../campos/Eleccion.tsx";
import { cliente } from "../datos/cliente.ts";
import { leerFalla } from "../datos/errores.ts";
import { declaracionesPedidas } from "./avance.ts";
import type { Expediente } from "../formulario/expediente.ts";
import { COMUN } from "../textos/comun.ts";
import { PAGINA_DECLARACIONES } from "../textos/pagina-declaraciones.ts";
import { Enlace } from "../ui/navegacion.tsx";
import { Titulo } from "../ui/Titulo.tsx";
import { ConExpediente, Membrete, Rechazo } from "./ConExpediente.tsx";
import { RESPONDER_DECLARACION } from "./operaciones-declaraciones.ts";
import { conVariables } from "./variables.ts";

const T = PAGINA_DECLARACIONES;

/** The sworn statements: read whole, answered one by one, saved at once. */
export function PaginaDeclaraciones({ id }: { readonly id: string }) {
  return (
    <ConExpediente id={id}>
      {(expediente) => {
        const pedidas = declaracionesPedidas(expediente.bases, expediente.lectores);
        return (
          <div className="cuerpo-angosto pila">
            <Membrete expediente={expediente} volver="TAREAS" />
            <Titulo>{T.titulo}</Titulo>
            <p>{pedidas.length > 0 ? T.intro : T.ninguna}</p>
            {pedidas.map((declaracion) => (
              <Declaracion key={declaracion.id} declaracion={declaracion} expediente={expediente} />
            ))}
            <div className="acciones">
              <Enlace className="boton" a={expediente.base}>
                {T.continuar}
              </Enlace>
            </div>
          </div>
        );
      }}
    </ConExpediente>
  );
}

function Declaracion({
  declaracion: { id, codigo, titulo, texto, respuesta, siNo },
  expediente,
}: {
  readonly declaracion: DeclaracionJurada;
  readonly expediente: Expediente;
}) {
  const { postulacion, auto } = expediente;
  const guardada = postulacion.declaraciones.find((una) => una.declaracion === id)?.respuesta ?? null;
  // What was pressed shows at once; the answer of the server confirms it or takes it back.
  const [pulsada, setPulsada] = useState<"SI" | "NO" | null>(null);
  const [mensaje, setMensaje] = useState<string | null>(null);
  const dada = pulsada ?? guardada;
  const responder = async (nueva: "SI" | "NO") => {
    setPulsada(nueva);
    setMensaje(null);
    try {
      await auto.ejecutar(async (revision) => {
        const { data } = await cliente.mutate({
          mutation: RESPONDER_DECLARACION,
          variables: { postulacion: postulacion.id, declaracion: id, respuesta: nueva, revision },
        });
        return { revision: data?.responderDeclaracion.revision ?? revision, dato: undefined };
      });
    } catch (error) {
      setMensaje(leerFalla(error).mensaje);
    }
    setPulsada(null);
  };
  const palabras = respuesta === "ACEPTACION" ? { SI: T.acepto, NO: T.noAcepto } : { SI: COMUN.si, NO: COMUN.no };
  return (
    <fieldset className="tarjeta pila-corta" id={`declaracion-${id}`}>
      <legend className="etiqueta">{codigo === undefined ? titulo : `${codigo}. ${titulo}`}</legend>
      <p className="texto-jurado">{conVariables(texto, expediente)}</p>
      {siNo !== "SE_REGISTRA" && <p className="ayuda">{T.consecuencia[siNo]}</p>}
      <Rechazo mensaje={mensaje} />
      <div className="elecciones">
        {(["SI", "NO"] as const).map((cual) => (
          <Eleccion
            key={cual}
            id={`declaracion-${id}-${cual}`}
            tipo="radio"
            nombre={`declaracion-${id}`}
            etiqueta={palabras[cual]}
            marcada={dada === cual}
            onCambio={() => void responder(cual)}
          />
        ))}
      </div>
    </fieldset>
  );
}
