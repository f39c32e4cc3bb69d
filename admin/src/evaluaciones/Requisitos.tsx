import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { CriterioDe } from "#schema/bases/criterio.ts";
import { pedir } from "../data-provider/transporte.ts";
import { Parte } from "../bases/controles/Parte.tsx";
import { Estado } from "../ui/Estado.tsx";
import { Decision } from "./Decision.tsx";
import { useDossier } from "./dossier.ts";
import { DECIDIR_COMPUERTA, EVALUAR_REQUISITO } from "./actos.ts";

const CUMPLE = { nombre: "Cumple", tecla: "C" };
const NO_CUMPLE = { nombre: "No cumple", tecla: "N" };

/** Requirements of the profile: what the system computes with its reason, and what the committee decides. */
export function Requisitos() {
  const { etapa, evaluacion, bloqueo, ocupado, decidir } = useDossier();
  const candidaturas = evaluacion.candidaturas.map(({ plaza, puesto, etapas }) => ({
    plaza,
    puesto,
    requisitos: etapas.find((una) => una.etapa === etapa.id)?.requisitos ?? [],
  }));
  if (candidaturas.every(({ requisitos }) => requisitos.length === 0)) return null;
  return (
    <>
      {candidaturas.map(({ plaza, puesto, requisitos }) => (
        <Parte
          key={plaza}
          titulo={candidaturas.length > 1 ? `Requisitos de ${puesto}` : "Requisitos"}
          {...(bloqueo === null && { entrada: "Con el foco en un requisito, C es «cumple» y N es «no cumple»." })}
        >
          <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0 }}>
            {requisitos.map(({ requisito, texto, cumple, motivo }) => {
              const decidido = evaluacion.requisitos.find((uno) => uno.requisito === requisito);
              const variables = { revision: evaluacion.revision, requisito };
              return (
                <Decision
                  key={requisito}
                  sobre={`Decisión sobre: ${texto}`}
                  favorable={CUMPLE}
                  contraria={NO_CUMPLE}
                  decidido={decidido?.cumple ?? null}
                  motivo={decidido?.motivo ?? null}
                  soloLectura={bloqueo !== null}
                  ocupado={ocupado}
                  onDecide={(favorable, suMotivo) =>
                    decidir((sitio) =>
                      pedir(EVALUAR_REQUISITO, { ...sitio, ...variables, cumple: favorable, motivo: suMotivo }),
                    )
                  }
                  onQuita={() =>
                    decidir((sitio) => pedir(EVALUAR_REQUISITO, { ...sitio, ...variables, cumple: null, motivo: null }))
                  }
                >
                  <Typography>{texto}</Typography>
                  <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center", mt: 0.25 }}>
                    <Cumplimiento cumple={cumple ?? null} />
                    {motivo && !decidido?.motivo && <Typography variant="body2">{motivo}</Typography>}
                    <Typography variant="caption" sx={{ color: "text.secondary" }}>
                      {decidido
                        ? "Lo decidió el comité"
                        : cumple === null || cumple === undefined
                          ? "Lo decide el comité"
                          : "Lo calcula el sistema"}
                    </Typography>
                  </Box>
                </Decision>
              );
            })}
          </Box>
        </Parte>
      ))}
    </>
  );
}

function Cumplimiento({ cumple }: { readonly cumple: boolean | null }) {
  if (cumple === null) return <Estado tono="espera">Por decidir</Estado>;
  return cumple ? <Estado tono="bien">Cumple</Estado> : <Estado tono="mal">No cumple</Estado>;
}

/** Criteria of «meets it or not» that only the committee can judge. */
export function Compuertas({ compuertas }: { readonly compuertas: readonly CriterioDe<"COMPUERTA">[] }) {
  const { evaluacion, bloqueo, ocupado, decidir } = useDossier();
  if (compuertas.length === 0) return null;
  return (
    <Parte titulo="Criterios que decide el comité">
      <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0 }}>
        {compuertas.map(({ id, nombre, puntos }) => {
          const decidida = evaluacion.compuertas.find(({ criterio }) => criterio === id);
          const variables = { revision: evaluacion.revision, criterio: id };
          return (
            <Decision
              key={id}
              sobre={`Decisión sobre: ${nombre}`}
              favorable={CUMPLE}
              contraria={NO_CUMPLE}
              decidido={decidida?.cumple ?? null}
              motivo={decidida?.motivo ?? null}
              soloLectura={bloqueo !== null}
              ocupado={ocupado}
              onDecide={(favorable, motivo) =>
                decidir((sitio) => pedir(DECIDIR_COMPUERTA, { ...sitio, ...variables, cumple: favorable, motivo }))
              }
              onQuita={() =>
                decidir((sitio) => pedir(DECIDIR_COMPUERTA, { ...sitio, ...variables, cumple: null, motivo: null }))
              }
            >
              <Typography>
                {nombre}
                {puntos !== undefined && ` (${puntos} puntos si cumple)`}
              </Typography>
            </Decision>
          );
        })}
      </Box>
    </Parte>
  );
}
