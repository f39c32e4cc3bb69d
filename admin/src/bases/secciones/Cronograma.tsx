import Box from "@mui/material/Box";
import MenuItem from "@mui/material/MenuItem";
import TextField from "@mui/material/TextField";
import Typography from "@mui/material/Typography";
import type { Cuando, Hito } from "#schema/bases/cronograma.ts";
import { Campo } from "../controles/Campo.tsx";
import { Mover } from "../controles/Botones.tsx";
import { Desplegable } from "../controles/Desplegable.tsx";
import { Parte, Pila, Rejilla } from "../controles/Parte.tsx";
import { useBorrador } from "../borrador.ts";
import { diaCorto, localCorto } from "../../ui/fechas.ts";

/** The rows of the schedule and when each happens. All hours are those of Lima. */
export function Cronograma() {
  const { bases } = useBorrador();
  const { hitos } = bases.cronograma;
  return (
    <Parte
      titulo="Cronograma"
      ruta="cronograma"
      entrada="Las horas son las del Perú. Un plazo con horas incluye su apertura y no su cierre."
    >
      <Pila>
        {hitos.map((hito, i) => (
          <Desplegable
            key={hito.id}
            ruta={`cronograma.hitos.${hito.id}`}
            acciones={
              <Mover
                ruta={`cronograma.hitos.${hito.id}`}
                nombre={`«${hito.nombre}»`}
                indice={i}
                cuantos={hitos.length}
              />
            }
            resumen={
              <Box
                sx={{
                  display: "grid",
                  gridTemplateColumns: { xs: "1fr", sm: "210px 1fr" },
                  columnGap: 2,
                  width: "100%",
                }}
              >
                <strong>{cuandoEnPalabras(hito.cuando, hitos)}</strong>
                <span>{hito.nombre}</span>
              </Box>
            }
          >
            <FichaHito hito={hito} />
          </Desplegable>
        ))}
        {hitos.length === 0 && (
          <Typography>Todavía no hay fechas. Tráigalas con un archivo de bases, en Archivo.</Typography>
        )}
      </Pila>
    </Parte>
  );
}

const CLASES: Readonly<Record<Cuando["tipo"], string>> = {
  FECHA: "Un día",
  RANGO: "De un día a otro",
  HORAS: "Con horas",
  RELATIVO: "Días después de otra fila",
  TEXTO: "Con palabras",
};

function FichaHito({ hito }: { readonly hito: Hito }) {
  const { bases, cambiar, motivo } = useBorrador();
  const ruta = `cronograma.hitos.${hito.id}`;
  const etapas = bases.etapas.map(({ id, nombre }) => ({ id, name: nombre }));
  const filas = bases.cronograma.hitos
    .filter(({ id }) => id !== hito.id)
    .map(({ id, nombre }) => ({ id, name: nombre }));
  return (
    <Pila>
      <Campo ruta={`${ruta}.nombre`} etiqueta="Qué ocurre" />
      <Rejilla>
        <Campo ruta={`${ruta}.organo`} etiqueta="Órgano responsable" />
        <Campo ruta={`${ruta}.gobierna`} etiqueta="Qué rige" />
        <Campo ruta={`${ruta}.etapa`} etiqueta="Etapa" opciones={etapas} />
      </Rejilla>
      <Rejilla>
        <TextField
          select
          label="Cuándo"
          value={hito.cuando.tipo}
          disabled={motivo !== null}
          onChange={({ target }) =>
            cambiar({
              ruta: `${ruta}.cuando`,
              accion: "PONER",
              valor: cuandoDe(target.value as Cuando["tipo"], hito.cuando, filas[0]?.id ?? hito.id),
            })
          }
        >
          {Object.entries(CLASES).map(([id, nombre]) => (
            <MenuItem key={id} value={id}>
              {nombre}
            </MenuItem>
          ))}
        </TextField>
        <Campo ruta={`${ruta}.cuando.fecha`} etiqueta="Día" />
        <Campo ruta={`${ruta}.cuando.desde`} etiqueta="Primer día" />
        <Campo ruta={`${ruta}.cuando.hasta`} etiqueta="Último día" />
        <Campo ruta={`${ruta}.cuando.abre`} etiqueta="Abre" />
        <Campo ruta={`${ruta}.cuando.cierra`} etiqueta="Cierra" />
        <Campo ruta={`${ruta}.cuando.desplazamiento`} etiqueta="Cuántos días después" />
        <Campo ruta={`${ruta}.cuando.duracion`} etiqueta="Cuántos días dura" />
        <Campo ruta={`${ruta}.cuando.dias`} etiqueta="Qué días" />
        <Campo ruta={`${ruta}.cuando.respectoA.hito`} etiqueta="Contados desde" opciones={filas} />
        <Campo ruta={`${ruta}.cuando.respectoA.extremo`} etiqueta="Desde su" />
        <Campo ruta={`${ruta}.cuando.texto`} etiqueta="Cuándo, con palabras" />
      </Rejilla>
    </Pila>
  );
}

/** The same moment said in another way, as far as it can be kept. */
function cuandoDe(tipo: Cuando["tipo"], anterior: Cuando, otra: string): Cuando {
  const [desde, hasta] = extremos(anterior);
  switch (tipo) {
    case "FECHA":
      return { tipo, fecha: desde };
    case "RANGO":
      return { tipo, desde, hasta };
    case "HORAS":
      return { tipo, abre: desde && `${desde}T00:00`, cierra: hasta && `${hasta}T17:00` };
    case "RELATIVO":
      return { tipo, respectoA: { hito: otra, extremo: "FIN" }, desplazamiento: 1, duracion: 1, dias: "HABILES" };
    case "TEXTO":
      return { tipo, texto: "" };
  }
}

/** First and last day, empty where they are not known. */
function extremos(cuando: Cuando): [string, string] {
  switch (cuando.tipo) {
    case "FECHA":
      return [cuando.fecha, cuando.fecha];
    case "RANGO":
      return [cuando.desde, cuando.hasta];
    case "HORAS":
      return [cuando.abre.slice(0, 10), cuando.cierra.slice(0, 10)];
    default:
      return ["", ""];
  }
}

function diasEnPalabras(cuantos: number, clase: "HABILES" | "CALENDARIO"): string {
  if (clase === "CALENDARIO") return cuantos === 1 ? "1 día calendario" : `${cuantos} días calendario`;
  return cuantos === 1 ? "1 día hábil" : `${cuantos} días hábiles`;
}

function cuandoEnPalabras(cuando: Cuando, hitos: readonly Hito[]): string {
  try {
    switch (cuando.tipo) {
      case "FECHA":
        return diaCorto(cuando.fecha);
      case "RANGO":
        return `${diaCorto(cuando.desde)} – ${diaCorto(cuando.hasta)}`;
      case "HORAS":
        return `${localCorto(cuando.abre)} – ${localCorto(cuando.cierra)}`;
      case "RELATIVO": {
        const fila = hitos.find(({ id }) => id === cuando.respectoA.hito)?.nombre ?? cuando.respectoA.hito;
        return `${diasEnPalabras(cuando.desplazamiento, cuando.dias)} desde «${fila.slice(0, 40)}»`;
      }
      case "TEXTO":
        return cuando.texto;
    }
  } catch {
    // A date that is being typed is not a date yet.
    return "Fecha incompleta";
  }
}
