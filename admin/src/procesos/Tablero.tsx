import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Drawer from "@mui/material/Drawer";
import Typography from "@mui/material/Typography";
import useMediaQuery from "@mui/material/useMediaQuery";
import { lazy, type ReactNode, Suspense, use, useState } from "react";
import { ContextoBorrador } from "../bases/borrador.ts";
import { useLlegada } from "../bases/destino.ts";
import { Guardado } from "../bases/Guardado.tsx";
import { cuentaHallazgos, Hallazgos } from "../bases/Hallazgos.tsx";
import { SECCIONES } from "../bases/secciones/indice.ts";
import { ContextoVistaPrevia, usePanel } from "../bases/vista-previa/panel.ts";
import type { Rol } from "../gql/graphql.ts";
import { Enlace } from "../ui/Enlace.tsx";
import { Espera } from "../ui/Espera.tsx";
import { Estado } from "../ui/Estado.tsx";
import { Resguardo } from "../ui/Resguardo.tsx";
import { Archivado } from "./Archivado.tsx";
import { Indice } from "./Indice.tsx";
import { lugaresDe, type Proceso } from "./lugares.ts";
import { situacionDe } from "./palabras.ts";

/** The preview comes with its own code, when it is opened. */
const Panel = lazy(async () => ({ default: (await import("../bases/vista-previa/Panel.tsx")).Panel }));

interface Props {
  readonly proceso: Proceso;
  /** What follows the id in the address. */
  readonly camino: string;
  readonly roles: readonly Rol[];
}

/** The page of a proceso: sections on the left, one of them in the middle, findings on the right. */
export function Tablero({ proceso, camino, roles }: Props) {
  useLlegada();
  const borrador = use(ContextoBorrador);
  const angosto = useMediaQuery("(max-width: 899px)");
  const lugares = lugaresDe(proceso, roles);
  const [primero = "", ...resto] = camino.split("/");
  const secciones = borrador ? SECCIONES : [];
  const elegido = primero === "" ? (secciones[0]?.id ?? lugares[0]?.id ?? "") : primero;
  const seccion = secciones.find(({ id }) => id === elegido);
  const lugar = lugares.find(({ id }) => id === elegido);
  const nombre = seccion?.nombre ?? lugar?.nombre ?? "Esta página no existe";
  const situacion = situacionDe(proceso.estado, proceso.fase);
  const conHallazgos = borrador !== null && (seccion !== undefined || lugar?.conHallazgos === true);
  const previa = usePanel();
  const panel = conHallazgos && previa.abierto && (
    <Suspense fallback={<Espera />}>
      <Panel onCierra={previa.cerrar} />
    </Suspense>
  );
  const indice = <Indice proceso={proceso.id} elegido={elegido} lugares={lugares} />;
  return (
    <Box sx={{ px: { xs: 1.5, md: 2 }, py: 1.5 }}>
      <title>{`${nombre} · ${proceso.codigo} · Mérito`}</title>
      <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: 1.5, rowGap: 0.5, mb: 1.5 }}>
        <Box sx={{ flexBasis: "100%" }}>
          <Enlace to="/procesos">‹ Procesos</Enlace>
        </Box>
        <Typography variant="h2" component="h1">
          {proceso.codigo}
        </Typography>
        <Typography sx={{ flexBasis: { xs: "100%", md: "auto" } }}>{proceso.titulo}</Typography>
        <Estado tono={situacion.tono}>{situacion.nombre}</Estado>
        <Archivado proceso={proceso} />
        <Guardado aparte={lugar?.aparte === true} />
      </Box>
      {angosto && (
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, mb: 1.5 }}>
          <Hoja boton="Secciones" lado="left">
            {indice}
          </Hoja>
          {conHallazgos && (
            <Hoja boton={`Hallazgos (${cuentaHallazgos(borrador.hallazgos)})`} lado="right">
              <Hallazgos proceso={proceso.id} />
            </Hoja>
          )}
        </Box>
      )}
      <Box
        sx={{
          display: "grid",
          gridTemplateColumns: {
            xs: "minmax(0, 1fr)",
            md: conHallazgos ? `236px minmax(0, 1fr) ${panel ? 400 : 276}px` : "236px minmax(0, 1fr)",
          },
          gap: 2,
          alignItems: "start",
        }}
      >
        {!angosto && <Box sx={FIJA}>{indice}</Box>}
        <Box>
          <Resguardo key={elegido}>
            <ContextoVistaPrevia value={borrador ? previa : null}>
              <Suspense fallback={<Espera />}>
                {seccion && <seccion.Vista />}
                {lugar && <lugar.Vista proceso={proceso} camino={resto.join("/")} />}
                {!seccion && !lugar && <Typography>Elija una sección de este proceso.</Typography>}
              </Suspense>
            </ContextoVistaPrevia>
          </Resguardo>
        </Box>
        {conHallazgos && !angosto && <Box sx={FIJA}>{panel || <Hallazgos proceso={proceso.id} />}</Box>}
      </Box>
      {angosto && panel && (
        <Drawer anchor="right" open onClose={previa.cerrar} slotProps={{ paper: { "aria-label": "Vista previa" } }}>
          <Box sx={{ width: 400, maxWidth: "100vw" }}>{panel}</Box>
        </Drawer>
      )}
    </Box>
  );
}

/** A column that stays in view while the middle one is read. */
const FIJA = { position: "sticky", top: 64, maxHeight: "calc(100vh - 76px)", overflowY: "auto" } as const;

/** A side column as a sheet, where the window is narrow. */
function Hoja({
  boton,
  lado,
  children,
}: {
  readonly boton: string;
  readonly lado: "left" | "right";
  readonly children: ReactNode;
}) {
  const [abierta, setAbierta] = useState(false);
  return (
    <>
      <Button variant="outlined" onClick={() => setAbierta(true)}>
        {boton}
      </Button>
      <Drawer
        anchor={lado}
        open={abierta}
        onClose={() => setAbierta(false)}
        slotProps={{ paper: { "aria-label": boton } }}
      >
        <Box
          sx={{ width: 300, maxWidth: "88vw", p: 1.5 }}
          onClick={(evento) => evento.target instanceof Element && evento.target.closest("a") && setAbierta(false)}
        >
          <Button size="small" onClick={() => setAbierta(false)} sx={{ mb: 1 }}>
            Cerrar
          </Button>
          {children}
        </Box>
      </Drawer>
    </>
  );
}
