import { useRef, useState } from "react";
import type { Seccion } from "#schema/bases/formulario.ts";
import { textoDeCampo } from "#schema/campos/index.ts";
import type { Fila } from "#schema/expediente.ts";
import { filasMinimas } from "#schema/formulario/visibles.ts";
import { POSTULACION_TEXTO } from "../textos/postulacion.ts";
import { Boton } from "../ui/piezas.tsx";
import type { Expediente } from "./expediente.ts";
import { FilaAbierta } from "./FilaAbierta.tsx";
import { FilaCerrada } from "./FilaCerrada.tsx";

const T = POSTULACION_TEXTO.seccion;

interface Props {
  readonly seccion: Seccion;
  readonly expediente: Expediente;
  readonly errorEn: (ruta: string) => string | null;
  /** Rows with faults are opened when the faults are shown. */
  readonly mostrarErrores: boolean;
}

/** A section with rows: each is a card, one at a time is open. */
export function SeccionRepetida({ seccion, expediente, errorEn, mostrarErrores }: Props) {
  const { auto, lectores } = expediente;
  const filas = auto.filasDe(seccion.id);
  const [abierta, setAbierta] = useState<string | null>(null);
  const lista = useRef<HTMLDivElement>(null);
  const maximo = seccion.repite?.maximo ?? 1;
  const minimo = Math.max(0, ...lectores.map((lector) => filasMinimas(seccion, lector)));

  const agregar = () => {
    const fila: Fila = { id: crypto.randomUUID().slice(0, 13), valores: {} };
    auto.cambiar(seccion.id, [...auto.filasDe(seccion.id), fila]);
    setAbierta(fila.id);
  };
  const quitar = (id: string) => {
    const quedan = auto.filasDe(seccion.id).filter((fila) => fila.id !== id);
    auto.cambiar(seccion.id, quedan);
    lista.current?.focus();
  };
  const conFaltas = (fila: Fila) => mostrarErrores && errorEn(fila.id) !== null;

  return (
    <div ref={lista} className="pila" id={`r-${seccion.id}`} tabIndex={-1}>
      {filas.length === 0 && (
        <p className="suave">
          {T.vacio} {minimo > 0 && T.minimo(minimo)}
        </p>
      )}
      {filas.map((fila, i) => {
        const nombre = resumenDe(seccion, fila) ?? T.registro(i + 1);
        const propias = { seccion, fila, nombre, expediente, onQuitar: () => quitar(fila.id) };
        return fila.id === abierta || conFaltas(fila) ? (
          <FilaAbierta
            key={fila.id}
            {...propias}
            numero={i + 1}
            errorEn={(ruta) => errorEn(`${fila.id}.${ruta}`)}
            onListo={() => {
              setAbierta(null);
              // The button that was pressed is gone: the focus stays in the list.
              lista.current?.focus();
            }}
            enfoca={fila.id === abierta}
          />
        ) : (
          <FilaCerrada key={fila.id} {...propias} onAbrir={() => setAbierta(fila.id)} />
        );
      })}
      {filas.length < maximo ? (
        <Boton clase="segundo" icono="mas" onClick={agregar}>
          {filas.length === 0 ? T.agregar : T.agregarOtro}
        </Boton>
      ) : (
        <p className="ayuda">{T.maximo(maximo)}</p>
      )}
    </div>
  );
}

/** What tells a row from the others: its first answers. */
export function resumenDe({ campos }: Seccion, { valores }: Fila): string | null {
  const textos = campos.flatMap((campo) => {
    const valor = valores[campo.id];
    const texto = valor === undefined || campo.tipo === "UBIGEO" ? "" : textoDeCampo(campo, valor);
    return texto === "" ? [] : [texto];
  });
  return textos.length === 0 ? null : textos.slice(0, 2).join(" · ");
}
