import Box from "@mui/material/Box";
import MenuItem from "@mui/material/MenuItem";
import TextField from "@mui/material/TextField";
import type { KeyboardEvent, ReactNode } from "react";
import type { Esquema } from "#schema/bases/recorrer-esquema.ts";
import { hallazgosEn, useBorrador } from "../borrador.ts";
import { type Lugar, lugarEn } from "../definicion.ts";

export interface Opcion {
  readonly id: string;
  readonly name: string;
}

interface Props {
  readonly ruta: string;
  /** Words beside it; those of the definition unless told. */
  readonly etiqueta?: string;
  readonly ayuda?: ReactNode;
  /** Choices of a text that names another part of the bases. */
  readonly opciones?: readonly Opcion[];
  /** Widest that it gets, such as `20ch`. */
  readonly ancho?: string;
  readonly deshabilitado?: boolean;
  /** Whether it is a slot of a sentence: its words are the sentence, so its label is only heard. */
  readonly enFrase?: boolean;
}

/**
 * Edits one place of the draft with the control that its definition asks for, and shows beside it what the revision finds
 * there. An optional place that is emptied is taken out of the bases: they say nothing, which is not the same as «no».
 */
export function Campo({ ruta, etiqueta, ayuda, opciones, ancho, deshabilitado = false, enFrase = false }: Props) {
  const { bases, hallazgos, motivo, cambiar } = useBorrador();
  const lugar = lugarEn(bases, ruta);
  if (!lugar) return null;
  const { esquema, opcional, valor } = lugar;
  const error = hallazgosEn(hallazgos, ruta).find(({ gravedad }) => gravedad === "ERROR");
  const poner = (nuevo: unknown) =>
    cambiar(nuevo === undefined ? { ruta, accion: "QUITAR" } : { ruta, accion: "PONER", valor: nuevo });
  const lista = opciones ?? opcionesDe(esquema);
  const nombre = etiqueta ?? etiquetaDe(esquema);
  const crece = !lista && !enFrase && isLinea(esquema);
  return (
    <Box data-ruta={ruta} sx={{ width: enFrase ? "auto" : "100%", maxWidth: ancho ?? "none" }}>
      <TextField
        {...(enFrase ? EN_FRASE : { label: opcional ? `${nombre} (opcional)` : nombre })}
        value={textoDe(valor)}
        onChange={({ target }) => poner(leer(crece ? target.value.replaceAll(/\s*\n\s*/g, " ") : target.value, lugar))}
        error={error !== undefined}
        helperText={error?.mensaje ?? ayuda}
        disabled={deshabilitado || motivo !== null}
        {...propsDe(esquema)}
        {...(lista && { select: true })}
        {...(crece && { sx: CRECE })}
        slotProps={{
          ...(crece && { input: { inputComponent: "textarea", onKeyDown: sinSaltos } }),
          htmlInput: {
            ...(enFrase && !lista && { "aria-label": nombre }),
            ...(esquema.type === "integer" && { inputMode: "numeric" }),
            ...(esquema.formato === "decimal" && { inputMode: "decimal" }),
          },
          inputLabel: { shrink: true },
          select: { displayEmpty: true, ...(enFrase && { SelectDisplayProps: { "aria-label": nombre } }) },
        }}
      >
        {lista && (opcional || valor === undefined || valor === "") && <MenuItem value="">Sin definir</MenuItem>}
        {lista?.map(({ id, name }) => (
          <MenuItem key={id} value={id} sx={{ whiteSpace: "normal" }}>
            {name}
          </MenuItem>
        ))}
      </TextField>
    </Box>
  );
}

/** Text of one paragraph that may not fit in a line: its box grows, and Enter does not part it. */
const isLinea = ({ type, formato, maxLength = 0, significados }: Esquema): boolean =>
  type === "string" && formato === undefined && !significados && maxLength >= 100 && maxLength <= 500;

const CRECE = { "& textarea": { height: "auto", resize: "none", fieldSizing: "content" } } as const;

const sinSaltos = (evento: KeyboardEvent): void => {
  if (evento.key === "Enter") evento.preventDefault();
};

/** How a control looks inside a sentence. */
export const EN_FRASE = {
  variant: "standard",
  margin: "none",
  fullWidth: false,
  sx: { maxWidth: "100%", "& .MuiInput-input": { fontWeight: 650, py: 0.25 } },
} as const;

const textoDe = (valor: unknown): string => {
  if (valor === undefined || valor === null) return "";
  if (typeof valor === "boolean") return valor ? "SI" : "NO";
  return typeof valor === "string" || typeof valor === "number" ? String(valor) : "";
};

/** What was typed as the document has it; what has not its form stays as typed, and the validator says so. */
function leer(texto: string, { esquema, opcional }: Lugar): unknown {
  if (texto === "" && opcional) return undefined;
  if (esquema.type === "boolean") return texto === "" ? texto : texto === "SI";
  if (esquema.type === "integer") return /^-?\d{1,15}$/.test(texto.trim()) ? Number(texto) : texto;
  return esquema.formato === "decimal" ? texto.trim().replace(",", ".") : texto;
}

function opcionesDe({ type, significados }: Esquema): readonly Opcion[] | undefined {
  if (type === "boolean")
    return [
      { id: "SI", name: "Sí" },
      { id: "NO", name: "No" },
    ];
  return significados && Object.entries(significados).map(([id, name]) => ({ id, name }));
}

function propsDe({ formato, maxLength = 0, significados }: Esquema) {
  if (formato === "fecha") return { type: "date" };
  if (formato === "instante") return { type: "datetime-local" };
  if (maxLength > 500 && !significados) return { multiline: true, minRows: 2, maxRows: 12 };
  return {};
}

/** The first sentence of a definition is its name; the rest explains. */
function etiquetaDe({ description = "" }: Esquema): string {
  return description.split(/[;.:](?:\s|$)/)[0] ?? description;
}
