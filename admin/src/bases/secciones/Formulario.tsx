import Add from "@mui/icons-material/Add";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import type { Seccion } from "#schema/bases/formulario.ts";
import { Campo } from "../controles/Campo.tsx";
import { Mover } from "../controles/Botones.tsx";
import { Desplegable } from "../controles/Desplegable.tsx";
import { Parte, Pila, Rejilla } from "../controles/Parte.tsx";
import { useBorrador } from "../borrador.ts";
import { FichaCampo } from "./FichaCampo.tsx";
import { NuevoCampo } from "./NuevoCampo.tsx";

/** The form that applicants fill, section by section. */
export function Formulario() {
  const { bases } = useBorrador();
  const { secciones } = bases.formulario;
  return (
    <Parte
      titulo="Formulario del postulante"
      ruta="formulario"
      entrada="Lo que se pide a quien postula, en el orden en que lo verá."
    >
      <Pila>
        {secciones.map((seccion, i) => (
          <Desplegable
            key={seccion.id}
            ruta={`formulario.secciones.${seccion.id}`}
            acciones={
              <Mover
                ruta={`formulario.secciones.${seccion.id}`}
                nombre={`la sección «${seccion.titulo}»`}
                indice={i}
                cuantos={secciones.length}
              />
            }
            resumen={
              <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 1.5, alignItems: "baseline" }}>
                <strong>{seccion.titulo}</strong>
                <Typography component="span" variant="body2" sx={{ color: "text.secondary" }}>
                  {resumenDe(seccion)}
                </Typography>
              </Box>
            }
          >
            <FichaSeccion seccion={seccion} />
          </Desplegable>
        ))}
        {secciones.length === 0 && (
          <Typography>Todavía no hay secciones. Tráigalas con un archivo de bases, en Archivo.</Typography>
        )}
      </Pila>
    </Parte>
  );
}

function resumenDe({ campos, repite }: Seccion): string {
  const cuantos = campos.length === 1 ? "1 campo" : `${campos.length} campos`;
  return repite ? `${cuantos} por fila, hasta ${repite.maximo} filas` : cuantos;
}

function FichaSeccion({ seccion }: { readonly seccion: Seccion }) {
  const { motivo } = useBorrador();
  const [agrega, setAgrega] = useState(false);
  const ruta = `formulario.secciones.${seccion.id}`;
  return (
    <Pila espacio={1.5}>
      <Rejilla minimo={260}>
        <Campo ruta={`${ruta}.titulo`} />
        <Campo ruta={`${ruta}.papel`} ayuda="Dice al cálculo qué contiene, se llame como se llame." />
      </Rejilla>
      <Campo ruta={`${ruta}.ayuda`} />
      <Rejilla>
        <Campo ruta={`${ruta}.repite.minimo`} etiqueta="Filas como mínimo" />
        <Campo ruta={`${ruta}.repite.maximo`} etiqueta="Filas como máximo" />
        <Campo ruta={`${ruta}.repite.sustento`} etiqueta="Documento de cada fila" />
      </Rejilla>
      <Typography variant="h4" component="h4">
        Campos
      </Typography>
      {seccion.campos.map((campo, i) => (
        <FichaCampo
          key={campo.id}
          campo={campo}
          ruta={`${ruta}.campos.${campo.id}`}
          indice={i}
          cuantos={seccion.campos.length}
        />
      ))}
      <Box>
        <Button variant="outlined" startIcon={<Add />} disabled={motivo !== null} onClick={() => setAgrega(true)}>
          Agregar campo
        </Button>
      </Box>
      {agrega && <NuevoCampo seccion={seccion} onCierra={() => setAgrega(false)} />}
    </Pila>
  );
}
