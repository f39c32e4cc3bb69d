import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { use, useMemo } from "react";
import type { Bases } from "#schema/bases/bases.ts";
import { comparar } from "#schema/bases/comparar.ts";
import { ContextoBorrador } from "../bases/borrador.ts";
import { Parte } from "../bases/controles/Parte.tsx";
import { useConsulta } from "../data-provider/consulta.ts";
import { usePermisos } from "../data-provider/permisos.ts";
import { Espera, NoSePudo } from "../ui/Espera.tsx";
import { CambiosDelProceso } from "./cambios/CambiosDelProceso.tsx";
import { Diferencias } from "./Diferencias.tsx";
import type { Proceso } from "./lugares.ts";
import { PUBLICACION, VIGENTE } from "./operaciones.ts";
import { Presentar } from "./Presentar.tsx";
import { Propuesta } from "./Propuesta.tsx";
import { Versiones } from "./Versiones.tsx";

/** Everything about making the bases official: what blocks it, what changes, who signs, and what was signed before. */
export function Publicacion({ proceso }: { readonly proceso: Proceso }) {
  const borrador = use(ContextoBorrador);
  const persona = usePermisos()?.persona ?? null;
  const { data, error, refetch } = useConsulta(PUBLICACION, { id: proceso.id, conBorrador: borrador !== null });
  if (error) return <NoSePudo falla={error} reintentar={() => void refetch()} />;
  if (!data?.proceso) return <Espera />;
  const { propuesta, versiones } = data.proceso;
  return (
    <>
      {propuesta && <Propuesta proceso={proceso} propuesta={propuesta} persona={persona} />}
      {!propuesta && borrador && (
        <>
          {proceso.versionVigente && <Cambios proceso={proceso.id} bases={borrador.bases} />}
          <Presentar proceso={proceso} />
        </>
      )}
      {!propuesta && <CambiosDelProceso proceso={proceso} />}
      <Versiones proceso={proceso} versiones={versiones} />
    </>
  );
}

/** What the draft changes of the bases in force. */
function Cambios({ proceso, bases }: { readonly proceso: string; readonly bases: Bases }) {
  const { data, error } = useConsulta(VIGENTE, { id: proceso });
  const documento = data?.proceso?.version?.documento as Bases | undefined;
  const frases = useMemo(
    () => (documento ? comparar(documento, bases).map(({ frase }) => frase) : null),
    [documento, bases],
  );
  return (
    <Parte titulo="Qué cambia respecto de las bases vigentes">
      {error && <NoSePudo falla={error} />}
      {frases && frases.length === 0 && <Typography>El borrador es igual a las bases vigentes.</Typography>}
      {frases && frases.length > 0 && <Diferencias frases={frases} />}
      {!frases && !error && <Box>Comparando…</Box>}
    </Parte>
  );
}
