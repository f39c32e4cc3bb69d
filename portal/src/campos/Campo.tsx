import type { Campo as DefinicionCampo } from "#schema/bases/formulario.ts";
import type { Respuesta } from "#schema/expediente.ts";
import { COMUN } from "../textos/comun.ts";
import { Icono } from "../ui/Icono.tsx";
import { controlDe } from "./index.ts";

interface Props {
  readonly campo: DefinicionCampo;
  readonly id: string;
  readonly valor: Respuesta;
  readonly requerido: boolean;
  /** What is wrong with the answer, when the person has asked to know. */
  readonly error: string | null;
  readonly onCambio: (valor: Respuesta) => void;
}

/** A field of the configuration: question, help, error and the control of its kind. */
export function Campo({ campo, id, valor, requerido, error, onCambio }: Props) {
  const { Control, enGrupo } = controlDe(campo);
  const [ayuda, falla] = [`${id}-ayuda`, `${id}-error`];
  const describe =
    [campo.ayuda === undefined ? null : ayuda, error === null ? null : falla].filter(Boolean).join(" ") || undefined;
  const grupo = enGrupo(campo);
  const pregunta = (
    <>
      {campo.etiqueta}
      {!requerido && <span className="opcional"> {COMUN.opcional}</span>}
    </>
  );
  const resto = (
    <>
      {campo.ayuda !== undefined && (
        <p id={ayuda} className="ayuda">
          {campo.ayuda}
        </p>
      )}
      {error !== null && (
        <p id={falla} className="error-campo">
          <Icono nombre="alerta" />
          <span>{error}</span>
        </p>
      )}
      <div className="control">
        <Control
          campo={campo}
          id={id}
          valor={valor}
          describe={grupo ? undefined : describe}
          invalido={error !== null}
          onCambio={onCambio}
        />
      </div>
    </>
  );
  const clase = `campo${error === null ? "" : " campo-invalido"}`;
  return grupo ? (
    <fieldset className={clase} aria-describedby={describe}>
      <legend className="etiqueta">{pregunta}</legend>
      {resto}
    </fieldset>
  ) : (
    <div className={clase}>
      <label className="etiqueta" htmlFor={id}>
        {pregunta}
      </label>
      {resto}
    </div>
  );
}
