import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { Campo as CampoBases } from "#schema/bases/formulario.ts";
import { Estado } from "../../ui/Estado.tsx";
import { useBorrador } from "../borrador.ts";
import { CLASES_CAMPO, REQUERIDOS } from "../campos-palabras.ts";
import { Mover, Quitar } from "../controles/Botones.tsx";
import { Campo } from "../controles/Campo.tsx";
import { Desplegable } from "../controles/Desplegable.tsx";
import { Pila, Rejilla } from "../controles/Parte.tsx";
import { enPalabras } from "../palabras.ts";

interface Props {
  readonly campo: CampoBases;
  readonly ruta: string;
  readonly indice: number;
  readonly cuantos: number;
}

/** A field of the form: what it asks, of whom, and within which limits. */
export function FichaCampo({ campo, ruta, indice, cuantos }: Props) {
  const { bases } = useBorrador();
  const nombre = `el campo «${campo.etiqueta}»`;
  return (
    <Desplegable
      ruta={ruta}
      acciones={
        <>
          <Mover ruta={ruta} nombre={nombre} indice={indice} cuantos={cuantos} />
          <Quitar
            ruta={ruta}
            nombre={nombre}
            efecto="Se quita del formulario. Si una condición, un hecho o un criterio lo lee, la revisión lo dirá."
          />
        </>
      }
      resumen={
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center" }}>
          <span>{campo.etiqueta}</span>
          <Typography component="span" variant="body2" sx={{ color: "text.secondary" }}>
            {CLASES_CAMPO[campo.tipo]}
          </Typography>
          <Estado tono={campo.requerido === "NUNCA" ? "llano" : "dato"}>{REQUERIDOS[campo.requerido]}</Estado>
        </Box>
      }
    >
      <Pila>
        <Campo ruta={`${ruta}.etiqueta`} />
        <Campo ruta={`${ruta}.ayuda`} etiqueta="Ayuda que se lee bajo la pregunta" />
        <Rejilla>
          <Campo
            ruta={`${ruta}.requerido`}
            ayuda={campo.requeridoSi && `Cuando ${enPalabras(bases, campo.requeridoSi)}.`}
          />
          <Campo ruta={`${ruta}.desde`} />
          <Campo ruta={`${ruta}.hasta`} />
          <Campo ruta={`${ruta}.maximo`} />
          <Campo ruta={`${ruta}.decimales`} />
          <Campo ruta={`${ruta}.unidad`} />
          <Campo ruta={`${ruta}.futura`} />
        </Rejilla>
        {campo.visibleSi && (
          <Typography variant="body2">{`Se muestra cuando ${enPalabras(bases, campo.visibleSi)}.`}</Typography>
        )}
        {(campo.tipo === "OPCION" || campo.tipo === "OPCIONES") && (
          <Box>
            <Typography variant="body2" sx={{ fontWeight: 600 }}>
              Opciones
            </Typography>
            {campo.opciones.map(({ valor }, i) => (
              <Campo key={valor} ruta={`${ruta}.opciones.${i}.etiqueta`} etiqueta={`Texto de ${valor}`} />
            ))}
          </Box>
        )}
      </Pila>
    </Desplegable>
  );
}
