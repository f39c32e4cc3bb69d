import Add from "@mui/icons-material/Add";
import Button from "@mui/material/Button";
import Menu from "@mui/material/Menu";
import MenuItem from "@mui/material/MenuItem";
import { useId, useState } from "react";
import { esObjeto, type Esquema, resolver, segmentos, variantesPorTipo } from "#schema/bases/recorrer-esquema.ts";
import { useBorrador } from "../borrador.ts";
import { lugarEn } from "../definicion.ts";
import { useIrA } from "../destino.ts";
import { claseEnPalabras, etiquetaDe, unaDe } from "./etiquetas.ts";
import { useHoy } from "./hoy.ts";
import { conNombre, EN_LINEA, nombreDe } from "./nombrables.ts";
import { nuevaParte } from "./nueva-parte.ts";
import { PideNombre } from "./PideNombre.tsx";

interface SinNombre {
  readonly valor: Readonly<Record<string, unknown>>;
  readonly clave: string;
  readonly etiqueta: string;
}

/** Adds one item at the end of a list and goes to it; when it may be of several kinds, asks which. */
export function Agregar({ ruta, boton }: { readonly ruta: string; readonly boton?: string }) {
  const { bases, cambiar, motivo } = useBorrador();
  const irA = useIrA();
  const hoy = useHoy();
  const id = useId();
  const [ancla, setAncla] = useState<HTMLElement | null>(null);
  const [sinNombre, setSinNombre] = useState<SinNombre | null>(null);
  const lugar = lugarEn(bases, ruta);
  if (!lugar) return null;
  const definicion = resolver(lugar.esquema.items ?? {}, lugar.ambito);
  const clases = variantesPorTipo(definicion);
  const varias = clases !== null && clases.size > 1;
  const nueva = (clase?: string) => nuevaParte(bases, ruta, definicion, hoy, clase);
  const agregar = (valor: unknown) => {
    setAncla(null);
    setSinNombre(null);
    const previas = Array.isArray(lugar.valor) ? (lugar.valor as readonly unknown[]) : [];
    cambiar({ ruta, accion: "AGREGAR", valor });
    if (esObjeto(valor)) irA(`${ruta}.${segmentos([...previas, valor]).at(-1) ?? ""}`);
  };
  /** What has a name is asked for it first: its identifier comes from it. */
  const preguntar = (valor: unknown, variante: Esquema) => {
    setAncla(null);
    const clave = EN_LINEA.has(variante.title ?? "") ? undefined : nombreDe(variante);
    if (clave === undefined || !esObjeto(valor)) return agregar(valor);
    setSinNombre({
      valor,
      clave,
      etiqueta: etiquetaDe(variante.title ?? "", clave, variante.properties?.[clave] ?? {}),
    });
  };
  const texto = boton ?? `Agregar ${unaDe(lugar.parte, lugar.propiedad)}`;
  const unica = varias ? undefined : nueva();
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        startIcon={<Add />}
        disabled={motivo !== null || unica === null}
        aria-haspopup={varias ? "menu" : undefined}
        aria-controls={ancla ? id : undefined}
        onClick={({ currentTarget }) => (varias ? setAncla(currentTarget) : preguntar(unica, definicion.esquema))}
      >
        {texto}
      </Button>
      {varias && (
        <Menu id={id} anchorEl={ancla} open={ancla !== null} onClose={() => setAncla(null)}>
          {[...clases].map(([clase, { esquema }]) => {
            const valor = ancla ? nueva(clase) : null;
            return (
              <MenuItem
                key={clase}
                disabled={valor === null}
                onClick={() => preguntar(valor, esquema)}
                sx={{ whiteSpace: "normal", maxWidth: 420 }}
              >
                {claseEnPalabras(esquema)}
              </MenuItem>
            );
          })}
        </Menu>
      )}
      {sinNombre && (
        <PideNombre
          titulo={texto}
          etiqueta={sinNombre.etiqueta}
          onCierra={() => setSinNombre(null)}
          onNombre={(nombre) => agregar(conNombre(bases, sinNombre.valor, sinNombre.clave, nombre))}
        />
      )}
    </>
  );
}
