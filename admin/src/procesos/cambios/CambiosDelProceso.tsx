import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useNotify } from "react-admin";
import type { Bases } from "#schema/bases/bases.ts";
import { Adjudicacion } from "#schema/bases/resultado.ts";
import { esquemaDe } from "#schema/bases/recorrer-esquema.ts";
import { Parte } from "../../bases/controles/Parte.tsx";
import { useActo, useConsulta, useReleerTodo } from "../../data-provider/consulta.ts";
import { Boton } from "../../ui/Boton.tsx";
import { cuandoLargo } from "../../ui/fechas.ts";
import { esDeSuRol, motivoDe } from "../capacidades.ts";
import type { Proceso } from "../lugares.ts";
import { VIGENTE } from "../operaciones.ts";
import { CambiarFechas } from "./CambiarFechas.tsx";
import { type Causa, Detener } from "./Detener.tsx";
import { CANCELAR, DECLARAR_DESIERTO, POSTERGAR, PRORROGAR, REANUDAR } from "./operaciones.ts";

/** What can happen to a published proceso, each with what it does, until when, or why not now. */
const ACTOS = [
  ["prorrogarCronograma", "Prorrogar", "Amplía plazos que no han vencido. Quienes ya postularon no pierden nada."],
  ["postergarProceso", "Postergar", "Detiene el proceso, por una causa de las bases, hasta que se reanude."],
  ["reanudarProceso", "Reanudar", "Vuelve a poner en marcha un proceso postergado, con fechas nuevas."],
  ["cancelarProceso", "Cancelar", "Termina el proceso sin ganadores, por una causa de las bases. No tiene vuelta."],
  [
    "declararDesierto",
    "Declarar desierto",
    "Cierra el proceso por una causa de desierto de las bases. No tiene vuelta.",
  ],
] as const;
type Acto = (typeof ACTOS)[number][0];

export function CambiosDelProceso({ proceso }: { readonly proceso: Proceso }) {
  const [elegido, setElegido] = useState<Acto | null>(null);
  const suyos = ACTOS.filter(([acto]) => esDeSuRol(proceso.capacidades, acto));
  if (!proceso.versionVigente || suyos.length === 0) return null;
  return (
    <Parte
      titulo="Cambios del proceso publicado"
      entrada="Cada uno es una versión nueva de las bases, con su motivo, publicada y avisada por correo a quienes postularon."
    >
      <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0 }}>
        {suyos.map(([acto, nombre, efecto]) => (
          <Box component="li" key={acto} sx={{ borderTop: 1, borderColor: "divider", py: 1.25 }}>
            <Typography variant="body2" sx={{ mb: 0.75 }}>
              {efecto}
              {hastaDe(proceso, acto)}
            </Typography>
            <Boton variant="outlined" motivo={motivoDe(proceso.capacidades, acto)} onClick={() => setElegido(acto)}>
              {`${nombre}…`}
            </Boton>
          </Box>
        ))}
      </Box>
      {elegido && <Dialogo proceso={proceso} acto={elegido} onCierra={() => setElegido(null)} />}
    </Parte>
  );
}

function hastaDe({ capacidades }: Proceso, acto: Acto): string {
  const hasta = capacidades.find((una) => una.acto === acto)?.hasta;
  return hasta ? ` Se puede hasta el ${cuandoLargo(hasta)}.` : "";
}

interface Props {
  readonly proceso: Proceso;
  readonly acto: Acto;
  readonly onCierra: () => void;
}

function Dialogo({ proceso, acto, onCierra }: Props) {
  const { data } = useConsulta(VIGENTE, { id: proceso.id });
  const prorrogar = useActo(PRORROGAR);
  const reanudar = useActo(REANUDAR);
  const postergar = useActo(POSTERGAR);
  const cancelar = useActo(CANCELAR);
  const desierto = useActo(DECLARAR_DESIERTO);
  const releer = useReleerTodo();
  const notificar = useNotify();
  const bases = data?.proceso?.version?.documento as Bases | undefined;
  if (!bases) return null;
  const dosFirmas = (proceso.entidad?.requiereSegundaPersona ?? true) && acto !== "declararDesierto";
  const terminar = (hecho: Promise<unknown>) =>
    void hecho
      .then(async () => {
        onCierra();
        await releer();
        notificar(dosFirmas ? "Se propuso. Ahora debe aprobarlo otra persona." : "El cambio se publicó", {
          type: "success",
        });
      })
      .catch(() => {});
  const firma = dosFirmas ? "Otra persona debe aprobarlo antes de que se publique." : "Se publica de inmediato.";
  const verbo = ACTOS.find(([uno]) => uno === acto)?.[1] ?? "";
  const comunes = {
    titulo: `¿${verbo} ${proceso.codigo}?`,
    boton: dosFirmas ? `Proponer: ${verbo.toLowerCase()}` : verbo,
    efecto: firma,
    onCierra,
  };
  if (acto === "prorrogarCronograma" || acto === "reanudarProceso") {
    const { hacer, ocupado, falla } = acto === "reanudarProceso" ? reanudar : prorrogar;
    return (
      <CambiarFechas
        {...comunes}
        bases={bases}
        soloFin={acto === "prorrogarCronograma"}
        ocupado={ocupado}
        falla={falla}
        onConfirma={(hitos, motivo) => terminar(hacer({ proceso: proceso.id, hitos: [...hitos], motivo }))}
      />
    );
  }
  const actos = { postergarProceso: postergar, cancelarProceso: cancelar, declararDesierto: desierto } as const;
  const { ocupado, falla } = actos[acto];
  return (
    <Detener
      {...comunes}
      palabra={PALABRAS[acto]}
      causas={causasDe(bases, acto)}
      ocupado={ocupado}
      falla={falla}
      onConfirma={(motivo, causa) => {
        const variables = { proceso: proceso.id, motivo };
        if (acto === "declararDesierto") terminar(desierto.hacer({ ...variables, causa: causa ?? "" }));
        else terminar((acto === "cancelarProceso" ? cancelar : postergar).hacer({ ...variables, causa }));
      }}
    />
  );
}

const PALABRAS = {
  postergarProceso: "POSTERGAR",
  cancelarProceso: "CANCELAR",
  declararDesierto: "DESIERTO",
} as const;

function causasDe({ cronograma, adjudicacion }: Bases, acto: keyof typeof PALABRAS): readonly Causa[] {
  if (acto !== "declararDesierto") {
    const permiso = acto === "cancelarProceso" ? cronograma.cancelacion : cronograma.postergacion;
    return (permiso?.causas ?? []).map((causa) => ({ id: causa, nombre: causa }));
  }
  const palabras = esquemaDe(Adjudicacion).properties?.["desierto"]?.items?.properties?.["causa"]?.significados ?? {};
  return (adjudicacion.desierto ?? []).map(({ causa }) => ({ id: causa, nombre: palabras[causa] ?? causa }));
}
