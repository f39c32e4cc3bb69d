import { useState } from "react";
import { cliente } from "../datos/cliente.ts";
import { alEntrar } from "../datos/sesion.tsx";
import { CUENTA } from "../textos/cuenta.ts";
import { Entrada } from "../ui/Entrada.tsx";
import { useEnvio } from "../ui/envio.ts";
import { Enlace, useConsulta } from "../ui/navegacion.tsx";
import { Boton } from "../ui/piezas.tsx";
import type { ErrorFormulario } from "../ui/ResumenErrores.tsx";
import { CampoClave } from "./CampoClave.tsx";
import { Formulario } from "./Formulario.tsx";
import { INICIAR_SESION } from "./operaciones.ts";

const T = CUENTA.ingreso;

/** Signs in and goes back to where the person was. */
export function Ingreso() {
  const [usuario, setUsuario] = useState("");
  const [clave, setClave] = useState("");
  const [codigo, setCodigo] = useState("");
  const [pideCodigo, setPideCodigo] = useState(false);
  const destino = destinoSeguro(useConsulta().get("volver"));
  const envio = useEnvio();

  const enviar = async () => {
    const faltas: ErrorFormulario[] = [
      ...(usuario.trim() === "" ? [{ control: "usuario", mensaje: T.faltas.usuario }] : []),
      ...(clave === "" ? [{ control: "clave", mensaje: T.faltas.clave }] : []),
      ...(pideCodigo && codigo.trim() === "" ? [{ control: "codigo", mensaje: T.faltas.codigo }] : []),
    ];
    const falla = await envio.intentar(faltas, async () => {
      const variables = { usuario: usuario.trim(), clave, codigo: codigo.trim() || null };
      await cliente.mutate({ mutation: INICIAR_SESION, variables });
      await alEntrar(destino);
    });
    if (falla?.codigo === "CODIGO_REQUERIDO") setPideCodigo(true);
  };

  return (
    <Formulario titulo={T.titulo} envio={envio} onEnviar={enviar}>
      <Entrada
        id="usuario"
        etiqueta={T.usuario}
        error={envio.errorDe("usuario")}
        autoComplete="username"
        autoCapitalize="none"
        ancho="ancho-20"
        valor={usuario}
        onCambio={setUsuario}
      />
      <CampoClave id="clave" etiqueta={T.clave} error={envio.errorDe("clave")} valor={clave} onCambio={setClave} />
      {pideCodigo && (
        <Entrada
          id="codigo"
          etiqueta={T.codigo}
          ayuda={T.ayudaCodigo}
          error={envio.errorDe("codigo")}
          autoComplete="one-time-code"
          inputMode="numeric"
          ancho="ancho-12"
          valor={codigo}
          onCambio={setCodigo}
        />
      )}
      <div className="acciones">
        <Boton type="submit" ocupado={envio.ocupado ? T.enviando : null}>
          {T.enviar}
        </Boton>
        <Enlace a="/cuenta/recuperar">{T.olvido}</Enlace>
        <Enlace a="/cuenta/registro">{T.crear}</Enlace>
      </div>
    </Formulario>
  );
}

/** A page of this portal and no other: an address of another site would take the person away after signing in. */
export function destinoSeguro(volver: string | null): string {
  return volver !== null && /^\/(?![/\\])/.test(volver) ? volver : "/mis-postulaciones";
}
