import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import type { Hallazgo } from "#schema/hallazgo.ts";
import { cliente } from "../datos/cliente.ts";
import { leerFalla } from "../datos/errores.ts";
import { useSubidasEnCurso } from "../documentos/en-curso.ts";
import { cerrarBorrador, type Expediente } from "../formulario/expediente.ts";
import { Eleccion } from "../campos/Eleccion.tsx";
import { DOCUMENTOS } from "../textos/documentos.ts";
import { REVISION } from "../textos/revision.ts";
import { Enlace, irA } from "../ui/navegacion.tsx";
import { Aviso, Boton, Espera } from "../ui/piezas.tsx";
import { ResumenErrores, type ErrorFormulario } from "../ui/ResumenErrores.tsx";
import { Titulo } from "../ui/Titulo.tsx";
import { claveDeEnvio, olvidarClave } from "./clave-envio.ts";
import { ConExpediente, Membrete } from "./ConExpediente.tsx";
import { POSTULACION } from "../formulario/operaciones.ts";
import { ENVIAR_POSTULACION, REVISAR_POSTULACION } from "./operaciones-revision.ts";
import { ResumenRespuestas } from "./ResumenRespuestas.tsx";
import { parteDelHallazgo, rutaDelHallazgo } from "./ruta-hallazgo.ts";

const T = REVISION;

/** Everything that will be sent, with a way back to each part, and the button that sends it. */
export function Revision({ id }: { readonly id: string }) {
  return <ConExpediente id={id}>{(expediente) => <Repaso expediente={expediente} />}</ConExpediente>;
}

function Repaso({ expediente }: { readonly expediente: Expediente }) {
  const { postulacion, previa } = expediente;
  const { data, error } = useQuery(REVISAR_POSTULACION, {
    variables: { postulacion: postulacion.id },
    fetchPolicy: "network-only",
    skip: previa,
  });
  const juzgada = previa || data !== undefined || error !== undefined;
  const hallazgos = data?.revisarPostulacion ?? expediente.hallazgos;
  const faltas = hallazgos.filter(({ gravedad }) => gravedad === "ERROR");
  const avisos = hallazgos.filter(({ gravedad }) => gravedad !== "ERROR");
  return (
    <div className="cuerpo-angosto pila">
      <Membrete expediente={expediente} volver="TAREAS" />
      <Titulo>{T.titulo}</Titulo>
      {faltas.length > 0 && (
        <Aviso tono="mal" titulo={T.falta}>
          <Hallazgos hallazgos={faltas} expediente={expediente} />
        </Aviso>
      )}
      <ResumenRespuestas expediente={expediente} />
      {avisos.length > 0 && (
        <Aviso tono="espera" titulo={T.avisos}>
          <Hallazgos hallazgos={avisos} expediente={expediente} />
        </Aviso>
      )}
      {!juzgada && <Espera texto={T.comprobando} />}
      {juzgada && faltas.length === 0 && <Enviar expediente={expediente} />}
    </div>
  );
}

interface PropsHallazgos {
  readonly hallazgos: readonly Pick<Hallazgo, "codigo" | "ruta" | "mensaje">[];
  readonly expediente: Expediente;
}

/** Findings under the name of the part where they are mended: two parts may ask with the same words. */
function Hallazgos({ hallazgos, expediente: { bases, base, vista } }: PropsHallazgos) {
  const partes = Map.groupBy(hallazgos, ({ ruta }) => parteDelHallazgo(bases, vista.respuestas, ruta));
  return [...partes].map(([parte, suyos]) => (
    <div key={parte}>
      <p className="menor">
        <strong>{parte}</strong>
      </p>
      <ul>
        {suyos.map(({ codigo, ruta, mensaje }) => (
          <li key={`${codigo} ${ruta}`}>
            <Enlace a={rutaDelHallazgo(base, ruta)}>{mensaje}</Enlace>
          </li>
        ))}
      </ul>
    </div>
  ));
}

function Enviar({ expediente: { auto, base, postulacion, previa } }: { readonly expediente: Expediente }) {
  const [jurado, setJurado] = useState(false);
  const [ocupado, setOcupado] = useState(false);
  const [errores, setErrores] = useState<readonly ErrorFormulario[]>([]);
  const subiendo = useSubidasEnCurso();

  const enviar = async () => {
    if (subiendo > 0) return setErrores([{ control: null, mensaje: DOCUMENTOS.comprobando }]);
    if (!jurado) return setErrores([{ control: "jurado", mensaje: T.juramentoFalta }]);
    setErrores([]);
    if (previa) return;
    setOcupado(true);
    try {
      await auto.ejecutar(async (revision) => {
        // The same key goes with every try, so that an answer that was lost does not send twice.
        const variables = { postulacion: postulacion.id, revision, clave: claveDeEnvio(postulacion.id) };
        await cliente.mutate({ mutation: ENVIAR_POSTULACION, variables });
        return { revision, dato: undefined };
      });
      olvidarClave(postulacion.id);
      await cliente
        .query({ query: POSTULACION, variables: { id: postulacion.id }, fetchPolicy: "network-only" })
        .catch(() => undefined);
      cerrarBorrador(postulacion.id);
      irA(`${base}/constancia`, { reemplaza: true });
    } catch (error) {
      const { mensaje, pasajera } = leerFalla(error);
      setErrores([{ control: null, mensaje: pasajera ? `${mensaje} ${T.reintente}` : mensaje }]);
      setOcupado(false);
    }
  };
  return (
    <form
      className="formulario"
      noValidate
      onSubmit={(evento) => {
        evento.preventDefault();
        void enviar();
      }}
    >
      <ResumenErrores errores={errores} />
      <p>{T.sello}</p>
      <Eleccion
        id="jurado"
        tipo="checkbox"
        nombre="jurado"
        etiqueta={T.juramento}
        marcada={jurado}
        onCambio={setJurado}
      />
      <div className="acciones">
        <Boton
          type="submit"
          ocupado={ocupado ? T.enviando : null}
          aria-describedby={previa ? "previa-no-envia" : undefined}
        >
          {T.enviar}
        </Boton>
        {previa && (
          <p id="previa-no-envia" className="ayuda">
            {T.previa}
          </p>
        )}
      </div>
    </form>
  );
}
