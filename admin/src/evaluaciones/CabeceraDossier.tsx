import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { LinkBase } from "react-admin";
import { pedir } from "../data-provider/transporte.ts";
import { Confirmacion } from "../ui/Confirmacion.tsx";
import { Enlace } from "../ui/Enlace.tsx";
import { cuandoLargo } from "../ui/fechas.ts";
import { useDossier } from "./dossier.ts";
import { ABSTENERSE, MARCAR_ASISTENCIA } from "./actos.ts";
import { usePaginaMatriz } from "./pagina-matriz.ts";

/** Which dossier this is, the one before and the one after, attendance, and the way to abstain. */
export function CabeceraDossier() {
  const { proceso, etapa, evaluacion, expediente } = useDossier();
  const { filas, busqueda, siguiente } = usePaginaMatriz(proceso, etapa.id);
  const completa = busqueda === "" && siguiente === null;
  const indice = filas.findIndex(({ postulacionId }) => postulacionId === evaluacion.postulacionId);
  const base = `/procesos/${proceso}/evaluacion/${etapa.id}`;
  return (
    <Box sx={{ mb: 1.5 }}>
      <Box
        component="nav"
        aria-label="Expedientes"
        sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", gap: 1 }}
      >
        <Enlace to={`${base}${busqueda}`}>{`‹ ${etapa.nombre}`}</Enlace>
        <Box sx={{ flexGrow: 1 }} />
        {indice >= 0 && (
          <Typography variant="body2">{`${indice + 1} de ${filas.length}${completa ? "" : " de esta página"}`}</Typography>
        )}
        <Vecino
          a={indice > 0 ? `${base}/${filas[indice - 1]?.postulacionId ?? ""}${busqueda}` : null}
          nombre="‹ anterior"
        />
        <Vecino
          a={
            indice >= 0 && indice < filas.length - 1
              ? `${base}/${filas[indice + 1]?.postulacionId ?? ""}${busqueda}`
              : null
          }
          nombre="siguiente ›"
        />
      </Box>
      <Typography variant="h2" sx={{ mt: 0.5 }}>{`Expediente ${evaluacion.codigo}`}</Typography>
      <Typography sx={{ color: "text.secondary" }}>
        {evaluacion.nombres}
        {expediente.enviadaEn && ` · enviado el ${cuandoLargo(expediente.enviadaEn)}`}
      </Typography>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 2, mt: 1, alignItems: "center" }}>
        {etapa.noSePresenta !== undefined && <Asistencia />}
        <Abstencion />
      </Box>
    </Box>
  );
}

/** The dossier beside this one; nothing where there is none. */
function Vecino({ a, nombre }: { readonly a: string | null; readonly nombre: string }) {
  if (a === null) return null;
  return (
    <Button component={LinkBase} to={a} variant="outlined" size="small">
      {nombre}
    </Button>
  );
}

function Asistencia() {
  const { evaluacion, bloqueo, ocupado, decidir } = useDossier();
  const marcar = (asistencia: "PRESENTE" | "AUSENTE" | null) =>
    void decidir((sitio) => pedir(MARCAR_ASISTENCIA, { ...sitio, revision: evaluacion.revision, asistencia }));
  const opciones = [
    ["PRESENTE", "Se presentó"],
    ["AUSENTE", "No se presentó"],
  ] as const;
  return (
    <Box
      component="fieldset"
      sx={{ border: 0, p: 0, m: 0, display: "flex", flexWrap: "wrap", alignItems: "center", gap: 1 }}
    >
      <Typography component="legend" variant="body2" sx={{ float: "left", mr: 1 }}>
        Asistencia
      </Typography>
      {opciones.map(([valor, nombre]) => (
        <Button
          key={valor}
          size="small"
          variant={evaluacion.asistencia === valor ? "contained" : "outlined"}
          aria-pressed={evaluacion.asistencia === valor}
          disabled={bloqueo !== null || ocupado}
          onClick={() => marcar(evaluacion.asistencia === valor ? null : valor)}
        >
          {nombre}
        </Button>
      ))}
    </Box>
  );
}

function Abstencion() {
  const { bloqueo, ocupado, decidir } = useDossier();
  const [pregunta, setPregunta] = useState(false);
  if (bloqueo !== null) return null;
  return (
    <>
      <Button size="small" onClick={() => setPregunta(true)}>
        Abstenerme de evaluarlo…
      </Button>
      {pregunta && (
        <Confirmacion
          titulo="¿Abstenerse de evaluar este expediente?"
          boton="Abstenerme"
          pideTexto="Motivo"
          ocupado={ocupado}
          falla={null}
          onCierra={() => setPregunta(false)}
          onConfirma={(motivo) =>
            void decidir((sitio) => pedir(ABSTENERSE, { ...sitio, motivo })).then(() => setPregunta(false))
          }
        >
          <Typography>
            Si tiene parentesco, amistad, enemistad u otro interés con quien postula, no puede evaluarlo. Sus hojas
            dejan de contar y la abstención queda registrada.
          </Typography>
        </Confirmacion>
      )}
    </>
  );
}
