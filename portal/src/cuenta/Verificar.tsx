import { useEffect, useState } from "react";
import { cliente } from "../datos/cliente.ts";
import { leerFalla } from "../datos/errores.ts";
import { CUENTA } from "../textos/cuenta.ts";
import { Enlace } from "../ui/navegacion.tsx";
import { Aviso, Espera } from "../ui/piezas.tsx";
import { Titulo } from "../ui/Titulo.tsx";
import { VERIFICAR_CORREO } from "./operaciones.ts";

const T = CUENTA.verificar;

type Paso = { readonly estado: "ESPERA" | "LISTA" } | { readonly estado: "FALLA"; readonly mensaje: string };

/** One confirmation per link, however often the page is drawn. */
let enCurso: { readonly token: string; readonly respuesta: Promise<Paso> } | null = null;

function confirmar(token: string): Promise<Paso> {
  if (token === "") return Promise.resolve({ estado: "FALLA", mensaje: T.sinEnlace });
  if (enCurso?.token !== token) {
    const respuesta = cliente.mutate({ mutation: VERIFICAR_CORREO, variables: { token } }).then(
      (): Paso => ({ estado: "LISTA" }),
      (error: unknown): Paso => ({ estado: "FALLA", mensaje: leerFalla(error).mensaje }),
    );
    enCurso = { token, respuesta };
  }
  return enCurso.respuesta;
}

/** Where the link of the mail leads. Its secret comes after `#`, which no server or proxy writes down. */
export function Verificar() {
  const [paso, setPaso] = useState<Paso>({ estado: "ESPERA" });
  useEffect(() => {
    let vigente = true;
    void confirmar(location.hash.slice(1)).then((siguiente) => {
      if (vigente) setPaso(siguiente);
    });
    return () => {
      vigente = false;
    };
  }, []);
  return (
    <div className="cuerpo-angosto pila">
      <Titulo>{paso.estado === "LISTA" ? T.lista : T.titulo}</Titulo>
      {paso.estado === "ESPERA" && <Espera texto={T.espera} />}
      {paso.estado === "LISTA" && (
        <>
          <Aviso tono="bien" rol="status">
            <p>{T.siga}</p>
          </Aviso>
          <Enlace className="boton" a="/cuenta/ingreso">
            {T.ingresar}
          </Enlace>
        </>
      )}
      {paso.estado === "FALLA" && (
        <>
          <Aviso tono="mal" rol="alert">
            <p>{paso.mensaje}</p>
          </Aviso>
          <p>
            <Enlace a="/cuenta/registro">{T.otroRegistro}</Enlace>
          </p>
        </>
      )}
    </div>
  );
}
