import Box from "@mui/material/Box";
import MenuItem from "@mui/material/MenuItem";
import TextField from "@mui/material/TextField";
import Typography from "@mui/material/Typography";
import { use, useMemo, useState } from "react";
import { useNotify } from "react-admin";
import type { Bases } from "#schema/bases/bases.ts";
import { comparar } from "#schema/bases/comparar.ts";
import { ContextoBorrador } from "../bases/borrador.ts";
import { useActo, useConsulta, useReleerTodo } from "../data-provider/consulta.ts";
import { pedir } from "../data-provider/transporte.ts";
import { Boton } from "../ui/Boton.tsx";
import { Confirmacion } from "../ui/Confirmacion.tsx";
import { NoSePudo } from "../ui/Espera.tsx";
import { motivoDe } from "./capacidades.ts";
import { Diferencias } from "./Diferencias.tsx";
import type { Proceso } from "./lugares.ts";
import { EXPORTAR_BASES, IMPORTAR_BASES, VERSION } from "./operaciones.ts";

interface Props {
  readonly proceso: Proceso;
  /** Numbers of what was published, the oldest first. */
  readonly numeros: readonly number[];
}

/** What changes from one version to another, whichever two; and one of them taken back into the draft. */
export function CompararVersiones({ proceso, numeros }: Props) {
  const borrador = use(ContextoBorrador);
  const [desde, setDesde] = useState(numeros.at(-2) ?? numeros[0] ?? 1);
  const [hasta, setHasta] = useState(numeros.at(-1) ?? 1);
  const antes = useVersion(proceso.id, desde);
  const despues = useVersion(proceso.id, hasta);
  const frases = useMemo(
    () => (antes.bases && despues.bases ? comparar(antes.bases, despues.bases).map(({ frase }) => frase) : null),
    [antes.bases, despues.bases],
  );
  const falla = antes.error ?? despues.error;
  return (
    <Box sx={{ borderTop: 1, borderColor: "divider", pt: 1.5 }}>
      <Typography variant="h4" component="h3">
        Comparar dos versiones
      </Typography>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, maxWidth: 480 }}>
        <Elegir etiqueta="De la versión" numeros={numeros} valor={desde} onElige={setDesde} />
        <Elegir etiqueta="A la versión" numeros={numeros} valor={hasta} onElige={setHasta} />
      </Box>
      {falla && <NoSePudo falla={falla} />}
      {frases && frases.length === 0 && <Typography>No cambia nada en las reglas.</Typography>}
      {frases && frases.length > 0 && <Diferencias frases={frases} />}
      {borrador && <Llevar proceso={proceso} numero={hasta} revision={borrador.revision} />}
    </Box>
  );
}

function useVersion(id: string, numero: number) {
  const { data, error } = useConsulta(VERSION, { id, numero });
  return { bases: data?.proceso?.version?.documento as Bases | undefined, error };
}

interface PropsElegir {
  readonly etiqueta: string;
  readonly numeros: readonly number[];
  readonly valor: number;
  readonly onElige: (numero: number) => void;
}

function Elegir({ etiqueta, numeros, valor, onElige }: PropsElegir) {
  return (
    <TextField
      select
      label={etiqueta}
      value={valor}
      onChange={({ target }) => onElige(Number(target.value))}
      sx={{ width: 200 }}
    >
      {numeros.map((numero) => (
        <MenuItem key={numero} value={numero}>
          {`Versión ${numero}`}
        </MenuItem>
      ))}
    </TextField>
  );
}

interface PropsLlevar {
  readonly proceso: Proceso;
  readonly numero: number;
  readonly revision: number;
}

/** Takes a version back into the draft, which is replaced; what is published stays as it is. */
function Llevar({ proceso, numero, revision }: PropsLlevar) {
  const importar = useActo(IMPORTAR_BASES);
  const releer = useReleerTodo();
  const notificar = useNotify();
  const [pregunta, setPregunta] = useState(false);
  const llevar = async () => {
    const { exportarBases } = await pedir(EXPORTAR_BASES, { proceso: proceso.id, version: numero });
    await importar.hacer({ proceso: proceso.id, revision, documento: exportarBases });
    setPregunta(false);
    await releer();
    notificar(`El borrador es ahora la versión ${numero}`, { type: "success" });
  };
  return (
    <Box sx={{ mt: 1 }}>
      <Boton
        variant="outlined"
        motivo={motivoDe(proceso.capacidades, "importarBases")}
        onClick={() => setPregunta(true)}
      >
        {`Llevar la versión ${numero} al borrador…`}
      </Boton>
      {pregunta && (
        <Confirmacion
          titulo={`¿Reemplazar el borrador por la versión ${numero}?`}
          boton="Reemplazar"
          ocupado={importar.ocupado}
          falla={importar.falla}
          onCierra={() => {
            setPregunta(false);
            importar.olvidar();
          }}
          onConfirma={() => void llevar().catch(() => {})}
        >
          <Typography>
            Lo que el borrador tenga de más se pierde. Lo publicado no cambia: para que rija hay que publicar una fe de
            erratas.
          </Typography>
        </Confirmacion>
      )}
    </Box>
  );
}
