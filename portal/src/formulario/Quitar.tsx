import { useEffect, useRef, useState } from "react";
import { POSTULACION_TEXTO } from "../textos/postulacion.ts";
import { Boton } from "../ui/piezas.tsx";

const T = POSTULACION_TEXTO.seccion;

interface Props {
  readonly nombre: string;
  readonly onQuitar: () => void;
}

/** Takes a row away, after asking in the same place. */
export function Quitar({ nombre, onQuitar }: Props) {
  const [pregunta, setPregunta] = useState(false);
  const lugar = useRef<HTMLDivElement>(null);
  // The button that was pressed gives its place to the question, and back: the focus goes along.
  const preguntada = useRef(false);
  useEffect(() => {
    if (pregunta || preguntada.current) lugar.current?.querySelector("button")?.focus();
    preguntada.current = pregunta;
  }, [pregunta]);
  return (
    <div ref={lugar}>
      {pregunta ? (
        <div className="pila-corta" role="alert">
          <p>{T.quitarSeguro}</p>
          <div className="acciones">
            <Boton clase="segundo" onClick={onQuitar}>
              {T.quitarSi}
            </Boton>
            <Boton clase="enlace" onClick={() => setPregunta(false)}>
              {T.quitarNo}
            </Boton>
          </div>
        </div>
      ) : (
        <Boton clase="enlace" onClick={() => setPregunta(true)}>
          {T.quitar}
          <span className="oculto">{T.de(nombre)}</span>
        </Boton>
      )}
    </div>
  );
}
