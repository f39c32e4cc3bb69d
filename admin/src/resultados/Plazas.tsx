import Box from "@mui/material/Box";
import type { PlazaDeResultadosFragment } from "../gql/graphql.ts";

const CAUSAS: Readonly<Record<string, string>> = {
  SIN_POSTULANTES: "no se presentó nadie",
  NINGUNO_CUMPLE: "nadie cumple los requisitos mínimos",
  NINGUNO_APRUEBA: "nadie alcanza el puntaje mínimo",
  OCUPAN_OTRA_PLAZA: "quienes aprueban obtuvieron otra plaza, que prefirieron",
  NO_SUSCRIBE: "no se suscribió el contrato",
};

/** How each plaza ends, in sentences. */
export function Plazas({ plazas }: { readonly plazas: readonly PlazaDeResultadosFragment[] }) {
  if (plazas.length === 0) return null;
  return (
    <Box component="ul" sx={{ m: 0, mb: 2, pl: 2.5 }}>
      {plazas.map(({ plaza, nombre, posiciones, ganadores, accesitarios, desiertas }) => (
        <li key={plaza}>
          {`${nombre}: ${contar(posiciones, "vacante", "vacantes")}, ${contar(ganadores, "ganador", "ganadores")}, ${contar(accesitarios, "accesitario", "accesitarios")}`}
          {desiertas.length > 0 &&
            `; ${contar(desiertas.length, "DESIERTA", "DESIERTAS")} (${[...new Set(desiertas.map(({ causa, desenlace }) => desenlace ?? CAUSAS[causa] ?? causa))].join("; ")})`}
          .
        </li>
      ))}
    </Box>
  );
}

const contar = (n: number, uno: string, varios: string): string => `${n} ${n === 1 ? uno : varios}`;
