import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import type { Bases } from "#schema/bases/bases.ts";
import { Eleccion } from "../campos/Eleccion.tsx";
import { comoBases } from "../datos/bases.ts";
import { cliente } from "../datos/cliente.ts";
import type { ProcesoParaPostularQuery } from "../gql/graphql.ts";
import { Plazo } from "../publico/Plazo.tsx";
import { TRAMITE } from "../textos/tramite.ts";
import { useEnvio } from "../ui/envio.ts";
import { Icono } from "../ui/Icono.tsx";
import { Enlace, irA } from "../ui/navegacion.tsx";
import { Aviso, Boton } from "../ui/piezas.tsx";
import { NoExiste, Pregunta } from "../ui/Pregunta.tsx";
import { ResumenErrores } from "../ui/ResumenErrores.tsx";
import { Titulo } from "../ui/Titulo.tsx";
import { CREAR_POSTULACION, PROCESO_PARA_POSTULAR } from "./operaciones-tramite.ts";
import { Preferencia } from "./Preferencia.tsx";

const T = TRAMITE.postular;

type Proceso = NonNullable<ProcesoParaPostularQuery["proceso"]>;

/** Begins an application: to which posts, as the bases allow. */
export function Postular({ proceso: id }: { readonly proceso: string }) {
  const pedido = useQuery(PROCESO_PARA_POSTULAR, { variables: { id } });
  return (
    <Pregunta consulta={pedido}>
      {({ proceso }) =>
        proceso?.version ? <Empezar proceso={proceso} bases={comoBases(proceso.version.documento)} /> : <NoExiste />
      }
    </Pregunta>
  );
}

function Empezar({ proceso, bases: { plazas, postulaciones } }: { readonly proceso: Proceso; readonly bases: Bases }) {
  const varias = postulaciones.limite === "VARIAS_CON_PREFERENCIA";
  const maximo = varias ? (postulaciones.maximo ?? plazas.length) : 1;
  const [unica] = plazas;
  const sola = plazas.length === 1 && unica !== undefined;
  const [elegidas, setElegidas] = useState<readonly string[]>(sola ? [unica.id] : []);
  const envio = useEnvio({ plazas: "plazas" });

  const empezar = async () => {
    const faltas = elegidas.length === 0 ? [{ control: "plazas", mensaje: T.falta }] : [];
    await envio.intentar(faltas, async () => {
      const { data } = await cliente.mutate({
        mutation: CREAR_POSTULACION,
        variables: { proceso: proceso.id, plazas: [...elegidas] },
      });
      if (data) irA(`/postulaciones/${data.crearPostulacion.id}`, { reemplaza: true });
    });
  };
  return (
    <div className="cuerpo-angosto pila">
      <Enlace className="volver" a={`/convocatorias/${proceso.id}`}>
        <Icono nombre="atras" />
        {proceso.codigo}
      </Enlace>
      <ResumenErrores errores={envio.errores} />
      <Titulo sobre={proceso.titulo} conError={envio.errores.length > 0}>
        {T.titulo}
      </Titulo>
      {envio.errores.some(({ control }) => control === null) && (
        <p>
          <Enlace a="/mis-postulaciones">{T.existente}</Enlace>
        </p>
      )}
      <Plazo abre={proceso.postulacionAbre ?? null} cierra={proceso.postulacionCierra ?? null} />
      {proceso.fase === "POSTULACION_ABIERTA" ? (
        <form
          className="formulario"
          noValidate
          onSubmit={(evento) => {
            evento.preventDefault();
            void empezar();
          }}
        >
          {sola && <p>{T.una(unica.nombre)}</p>}
          {!sola && (
            <fieldset className="campo" id="plazas">
              <legend className="etiqueta">{T.elija}</legend>
              {varias && (
                <p className="ayuda">
                  {T.preferencia} {T.maximo(maximo)}
                </p>
              )}
              <div className="control elecciones">
                {plazas.map(({ id, nombre, codigo, lugar }) => (
                  <Eleccion
                    key={id}
                    id={`plaza-${id}`}
                    tipo={varias ? "checkbox" : "radio"}
                    nombre="plaza"
                    etiqueta={`${nombre} (${codigo}, ${lugar})`}
                    marcada={elegidas.includes(id)}
                    onCambio={(marcada) =>
                      setElegidas(varias ? (marcada ? [...elegidas, id] : elegidas.filter((una) => una !== id)) : [id])
                    }
                  />
                ))}
              </div>
            </fieldset>
          )}
          {varias && elegidas.length > 1 && (
            <Preferencia
              elegidas={elegidas}
              nombreDe={(id) => plazas.find((plaza) => plaza.id === id)?.nombre ?? id}
              onOrden={setElegidas}
            />
          )}
          <p className="ayuda">{T.ayuda}</p>
          <Boton type="submit" ocupado={envio.ocupado ? T.empezando : null}>
            {T.empezar}
          </Boton>
        </form>
      ) : (
        <Aviso tono="espera">
          <p>{T.cerrada}</p>
        </Aviso>
      )}
    </div>
  );
}
