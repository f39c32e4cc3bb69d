import { COMUN } from "../textos/comun.ts";
import { type Control, textoDe } from "./control.ts";
import { Eleccion } from "./Eleccion.tsx";

const RESPUESTAS = [
  { valor: "SI", etiqueta: COMUN.si },
  { valor: "NO", etiqueta: COMUN.no },
] as const;

/** Yes or no; at first neither, which is no «no». */
export const campoSiNo: Control<"SI_NO"> = {
  enGrupo: () => true,
  Control: ({ id, valor, onCambio }) => (
    <div className="elecciones-linea">
      {RESPUESTAS.map((respuesta, i) => (
        <Eleccion
          key={respuesta.valor}
          id={i === 0 ? id : `${id}-${respuesta.valor}`}
          tipo="radio"
          nombre={id}
          etiqueta={respuesta.etiqueta}
          marcada={textoDe(valor) === respuesta.valor}
          onCambio={() => onCambio(respuesta.valor)}
        />
      ))}
    </div>
  ),
};
