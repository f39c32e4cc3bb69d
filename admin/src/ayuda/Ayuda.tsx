import Box from "@mui/material/Box";
import Card from "@mui/material/Card";
import MuiLink from "@mui/material/Link";
import Typography from "@mui/material/Typography";
import { Pagina } from "../ui/Pagina.tsx";
import { CAPITULOS, type PasoDeAyuda, PASOS } from "./capitulos.ts";

/** The handbook of HR: what to do, step by step, with the page as it looks. */
export function Ayuda() {
  const capitulos = CAPITULOS.map((nombre) => ({
    nombre,
    ancla: anclaDe(nombre),
    pasos: PASOS.filter(({ capitulo }) => capitulo === nombre),
  })).filter(({ pasos }) => pasos.length > 0);
  return (
    <Pagina
      titulo="Ayuda"
      ancho={960}
      entrada="Cómo preparar, revisar y publicar un proceso CAS, paso a paso. Las imágenes son de un concurso inventado."
    >
      <Box component="nav" aria-label="Capítulos" sx={{ mb: 2 }}>
        <Box component="ol" sx={{ m: 0, pl: 3 }}>
          {capitulos.map(({ nombre, ancla }) => (
            <Box key={ancla} component="li" sx={{ py: 0.5 }}>
              <MuiLink href={`#${ancla}`}>{nombre}</MuiLink>
            </Box>
          ))}
        </Box>
      </Box>
      {capitulos.map(({ nombre, ancla, pasos }) => (
        <Card key={ancla} component="section" aria-labelledby={ancla} sx={{ p: { xs: 2, sm: 3 }, mb: 2 }}>
          <Typography id={ancla} variant="h2" tabIndex={-1} sx={{ scrollMarginTop: 64, mb: 1 }}>
            {nombre}
          </Typography>
          <Box component="ol" sx={{ m: 0, p: 0, listStyle: "none" }}>
            {pasos.map((paso, i) => (
              <Paso key={paso.figura} paso={paso} numero={i + 1} />
            ))}
          </Box>
        </Card>
      ))}
    </Pagina>
  );
}

function Paso({ paso: { texto, figura, lugar }, numero }: { readonly paso: PasoDeAyuda; readonly numero: number }) {
  return (
    <Box component="li" sx={{ py: 1.5, borderTop: numero > 1 ? 1 : 0, borderColor: "divider" }}>
      <Typography sx={{ mb: 1, maxWidth: "70ch" }}>
        <strong>{`${numero}. `}</strong>
        {texto}
      </Typography>
      <Box
        component="img"
        src={`${import.meta.env.BASE_URL}ayuda/${figura}`}
        alt={`Pantalla «${lugar}» en este paso`}
        loading="lazy"
        width={1280}
        height={860}
        sx={{ display: "block", width: "100%", height: "auto", border: 1, borderColor: "divider", borderRadius: 1 }}
      />
    </Box>
  );
}

/** Name of a chapter in an address: `etapas-y-tramos`. */
const anclaDe = (nombre: string): string => nombre.toLowerCase().replaceAll(/[^a-zñ]+/g, "-");
