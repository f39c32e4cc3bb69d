import type { Control } from "./control.ts";
import { Eleccion } from "./Eleccion.tsx";

/** Several options, as check boxes. */
export const campoOpciones: Control<"OPCIONES"> = {
  enGrupo: () => true,
  Control: ({ campo: { opciones }, id, valor, onCambio }) => {
    const elegidas = typeof valor === "string" ? [valor] : valor;
    const cambiar = (codigo: string, marcada: boolean) =>
      onCambio(
        opciones.map((opcion) => opcion.valor).filter((uno) => (uno === codigo ? marcada : elegidas.includes(uno))),
      );
    return (
      <div className="elecciones">
        {opciones.map((opcion, i) => (
          <Eleccion
            key={opcion.valor}
            id={i === 0 ? id : `${id}-${i}`}
            tipo="checkbox"
            nombre={id}
            etiqueta={opcion.etiqueta}
            marcada={elegidas.includes(opcion.valor)}
            onCambio={(marcada) => cambiar(opcion.valor, marcada)}
          />
        ))}
      </div>
    );
  },
};
