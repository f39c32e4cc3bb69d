import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { lazy, Suspense, useState } from "react";
import { useNotify } from "react-admin";
import { useActo, useReleerTodo } from "../data-provider/consulta.ts";
import { Estado } from "../ui/Estado.tsx";
import { motivoDe } from "./capacidades.ts";
import type { Proceso } from "./lugares.ts";
import { ARCHIVAR, DESARCHIVAR } from "./operaciones.ts";

/** The dialog comes when it is asked for: few who open a proceso put it away. */
const Confirmacion = lazy(async () => ({ default: (await import("../ui/Confirmacion.tsx")).Confirmacion }));

/** Whether the proceso was put away, and what puts it away or takes it back, for whoever may do that now. */
export function Archivado({ proceso }: { readonly proceso: Proceso }) {
  const { id, codigo, archivadoEn, capacidades } = proceso;
  const [abierto, setAbierto] = useState(false);
  const archivar = useActo(ARCHIVAR);
  const desarchivar = useActo(DESARCHIVAR);
  const releer = useReleerTodo();
  const notificar = useNotify();
  const { hacer, ocupado, falla, olvidar } = archivadoEn ? desarchivar : archivar;
  const puede = motivoDe(capacidades, archivadoEn ? "desarchivarProceso" : "archivarProceso") === null;
  const palabras = archivadoEn
    ? {
        boton: "Sacar del archivo",
        hecho: "El proceso volvió a la lista de trabajo",
        titulo: `¿Sacar ${codigo} del archivo?`,
      }
    : { boton: "Archivar", hecho: "El proceso se archivó", titulo: `¿Archivar ${codigo}?` };
  const confirmar = () =>
    void hacer({ proceso: id })
      .then(async () => {
        setAbierto(false);
        await releer();
        notificar(palabras.hecho, { type: "success" });
      })
      .catch(() => {});
  return (
    <>
      {archivadoEn && <Estado tono="llano">Archivado</Estado>}
      {puede && (
        <Button size="small" onClick={() => setAbierto(true)}>
          {palabras.boton}
        </Button>
      )}
      {abierto && (
        <Suspense>
          <Confirmacion
            titulo={palabras.titulo}
            boton={palabras.boton}
            ocupado={ocupado}
            falla={falla}
            onConfirma={confirmar}
            onCierra={() => {
              olvidar();
              setAbierto(false);
            }}
          >
            <Typography>
              {archivadoEn
                ? "Volverá a la lista de trabajo y se podrá seguir preparando."
                : "Saldrá de la lista de trabajo y no se podrá cambiar mientras esté archivado. Lo publicado sigue a la vista del público. Puede sacarlo del archivo cuando quiera."}
            </Typography>
          </Confirmacion>
        </Suspense>
      )}
    </>
  );
}
