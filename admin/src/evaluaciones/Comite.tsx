import PersonAdd from "@mui/icons-material/PersonAdd";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { Parte } from "../bases/controles/Parte.tsx";
import type { EtapasEvaluacionAdminQuery } from "../gql/graphql.ts";
import type { Proceso } from "../procesos/lugares.ts";
import { Estado } from "../ui/Estado.tsx";
import { NuevoIntegrante } from "./NuevoIntegrante.tsx";

interface Props {
  readonly proceso: Proceso;
  readonly comite: EtapasEvaluacionAdminQuery["comite"];
  /** Whether the person may add members. */
  readonly organiza: boolean;
}

/** Who evaluates this proceso, in which office, and whose sheet counts. */
export function Comite({ proceso, comite, organiza }: Props) {
  const [agrega, setAgrega] = useState(false);
  return (
    <Parte
      titulo="Comité"
      acciones={
        organiza && (
          <Button variant="outlined" startIcon={<PersonAdd />} onClick={() => setAgrega(true)}>
            Agregar integrante
          </Button>
        )
      }
    >
      {comite.length === 0 && (
        <Typography>Todavía no hay comité. Recursos Humanos designa a sus integrantes.</Typography>
      )}
      <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0 }}>
        {comite.map(({ persona, nombres, preside, nombreCargo, vota }) => (
          <Box
            key={persona}
            component="li"
            sx={{ display: "flex", flexWrap: "wrap", columnGap: 1, alignItems: "center", py: 0.75 }}
          >
            <span>{nombres}</span>
            <Typography variant="body2" sx={{ color: "text.secondary" }}>
              {nombreCargo ?? "Sin cargo"}
            </Typography>
            {preside && <Estado tono="dato">Preside</Estado>}
            {!vota && <Estado tono="llano">Sin voto</Estado>}
          </Box>
        ))}
      </Box>
      {agrega && <NuevoIntegrante proceso={proceso} comite={comite} onCierra={() => setAgrega(false)} />}
    </Parte>
  );
}
