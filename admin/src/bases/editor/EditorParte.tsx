import Add from "@mui/icons-material/Add";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { esObjeto, propia, resolver, unir } from "#schema/bases/recorrer-esquema.ts";
import { useBorrador } from "../borrador.ts";
import { Rejilla } from "../controles/Parte.tsx";
import { lugarEn, varianteEn } from "../definicion.ts";
import { LugarEditable } from "./LugarEditable.tsx";
import { sinEfecto } from "./efecto.ts";
import { etiquetaDe } from "./etiquetas.ts";
import { useHoy } from "./hoy.ts";
import { nuevaParte } from "./nueva-parte.ts";

interface Props {
  readonly ruta: string;
  /** Properties that are shown elsewhere. */
  readonly omitir?: readonly string[];
  /** Narrowest that a control gets, in pixels. */
  readonly minimo?: number;
}

const NINGUNA: readonly string[] = [];

/**
 * Edits every property of the part that stands at `ruta`: what is said in a line side by side, what holds more below, and
 * what the bases do not say yet as buttons that add it.
 */
export function EditorParte({ ruta, omitir = NINGUNA, minimo = 220 }: Props) {
  const { bases, cambiar, motivo } = useBorrador();
  const hoy = useHoy();
  const lugar = lugarEn(bases, ruta);
  if (!lugar || !esObjeto(lugar.valor)) return null;
  const { valor } = lugar;
  const variante = varianteEn(lugar);
  const titulo = variante.title ?? "";
  const claves = Object.keys(variante.properties ?? {}).filter(
    (clave) => clave !== "tipo" && clave !== "id" && !omitir.includes(clave) && !sinEfecto(titulo, clave, valor, bases),
  );
  const partes = claves.map((clave) => {
    const suya = variante.properties?.[clave] ?? {};
    const definicion = resolver(suya, lugar.ambito);
    const { esquema } = definicion;
    const honda = esquema.anyOf !== undefined || esquema.type === "array" || esquema.type === "object";
    return {
      clave,
      definicion,
      simple: !honda || esquema.title === "Remuneracion",
      etiqueta: etiquetaDe(titulo, clave, { ...esquema, ...suya }),
      hay: propia(valor, clave) !== undefined,
    };
  });
  const lineas = partes.filter(({ simple }) => simple);
  const hondas = partes.filter(({ simple, hay }) => !simple && hay);
  const faltan = partes.filter(({ simple, hay }) => !simple && !hay);
  return (
    <Box sx={{ display: "flex", flexDirection: "column", gap: 1.5 }}>
      {lineas.length > 0 && (
        <Rejilla minimo={minimo}>
          {lineas.map(({ clave, definicion: { esquema } }) => (
            <Box key={clave} sx={(esquema.maxLength ?? 0) > 500 ? { gridColumn: "1 / -1" } : undefined}>
              <LugarEditable ruta={unir(ruta, clave)} />
            </Box>
          ))}
        </Rejilla>
      )}
      {hondas.map(({ clave }) => (
        <LugarEditable key={clave} ruta={unir(ruta, clave)} />
      ))}
      {faltan.length > 0 && motivo === null && (
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 0.5 }}>
          {faltan.map(({ clave, definicion, etiqueta }) => {
            const nueva = nuevaParte(bases, unir(ruta, clave), definicion, hoy);
            return (
              <Button
                key={clave}
                size="small"
                startIcon={<Add />}
                disabled={nueva === null}
                onClick={() => cambiar({ ruta: unir(ruta, clave), accion: "PONER", valor: nueva })}
              >
                {etiqueta}
              </Button>
            );
          })}
        </Box>
      )}
    </Box>
  );
}
