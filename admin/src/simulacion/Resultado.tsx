import Typography from "@mui/material/Typography";
import type { Bases } from "#schema/bases/bases.ts";
import type { EtapaSimulada, ResultadoSimulacion } from "#schema/simulacion/index.ts";
import { Parte, Pila } from "../bases/controles/Parte.tsx";
import { Aviso } from "../ui/Aviso.tsx";
import { Efectos } from "./Efectos.tsx";
import { Cifras } from "./EnTabla.tsx";
import { Histograma } from "./Histograma.tsx";
import { Singulares } from "./Singulares.tsx";
import { cifra, deCuantos, ESTADOS_ETAPA, parte, RESULTADOS } from "./palabras.ts";
import type { SimulacionHecha } from "./ultima.ts";

/** Everything that a simulation says, from the whole to the detail. */
export function Resultado({ hecha, bases }: { readonly hecha: SimulacionHecha; readonly bases: Bases }) {
  const { resultado, ms } = hecha;
  return (
    <>
      <Parte
        titulo="Qué pasaría"
        entrada={`${cifra(resultado.postulantes)} postulantes inventados en ${cifra(resultado.concursos)} concursos, con la semilla «${resultado.semilla}»; ${(ms / 1000).toFixed(1)} segundos.`}
      >
        <Pila espacio={2}>
          {resultado.supuestos.map((supuesto) => (
            <Aviso key={supuesto} tono="espera">
              {supuesto}
            </Aviso>
          ))}
          <Cifras
            nombre="Cómo terminan los postulantes"
            titulos={["Cómo terminan", "Postulantes", `De ${cifra(resultado.postulantes)}`]}
            filas={resultado.desenlaces.map(({ que, cuantos }) => [
              RESULTADOS[que],
              cifra(cuantos),
              parte(cuantos, resultado.postulantes),
            ])}
          />
        </Pila>
      </Parte>
      <Singulares resultado={resultado} bases={bases} />
      {resultado.etapas.map((etapa) => (
        <Etapa key={etapa.etapa} etapa={etapa} />
      ))}
      <Finales resultado={resultado} />
      <Efectos resultado={resultado} />
    </>
  );
}

function Etapa({ etapa }: { readonly etapa: EtapaSimulada }) {
  const { nombre, llegaron, tramos, minimo, estados, causas, fueraDelCorte } = etapa;
  const aptos = estados.find(({ que }) => que === "APTO")?.cuantos ?? 0;
  const siguen = aptos - fueraDelCorte;
  return (
    <Parte
      titulo={nombre}
      entrada={
        llegaron === 0 ? "Nadie llega a esta etapa." : `Pasan ${deCuantos(siguen, llegaron, "que llegan a la etapa")}.`
      }
    >
      <Pila espacio={2}>
        <Histograma nombre={`Puntaje en «${nombre}»`} tramos={tramos} minimo={minimo} />
        {llegaron > 0 && (
          <Cifras
            nombre={`Calificación en ${nombre}`}
            titulos={["Calificación", "Postulantes", `De ${cifra(llegaron)}`]}
            filas={estados.map(({ que, cuantos }) => [ESTADOS_ETAPA[que], cifra(cuantos), parte(cuantos, llegaron)])}
          />
        )}
        {causas.length > 0 && (
          <div>
            <Typography variant="h4" component="h3" sx={{ mb: 0.5 }}>
              Por qué quedan fuera
            </Typography>
            <Typography variant="body2" sx={{ color: "text.secondary" }}>
              Una persona puede tener varios motivos.
            </Typography>
            <Cifras
              nombre={`Por qué quedan fuera en ${nombre}`}
              titulos={["Motivo", "Postulantes", `De ${cifra(llegaron)}`]}
              filas={causas.map(({ texto, cuantos }) => [texto, cifra(cuantos), parte(cuantos, llegaron)])}
            />
          </div>
        )}
      </Pila>
    </Parte>
  );
}

function Finales({ resultado }: { readonly resultado: ResultadoSimulacion }) {
  return (
    <Parte titulo="Puntaje final" entrada="De quienes pasan todas las etapas, con sus bonificaciones.">
      <Histograma nombre="Puntaje final" tramos={resultado.finales} minimo={null} />
    </Parte>
  );
}
