import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { lazy, memo, Suspense, useState } from "react";
import { unir } from "#schema/bases/recorrer-esquema.ts";
import { Desplegable } from "../controles/Desplegable.tsx";
import { lugarEn, varianteEn } from "../definicion.ts";
import { useDestino } from "../destino.ts";
import { useQuieto, useValorEn } from "../quieto.ts";
import { Asa, SinAsa } from "./Asa.tsx";
import { AccionesDeParte } from "./AccionesDeParte.tsx";
import { CUERPOS, RESUMENES } from "./cuerpos.ts";
import { ElegirClase } from "./EditorClase.tsx";
import { LugarEditable } from "./LugarEditable.tsx";
import { EditorParte } from "./EditorParte.tsx";
import { unaDe } from "./etiquetas.ts";
import { EN_LINEA } from "./nombrables.ts";
import { resumenDe } from "./resumen.ts";

/** Dragging comes with its own code. */
const Ordenable = lazy(async () => ({ default: (await import("./Ordenable.tsx")).Ordenable }));

/** More than these are shown when asked for, so that a list of a thousand stays fluid. */
const A_LA_VEZ = 50;

interface Props {
  readonly ruta: string;
  /** Segments of the items, in their order. */
  readonly claves: readonly string[];
}

/**
 * The items of a list, each in a line that opens, or all in view when they are short. They can be put in another order. Drawn
 * again when the list has other items, or the same in another order.
 */
export const ListaDePartes = memo(
  Lista,
  (antes, ahora) => antes.ruta === ahora.ruta && antes.claves.join(" ") === ahora.claves.join(" "),
);

function Lista({ ruta, claves }: Props) {
  const destino = useDestino();
  const [cuantas, setCuantas] = useState(A_LA_VEZ);
  const buscada = destino.startsWith(`${ruta}.`)
    ? claves.indexOf(destino.slice(ruta.length + 1).split(".")[0] ?? "")
    : -1;
  const visibles = claves.slice(0, Math.max(cuantas, buscada + 1));
  const ocultas = claves.length - visibles.length;
  const items = visibles.map((clave, i) => (
    <Item key={clave} ruta={ruta} clave={clave} indice={i} cuantos={claves.length} />
  ));
  return (
    <>
      <Suspense fallback={null}>
        <Ordenable ruta={ruta} claves={visibles}>
          {items}
        </Ordenable>
      </Suspense>
      {ocultas > 0 && (
        <Button onClick={() => setCuantas((antes) => antes + A_LA_VEZ)} sx={{ alignSelf: "flex-start" }}>
          {`Mostrar ${Math.min(A_LA_VEZ, ocultas)} más de ${ocultas}`}
        </Button>
      )}
    </>
  );
}

interface PropsItem {
  readonly ruta: string;
  readonly clave: string;
  readonly indice: number;
  readonly cuantos: number;
}

const Item = memo(DibujarItem);

function DibujarItem({ ruta: lista, clave, indice, cuantos }: PropsItem) {
  const { leer } = useQuieto();
  const ruta = unir(lista, clave);
  // What it says is read anew below; this is what draws it again.
  useValorEn(ruta);
  const bases = leer();
  const lugar = lugarEn(bases, ruta);
  const dueno = lugarEn(bases, lista);
  if (!lugar || !dueno) return null;
  const variante = varianteEn(lugar);
  const titulo = variante.title ?? "";
  const una = unaDe(dueno.parte, dueno.propiedad);
  const simple = variante.type !== "object";
  const resumen = simple ? `${una} ${indice + 1}` : resumenDe(bases, variante, lugar.valor, indice);
  const acciones = (
    <AccionesDeParte
      ruta={ruta}
      nombre={`${una} «${resumen}»`}
      indice={indice}
      cuantos={cuantos}
      pregunta={!simple && !EN_LINEA.has(titulo)}
    />
  );
  if (simple || EN_LINEA.has(titulo)) {
    return (
      <Box
        data-ruta={ruta}
        component="fieldset"
        aria-label={`${una} ${indice + 1}`}
        sx={{
          border: 0,
          m: 0,
          p: 0,
          minWidth: 0,
          display: "flex",
          gap: 0.5,
          alignItems: "flex-start",
        }}
      >
        <Asa />
        <Box sx={{ flexGrow: 1, minWidth: 0 }}>
          {simple ? (
            <LugarEditable ruta={ruta} etiqueta={`${una.charAt(0).toUpperCase()}${una.slice(1)} ${indice + 1}`} />
          ) : (
            <EditorParte ruta={ruta} minimo={titulo === "Rango" ? 84 : 150} />
          )}
        </Box>
        <Box sx={{ flexShrink: 0, pt: 0.5 }}>{acciones}</Box>
      </Box>
    );
  }
  const Resumen = RESUMENES[titulo];
  const Cuerpo = CUERPOS[titulo];
  return (
    <Desplegable
      ruta={ruta}
      inicio={<Asa />}
      acciones={acciones}
      resumen={
        Resumen ? (
          <Resumen ruta={ruta} />
        ) : (
          <Typography component="span" sx={{ fontWeight: 600 }}>
            {resumen}
          </Typography>
        )
      }
    >
      <SinAsa>
        {lugar.esquema.anyOf && <ElegirClase ruta={ruta} etiqueta={una} />}
        {Cuerpo ? <Cuerpo ruta={ruta} /> : <EditorParte ruta={ruta} />}
      </SinAsa>
    </Desplegable>
  );
}
