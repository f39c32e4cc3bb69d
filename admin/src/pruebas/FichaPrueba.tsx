import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { Prueba } from "#schema/bases/prueba.ts";
import type { ReactNode } from "react";
import { enPalabras, type ResultadoPrueba } from "#schema/pruebas/index.ts";
import { useBorrador } from "../bases/borrador.ts";
import { Quitar } from "../bases/controles/QuitarParte.tsx";
import { Campo } from "../bases/controles/Campo.tsx";
import { Desplegable } from "../bases/controles/Desplegable.tsx";
import { Pila, Rejilla } from "../bases/controles/Parte.tsx";
import { Aviso } from "../ui/Aviso.tsx";
import { Estado } from "../ui/Estado.tsx";
import { Documentos } from "./Documentos.tsx";
import { Esperado } from "./Esperado.tsx";
import { Puntajes } from "./Puntajes.tsx";
import { Respuestas } from "./Respuestas.tsx";

interface Props {
  readonly prueba: Prueba;
  /** Null while it cannot be scored. */
  readonly resultado: ResultadoPrueba | null;
}

/** One sample: in a line how it stands, and inside what it says and what comes out. */
export function FichaPrueba({ prueba, resultado }: Props) {
  const { bases } = useBorrador();
  const ruta = `pruebas.${prueba.id}`;
  const plaza = bases.plazas.find(({ id }) => id === prueba.plaza)?.codigo ?? prueba.plaza;
  return (
    <Desplegable
      ruta={ruta}
      resumen={
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center" }}>
          <Estado tono={resultado === null ? "llano" : resultado.pasa ? "bien" : "mal"}>
            {resultado === null ? "Sin comprobar" : resultado.pasa ? "Da lo esperado" : "No da lo esperado"}
          </Estado>
          <span>{`${prueba.nombre} · ${plaza}`}</span>
        </Box>
      }
      acciones={<Quitar ruta={ruta} nombre={`la muestra «${prueba.nombre}»`} />}
    >
      <Pila espacio={2}>
        {resultado && resultado.diferencias.length > 0 && (
          <Aviso tono="mal" titulo="No da lo esperado">
            <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
              {resultado.diferencias.map((diferencia) => (
                <li key={`${diferencia.ruta} ${diferencia.obtenido}`}>{enPalabras(diferencia)}</li>
              ))}
            </Box>
          </Aviso>
        )}
        <Rejilla minimo={260}>
          <Campo ruta={`${ruta}.nombre`} etiqueta="Qué comprueba" />
          <Campo
            ruta={`${ruta}.plaza`}
            etiqueta="Plaza"
            opciones={bases.plazas.map(({ id, codigo, nombre }) => ({ id, name: `${codigo} · ${nombre}` }))}
          />
        </Rejilla>
        <Campo ruta={`${ruta}.nota`} etiqueta="Cuenta hecha a mano" />
        <Bloque titulo="Lo que debe resultar">
          <Esperado prueba={prueba} />
        </Bloque>
        <Bloque titulo="Lo que responde">
          <Respuestas prueba={prueba} />
        </Bloque>
        <Bloque titulo="Documentos">
          <Documentos prueba={prueba} />
        </Bloque>
        <Bloque titulo="Lo que pone el comité">
          <Puntajes prueba={prueba} />
        </Bloque>
      </Pila>
    </Desplegable>
  );
}

function Bloque({ titulo, children }: { readonly titulo: string; readonly children: ReactNode }) {
  return (
    <Box>
      <Typography variant="h4" component="h4" sx={{ mb: 0.5 }}>
        {titulo}
      </Typography>
      {children}
    </Box>
  );
}
