import Menu from "@mui/icons-material/Menu";
import AppBar from "@mui/material/AppBar";
import Box from "@mui/material/Box";
import Drawer from "@mui/material/Drawer";
import IconButton from "@mui/material/IconButton";
import MuiLink from "@mui/material/Link";
import Toolbar from "@mui/material/Toolbar";
import { type ReactNode, Suspense, useState } from "react";
import { LinkBase, LoadingIndicator, Logout, ToggleThemeButton, useLocation, UserMenu } from "react-admin";
import { trabaja } from "../data-provider/auth-provider.ts";
import { usePermisos } from "../data-provider/permisos.ts";
import { SegundoFactor } from "../usuarios/SegundoFactor.tsx";
import { Aviso } from "./Aviso.tsx";
import { Espera } from "./Espera.tsx";
import { Marca } from "./Marca.tsx";
import { lugaresDe } from "./navegacion.ts";
import { Pagina } from "./Pagina.tsx";
import { Resguardo } from "./Resguardo.tsx";

/** What is around every page: brand, places, theme, account. */
export function Marco({ children }: { readonly children: ReactNode }) {
  const permisos = usePermisos();
  return (
    <Box sx={{ minHeight: "100vh", display: "flex", flexDirection: "column", bgcolor: "background.default" }}>
      <MuiLink href="#main-content" sx={SALTO}>
        Ir al contenido
      </MuiLink>
      <AppBar position="sticky" component="header">
        <Toolbar variant="dense" sx={{ gap: 1, minHeight: 52 }}>
          <Lugares />
          <Box sx={{ flexGrow: 1 }} />
          <LoadingIndicator />
          <ToggleThemeButton />
          <UserMenu>
            <Logout />
          </UserMenu>
        </Toolbar>
      </AppBar>
      <Box component="main" id="main-content" tabIndex={-1} sx={{ flexGrow: 1, outline: "none" }}>
        <Resguardo>
          <Suspense fallback={<Espera />}>
            {permisos?.debeActivarSegundoFactor ? (
              <SegundoFactor />
            ) : permisos && !trabaja(permisos) ? (
              <SinTrabajo />
            ) : (
              children
            )}
          </Suspense>
        </Resguardo>
      </Box>
    </Box>
  );
}

const SALTO = {
  position: "absolute",
  left: -9999,
  zIndex: 2000,
  p: 1,
  bgcolor: "background.paper",
  "&:focus": { left: 8, top: 8 },
} as const;

function Lugares() {
  const permisos = usePermisos();
  const { pathname } = useLocation();
  const [abierto, setAbierto] = useState(false);
  const lugares = permisos && trabaja(permisos) ? lugaresDe(permisos) : [];
  const enlaces = lugares.map(({ a, nombre }) => (
    <MuiLink
      key={a}
      component={LinkBase}
      to={a}
      underline="none"
      onClick={() => setAbierto(false)}
      aria-current={pathname.startsWith(a) ? "page" : undefined}
      sx={{
        color: "text.primary",
        px: 1.25,
        py: 1.5,
        fontWeight: 600,
        borderBottom: "3px solid transparent",
        "&[aria-current]": { borderColor: "primary.main", color: "primary.main" },
        "&:hover": { textDecoration: "underline" },
      }}
    >
      {nombre}
    </MuiLink>
  ));
  return (
    <>
      {lugares.length > 0 && (
        <IconButton
          aria-label="Abrir el menú"
          aria-expanded={abierto}
          onClick={() => setAbierto(true)}
          sx={{ display: { md: "none" } }}
        >
          <Menu />
        </IconButton>
      )}
      <MuiLink
        component={LinkBase}
        to="/"
        underline="none"
        sx={{
          display: "flex",
          alignItems: "center",
          gap: 1,
          color: "primary.main",
          fontWeight: 700,
          fontSize: "1.125rem",
          mr: 2,
        }}
      >
        <Marca />
        Mérito
      </MuiLink>
      <Box component="nav" aria-label="Principal" sx={{ display: { xs: "none", md: "flex" } }}>
        {enlaces}
      </Box>
      <Drawer open={abierto} onClose={() => setAbierto(false)} slotProps={{ paper: { "aria-label": "Menú" } }}>
        <Box
          component="nav"
          aria-label="Principal"
          sx={{ display: "flex", flexDirection: "column", minWidth: 240, p: 1 }}
        >
          {enlaces}
        </Box>
      </Drawer>
    </>
  );
}

/** An applicant who came in by the door of the staff. */
function SinTrabajo() {
  return (
    <Pagina titulo="Su cuenta es de postulante" ancho={720}>
      <Aviso tono="dato" acciones={<MuiLink href="/">Ir al portal de postulantes</MuiLink>}>
        Aquí trabaja el personal de las entidades. Sus postulaciones están en el portal.
      </Aviso>
    </Pagina>
  );
}
