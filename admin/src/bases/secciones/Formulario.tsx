import { Parte } from "../controles/Parte.tsx";
import { BotonVistaPrevia } from "../vista-previa/BotonVistaPrevia.tsx";
import { EditarLista } from "../editor/Editor.tsx";

/** The form that applicants fill, section by section, and the data that the engine computes from its answers. */
export function Formulario() {
  return (
    <>
      <Parte
        titulo="Formulario del postulante"
        ruta="formulario.secciones"
        acciones={<BotonVistaPrevia />}
        entrada="Lo que se pide a quien postula, en el orden en que lo verá. El papel de una sección dice al cálculo qué contiene, se llame como se llame."
      >
        <EditarLista ruta="formulario.secciones" />
      </Parte>
      <Parte
        titulo="Datos que se calculan"
        ruta="hechos"
        entrada="Lo que el sistema calcula de las respuestas (edad, años de experiencia, horas de capacitación) y leen los criterios, los requisitos y las bonificaciones."
      >
        <EditarLista ruta="hechos" />
      </Parte>
    </>
  );
}
