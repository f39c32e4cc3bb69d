import { useState } from "react";
import { cliente } from "../datos/cliente.ts";
import { CUENTA } from "../textos/cuenta.ts";
import { Entrada } from "../ui/Entrada.tsx";
import { useEnvio } from "../ui/envio.ts";
import { Aviso, Boton } from "../ui/piezas.tsx";
import { Titulo } from "../ui/Titulo.tsx";
import { CorreoDemo } from "./CorreoDemo.tsx";
import { Formulario } from "./Formulario.tsx";
import { PEDIR_RECUPERACION } from "./operaciones.ts";

const T = CUENTA.recuperar;

/** Asks for a link to choose another password. The answer is the same whether or not there is an account. */
export function Recuperar() {
  const [usuario, setUsuario] = useState("");
  const [respuesta, setRespuesta] = useState<string | null>(null);
  const envio = useEnvio();
  if (respuesta !== null) {
    return (
      <div className="cuerpo-angosto pila">
        <Titulo>{T.hecho}</Titulo>
        <Aviso rol="status">
          <p>{respuesta}</p>
        </Aviso>
        <CorreoDemo destinatario={usuario.includes("@") ? usuario.trim() : null} />
      </div>
    );
  }
  const enviar = () =>
    envio.intentar(
      usuario.trim() === "" ? [{ control: "usuario", mensaje: CUENTA.ingreso.faltas.usuario }] : [],
      async () => {
        const { data } = await cliente.mutate({ mutation: PEDIR_RECUPERACION, variables: { usuario: usuario.trim() } });
        setRespuesta(data?.pedirRecuperacion.mensaje ?? "");
      },
    );
  return (
    <Formulario titulo={T.titulo} intro={T.intro} envio={envio} onEnviar={enviar}>
      <Entrada
        id="usuario"
        etiqueta={CUENTA.ingreso.usuario}
        error={envio.errorDe("usuario")}
        autoComplete="username"
        autoCapitalize="none"
        ancho="ancho-20"
        valor={usuario}
        onCambio={setUsuario}
      />
      <Boton type="submit" ocupado={envio.ocupado ? T.enviando : null}>
        {T.enviar}
      </Boton>
    </Formulario>
  );
}
