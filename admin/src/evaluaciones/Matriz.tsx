import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { LinkBase } from "react-admin";
import { Parte } from "../bases/controles/Parte.tsx";
import { Enlace } from "../ui/Enlace.tsx";
import { Espera, NoSePudo } from "../ui/Espera.tsx";
import { Estado } from "../ui/Estado.tsx";
import { puntaje } from "../ui/puntajes.ts";
import { type Columna, Filas } from "../ui/Filas.tsx";
import type { MatrizAdminQuery } from "../gql/graphql.ts";
import { usePaginaMatriz } from "./pagina-matriz.ts";
import { ESTADOS } from "./palabras.ts";

type Fila = MatrizAdminQuery["matriz"]["edges"][number]["node"] & {
  readonly id: string;
  readonly etapa: string;
  readonly a: string;
};

/** The applications that reached a stage. */
export function Matriz({ proceso, etapa }: { readonly proceso: string; readonly etapa: string }) {
  const { consulta, filas, busqueda, siguiente } = usePaginaMatriz(proceso, etapa);
  const base = `/procesos/${proceso}/evaluacion`;
  if (consulta.error) return <NoSePudo falla={consulta.error} reintentar={() => void consulta.refetch()} />;
  if (!consulta.data) return <Espera />;
  const conLugar = filas.map((fila) => ({
    ...fila,
    id: fila.postulacionId,
    etapa,
    a: `${base}/${etapa}/${fila.postulacionId}${busqueda}`,
  }));
  return (
    <Parte titulo="Expedientes de la etapa" acciones={<Enlace to={base}>Todas las etapas</Enlace>}>
      {filas.length === 0 && <Typography>Nadie llegó a esta etapa.</Typography>}
      {filas.length > 0 && <Filas<Fila> nombre="Expedientes de la etapa" columnas={COLUMNAS} data={conLugar} />}
      <Box sx={{ display: "flex", gap: 1, mt: 1.5 }}>
        {busqueda !== "" && (
          <Button component={LinkBase} to={`${base}/${etapa}`}>
            Primera página
          </Button>
        )}
        {siguiente !== null && (
          <Button component={LinkBase} to={`${base}/${etapa}?despues=${encodeURIComponent(siguiente)}`}>
            Página siguiente
          </Button>
        )}
      </Box>
    </Parte>
  );
}

const COLUMNAS: readonly Columna<Fila>[] = [
  {
    titulo: "Expediente",
    de: ({ codigo, nombres, a }) => (
      <>
        <Enlace to={a} sx={{ fontWeight: 600 }}>
          {codigo}
        </Enlace>
        <Typography variant="body2">{nombres}</Typography>
      </>
    ),
  },
  { titulo: "Su hoja", de: (fila) => <MiHoja fila={fila} /> },
  {
    titulo: "Hojas cerradas",
    de: ({ hojasCerradas, hojasEsperadas }) =>
      hojasEsperadas === 0 ? "No lleva" : `${hojasCerradas} de ${hojasEsperadas}`,
  },
  {
    titulo: "Estado",
    de: ({ candidaturas, etapa }) =>
      candidaturas.map(({ plaza, etapas }) => {
        const suya = etapas.find((una) => una.etapa === etapa);
        const { nombre, tono } = ESTADOS[suya?.estado ?? "PENDIENTE"];
        return (
          <Estado key={plaza} tono={tono}>
            {nombre}
          </Estado>
        );
      }),
  },
  {
    titulo: "Puntaje",
    numero: true,
    de: ({ candidaturas, etapa }) =>
      candidaturas
        .map(({ etapas }) => etapas.find((una) => una.etapa === etapa)?.obtenido?.valor)
        .map((valor) => (valor === undefined ? "—" : puntaje(valor)))
        .join(" · "),
  },
];

function MiHoja({ fila: { meAbstuve, miHoja, hojasEsperadas } }: { readonly fila: Fila }) {
  if (meAbstuve) return <Estado tono="llano">No la evalúa</Estado>;
  if (hojasEsperadas === 0) return "No lleva";
  if (!miHoja) return <Estado tono="espera">Sin empezar</Estado>;
  return miHoja.cerradaEn ? <Estado tono="bien">Cerrada</Estado> : <Estado tono="dato">En curso</Estado>;
}
