import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { lazy, Suspense, useState } from "react";
import { resolver, segmentos } from "#schema/bases/recorrer-esquema.ts";
import { DeLaBiblioteca } from "../biblioteca/DeLaBiblioteca.tsx";
import { useBorrador } from "../borrador.ts";
import { Varias } from "../controles/Varias.tsx";
import { lugarEn } from "../definicion.ts";
import { Agregar } from "./Agregar.tsx";
import { MarcoGrupo } from "./EditorGrupo.tsx";
import { ListaDePartes } from "./ListaDePartes.tsx";
import { posibles } from "./nombres.ts";
import { columnasDe } from "./pegado.ts";
import { TramosDibujados } from "./TramosDibujados.tsx";

/** Pasting comes with its own code, when somebody does it. */
const Pegar = lazy(async () => ({ default: (await import("./Pegar.tsx")).Pegar }));

interface Props {
  readonly ruta: string;
  readonly etiqueta: string;
}

/** Edits a list inside a part: names of other parts and words are chosen, everything else is edited one by one. */
export function EditorLista({ ruta, etiqueta }: Props) {
  const { bases } = useBorrador();
  const lugar = lugarEn(bases, ruta);
  if (!lugar) return null;
  const { parte, propiedad, esquema, opcional, valor } = lugar;
  const { significados } = esquema.items ?? {};
  const opciones =
    posibles(bases, parte, propiedad, ruta) ??
    (significados && Object.entries(significados).map(([id, name]) => ({ id, name })));
  if (!opciones) {
    return (
      <MarcoGrupo ruta={ruta} etiqueta={etiqueta}>
        <Partes ruta={ruta} />
      </MarcoGrupo>
    );
  }
  return (
    <Varias
      ruta={ruta}
      etiqueta={opcional ? `${etiqueta} (opcional)` : etiqueta}
      opciones={opciones}
      valor={Array.isArray(valor) ? (valor as readonly string[]) : []}
      ninguna={opciones.length === 0 ? "No hay qué elegir todavía" : "Ninguno"}
      alElegir={(elegidas) => (elegidas.length === 0 && opcional ? undefined : elegidas)}
    />
  );
}

/** The items of the list at `ruta`, with everything that can be done to them. */
export function Partes({ ruta }: { readonly ruta: string }) {
  const { bases, motivo } = useBorrador();
  const [pega, setPega] = useState(false);
  const lugar = lugarEn(bases, ruta);
  const items = Array.isArray(lugar?.valor) ? (lugar.valor as readonly unknown[]) : [];
  const definicion = lugar && resolver(lugar.esquema.items ?? {}, lugar.ambito).esquema;
  return (
    <Box sx={{ display: "flex", flexDirection: "column", gap: 1 }}>
      {definicion?.title === "Rango" && <TramosDibujados ruta={ruta} />}
      <ListaDePartes ruta={ruta} claves={segmentos(items)} />
      {motivo === null && (
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
          <Agregar ruta={ruta} />
          <DeLaBiblioteca ruta={ruta} />
          {definicion && columnasDe(definicion) && (
            <Button size="small" onClick={() => setPega(true)}>
              Pegar de una hoja de cálculo…
            </Button>
          )}
        </Box>
      )}
      {pega && (
        <Suspense fallback={null}>
          <Pegar ruta={ruta} onCierra={() => setPega(false)} />
        </Suspense>
      )}
    </Box>
  );
}
