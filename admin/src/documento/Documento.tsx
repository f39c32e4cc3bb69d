import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { createElement, use, useDeferredValue, useMemo, type ReactNode } from "react";
import { LinkBase } from "react-admin";
import type { Bases } from "#schema/bases/bases.ts";
import type { BloqueDocumento } from "#schema/documento-bases/bloque.ts";
import { documentoDe, MARCA_BORRADOR } from "#schema/documento-bases/documento.ts";
import { dibujar, elementoDe } from "#schema/documento-bases/elementos.ts";
import { ContextoBorrador, type Borrador } from "../bases/borrador.ts";
import { paginaDe } from "../bases/secciones/indice.ts";
import type { Proceso } from "../procesos/lugares.ts";
import { Aviso } from "../ui/Aviso.tsx";
import { Boton } from "../ui/Boton.tsx";
import { HOJA } from "./hoja.ts";

/** The bases as the document that will be published, written anew with each change of the draft. */
export function Documento({ proceso }: { readonly proceso: Proceso }) {
  const borrador = use(ContextoBorrador);
  return (
    <Box sx={{ display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: 2 }}>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "flex-start" }}>
        {borrador && <PdfBorrador proceso={proceso.id} motivo={SIN_GUARDAR[borrador.estado]} />}
        {Boolean(proceso.versionVigente) && (
          <>
            <Button variant="outlined" href={`/convocatorias/${proceso.id}/bases`} target="_blank" rel="noopener">
              Bases publicadas
            </Button>
            <Button variant="outlined" href={`/convocatorias/${proceso.id}/bases.pdf`} target="_blank" rel="noopener">
              PDF publicado
            </Button>
          </>
        )}
      </Box>
      {borrador ? (
        <>
          <Aviso tono="espera" titulo={MARCA_BORRADOR}>
            <Typography variant="body2">
              El texto sale de la configuración: para cambiarlo, edite la sección que lo dice.
            </Typography>
          </Aviso>
          <Hoja bases={borrador.bases} proceso={proceso.id} />
        </>
      ) : (
        <Typography>Usted puede leer las bases cuando se publican.</Typography>
      )}
    </Box>
  );
}

/** The PDF is made from what the server has. */
const SIN_GUARDAR: Readonly<Record<Borrador["estado"], string | null>> = {
  AL_DIA: null,
  POR_GUARDAR: "Se está guardando el último cambio.",
  GUARDANDO: "Se está guardando el último cambio.",
  INCOMPLETO: "Complete los datos marcados: el PDF se hace con lo guardado.",
  CONFLICTO: "Resuelva primero el conflicto: el PDF se hace con lo guardado.",
  FALLA: "No se pudo guardar el último cambio: el PDF se hace con lo guardado.",
};

function PdfBorrador({ proceso, motivo }: { readonly proceso: string; readonly motivo: string | null }) {
  if (motivo !== null)
    return (
      <Boton variant="outlined" motivo={motivo}>
        PDF del borrador
      </Boton>
    );
  return (
    <Button variant="contained" href={`/convocatorias/${proceso}/bases/borrador.pdf`} target="_blank" rel="noopener">
      PDF del borrador
    </Button>
  );
}

function Hoja({ bases, proceso }: { readonly bases: Bases; readonly proceso: string }) {
  const quieta = useDeferredValue(bases);
  const bloques = useMemo(() => conClave(documentoDe(quieta, "BORRADOR")), [quieta]);
  return (
    <Box component="article" aria-label="Documento de las bases" lang="es-PE" sx={HOJA}>
      {bloques.map(({ clave, bloque }) => (
        <Box key={clave} className="bloque" data-clase={bloque.clase}>
          {enHoja(bloque)}
          <Editar bloque={bloque} proceso={proceso} />
        </Box>
      ))}
    </Box>
  );
}

/** Each block with a name of its own: what it is, where it comes from, and which one of those it is. */
function conClave(bloques: readonly BloqueDocumento[]) {
  const vistos = new Map<string, number>();
  return bloques.map((bloque) => {
    const comun = `${bloque.clase} ${bloque.ruta}`;
    const cual = (vistos.get(comun) ?? 0) + 1;
    vistos.set(comun, cual);
    return { clave: `${comun} ${cual}`, bloque };
  });
}

/** The page has its title already, so those of the document are one level below. */
const enHoja = (bloque: BloqueDocumento): ReactNode =>
  dibujar<ReactNode>(elementoDe(bloque), (etiqueta, atributos, hijos, key) =>
    createElement(
      etiqueta.replace(/^h([1-5])$/u, (_, n: string) => `h${Number(n) + 1}`),
      { ...atributos, key },
      ...hijos,
    ),
  );

/** The way back to where the block is said. */
function Editar({ bloque, proceso }: { readonly bloque: BloqueDocumento; readonly proceso: string }) {
  if (bloque.ruta === "" || (bloque.clase !== "TITULO" && bloque.clase !== "TABLA")) return null;
  const texto = bloque.clase === "TITULO" ? bloque.texto : bloque.titulo;
  return (
    <Button
      size="small"
      component={LinkBase}
      to={`/procesos/${proceso}/${paginaDe(bloque.ruta)}#${encodeURIComponent(bloque.ruta)}`}
      aria-label={`Editar: ${texto}`}
      className="editar"
    >
      Editar
    </Button>
  );
}
