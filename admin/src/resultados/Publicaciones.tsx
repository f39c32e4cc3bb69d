import Typography from "@mui/material/Typography";
import { Desplegable } from "../bases/controles/Desplegable.tsx";
import { Parte, Pila } from "../bases/controles/Parte.tsx";
import { useConsulta } from "../data-provider/consulta.ts";
import { Diferencias } from "../procesos/Diferencias.tsx";
import { Espera, NoSePudo } from "../ui/Espera.tsx";
import { cuandoLargo } from "../ui/fechas.ts";
import { Cuadro } from "./Cuadro.tsx";
import { PUBLICACIONES } from "./operaciones.ts";
import { type EtapaNombrada, tituloDe } from "./palabras.ts";
import { Plazas } from "./Plazas.tsx";

/** A contest has few publications: one a stage, the final one, and its corrections. */
const CUANTAS = 50;

/** What was published of the results, with its tables. */
export function Publicaciones({
  proceso,
  etapas,
}: {
  readonly proceso: string;
  readonly etapas: readonly EtapaNombrada[];
}) {
  const { data, error, refetch } = useConsulta(PUBLICACIONES, { proceso, first: CUANTAS, after: null });
  if (error) return <NoSePudo falla={error} reintentar={() => void refetch()} />;
  if (!data) return <Espera />;
  const publicaciones = data.publicaciones.edges.map(({ node }) => node).toSorted((a, b) => b.numero - a.numero);
  return (
    <Parte titulo="Resultados publicados">
      {publicaciones.length === 0 && <Typography>Todavía no se publicó ningún resultado.</Typography>}
      <Pila>
        {publicaciones.map(({ id, numero, clase, etapa, motivo, cambios, sha256, publicadaEn, cuadros, plazas }) => (
          <Desplegable
            key={id}
            ruta={`publicacion-${numero}`}
            resumen={<strong>{`${numero}. ${tituloDe(clase, etapa, etapas)}`}</strong>}
          >
            <Typography
              variant="body2"
              sx={{ mb: 1 }}
            >{`Publicado el ${cuandoLargo(publicadaEn)}.${motivo ? ` Motivo: ${motivo}` : ""}`}</Typography>
            {cambios.length > 0 && <Diferencias frases={cambios} />}
            <Plazas plazas={plazas} />
            {cuadros.map((cuadro) => (
              <Cuadro
                key={`${cuadro.cuadro} ${cuadro.plaza ?? ""}`}
                cuadro={cuadro}
                puesto={cuadro.plaza ? (plazas.find(({ plaza }) => plaza === cuadro.plaza)?.nombre ?? null) : null}
              />
            ))}
            <Typography variant="body2" sx={{ color: "text.secondary", overflowWrap: "anywhere" }}>
              Huella SHA-256: <code>{sha256}</code>
            </Typography>
          </Desplegable>
        ))}
      </Pila>
    </Parte>
  );
}
