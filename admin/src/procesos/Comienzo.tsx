import Box from "@mui/material/Box";
import MenuItem from "@mui/material/MenuItem";
import TextField from "@mui/material/TextField";
import { useEffect, useState } from "react";
import { useSearchParams } from "react-router";
import { useFormContext } from "react-hook-form";
import { useConsulta } from "../data-provider/consulta.ts";
import { ArchivoDeTexto } from "../ui/ArchivoDeTexto.tsx";
import { Aviso } from "../ui/Aviso.tsx";
import { EJEMPLOS, EXPORTAR_BASES, PROCESOS } from "./operaciones.ts";

const BLANCO = "blanco";
const ARCHIVO = "archivo";
const COPIA = "copia";

/** With what a new proceso begins: in blank, like a contest of example, as a copy of another, or from a file. */
export function Comienzo() {
  const { setValue } = useFormContext();
  const [parametros] = useSearchParams();
  const deOtro = parametros.get("desde");
  const [como, setComo] = useState(deOtro === null ? BLANCO : COPIA);
  const [otro, setOtro] = useState(deOtro ?? "");
  const [archivo, setArchivo] = useState<string | null>(null);
  const { data } = useConsulta(EJEMPLOS, {});
  const ejemplos = data?.concursosDeEjemplo ?? [];
  const elegir = (cual: string) => {
    setComo(cual);
    setArchivo(null);
    setValue("documento", ejemplos.find(({ id }) => id === cual)?.documento ?? "");
  };
  return (
    <Box sx={{ my: 1, width: "100%" }}>
      <TextField
        select
        label="Con qué empieza"
        value={como}
        onChange={({ target }) => elegir(target.value)}
        helperText={AYUDAS[como] ?? "Trae todo lo de ese concurso: después cambie lo que haga falta."}
      >
        <MenuItem value={BLANCO}>En blanco</MenuItem>
        <MenuItem value={COPIA}>Como copia de otro proceso</MenuItem>
        <MenuItem value={ARCHIVO}>Con un archivo de bases</MenuItem>
        {ejemplos.map(({ id, nombre }) => (
          <MenuItem key={id} value={id} sx={{ whiteSpace: "normal" }}>
            {`Como: ${nombre}`}
          </MenuItem>
        ))}
      </TextField>
      {como === COPIA && <DeOtroProceso elegido={otro} onElige={setOtro} />}
      {como === ARCHIVO && (
        <ArchivoDeTexto
          acepta=".json,application/json"
          etiqueta={archivo ?? "Elegir archivo"}
          onTexto={(texto, nombre) => {
            setArchivo(nombre);
            setValue("documento", texto);
          }}
        />
      )}
    </Box>
  );
}

const AYUDAS: Readonly<Record<string, string>> = {
  [BLANCO]: "Podrá traer de la biblioteca un concurso completo o sus partes.",
  [ARCHIVO]: "Un archivo .bases.json exportado de otro proceso, de esta u otra instalación.",
  [COPIA]: "Trae las bases de ese proceso tal como están publicadas o en borrador.",
};

interface PropsOtro {
  readonly elegido: string;
  readonly onElige: (id: string) => void;
}

function DeOtroProceso({ elegido, onElige }: PropsOtro) {
  const { setValue } = useFormContext();
  const { data } = useConsulta(PROCESOS, { first: 100, after: null, filtro: {}, orden: "MAS_RECIENTES" });
  const { data: bases, error } = useConsulta(
    EXPORTAR_BASES,
    { proceso: elegido, version: null },
    { activa: elegido !== "" },
  );
  useEffect(() => {
    if (bases) setValue("documento", bases.exportarBases);
  }, [bases, setValue]);
  const procesos = data?.procesos.edges.map(({ node }) => node) ?? [];
  return (
    <>
      <TextField
        select
        label="Proceso que se copia"
        value={procesos.some(({ id }) => id === elegido) ? elegido : ""}
        onChange={({ target }) => onElige(target.value)}
      >
        {procesos.map(({ id, codigo, titulo }) => (
          <MenuItem key={id} value={id} sx={{ whiteSpace: "normal" }}>
            {`${codigo} · ${titulo}`}
          </MenuItem>
        ))}
      </TextField>
      {error && <Aviso tono="mal">{error.message}</Aviso>}
    </>
  );
}
