import Autocomplete from "@mui/material/Autocomplete";
import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import MenuItem from "@mui/material/MenuItem";
import TextField from "@mui/material/TextField";
import { useDeferredValue, useState } from "react";
import { useNotify } from "react-admin";
import type { Bases } from "#schema/bases/bases.ts";
import { useConsulta, useReleerTodo } from "../data-provider/consulta.ts";
import { type Falla, leerFalla } from "../data-provider/falla.ts";
import { pedir } from "../data-provider/transporte.ts";
import type { EtapasEvaluacionAdminQuery, Rol } from "../gql/graphql.ts";
import type { Proceso } from "../procesos/lugares.ts";
import { Aviso } from "../ui/Aviso.tsx";
import { Boton } from "../ui/Boton.tsx";
import { ASIGNAR_ROL, PERSONAL } from "../usuarios/operaciones.ts";
import { DESIGNAR_INTEGRANTE } from "./actos.ts";
import { BASES_DE_VERSION } from "./operaciones.ts";

interface Props {
  readonly proceso: Proceso;
  readonly comite: EtapasEvaluacionAdminQuery["comite"];
  readonly onCierra: () => void;
}

/** Gives a person the role in this proceso and, when the bases name offices, the office. */
export function NuevoIntegrante({ proceso, comite, onCierra }: Props) {
  const version = useConsulta(BASES_DE_VERSION, { proceso: proceso.id, numero: proceso.versionVigente ?? 1 });
  const [buscado, setBuscado] = useState("");
  const personas = useConsulta(PERSONAL, { first: 20, after: null, buscar: useDeferredValue(buscado) || null });
  const [persona, setPersona] = useState<string | null>(null);
  const [cargo, setCargo] = useState("");
  const [falla, setFalla] = useState<Falla | null>(null);
  const [ocupado, setOcupado] = useState(false);
  const releer = useReleerTodo();
  const notificar = useNotify();
  const bases = version.data?.proceso?.version?.documento as Bases | undefined;
  const cargos = bases?.generalidades.comite?.miembros ?? SIN_CARGOS;
  const opciones =
    personas.data?.personal.edges.map(({ node }) => ({
      id: node.id,
      label: `${node.apellidos}, ${node.nombres} · ${node.correo}`,
    })) ?? [];

  const agregar = async () => {
    const elegido = cargos.find(({ id }) => id === cargo);
    if (!persona || !elegido) return;
    const rol: Rol = elegido.funcion === "PRESIDENTE" ? "PRESIDENTE" : "COMITE";
    setOcupado(true);
    setFalla(null);
    try {
      await pedir(ASIGNAR_ROL, {
        persona,
        rol: { rol, entidad: proceso.entidad?.id ?? null, proceso: proceso.id },
      }).catch(salvoQueYaLoTenga);
      if (cargos !== SIN_CARGOS) await pedir(DESIGNAR_INTEGRANTE, { proceso: proceso.id, persona, cargo });
      await releer();
      notificar("Se agregó al comité", { type: "success" });
      onCierra();
    } catch (error) {
      setFalla(leerFalla(error));
    } finally {
      setOcupado(false);
    }
  };
  return (
    <Dialog open onClose={ocupado ? undefined : onCierra} fullWidth maxWidth="sm" aria-labelledby="nuevo-integrante">
      <DialogTitle id="nuevo-integrante" component="h2" variant="h2">
        Agregar integrante al comité
      </DialogTitle>
      <DialogContent>
        <Autocomplete
          options={opciones}
          filterOptions={(todas) => todas}
          onInputChange={(_evento, texto, razon) => razon === "input" && setBuscado(texto)}
          onChange={(_evento, elegida) => setPersona(elegida?.id ?? null)}
          isOptionEqualToValue={(a, b) => a.id === b.id}
          loading={personas.isPending}
          loadingText="Buscando…"
          noOptionsText="Nadie con ese nombre. Quien administra los usuarios puede invitarlo."
          openText="Abrir la lista"
          closeText="Cerrar la lista"
          clearText="Borrar"
          renderInput={(props) => (
            <TextField {...props} label="Persona" helperText="Escriba parte de su nombre o de su correo." />
          )}
        />
        <TextField select label="Cargo" value={cargo} onChange={({ target }) => setCargo(target.value)}>
          {cargos.map(({ id, cargo: nombre }) => (
            <MenuItem key={id} value={id} disabled={comite.some((uno) => uno.cargo === id)}>
              {nombre}
            </MenuItem>
          ))}
        </TextField>
        {falla && (
          <Aviso tono="mal" vivo>
            {falla.message}
          </Aviso>
        )}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onCierra} disabled={ocupado}>
          Cancelar
        </Button>
        <Boton onClick={() => void agregar()} ocupado={ocupado} disabled={persona === null || cargo === ""}>
          Agregar
        </Boton>
      </DialogActions>
    </Dialog>
  );
}

/** What can be chosen when the bases name no offices. */
const SIN_CARGOS: NonNullable<Bases["generalidades"]["comite"]>["miembros"] = [
  { id: "preside", cargo: "Preside", funcion: "PRESIDENTE" },
  { id: "integra", cargo: "Integra con voz y voto", funcion: "MIEMBRO" },
];

/** Somebody who already has the role can still be given an office. */
const salvoQueYaLoTenga = (error: unknown): void => {
  if (leerFalla(error).codigo !== "ROL_YA_ASIGNADO") throw error;
};
