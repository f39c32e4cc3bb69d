import { CAMPOS_TEXTO } from "../textos/campos.ts";
import { atributos, type Control, ordenar, textoDe } from "./control.ts";

/** Text of several lines. What goes over the limit is kept and told, never cut. */
export const campoParrafo: Control<"PARRAFO"> = {
  enGrupo: () => false,
  Control: ({ campo, valor, onCambio, describe, ...resto }) => {
    const texto = textoDe(valor);
    const cuenta = `${resto.id}-cuenta`;
    const { maximo } = campo;
    return (
      <>
        <textarea
          {...atributos({
            ...resto,
            describe: maximo === undefined ? describe : [describe, cuenta].filter(Boolean).join(" "),
          })}
          className="entrada"
          rows={4}
          value={texto}
          onChange={(evento) => onCambio(evento.target.value)}
          onBlur={() => ordenar(campo, valor, onCambio)}
        />
        {maximo !== undefined && (
          <p id={cuenta} className="ayuda">
            {CAMPOS_TEXTO.quedan(maximo - [...texto].length)}
          </p>
        )}
      </>
    );
  },
};
