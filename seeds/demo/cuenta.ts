/** Accounts through the API. */
import { ingresar, type Navegador } from "./navegador.ts";
import { correoDe, type PersonaInventada } from "./solicitud.ts";

/** Makes an account as anybody does: registration, link of the mail, first session. Needs the demo, which shows mails. */
export async function registrarse(navegador: Navegador, persona: PersonaInventada, clave: string): Promise<void> {
  const { dni, nombres, apellidos } = persona;
  const correo = correoDe(persona);
  await navegador.pedir("mutation ($e: RegistroInput!) { registrar(entrada: $e) { mensaje } }", {
    e: { tipoDocumento: "DNI", numeroDocumento: dni, nombres, apellidos, correo, clave },
  });
  const { correosDemo } = await navegador.pedir<{ correosDemo: { datos: { enlace?: string } }[] }>(
    "query ($d: String) { correosDemo(destinatario: $d) { datos } }",
    { d: correo },
  );
  const token = correosDemo[0]?.datos.enlace?.split("#")[1];
  await navegador.pedir("mutation ($t: String!) { verificarCorreo(token: $t) { mensaje } }", { t: token });
  await ingresar(navegador, dni, clave);
}
