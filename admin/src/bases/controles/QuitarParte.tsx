import { Confirmacion } from "../../ui/Confirmacion.tsx";

interface Props {
  /** What is taken away, in words. */
  readonly nombre: string;
  readonly onConfirma: () => void;
  readonly onCierra: () => void;
}

/** Asks before a part of the bases is taken out of the draft. */
export function QuitarParte({ nombre, onConfirma, onCierra }: Props) {
  return (
    <Confirmacion
      titulo={`¿Quitar ${nombre}?`}
      boton="Quitar"
      ocupado={false}
      falla={null}
      onCierra={onCierra}
      onConfirma={() => {
        onCierra();
        onConfirma();
      }}
    >
      Si otra parte de las bases lo usa, la revisión lo dirá. Puede deshacerlo mientras no salga del proceso.
    </Confirmacion>
  );
}
