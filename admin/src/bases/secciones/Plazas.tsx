import { Parte } from "../controles/Parte.tsx";
import { EditarLista, EditarLugar } from "../editor/Editor.tsx";
import { useBorrador } from "../borrador.ts";

/** The plazas with their conditions, functions and profile, and to how many of them one applies. */
export function Plazas() {
  const { bases } = useBorrador();
  const vacantes = bases.plazas.reduce(
    (suma, { posiciones }) => suma + (Number.isInteger(posiciones) ? posiciones : 0),
    0,
  );
  return (
    <>
      <Parte
        titulo="Plazas"
        ruta="plazas"
        entrada={`${cuantas(bases.plazas.length, "plaza")} con ${cuantas(vacantes, "vacante")} en total.`}
      >
        <EditarLista ruta="plazas" />
      </Parte>
      <Parte titulo="A cuántas plazas se postula" ruta="postulaciones">
        <EditarLugar ruta="postulaciones" etiqueta="Límites" />
      </Parte>
    </>
  );
}

const cuantas = (n: number, que: string): string => `${n} ${que}${n === 1 ? "" : "s"}`;
