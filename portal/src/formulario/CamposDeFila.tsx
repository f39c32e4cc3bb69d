import type { Seccion } from "#schema/bases/formulario.ts";
import type { Fila, Respuesta } from "#schema/expediente.ts";
import { campoRequerido, campoVisible } from "#schema/formulario/visibles.ts";
import type { Lector } from "#schema/lector.ts";
import { vacioDe } from "#schema/campos/index.ts";
import { Campo } from "../campos/Campo.tsx";

/** Id of the control of an answer, and the place of the findings about it. */
export const idDeCampo = (seccion: string, fila: string, campo: string): string => `r-${seccion}-${fila}-${campo}`;

interface Props {
  readonly seccion: Seccion;
  readonly fila: Fila;
  readonly lectores: readonly Lector[];
  /** Words of the fault of a field, by its id, when they are to be shown. */
  readonly errorDe: (campo: string) => string | null;
  readonly onCambio: (campo: string, valor: Respuesta) => void;
}

/** The fields of a row that this person sees, drawn from the configuration and nothing else. */
export function CamposDeFila({ seccion, fila, lectores, errorDe, onCambio }: Props) {
  const visibles = seccion.campos.filter((campo) =>
    lectores.some((lector) => campoVisible(campo, seccion, fila, lector)),
  );
  return visibles.map((campo) => {
    const valor = fila.valores[campo.id] ?? vacioDe(campo);
    return (
      <Campo
        key={campo.id}
        campo={campo}
        id={idDeCampo(seccion.id, fila.id, campo.id)}
        valor={valor}
        requerido={lectores.some((lector) => campoRequerido(campo, seccion, fila, lector))}
        error={errorDe(campo.id)}
        onCambio={(nuevo) => onCambio(campo.id, nuevo)}
      />
    );
  });
}
