import { skipToken, useQuery } from "@apollo/client/react";
import { CAMPOS_TEXTO } from "../textos/campos.ts";
import { type Control, textoDe } from "./control.ts";
import { LUGARES } from "./operaciones.ts";
import { codigoDe, conNivel, type Nivel, NIVELES } from "./ubigeo.ts";

const T = CAMPOS_TEXTO.ubigeo;

/** District by department and province: each list comes when the one before is chosen. */
export const campoUbigeo: Control<"UBIGEO"> = {
  enGrupo: () => true,
  Control: ({ id, valor, describe, invalido, onCambio }) => {
    const actual = textoDe(valor);
    return (
      <div className="elecciones">
        {NIVELES.map((nivel, i) => {
          const [anterior] = i === 0 ? [null] : NIVELES.slice(i - 1);
          const dentroDe = anterior ? codigoDe(anterior, actual) : null;
          return (
            <Lista
              key={nivel}
              id={i === 0 ? id : `${id}-${nivel}`}
              nivel={nivel}
              dentroDe={dentroDe}
              elegido={codigoDe(nivel, actual)}
              describe={describe}
              invalido={invalido}
              onElegir={(codigo) => onCambio(conNivel(nivel, codigo, actual))}
            />
          );
        })}
      </div>
    );
  },
};

interface PropsLista {
  readonly id: string;
  readonly nivel: Nivel;
  /** Null for the departments; empty while the level above is not chosen. */
  readonly dentroDe: string | null;
  readonly elegido: string;
  readonly describe: string | undefined;
  readonly invalido: boolean;
  readonly onElegir: (codigo: string) => void;
}

function Lista({ id, nivel, dentroDe, elegido, describe, invalido, onElegir }: PropsLista) {
  const { data, loading } = useQuery(LUGARES, dentroDe === "" ? skipToken : { variables: { dentroDe } });
  const lugares = data?.lugares ?? [];
  return (
    <div>
      <label className="menor" htmlFor={id}>
        {T[nivel]}
      </label>
      <select
        id={id}
        className="entrada ancho-20"
        aria-describedby={describe}
        aria-invalid={invalido || undefined}
        disabled={dentroDe === ""}
        value={elegido}
        onChange={(evento) => onElegir(evento.target.value)}
      >
        <option value="">{loading ? T.cargando : T.elija}</option>
        {elegido !== "" && lugares.length === 0 && <option value={elegido}>{elegido}</option>}
        {lugares.map(({ codigo, nombre }) => (
          <option key={codigo} value={codigo}>
            {nombre}
          </option>
        ))}
      </select>
    </div>
  );
}
