import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { Etapa } from "#schema/bases/etapa.ts";
import type { EtapaAnalizada } from "#schema/revision/analisis.ts";
import { Estado } from "../../ui/Estado.tsx";
import { enRango, useAlcances } from "../alcances.ts";
import { useBorrador } from "../borrador.ts";
import { Campo } from "../controles/Campo.tsx";
import { Dato, Parte, Rejilla } from "../controles/Parte.tsx";
import { ArbolCriterios } from "./ArbolCriterios.tsx";

/** The stages: what each demands and weighs, its criteria as a tree, and what they can really give. */
export function Etapas() {
  const { bases } = useBorrador();
  const alcances = useAlcances();
  return bases.etapas.length === 0 ? (
    <Parte titulo="Etapas y criterios" ruta="etapas">
      Todavía no hay etapas. Tráigalas con un archivo de bases, en Archivo.
    </Parte>
  ) : (
    <>
      <Pesos etapas={bases.etapas} />
      {bases.etapas.map((etapa, i) => (
        <FichaEtapa key={etapa.id} etapa={etapa} numero={i + 1} analizadas={alcances.get(etapa.id) ?? []} />
      ))}
    </>
  );
}

/** The weights and what they add up to, when stages are weighed. */
function Pesos({ etapas }: { readonly etapas: readonly Etapa[] }) {
  const conPeso = etapas.filter(({ peso }) => peso !== undefined);
  if (conPeso.length === 0) return null;
  return (
    <Typography
      sx={{ mb: 1.5 }}
    >{`Pesos: ${conPeso.map(({ nombre, peso }) => `${nombre} ${peso} %`).join(" + ")}.`}</Typography>
  );
}

const CLASES = { CUMPLE: "Cumple o no cumple", PUNTUADA: "Con puntaje", REFERENCIAL: "Referencial" } as const;
const REGLAS = {
  PROMEDIO: "promedio de las hojas",
  MEDIANA: "mediana de las hojas",
  SUMA: "suma de las hojas",
  CONSENSO: "todas las hojas coinciden",
  SIN_EXTREMOS: "promedio sin la más alta ni la más baja",
} as const;

interface Props {
  readonly etapa: Etapa;
  readonly numero: number;
  readonly analizadas: readonly EtapaAnalizada[];
}

function FichaEtapa({ etapa, numero, analizadas }: Props) {
  const { bases } = useBorrador();
  const ruta = `etapas.${etapa.id}`;
  const { panel, avance = [], descalificacion = [] } = etapa;
  const arboles = analizadas.filter(({ nodos }) => nodos.length > 0);
  return (
    <Box data-ruta={ruta}>
      <Parte
        titulo={`${numero}. ${etapa.nombre}`}
        acciones={
          <Box sx={{ display: "flex", gap: 0.5, flexWrap: "wrap" }}>
            <Estado tono={etapa.eliminatoria ? "espera" : "llano"}>
              {etapa.eliminatoria ? "Eliminatoria" : "No eliminatoria"}
            </Estado>
            <Estado tono="llano">{CLASES[etapa.clase]}</Estado>
          </Box>
        }
      >
        {etapa.clase === "PUNTUADA" && (
          <Rejilla minimo={200}>
            <Campo ruta={`${ruta}.minimo`} etiqueta="Mínimo para aprobar" />
            <Campo ruta={`${ruta}.maximo`} etiqueta="Máximo" />
            <Campo ruta={`${ruta}.peso`} etiqueta="Peso, en %" />
          </Rejilla>
        )}
        <Rejilla>
          {panel && (
            <Dato nombre="Quiénes califican">{`${panel.miembros === 1 ? "1 persona" : `${panel.miembros} personas`}: ${REGLAS[panel.regla]}`}</Dato>
          )}
          {avance.length > 0 && <Dato nombre="Quiénes pasan">{avance.map((una) => enAvance(una)).join("; ")}</Dato>}
        </Rejilla>
        {descalificacion.length > 0 && (
          <Box sx={{ mt: 1 }}>
            <Dato nombre="Causas de descalificación">
              <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
                {descalificacion.map(({ id, causa }) => (
                  <li key={id}>{causa}</li>
                ))}
              </Box>
            </Dato>
          </Box>
        )}
        {arboles.map((analizada) => (
          <Box key={analizada.plazas.join(" ")} sx={{ mt: 2 }}>
            {arboles.length > 1 && (
              <Typography variant="h4" component="h3">{`Para ${nombresPlazas(analizada, bases.plazas)}`}</Typography>
            )}
            {analizada.alcance && (
              <Typography sx={{ mb: 0.5 }}>
                Sus criterios llegan a <strong>{enRango(analizada.alcance)}</strong>
                {analizada.etapa.maximo !== undefined &&
                  `; las bases dicen ${analizada.etapa.minimo ?? "0"} de mínimo y ${analizada.etapa.maximo} de máximo`}
                .
              </Typography>
            )}
            <ArbolCriterios analizada={analizada} />
          </Box>
        ))}
      </Parte>
    </Box>
  );
}

function nombresPlazas(
  { plazas }: EtapaAnalizada,
  todas: readonly { readonly id: string; readonly codigo: string }[],
): string {
  const codigos = plazas.map((id) => todas.find((plaza) => plaza.id === id)?.codigo ?? id);
  return codigos.length > 3
    ? `${codigos.slice(0, 3).join(", ")} y ${codigos.length - 3} plazas más`
    : codigos.join(", ");
}

function enAvance(avance: NonNullable<Etapa["avance"]>[number]): string {
  switch (avance.tipo) {
    case "PRIMEROS":
      return `los primeros ${avance.personas}`;
    case "PUNTAJES_DISTINTOS":
      return `quienes tengan uno de los ${avance.puntajes} mayores puntajes`;
    case "POR_VACANTE":
      return `${avance.factor} por vacante`;
    case "GRUPOS_HASTA":
      return `grupos de igual puntaje hasta reunir ${avance.personas}`;
    case "ACUMULADO":
      return `quienes acumulen ${avance.minimo}`;
  }
}
