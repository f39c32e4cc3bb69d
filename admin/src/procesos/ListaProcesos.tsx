import Add from "@mui/icons-material/Add";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Card from "@mui/material/Card";
import Typography from "@mui/material/Typography";
import { LinkBase } from "react-admin";
import { useConsulta } from "../data-provider/consulta.ts";
import { usePermisos } from "../data-provider/permisos.ts";
import type { ProcesosAdminQuery } from "../gql/graphql.ts";
import { Enlace } from "../ui/Enlace.tsx";
import { Estado } from "../ui/Estado.tsx";
import { cuandoCorto } from "../ui/fechas.ts";
import type { Columna } from "../ui/Filas.tsx";
import { Lista } from "../ui/Lista.tsx";
import { Pagina } from "../ui/Pagina.tsx";
import { ENTIDADES } from "./operaciones.ts";
import { OPCIONES_FASE, situacionDe } from "./palabras.ts";

type Proceso = ProcesosAdminQuery["procesos"]["edges"][number]["node"];

const COLUMNAS: readonly Columna<Proceso>[] = [
  {
    titulo: "Proceso",
    de: ({ id, codigo, titulo }) => (
      <>
        <Enlace to={`/procesos/${id}`} sx={{ fontWeight: 600 }}>
          {codigo}
        </Enlace>
        <Typography variant="body2">{titulo}</Typography>
      </>
    ),
  },
  {
    titulo: "En qué va",
    de: ({ estado, fase, archivadoEn }) => (
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 0.5 }}>
        <Estado {...situacionDe(estado, fase)}>{situacionDe(estado, fase).nombre}</Estado>
        {archivadoEn && <Estado tono="llano">Archivado</Estado>}
      </Box>
    ),
  },
  {
    titulo: "Postulación",
    de: ({ postulacionAbre, postulacionCierra }) => plazo(postulacionAbre, postulacionCierra),
  },
  { titulo: "Entidad", de: ({ entidad }) => entidad?.siglas ?? "" },
  { titulo: "Versión", de: ({ versionVigente }) => versionVigente ?? "Sin publicar", numero: true },
  {
    titulo: "Acciones",
    de: ({ id, codigo }) => (
      <Enlace to={`/procesos/create?desde=${id}`} aria-label={`Duplicar ${codigo}`}>
        Duplicar
      </Enlace>
    ),
  },
];

const ARCHIVO = [{ id: "ARCHIVADOS", name: "Archivados" }];
const ORDENES = [
  { id: "MAS_RECIENTES", name: "Más recientes primero" },
  { id: "CIERRE", name: "Cierre más próximo primero" },
];

/** The contests in which the person works. */
export function ListaProcesos() {
  const puedeCrear = usePermisos()?.actos.includes("crearProceso") ?? false;
  const { data } = useConsulta(ENTIDADES, { first: 100, after: null });
  const entidades = data?.entidades.edges.map(({ node: { id, siglas } }) => ({ id, name: siglas })) ?? [];
  const crear = puedeCrear && (
    <Button variant="contained" component={LinkBase} to="/procesos/create" startIcon={<Add />}>
      Crear proceso
    </Button>
  );
  return (
    <Pagina titulo="Procesos" acciones={crear}>
      <Lista<Proceso>
        recurso="procesos"
        nombre="Procesos en los que trabaja"
        filtros={[
          { clave: "texto", etiqueta: "Código o título", clase: "texto" },
          ...(entidades.length > 1
            ? [
                {
                  clave: "entidad",
                  etiqueta: "Entidad",
                  clase: "opcion",
                  opciones: entidades,
                  ninguna: "Todas",
                } as const,
              ]
            : []),
          { clave: "archivo", etiqueta: "Archivo", clase: "opcion", opciones: ARCHIVO, ninguna: "En trabajo" },
          { clave: "fases", etiqueta: "En qué va", clase: "fichas", opciones: OPCIONES_FASE },
        ]}
        ordenes={ORDENES}
        conConsultas
        columnas={COLUMNAS}
        vacia={<SinProcesos crear={crear} />}
      />
    </Pagina>
  );
}

function SinProcesos({ crear }: { readonly crear: React.ReactNode }) {
  return (
    <Card sx={{ p: 3 }}>
      <Typography variant="h2" gutterBottom>
        Todavía no hay procesos
      </Typography>
      <Typography sx={{ mb: 2, maxWidth: "66ch" }}>
        {crear
          ? "Cree el primero en blanco o a partir de un archivo de bases. Podrá corregirlo cuanto quiera antes de publicarlo."
          : "Cuando le asignen un proceso, lo verá aquí."}
      </Typography>
      {crear}
    </Card>
  );
}

function plazo(abre: string | null | undefined, cierra: string | null | undefined): string {
  if (!abre || !cierra) return "Sin fechas";
  return `${cuandoCorto(abre)} – ${cuandoCorto(cierra)}`;
}
