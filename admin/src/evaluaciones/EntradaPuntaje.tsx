import TextField from "@mui/material/TextField";
import { type KeyboardEvent, useState } from "react";
import type { CriterioDe } from "#schema/bases/criterio.ts";
import { aTexto, comparar, dividir, racional, restar, sumar } from "#schema/puntaje.ts";

interface Props {
  readonly criterio: CriterioDe<"DIRECTO">;
  /** Score that is stored, or null. */
  readonly puesto: string | null;
  readonly deshabilitado: boolean;
  readonly onPone: (puntaje: string | null) => Promise<boolean>;
}

const DECIMAL = /^\d{1,12}(\.\d{1,6})?$/;

/**
 * A score inside its minimum, maximum and step. Up and down move it one step; Enter stores it and goes to the next one;
 * leaving it stores it.
 */
export function EntradaPuntaje({ criterio, puesto, deshabilitado, onPone }: Props) {
  const [texto, setTexto] = useState(puesto ?? "");
  const [visto, setVisto] = useState(puesto);
  if (visto !== puesto) {
    setVisto(puesto);
    setTexto(puesto ?? "");
  }
  const { desde = "0", paso } = criterio;
  const hasta = criterio.hasta ?? criterio.maximo;
  const falta = faltaDe(texto, desde, hasta, paso);
  const guardar = () => {
    if (falta !== null || deshabilitado) return;
    const nuevo = texto.trim() === "" ? null : aTexto(racional(texto.trim()));
    if (nuevo !== puesto) void onPone(nuevo);
  };
  const teclas = (evento: KeyboardEvent<HTMLElement>) => {
    if (evento.key === "ArrowUp" || evento.key === "ArrowDown") {
      evento.preventDefault();
      setTexto(mover(texto, evento.key === "ArrowUp" ? 1 : -1, desde, hasta, paso ?? "1"));
    } else if (evento.key === "Enter") {
      evento.preventDefault();
      guardar();
      siguiente(evento.currentTarget);
    }
  };
  return (
    <TextField
      label={criterio.nombre}
      value={texto}
      onChange={({ target }) => setTexto(target.value.replace(",", "."))}
      onBlur={guardar}
      onKeyDown={teclas}
      disabled={deshabilitado}
      error={falta !== null}
      helperText={
        falta ?? `De ${desde} a ${hasta ?? "sin máximo"}${paso === undefined ? "" : `, de ${paso} en ${paso}`}`
      }
      autoComplete="off"
      slotProps={{ htmlInput: { inputMode: "decimal", "data-puntaje": "" }, inputLabel: { shrink: true } }}
    />
  );
}

/** What is wrong with what was typed; null when it can be stored. */
export function faltaDe(
  texto: string,
  desde: string,
  hasta: string | undefined,
  paso: string | undefined,
): string | null {
  const limpio = texto.trim();
  if (limpio === "") return null;
  if (!DECIMAL.test(limpio)) return "Escriba un número, por ejemplo 8.5.";
  const n = racional(limpio);
  if (comparar(n, racional(desde)) < 0 || (hasta !== undefined && comparar(n, racional(hasta)) > 0)) {
    return hasta === undefined ? `El puntaje va desde ${desde}.` : `El puntaje va de ${desde} a ${hasta}.`;
  }
  if (
    paso !== undefined &&
    comparar(racional(paso), racional("0")) > 0 &&
    dividir(restar(n, racional(desde)), racional(paso)).d !== 1n
  ) {
    return `El puntaje va de ${paso} en ${paso} desde ${desde}.`;
  }
  return null;
}

/** One step more or less, inside the limits; from nothing, the least. */
function mover(texto: string, sentido: 1 | -1, desde: string, hasta: string | undefined, paso: string): string {
  if (!DECIMAL.test(texto.trim())) return desde;
  const nuevo = (sentido === 1 ? sumar : restar)(racional(texto.trim()), racional(paso));
  if (comparar(nuevo, racional(desde)) < 0) return desde;
  return hasta !== undefined && comparar(nuevo, racional(hasta)) > 0 ? hasta : aTexto(nuevo);
}

/** Gives the focus to the next score of the sheet. */
function siguiente(actual: HTMLElement): void {
  const entradas = [...(actual.closest("form")?.querySelectorAll<HTMLInputElement>("[data-puntaje]") ?? [])];
  const indice = entradas.findIndex((una) => actual.contains(una));
  entradas[indice + 1]?.focus();
}
