import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { etapaPara } from "#schema/calificacion/variante.ts";
import { Estado } from "../ui/Estado.tsx";
import { puntaje } from "../ui/puntajes.ts";
import { type DatosDossier, useDossier } from "./dossier.ts";
import { ExplicacionEtapa } from "./ExplicacionEtapa.tsx";
import { ESTADOS, type Evaluacion } from "./palabras.ts";

/** What comes out of what was decided until now, always in view: `35.00 = 9.00 maestría + 16.00 experiencia + …`. */
export function Puntaje() {
  const dossier = useDossier();
  const { etapa, evaluacion } = dossier;
  const [abierta, setAbierta] = useState(false);
  const hayPuntaje = evaluacion.candidaturas.some(({ etapas }) =>
    etapas.some((una) => una.etapa === etapa.id && una.obtenido),
  );
  return (
    <Box
      component="section"
      aria-label="Puntaje de la etapa"
      sx={{
        position: { md: "sticky" },
        bottom: 0,
        bgcolor: "background.paper",
        border: 1,
        borderColor: "divider",
        borderRadius: 1,
        p: 1.5,
        mt: 2,
        zIndex: 2,
        maxHeight: { md: "50vh" },
        overflowY: "auto",
      }}
    >
      {evaluacion.candidaturas.map((candidatura) => {
        const suya = candidatura.etapas.find((una) => una.etapa === etapa.id);
        if (!suya) return null;
        const { nombre, tono } = ESTADOS[suya.estado];
        return (
          <Box
            key={candidatura.plaza}
            sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: 1.5, rowGap: 0.5 }}
          >
            <Estado tono={tono}>{nombre}</Estado>
            <Typography component="output" sx={{ fontWeight: 600 }}>
              {suya.obtenido
                ? `${etapa.nombre}: ${puntaje(suya.obtenido.valor)}${formula(dossier, candidatura.plaza, suya)}`
                : `${etapa.nombre}: todavía sin puntaje`}
            </Typography>
            {suya.motivos.length > 0 && (
              <Typography variant="body2">{resumirMotivos(suya.motivos.map(({ texto }) => texto))}</Typography>
            )}
          </Box>
        );
      })}
      {hayPuntaje && (
        <Button size="small" aria-expanded={abierta} onClick={() => setAbierta(!abierta)}>
          {abierta ? "Ocultar la explicación" : "¿Por qué este puntaje?"}
        </Button>
      )}
      {hayPuntaje && abierta && <ExplicacionEtapa />}
    </Box>
  );
}

type EtapaEvaluada = Evaluacion["candidaturas"][number]["etapas"][number];

/** The parts that the score adds up, when it is a sum of several. */
function formula({ bases, etapa }: DatosDossier, idPlaza: string, { criterios }: EtapaEvaluada): string {
  const plaza = bases.plazas.find(({ id }) => id === idPlaza);
  const raiz = plaza && etapaPara(etapa, plaza).criterios;
  if (raiz?.tipo !== "GRUPO" || raiz.combina !== "SUMA") return "";
  const partes = raiz.hijos.flatMap(({ id, nombre }) => {
    const suyo = criterios.find(({ criterio }) => criterio === id);
    return suyo ? [`${puntaje(suyo.puntaje)} ${nombre}`] : [];
  });
  return partes.length > 1 ? ` = ${partes.join(" + ")}` : "";
}

/** The first reasons, and how many more there are: the rest is in the dossier itself. */
function resumirMotivos(textos: readonly string[]): string {
  const primeros = textos.slice(0, 2).join("; ");
  return textos.length > 2 ? `${primeros}; y ${textos.length - 2} motivos más.` : `${primeros}.`;
}
