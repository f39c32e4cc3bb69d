import { CAMPOS_TEXTO } from "../textos/campos.ts";
import { type Control, textoDe } from "./control.ts";
import { completarFecha, partesDeFecha, unirFecha } from "./fecha-cajas.ts";

const CAJAS = [
  { parte: "dia", ancho: "ancho-2", llenado: "bday-day" },
  { parte: "mes", ancho: "ancho-2", llenado: "bday-month" },
  { parte: "anio", ancho: "ancho-4", llenado: "bday-year" },
] as const;

/** A date as documents print it, in three boxes. What is half typed is kept as it is. */
export const campoFecha: Control<"FECHA"> = {
  enGrupo: () => true,
  Control: ({ campo, id, valor, describe, invalido, onCambio }) => {
    const partes = partesDeFecha(textoDe(valor));
    const esNacimiento = campo.dato === "personales.fecha_nacimiento";
    return (
      <div className="fecha-cajas">
        {CAJAS.map(({ parte, ancho, llenado }, i) => {
          const suyo = i === 0 ? id : `${id}-${parte}`;
          return (
            <div key={parte}>
              <label htmlFor={suyo}>{CAMPOS_TEXTO.fecha[parte]}</label>
              <input
                id={suyo}
                className={`entrada ${ancho}`}
                type="text"
                inputMode="numeric"
                autoComplete={esNacimiento ? llenado : "off"}
                aria-describedby={describe}
                aria-invalid={invalido || undefined}
                value={partes[parte]}
                onChange={(evento) => onCambio(unirFecha({ ...partes, [parte]: evento.target.value }))}
                onBlur={() => {
                  const completa = completarFecha(textoDe(valor));
                  if (completa !== valor) onCambio(completa);
                }}
              />
            </div>
          );
        })}
      </div>
    );
  },
};
