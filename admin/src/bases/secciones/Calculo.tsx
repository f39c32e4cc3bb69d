import { DeLaBiblioteca } from "../biblioteca/DeLaBiblioteca.tsx";
import { Parte } from "../controles/Parte.tsx";
import { EditarParte } from "../editor/Editor.tsx";
import { ParteOpcional } from "../editor/ParteOpcional.tsx";

/** How the total is made, where it is rounded, what orders those who tie, and who wins. */
export function Calculo() {
  return (
    <>
      <Parte titulo="Puntaje total" ruta="total">
        <EditarParte ruta="total" />
        <DeLaBiblioteca ruta="total" />
      </Parte>
      <Parte titulo="Redondeo" ruta="redondeos" entrada="Donde no se dice, el valor queda exacto.">
        <ParteOpcional
          ruta="redondeos"
          etiqueta="En qué momentos se redondea"
          sinElla="Las bases no dicen ningún redondeo: todo queda exacto."
        />
      </Parte>
      <Parte titulo="Desempates" ruta="desempates" entrada="Se aplican en este orden, hasta que uno decide.">
        <ParteOpcional ruta="desempates" etiqueta="Desempates" sinElla="Las bases no dicen qué se hace en un empate." />
      </Parte>
      <Parte
        titulo="Adjudicación"
        ruta="adjudicacion"
        entrada="Quién gana, quién queda de accesitario y cuándo queda desierta una vacante."
      >
        <EditarParte ruta="adjudicacion" />
        <DeLaBiblioteca ruta="adjudicacion" />
      </Parte>
    </>
  );
}
