import { TRAMITE } from "../textos/tramite.ts";
import { Boton } from "../ui/piezas.tsx";

const T = TRAMITE.postular;

interface Props {
  readonly elegidas: readonly string[];
  readonly nombreDe: (id: string) => string;
  readonly onOrden: (orden: readonly string[]) => void;
}

/** The posts in order of preference; moved with buttons, which work with fingers and with a keyboard alike. */
export function Preferencia({ elegidas, nombreDe, onOrden }: Props) {
  const mover = (lugar: number, pasos: -1 | 1) => {
    const orden = [...elegidas];
    const [movida] = orden.splice(lugar, 1);
    if (movida !== undefined) orden.splice(lugar + pasos, 0, movida);
    onOrden(orden);
  };
  return (
    <ol className="lista-tareas">
      {elegidas.map((id, lugar) => (
        <li key={id}>
          <span>{T.lugar(lugar + 1, nombreDe(id))}</span>
          <span className="fila">
            {lugar > 0 && (
              <Boton clase="enlace" aria-label={T.subir(nombreDe(id))} onClick={() => mover(lugar, -1)}>
                {T.sube}
              </Boton>
            )}
            {lugar < elegidas.length - 1 && (
              <Boton clase="enlace" aria-label={T.bajar(nombreDe(id))} onClick={() => mover(lugar, 1)}>
                {T.baja}
              </Boton>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
