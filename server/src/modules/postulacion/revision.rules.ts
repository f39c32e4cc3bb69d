/** Everything that keeps a draft from being sent, and what would be sealed of it. Pure. */
import type { Bases } from "#schema/bases/bases.ts";
import { normalizarCampo } from "#schema/campos/index.ts";
import { Rechazo } from "#schema/errores.ts";
import type { Expediente } from "#schema/expediente.ts";
import type { Fecha } from "#schema/fecha.ts";
import type { Hallazgo } from "#schema/hallazgo.ts";
import { prepararEnvio } from "#schema/postulacion/envio.ts";
import { juzgarPlazas } from "#schema/postulacion/plazas.ts";
import type { ArchivosPropios, Identidad } from "../postulante/index.ts";
import { cabe, documentoDeFilas } from "./adjuntos.rules.ts";
import type { Borrador } from "./guardada.ts";

export interface Revision {
  readonly respuestas: Expediente["respuestas"];
  /** Those of gravity ERROR keep it from being sent. */
  readonly hallazgos: readonly Hallazgo[];
}

/**
 * Judges a draft by the bases and by what the server alone knows: that the files are there, within limits, and that the
 * document of identity is that of the account.
 * @param hoy day in Lima
 */
export function revisarBorrador(
  bases: Bases,
  borrador: Borrador,
  archivos: ArchivosPropios,
  identidad: Identidad,
  hoy: Fecha,
): Revision {
  const { respuestas, hallazgos } = prepararEnvio(bases, borrador.plazas, borrador, hoy);
  return {
    respuestas,
    hallazgos: [
      ...(juzgarPlazas(bases, borrador.plazas)
        ? [error("FORM_PLAZA", "plazas", "Revise las plazas a las que postula.")]
        : []),
      ...hallazgos,
      ...revisarArchivos(bases, borrador, archivos),
      ...revisarIdentidad(bases, respuestas, identidad),
      ...sinConfirmar(bases, borrador),
    ],
  };
}

/** @throws POSTULACION_INCOMPLETA with everything that keeps the draft from being sent */
export function assertCompleta({ hallazgos }: Revision): void {
  const errores = hallazgos.filter(({ gravedad }) => gravedad === "ERROR");
  if (errores.length > 0) throw new Rechazo("POSTULACION_INCOMPLETA", { hallazgos: errores }, errores[0]?.ruta);
}

function revisarArchivos(bases: Bases, { respuestas, documentos }: Borrador, archivos: ArchivosPropios): Hallazgo[] {
  const deDocumentos = documentos.flatMap(({ documento, archivos: ids }) => {
    const tipo = bases.documentos.find(({ id }) => id === documento) ?? null;
    return ids.map((id) => ({ id, tipo, ruta: `documentos.${documento}` }));
  });
  const deFilas = bases.formulario.secciones.flatMap((seccion) => {
    const tipo = documentoDeFilas(bases, seccion);
    return (respuestas[seccion.id] ?? []).flatMap((fila) =>
      (fila.sustentos ?? []).map((id) => ({ id, tipo, ruta: `respuestas.${seccion.id}.${fila.id}.sustentos` })),
    );
  });
  return [...deDocumentos, ...deFilas].flatMap(({ id, tipo, ruta }) => {
    const archivo = archivos.get(id);
    if (!archivo) return [error("ARCHIVO_NO_DISPONIBLE", ruta, "El archivo ya no está disponible. Vuelva a cargarlo.")];
    if (tipo && !cabe(tipo, archivo)) {
      const mensaje = `«${archivo.nombre}» no cumple los límites de «${tipo.nombre}». Reemplácelo.`;
      return [error("ARCHIVO_FUERA_DE_LIMITE", ruta, mensaje)];
    }
    return [];
  });
}

/** Whoever signs in is who applies. @fuente reliability R2 */
function revisarIdentidad(bases: Bases, respuestas: Expediente["respuestas"], identidad: Identidad): Hallazgo[] {
  return bases.formulario.secciones.flatMap((seccion) =>
    seccion.campos.flatMap((campo) => {
      const [fila] = respuestas[seccion.id] ?? [];
      const escrito = fila?.valores[campo.id];
      if (campo.dato !== "personales.documento" || fila === undefined || escrito === undefined) return [];
      if (normalizarCampo(campo, escrito) === normalizarCampo(campo, identidad.numeroDocumento)) return [];
      const ruta = `respuestas.${seccion.id}.${fila.id}.${campo.id}`;
      return [error("DOCUMENTO_DISTINTO", ruta, "No es el documento de identidad de su cuenta. Corríjalo.")];
    }),
  );
}

/** @fuente catalogue A36 · S2:142 */
function sinConfirmar(bases: Bases, { documentos, confirmados }: Borrador): Hallazgo[] {
  return documentos
    .filter(({ documento }) => !confirmados.includes(documento))
    .map(({ documento }) => {
      const nombre = bases.documentos.find(({ id }) => id === documento)?.nombre ?? documento;
      const mensaje = `Abra «${nombre}» y confirme que es el documento correcto.`;
      return { codigo: "DOCUMENTO_SIN_CONFIRMAR", gravedad: "ADVERTENCIA", ruta: `documentos.${documento}`, mensaje };
    });
}

const error = (codigo: string, ruta: string, mensaje: string): Hallazgo => ({
  codigo,
  gravedad: "ERROR",
  ruta,
  mensaje,
});
