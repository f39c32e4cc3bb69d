import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { Bases } from "#schema/bases/bases.ts";
import type { PersonaSimulada, ResultadoSimulacion } from "#schema/simulacion/index.ts";
import { Parte, Pila } from "../bases/controles/Parte.tsx";
import { Traza } from "../evaluaciones/Traza.tsx";
import { Estado } from "../ui/Estado.tsx";
import { enLista } from "./pasos.ts";

/** Who meets exactly the profile and who has the most, and every case of a stage that is small enough. */
export function Singulares({ resultado, bases }: { readonly resultado: ResultadoSimulacion; readonly bases: Bases }) {
  const { justos, mejores, enumeradas } = resultado;
  const codigo = (id: string): string => bases.plazas.find((plaza) => plaza.id === id)?.codigo ?? id;
  if (justos.length === 0) return null;
  return (
    <Parte
      titulo="Quien cumple justo el perfil y quien más puede reunir"
      entrada="Los dos, con los puntajes más altos que el comité puede poner. Quien cumple justo el perfil debería poder aprobar."
    >
      <Pila espacio={2}>
        {[...justos, ...mejores].map((persona) => (
          <Persona
            key={`${persona.plaza} ${persona.expediente.codigo}`}
            persona={persona}
            codigo={codigo(persona.plaza)}
          />
        ))}
        {enumeradas.map(({ plaza, etapa, nombre, casos, combinaciones, fuera, menor, mayor }) => (
          <Box key={`${plaza} ${etapa}`}>
            <Estado tono={fuera === 0 ? "bien" : "mal"}>{codigo(plaza)}</Estado>{" "}
            {`En «${nombre}» se probaron los ${casos} casos de quienes cumplen el perfil, que dan ${combinaciones} resultados distintos, de ${menor} a ${mayor} puntos: ${fuera === 0 ? "ninguno queda" : `${fuera} de los ${combinaciones} ${fuera === 1 ? "queda" : "quedan"}`} bajo el mínimo.`}
          </Box>
        ))}
      </Pila>
    </Parte>
  );
}

function Persona({ persona, codigo }: { readonly persona: PersonaSimulada; readonly codigo: string }) {
  const aprueba = persona.etapas.every(({ estado }) => estado === "APTO") && persona.final !== null;
  return (
    <Box>
      <Estado tono={aprueba ? "bien" : "mal"}>{codigo}</Estado> {persona.frase}
      <Box component="details" sx={{ mt: 0.5 }}>
        <Box component="summary" sx={{ cursor: "pointer", fontSize: "0.875rem", py: 0.5 }}>
          {`Ver la cuenta de ${persona.expediente.codigo === "JUSTO" ? "quien cumple justo" : "quien más puede reunir"} en ${codigo}`}
        </Box>
        {persona.etapas.map(({ etapa, nombre, traza, motivos }) => (
          <Box key={etapa} sx={{ mb: 1 }}>
            <Typography variant="h4" component="h3">
              {nombre}
            </Typography>
            {motivos.map((motivo) => (
              <Typography key={motivo} variant="body2">
                {motivo}
              </Typography>
            ))}
            {traza && <Traza pasos={enLista(traza)} />}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
