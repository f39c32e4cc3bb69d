import { useState } from "react";
import { cliente } from "../datos/cliente.ts";
import { CUENTA } from "../textos/cuenta.ts";
import { useEnvio } from "../ui/envio.ts";
import { Enlace } from "../ui/navegacion.tsx";
import { Aviso, Boton } from "../ui/piezas.tsx";
import { Titulo } from "../ui/Titulo.tsx";
import { CampoClave } from "./CampoClave.tsx";
import { Formulario } from "./Formulario.tsx";
import { RESTABLECER_CLAVE } from "./operaciones.ts";

const T = CUENTA.clave;
const NADA_PROPIO: readonly string[] = [];

/** Chooses a password with the link of a mail. */
export function NuevaClave() {
  const token = location.hash.slice(1);
  const [clave, setClave] = useState("");
  const [respuesta, setRespuesta] = useState<string | null>(null);
  const envio = useEnvio({ clave: "clave" });
  if (respuesta !== null) {
    return (
      <div className="cuerpo-angosto pila">
        <Titulo>{T.hecho}</Titulo>
        <Aviso tono="bien" rol="status">
          <p>{respuesta}</p>
        </Aviso>
        <Enlace className="boton" a="/cuenta/ingreso">
          {CUENTA.verificar.ingresar}
        </Enlace>
      </div>
    );
  }
  if (token === "") {
    return (
      <div className="cuerpo-angosto pila">
        <Titulo>{T.titulo}</Titulo>
        <Aviso tono="mal" rol="alert">
          <p>{CUENTA.verificar.sinEnlace}</p>
        </Aviso>
        <p>
          <Enlace a="/cuenta/recuperar">{T.otroEnlace}</Enlace>
        </p>
      </div>
    );
  }
  const enviar = () =>
    envio.intentar(
      [...clave].length < 10 ? [{ control: "clave", mensaje: CUENTA.registro.faltas.clave }] : [],
      async () => {
        const variables = { token, clave };
        const { data } = await cliente.mutate({ mutation: RESTABLECER_CLAVE, variables });
        setRespuesta(data?.restablecerClave.mensaje ?? "");
      },
    );
  return (
    <Formulario titulo={T.titulo} envio={envio} onEnviar={enviar}>
      <CampoClave
        id="clave"
        etiqueta={CUENTA.registro.clave}
        ayuda={CUENTA.registro.ayudaClave}
        error={envio.errorDe("clave")}
        valor={clave}
        onCambio={setClave}
        propios={NADA_PROPIO}
      />
      <Boton type="submit" ocupado={envio.ocupado ? T.enviando : null}>
        {T.enviar}
      </Boton>
    </Formulario>
  );
}
