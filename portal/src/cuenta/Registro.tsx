import { useState } from "react";
import type { TipoDocumento } from "../gql/graphql.ts";
import { cliente } from "../datos/cliente.ts";
import { CUENTA } from "../textos/cuenta.ts";
import { atada, Entrada, Rotulo } from "../ui/Entrada.tsx";
import { useEnvio } from "../ui/envio.ts";
import { Enlace } from "../ui/navegacion.tsx";
import { Boton } from "../ui/piezas.tsx";
import { Titulo } from "../ui/Titulo.tsx";
import { CampoClave } from "./CampoClave.tsx";
import { CorreoDemo } from "./CorreoDemo.tsx";
import { Formulario } from "./Formulario.tsx";
import { REGISTRAR } from "./operaciones.ts";
import { type DatosRegistro, faltasDeRegistro, IDS_REGISTRO, numeroLimpio } from "./registro-faltas.ts";

const T = CUENTA.registro;
const TIPOS = Object.keys(T.tipos) as TipoDocumento[];
const VACIO: DatosRegistro = {
  tipoDocumento: "DNI",
  numeroDocumento: "",
  nombres: "",
  apellidos: "",
  correo: "",
  celular: "",
  clave: "",
};

/** Makes an account; it begins to exist when the link of the mail is opened. */
export function Registro() {
  const [datos, setDatos] = useState(VACIO);
  const [enviado, setEnviado] = useState(false);
  const envio = useEnvio(IDS_REGISTRO);
  const pone = (campo: keyof DatosRegistro) => (valor: string) => setDatos((antes) => ({ ...antes, [campo]: valor }));
  if (enviado) return <Enviado correo={datos.correo.trim()} onOtraVez={() => setEnviado(false)} />;

  const enviar = () =>
    envio.intentar(faltasDeRegistro(datos), async () => {
      const { celular, ...resto } = { ...datos, numeroDocumento: numeroLimpio(datos) };
      const entrada = { ...resto, correo: datos.correo.trim(), celular: celular.replace(/\s/g, "") || null };
      await cliente.mutate({ mutation: REGISTRAR, variables: { entrada } });
      setEnviado(true);
    });
  /** What ties a control to its datum. */
  const de = (campo: keyof DatosRegistro) => ({
    id: IDS_REGISTRO[campo],
    error: envio.errorDe(IDS_REGISTRO[campo]),
    valor: datos[campo],
    onCambio: pone(campo),
  });
  const ayudaNumero = T.ayudaNumero[datos.tipoDocumento];
  return (
    <Formulario titulo={T.titulo} intro={T.intro} envio={envio} onEnviar={enviar}>
      <Rotulo id={IDS_REGISTRO.tipoDocumento} etiqueta={T.tipoDocumento}>
        <select
          {...atada({ id: IDS_REGISTRO.tipoDocumento })}
          className="entrada ancho-20"
          value={datos.tipoDocumento}
          onChange={(evento) => pone("tipoDocumento")(evento.target.value)}
        >
          {TIPOS.map((tipo) => (
            <option key={tipo} value={tipo}>
              {T.tipos[tipo]}
            </option>
          ))}
        </select>
      </Rotulo>
      <Entrada
        {...de("numeroDocumento")}
        etiqueta={T.numero}
        ayuda={ayudaNumero}
        ancho="ancho-12"
        inputMode={datos.tipoDocumento === "DNI" ? "numeric" : "text"}
        autoComplete="off"
      />
      <Entrada {...de("nombres")} etiqueta={T.nombres} ayuda={T.ayudaNombres} autoComplete="given-name" />
      <Entrada {...de("apellidos")} etiqueta={T.apellidos} ayuda={T.ayudaNombres} autoComplete="family-name" />
      <Entrada {...de("correo")} etiqueta={T.correo} ayuda={T.ayudaCorreo} type="email" autoComplete="email" />
      <Entrada
        {...de("celular")}
        etiqueta={T.celular}
        opcional
        type="tel"
        inputMode="tel"
        ancho="ancho-12"
        autoComplete="tel-national"
      />
      <CampoClave
        {...de("clave")}
        etiqueta={T.clave}
        ayuda={T.ayudaClave}
        propios={[datos.nombres, datos.apellidos, datos.numeroDocumento, datos.correo]}
      />
      <div className="acciones">
        <Boton type="submit" ocupado={envio.ocupado ? T.enviando : null}>
          {T.enviar}
        </Boton>
        <p>
          {T.yaTiene} <Enlace a="/cuenta/ingreso">{T.ingresar}</Enlace>
        </p>
      </div>
    </Formulario>
  );
}

function Enviado({ correo, onOtraVez }: { readonly correo: string; readonly onOtraVez: () => void }) {
  return (
    <div className="cuerpo-angosto pila">
      <Titulo>{CUENTA.enviado.titulo}</Titulo>
      <p>{CUENTA.enviado.texto(correo)}</p>
      <p className="suave">{CUENTA.enviado.consejo}</p>
      <CorreoDemo destinatario={correo} />
      <Boton clase="enlace" onClick={onOtraVez}>
        {CUENTA.enviado.otraVez}
      </Boton>
    </div>
  );
}
