import { Parte } from "../controles/Parte.tsx";
import { EditarLista, EditarParte } from "../editor/Editor.tsx";
import { LineaDeTiempo } from "./LineaDeTiempo.tsx";

/** The rows of the schedule and when each happens. All hours are those of Lima. */
export function Cronograma() {
  return (
    <>
      <Parte
        titulo="Cronograma"
        ruta="cronograma.hitos"
        entrada="Las horas son las del Perú. Un plazo con horas incluye su apertura y no su cierre."
      >
        <LineaDeTiempo />
        <EditarLista ruta="cronograma.hitos" />
      </Parte>
      <Parte
        titulo="Feriados propios y cambios del cronograma"
        entrada="Los feriados nacionales ya cuentan. Diga si se puede prorrogar, postergar o cancelar, por qué causas y hasta cuándo."
      >
        <EditarParte ruta="cronograma" omitir={["hitos"]} />
      </Parte>
    </>
  );
}
