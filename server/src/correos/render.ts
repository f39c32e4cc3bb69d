/** Turns what a mail says into what is sent: a text, and an HTML page that mail readers show alike. */
import mjml2html from "mjml";
import type { CorreoListo } from "../infra/cartero.ts";
import type { Contenido, DatosCorreo } from "./definir.ts";
import { CORREOS } from "./index.ts";

/**
 * Writes a mail.
 * @throws when there is no such mail, it lacks a datum, or its link is not one of this system
 */
export async function renderCorreo(codigo: string, datos: DatosCorreo): Promise<CorreoListo> {
  const definicion = CORREOS.find((uno) => uno.codigo === codigo);
  if (!definicion) throw new Error(`There is no mail ${codigo}`);
  const contenido = definicion.contenido(datos);
  if (contenido.accion && !/^https?:\/\//.test(contenido.accion.enlace))
    throw new Error(`The mail ${codigo} has no link`);
  const { html, errors } = await mjml2html(pagina(contenido), { validationLevel: "soft", ignoreIncludes: true });
  // mjml reports what it does not understand and goes on; a mail with a hole is worse than a late one.
  if (errors.length > 0) throw new Error(`The mail ${codigo} is not well formed: ${errors[0]?.formattedMessage ?? ""}`);
  return { asunto: oneLine(contenido.asunto), texto: plano(contenido), html };
}

function plano({ parrafos, accion, nota }: Contenido): string {
  return [...parrafos, ...(accion ? [`${accion.texto}:\n${accion.enlace}`] : []), ...(nota ? [nota] : [])].join("\n\n");
}

function pagina({ asunto, parrafos, accion, nota }: Contenido): string {
  const texto = (contenido: string, atributos = ""): string => `<mj-text ${atributos}>${escape(contenido)}</mj-text>`;
  return `<mjml lang="es-PE"><mj-head><mj-title>${escape(asunto)}</mj-title>
    <mj-attributes><mj-all font-family="Arial, sans-serif" /><mj-text font-size="16px" line-height="24px" color="#1b1b1b" /></mj-attributes></mj-head>
    <mj-body background-color="#f4f5f7"><mj-section background-color="#ffffff" padding="24px"><mj-column>
    ${parrafos.map((parrafo) => texto(parrafo)).join("")}
    ${accion ? `<mj-button href="${escape(accion.enlace)}" background-color="#1d4f91" color="#ffffff" font-size="16px">${escape(accion.texto)}</mj-button>` : ""}
    ${accion ? texto(`Si el botón no funciona, copie esta dirección en su navegador: ${accion.enlace}`, 'font-size="13px" color="#5a5a5a"') : ""}
    ${nota ? texto(nota, 'font-size="13px" color="#5a5a5a"') : ""}
    </mj-column></mj-section></mj-body></mjml>`;
}

/** mjml passes HTML through: a name must not become a link. */
function escape(texto: string): string {
  return texto.replace(/[&<>"'{}]/g, (letra) => `&#${letra.charCodeAt(0)};`);
}

function oneLine(texto: string): string {
  return texto.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
}
