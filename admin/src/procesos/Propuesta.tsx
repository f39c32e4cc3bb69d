import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useNotify } from "react-admin";
import { Parte } from "../bases/controles/Parte.tsx";
import { useActo, useReleerTodo } from "../data-provider/consulta.ts";
import type { PublicacionAdminQuery } from "../gql/graphql.ts";
import { Boton } from "../ui/Boton.tsx";
import { Confirmacion } from "../ui/Confirmacion.tsx";
import { Estado } from "../ui/Estado.tsx";
import { cuandoLargo } from "../ui/fechas.ts";
import { esDeSuRol, motivoDe } from "./capacidades.ts";
import { Diferencias } from "./Diferencias.tsx";
import type { Proceso } from "./lugares.ts";
import { APROBAR_PUBLICACION, OBSERVAR_PUBLICACION } from "./operaciones.ts";
import { CLASES_VERSION } from "./palabras.ts";

type DatosPropuesta = NonNullable<NonNullable<PublicacionAdminQuery["proceso"]>["propuesta"]>;

interface Props {
  readonly proceso: Proceso;
  readonly propuesta: DatosPropuesta;
  readonly persona: string | null;
}

/** A change that waits for the signature of a second person. Who proposed it cannot approve it. */
export function Propuesta({ proceso, propuesta, persona }: Props) {
  const aprobar = useActo(APROBAR_PUBLICACION);
  const observar = useActo(OBSERVAR_PUBLICACION);
  const releer = useReleerTodo();
  const notificar = useNotify();
  const [pregunta, setPregunta] = useState<"APROBAR" | "OBSERVAR" | null>(null);
  const propia = persona !== null && propuesta.propuestaPor === persona;
  const variables = { proceso: proceso.id, propuesta: propuesta.id };
  const terminar = async (acto: Promise<unknown>, mensaje: string) => {
    await acto;
    setPregunta(null);
    await releer();
    notificar(mensaje, { type: "success" });
  };
  const cerrar = () => {
    setPregunta(null);
    aprobar.olvidar();
    observar.olvidar();
  };
  const puedeVerAprobar = propia || esDeSuRol(proceso.capacidades, "aprobarPublicacion");
  const motivoAprobar = propia
    ? "La propuso usted: debe aprobarla otra persona."
    : motivoDe(proceso.capacidades, "aprobarPublicacion");
  return (
    <Parte titulo={CLASES_VERSION[propuesta.clase]} acciones={<Estado tono="espera">Espera la segunda firma</Estado>}>
      <Typography sx={{ mb: 1 }}>
        {`${propia ? "La propuso usted" : "La propuso otra persona"} el ${cuandoLargo(propuesta.propuestaEn)}.`}
        {propuesta.motivo && ` Motivo: ${propuesta.motivo}`}
      </Typography>
      {propuesta.diferencias.length > 0 ? (
        <>
          <Typography variant="h4" component="h3">
            Qué cambiaría
          </Typography>
          <Diferencias frases={propuesta.diferencias} />
        </>
      ) : (
        <Typography sx={{ mb: 1 }}>
          Es la primera versión: no hay otra con que compararla. Revise cada sección antes de aprobar.
        </Typography>
      )}
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 2, mt: 2, alignItems: "flex-start" }}>
        {puedeVerAprobar && (
          <Boton motivo={motivoAprobar} onClick={() => setPregunta("APROBAR")}>
            Aprobar y publicar…
          </Boton>
        )}
        <Boton
          variant="outlined"
          motivo={motivoDe(proceso.capacidades, "observarPublicacion")}
          onClick={() => setPregunta("OBSERVAR")}
        >
          {propia ? "Retirar la propuesta…" : "Observar…"}
        </Boton>
      </Box>
      {pregunta === "APROBAR" && (
        <Confirmacion
          titulo="¿Aprobar y publicar?"
          boton="Aprobar y publicar"
          palabra="APROBAR"
          ocupado={aprobar.ocupado}
          falla={aprobar.falla}
          onCierra={cerrar}
          onConfirma={() => void terminar(aprobar.hacer(variables), "Las bases se publicaron").catch(() => {})}
        >
          <Typography>
            Su firma queda registrada con la fecha y la huella del documento. Lo publicado ya no se puede alterar; solo
            se corrige con otra versión.
          </Typography>
        </Confirmacion>
      )}
      {pregunta === "OBSERVAR" && (
        <Confirmacion
          titulo={propia ? "¿Retirar la propuesta?" : "¿Observar la propuesta?"}
          boton={propia ? "Retirar" : "Observar"}
          pideTexto="Qué hay que corregir"
          ocupado={observar.ocupado}
          falla={observar.falla}
          onCierra={cerrar}
          onConfirma={(observacion) =>
            void terminar(observar.hacer({ ...variables, observacion }), "La propuesta se devolvió").catch(() => {})
          }
        >
          <Typography>El borrador vuelve a poder editarse, y lo que escriba queda registrado.</Typography>
        </Confirmacion>
      )}
    </Parte>
  );
}
