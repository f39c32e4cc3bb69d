import Typography from "@mui/material/Typography";
import { Enlace } from "./Enlace.tsx";
import { Pagina } from "./Pagina.tsx";

/** An address where there is nothing. */
export function NoExiste() {
  return (
    <Pagina titulo="Esta página no existe" ancho={720}>
      <Typography sx={{ mb: 1 }}>Revise la dirección o vuelva a la lista de procesos.</Typography>
      <Enlace to="/procesos">Ver los procesos</Enlace>
    </Pagina>
  );
}
