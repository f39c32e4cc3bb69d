import type { Puerta } from "./servidor.ts";

/** The last mail that the system wrote to an address, as the demo shows it. */
export async function lastCorreo(api: Puerta, destinatario: string): Promise<{ codigo: string; token: string } | null> {
  const { data } = await api.gql<{ correosDemo: { codigo: string; datos: { enlace?: string } }[] }>(
    null,
    "query ($d: String) { correosDemo(destinatario: $d) { codigo datos } }",
    { d: destinatario },
  );
  const correo = data.correosDemo[0];
  return correo ? { codigo: correo.codigo, token: correo.datos.enlace?.split("#")[1] ?? "" } : null;
}
