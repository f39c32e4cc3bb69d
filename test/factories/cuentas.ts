import type { Cliente } from "./cliente.ts";
import { lastCorreo } from "./correos.ts";
import type { Puerta } from "./servidor.ts";

export interface DatosDeCuenta {
  readonly numeroDocumento: string;
  readonly nombres: string;
  readonly apellidos: string;
  readonly correo: string;
  readonly celular?: string;
  readonly clave: string;
}

/** A new applicant, made as anybody makes an account: registration, link of the mail, first session. */
export async function registrarCuenta(api: Puerta, datos: DatosDeCuenta): Promise<Cliente> {
  const cliente = api.cliente();
  const paso = async (documento: string, variables: Record<string, unknown>): Promise<void> => {
    const { codigos } = await cliente.gql(documento, variables);
    if (codigos.length > 0) throw new Error(`The account was refused: ${codigos.join(", ")}`);
  };
  await paso("mutation ($e: RegistroInput!) { registrar(entrada: $e) { mensaje } }", {
    e: { tipoDocumento: "DNI", ...datos },
  });
  const { token = "" } = (await lastCorreo(api, datos.correo)) ?? {};
  await paso("mutation ($t: String!) { verificarCorreo(token: $t) { mensaje } }", { t: token });
  await paso("mutation ($u: String!, $c: String!) { iniciarSesion(usuario: $u, clave: $c) { mensaje } }", {
    u: datos.numeroDocumento,
    c: datos.clave,
  });
  return cliente;
}
