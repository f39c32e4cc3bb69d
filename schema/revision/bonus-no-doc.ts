import type { Bonificacion } from "../bases/bonificacion.ts";
import { referenciasDe } from "../condicion.ts";
import type { Hallazgo } from "../hallazgo.ts";
import type { Indice } from "../indice.ts";
import { hallar, type Contexto, type Revision } from "./comun.ts";

/**
 * Points that the law gives are proved: a bonus rests on a document, or on a datum that somebody accredited, and the
 * document is there when the bonus is added.
 * @fuente CAS 004-2026-MC-DDC-CUSCO §9.1: «debiendo además ser acreditado con…» · Bases HRDC 2019 §VI
 */
export const bonusNoDoc: Revision = {
  codigo: "BONUS_NO_DOC",
  revisar: ({ bases, indice }) =>
    bases.bonificaciones.flatMap((bonificacion) => [
      ...sinDocumento(bonificacion, { bases, indice }),
      ...tardios(bonificacion, indice),
    ]),
};

function sinDocumento(
  { id, nombre, si, documentos = [], cita }: Bonificacion,
  { bases, indice }: Pick<Contexto, "bases" | "indice">,
): Hallazgo[] {
  const leidas = referenciasDe(si);
  if (documentos.length > 0 || leidas.length === 0) return [];
  if (leidas.some((referencia) => estaAcreditado(referencia, indice))) return [];
  const norma = cita?.norma;
  const suyos = bases.documentos.filter(
    (documento) => norma !== undefined && documento.cita?.norma === norma && documento.momento.tipo === "POSTULACION",
  );
  const [primero] = suyos;
  const ruta = `bonificaciones.${id}.documentos`;
  const mensaje = `«${nombre}» se da a quien declara la condición, sin documento que la pruebe. Diga con qué documento se acredita.`;
  const salida = primero && {
    texto: `Acreditarla con «${primero.nombre}»`,
    ruta,
    valor: suyos.map((documento) => documento.id),
  };
  return [hallar("BONUS_NO_DOC", "ADVERTENCIA", ruta, mensaje, { cita, salida })];
}

/** Whether a datum counts only with evidence, or comes from outside. */
function estaAcreditado(referencia: string, indice: Indice, visto: ReadonlySet<string> = new Set()): boolean {
  const [origen, nombre = ""] = referencia.split(".");
  if (origen === "documento" || origen === "plaza") return true;
  const hecho = origen === "hecho" && !visto.has(nombre) ? indice.hechos.get(nombre) : undefined;
  if (!hecho) return false;
  if (hecho.tipo === "EXTERNO" || (hecho.lectura !== undefined && hecho.lectura !== "DECLARADO")) return true;
  const datos = hecho.tipo === "PRIMERO" ? hecho.datos : [];
  return datos.some((dato) => estaAcreditado(dato, indice, new Set([...visto, nombre])));
}

/** All its documents come when the contract is signed: too late to add points. */
function tardios({ id, nombre, documentos = [], cita }: Bonificacion, indice: Indice): Hallazgo[] {
  const suyos = documentos.flatMap((documento) => indice.documentos.get(documento) ?? []);
  const [primero] = suyos;
  if (!primero || suyos.some(({ momento }) => momento.tipo !== "SUSCRIPCION")) return [];
  const mensaje = `«${nombre}» se prueba con «${primero.nombre}», que solo se presenta al firmar el contrato: nadie la recibiría a tiempo. Pídalo al postular.`;
  const salida = {
    texto: "Pedirlo al postular",
    ruta: `documentos.${primero.id}.momento`,
    valor: { tipo: "POSTULACION" },
  };
  return [hallar("BONUS_NO_DOC", "ERROR", `bonificaciones.${id}.documentos`, mensaje, { cita, salida })];
}
