import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { LinkBase, useNotify } from "react-admin";
import Button from "@mui/material/Button";
import type { Hallazgo } from "#schema/hallazgo.ts";
import { sinJustificar } from "#schema/revision/justificaciones.ts";
import { useBorrador } from "../bases/borrador.ts";
import { Parte } from "../bases/controles/Parte.tsx";
import { paginaDe } from "../bases/secciones/indice.ts";
import { useActo, useReleerTodo } from "../data-provider/consulta.ts";
import { Aviso } from "../ui/Aviso.tsx";
import { Boton } from "../ui/Boton.tsx";
import { Confirmacion } from "../ui/Confirmacion.tsx";
import { motivoDe } from "./capacidades.ts";
import type { Proceso } from "./lugares.ts";
import { ENMENDAR_BASES, PROPONER_PUBLICACION, PUBLICAR_BASES } from "./operaciones.ts";

/** Presents the draft to be made official: the first publication, or an amendment of what is in force. */
export function Presentar({ proceso }: { readonly proceso: Proceso }) {
  const { estado, revision } = useBorrador();
  const proponer = useActo(PROPONER_PUBLICACION);
  const publicar = useActo(PUBLICAR_BASES);
  const enmendar = useActo(ENMENDAR_BASES);
  const releer = useReleerTodo();
  const notificar = useNotify();
  const [pregunta, setPregunta] = useState(false);
  const dosFirmas = proceso.entidad?.requiereSegundaPersona ?? true;
  const enmienda = proceso.versionVigente !== null && proceso.versionVigente !== undefined;
  const acto = enmienda ? "enmendarBases" : dosFirmas ? "proponerPublicacion" : "publicarBases";
  const motivo = estado === "AL_DIA" ? motivoDe(proceso.capacidades, acto) : "Espere a que el borrador se guarde.";
  const verbo = enmienda
    ? dosFirmas
      ? "Proponer la fe de erratas"
      : "Publicar la fe de erratas"
    : dosFirmas
      ? "Proponer la publicación"
      : "Publicar";

  const hacer = async (texto: string) => {
    const variables = { proceso: proceso.id, revision };
    if (enmienda) await enmendar.hacer({ ...variables, motivo: texto });
    else await (dosFirmas ? proponer : publicar).hacer(variables);
    setPregunta(false);
    await releer();
    notificar(dosFirmas ? "Se propuso. Ahora debe aprobarlo otra persona." : "Las bases se publicaron", {
      type: "success",
    });
  };
  const enCurso = enmienda ? enmendar : dosFirmas ? proponer : publicar;
  return (
    <Parte titulo={enmienda ? "Fe de erratas" : "Publicar las bases"}>
      <Bloqueos proceso={proceso.id} />
      <Typography sx={{ my: 1.5, maxWidth: "70ch" }}>
        {enmienda
          ? "Una fe de erratas es una versión nueva de las bases, con su motivo y con lo que cambia a la vista de todos."
          : "Al publicarse, las bases quedan fijas como versión 1: ya no se editan y quienes postulen lo harán con ellas."}{" "}
        {dosFirmas
          ? "Su entidad publica con dos firmas: usted propone y otra persona aprueba."
          : "Su entidad publica con una sola firma."}
      </Typography>
      <Boton motivo={motivo} onClick={() => setPregunta(true)}>
        {`${verbo}…`}
      </Boton>
      {pregunta && (
        <Confirmacion
          titulo={`¿${verbo}?`}
          boton={verbo}
          {...(enmienda
            ? { pideTexto: "Motivo de la fe de erratas; se publica" }
            : { palabra: dosFirmas ? "PROPONER" : "PUBLICAR" })}
          ocupado={enCurso.ocupado}
          falla={enCurso.falla}
          onCierra={() => {
            setPregunta(false);
            enCurso.olvidar();
          }}
          onConfirma={(texto) => void hacer(texto).catch(() => {})}
        >
          <Typography>
            {`Se presenta la revisión ${revision} de ${proceso.codigo}. `}
            {dosFirmas
              ? "Mientras espera la otra firma, el borrador no se puede editar."
              : "Desde ese momento cualquiera puede verlas."}
          </Typography>
        </Confirmacion>
      )}
    </Parte>
  );
}

/** What stands in the way, each with its place: errors to mend, and warnings to mend or to justify. */
function Bloqueos({ proceso }: { readonly proceso: string }) {
  const { hallazgos } = useBorrador();
  const errores = hallazgos.filter(({ gravedad }) => gravedad === "ERROR");
  const avisos = sinJustificar(hallazgos);
  if (errores.length + avisos.length === 0) {
    return (
      <Aviso tono="bien" titulo="La revisión no halla errores">
        Lea las notas: no impiden publicar, pero alguien puede preguntar por ellas.
      </Aviso>
    );
  }
  return (
    <Box sx={{ display: "flex", flexDirection: "column", gap: 1 }}>
      {errores.length > 0 && (
        <Aviso
          tono="mal"
          titulo={errores.length === 1 ? "1 error impide publicar" : `${errores.length} errores impiden publicar`}
        >
          <Lista hallazgos={errores} proceso={proceso} />
        </Aviso>
      )}
      {avisos.length > 0 && (
        <Aviso
          tono="espera"
          titulo={
            avisos.length === 1 ? "1 aviso espera justificación" : `${avisos.length} avisos esperan justificación`
          }
        >
          Corríjalos, o justifíquelos en Hallazgos: la justificación se publica con las bases.
          <Lista hallazgos={avisos} proceso={proceso} />
        </Aviso>
      )}
    </Box>
  );
}

function Lista({ hallazgos, proceso }: { readonly hallazgos: readonly Hallazgo[]; readonly proceso: string }) {
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {hallazgos.map(({ codigo, ruta, mensaje }) => (
        <li key={`${codigo} ${ruta} ${mensaje}`}>
          {mensaje}{" "}
          <Button
            size="small"
            component={LinkBase}
            to={`/procesos/${proceso}/${paginaDe(ruta)}#${encodeURIComponent(ruta)}`}
            aria-label={`Ir a: ${mensaje}`}
          >
            Ir
          </Button>
        </li>
      ))}
    </Box>
  );
}
