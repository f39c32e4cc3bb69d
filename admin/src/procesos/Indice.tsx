import Box from "@mui/material/Box";
import MuiLink from "@mui/material/Link";
import Typography from "@mui/material/Typography";
import { type ReactNode, use } from "react";
import { LinkBase } from "react-admin";
import { ContextoBorrador } from "../bases/borrador.ts";
import { SECCIONES, situacionDe } from "../bases/secciones/indice.ts";
import { Estado } from "../ui/Estado.tsx";
import type { LugarProceso } from "./lugares.ts";

interface Props {
  readonly proceso: string;
  readonly elegido: string;
  readonly lugares: readonly LugarProceso[];
}

/** The sections of the bases with how each stands, and the other places of the proceso. */
export function Indice({ proceso, elegido, lugares }: Props) {
  const borrador = use(ContextoBorrador);
  const base = `/procesos/${proceso}`;
  return (
    <Box
      component="nav"
      aria-label="Secciones del proceso"
      sx={{ bgcolor: "background.paper", border: 1, borderColor: "divider", borderRadius: 1, py: 1 }}
    >
      {borrador && (
        <Grupo titulo="Bases">
          {SECCIONES.map((seccion) => {
            const { nombre, tono } = situacionDe(seccion, borrador.bases, borrador.hallazgos);
            return (
              <Entrada
                key={seccion.id}
                a={`${base}/${seccion.id}`}
                elegida={elegido === seccion.id}
                nombre={seccion.nombre}
                cabe={tono === "bien" || tono === "llano"}
              >
                {tono === "bien" || tono === "llano" ? (
                  <Typography component="span" variant="caption" sx={{ color: "text.secondary" }}>
                    {nombre}
                  </Typography>
                ) : (
                  <Estado tono={tono}>{nombre}</Estado>
                )}
              </Entrada>
            );
          })}
        </Grupo>
      )}
      <Grupo titulo="Proceso">
        {lugares.map(({ id, nombre }) => (
          <Entrada key={id} a={`${base}/${id}`} elegida={elegido === id} nombre={nombre} />
        ))}
      </Grupo>
    </Box>
  );
}

function Grupo({ titulo, children }: { readonly titulo: string; readonly children: ReactNode }) {
  return (
    <>
      <Typography variant="caption" component="h2" sx={{ px: 1.5, pt: 0.5, fontWeight: 650, color: "text.secondary" }}>
        {titulo}
      </Typography>
      <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0, mb: 1 }}>
        {children}
      </Box>
    </>
  );
}

interface PropsEntrada {
  readonly a: string;
  readonly elegida: boolean;
  readonly nombre: string;
  /** Whether what is beside the name is short enough to stay in its line. */
  readonly cabe?: boolean;
  readonly children?: ReactNode;
}

function Entrada({ a, elegida, nombre, cabe = true, children }: PropsEntrada) {
  return (
    <li>
      <MuiLink
        component={LinkBase}
        to={a}
        underline="hover"
        aria-current={elegida ? "page" : undefined}
        sx={{
          display: "flex",
          justifyContent: "space-between",
          flexWrap: cabe ? "nowrap" : "wrap",
          columnGap: 1,
          alignItems: "flex-start",
          px: 1.5,
          py: 0.6,
          color: "text.primary",
          borderLeft: 3,
          borderColor: "transparent",
          fontSize: "0.875rem",
          "&[aria-current]": { borderColor: "primary.main", bgcolor: "background.default", fontWeight: 650 },
        }}
      >
        <span>{nombre}</span>
        {children && <Box sx={{ flexShrink: 0, ml: "auto" }}>{children}</Box>}
      </MuiLink>
    </li>
  );
}
