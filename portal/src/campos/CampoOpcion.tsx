import { CAMPOS_TEXTO } from "../textos/campos.ts";
import { atributos, type Control, textoDe } from "./control.ts";
import { Eleccion } from "./Eleccion.tsx";

/** Up to so many options are seen at once; more of them go in a list that opens. */
const A_LA_VISTA = 6;

/** One option. */
export const campoOpcion: Control<"OPCION"> = {
  enGrupo: ({ opciones }) => opciones.length <= A_LA_VISTA,
  Control: ({ campo: { opciones }, id, valor, onCambio, ...resto }) => {
    const elegido = textoDe(valor);
    if (opciones.length > A_LA_VISTA) {
      return (
        <select
          {...atributos({ id, ...resto })}
          className="entrada"
          value={elegido}
          onChange={(evento) => onCambio(evento.target.value)}
        >
          <option value="">{CAMPOS_TEXTO.elija}</option>
          {opciones.map((opcion) => (
            <option key={opcion.valor} value={opcion.valor}>
              {opcion.etiqueta}
            </option>
          ))}
        </select>
      );
    }
    return (
      <div className="elecciones">
        {opciones.map((opcion, i) => (
          <Eleccion
            key={opcion.valor}
            id={i === 0 ? id : `${id}-${i}`}
            tipo="radio"
            nombre={id}
            etiqueta={opcion.etiqueta}
            marcada={elegido === opcion.valor}
            onCambio={() => onCambio(opcion.valor)}
          />
        ))}
      </div>
    );
  },
};
