import type { Seccion } from "#schema/bases/formulario.ts";
import { CamposDeFila } from "./CamposDeFila.tsx";
import type { Expediente } from "./expediente.ts";
import { conRespuesta, filasVisibles } from "./filas.ts";

interface Props {
  readonly seccion: Seccion;
  readonly expediente: Expediente;
  readonly errorEn: (ruta: string) => string | null;
}

/** A section that is filled once. */
export function SeccionUnica({ seccion, expediente: { auto, lectores }, errorEn }: Props) {
  const filas = auto.filasDe(seccion.id);
  const [fila] = filasVisibles(seccion, filas);
  if (!fila) return null;
  return (
    <CamposDeFila
      seccion={seccion}
      fila={fila}
      lectores={lectores}
      errorDe={(campo) => errorEn(`${fila.id}.${campo}`)}
      onCambio={(campo, valor) =>
        auto.cambiar(seccion.id, conRespuesta(seccion, auto.filasDe(seccion.id), fila.id, campo, valor))
      }
    />
  );
}
