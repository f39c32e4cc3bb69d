import type { Seccion } from "#schema/bases/formulario.ts";
import type { Fila } from "#schema/expediente.ts";
import { POSTULACION_TEXTO } from "../textos/postulacion.ts";
import { Boton, Estado } from "../ui/piezas.tsx";
import type { Expediente } from "./expediente.ts";
import { Quitar } from "./Quitar.tsx";

const T = POSTULACION_TEXTO.seccion;

interface Props {
  readonly seccion: Seccion;
  readonly fila: Fila;
  readonly nombre: string;
  readonly expediente: Expediente;
  readonly onAbrir: () => void;
  readonly onQuitar: () => void;
}

/** A row that was written, in one line, with whether its evidence is there. */
export function FilaCerrada({ seccion, fila, nombre, expediente, onAbrir, onQuitar }: Props) {
  const sustentos = fila.sustentos ?? [];
  const conSustento = seccion.repite !== undefined && seccion.repite.sustento !== "SIN_SUSTENTO";
  const incompleta = expediente.hallazgos.some(({ ruta }) => ruta.startsWith(`respuestas.${seccion.id}.${fila.id}.`));
  return (
    <div className="tarjeta pila-corta">
      <p>
        <strong>{nombre}</strong>
      </p>
      <p className="fila">
        <Estado tono={incompleta ? "espera" : "llano"}>
          {incompleta ? POSTULACION_TEXTO.tareas.avance.INCOMPLETO : POSTULACION_TEXTO.tareas.avance.COMPLETADO}
        </Estado>
        {conSustento && (
          <span className="suave menor">{POSTULACION_TEXTO.tareas.sustentos(sustentos.length > 0 ? 1 : 0, 1)}</span>
        )}
      </p>
      <div className="fila">
        <Boton clase="enlace" onClick={onAbrir}>
          {T.cambiar}
          <span className="oculto">{T.de(nombre)}</span>
        </Boton>
        <Quitar nombre={nombre} onQuitar={onQuitar} />
      </div>
    </div>
  );
}
