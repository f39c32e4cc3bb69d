import type { Hallazgo } from "../hallazgo.ts";
import { afirmadas, enConflicto } from "./afirmaciones.ts";
import { hallar, type Contexto, type Revision } from "./comun.ts";
import { llano } from "./en-palabras.ts";

type Contacto = Contexto["bases"]["generalidades"]["contactos"][number];

const CORREO = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
const USOS: Readonly<Record<Contacto["uso"], string>> = {
  CONSULTAS: "consultar",
  RECLAMOS: "reclamar",
  SOPORTE: "pedir soporte",
  POSTULACION: "postular",
  PUBLICACION: "ver los resultados",
};

/**
 * Each thing is done in one place: one address to apply, one mailbox under one domain.
 * @fuente CAS 004-2026-MC-DDC-CUSCO §6.1: @culturacusco.gob.pe and @cultura.gob.pe; two portals to apply
 */
export const contactMismatch: Revision = {
  codigo: "CONTACT_MISMATCH",
  revisar: (contexto) => {
    const enDatos = [...direcciones(contexto), ...correos(contexto), ...canales(contexto)];
    const yaDichos = enDatos.map(({ mensaje }) => llano(mensaje));
    const dichas = afirmadas(contexto, "CONTACT_MISMATCH").filter(
      ({ dichos }) => !yaDichos.some((mensaje) => dichos.every(({ valor }) => mensaje.includes(llano(valor)))),
    );
    return [...enDatos, ...dichas.flatMap((una) => enConflicto(contexto, "CONTACT_MISMATCH", una))];
  },
};

const rutaDe = (i: number, clave: string): string => `generalidades.contactos.${i}.${clave}`;
const sinBarra = (direccion: string): string => llano(direccion).replace(/\/+$/u, "");

/** Two web addresses for one use. */
function direcciones({ bases }: Contexto): Hallazgo[] {
  const vistas = new Map<Contacto["uso"], string>();
  return bases.generalidades.contactos.flatMap(({ uso, direccionWeb, cita }, i) => {
    if (direccionWeb === undefined) return [];
    const previa = vistas.get(uso);
    vistas.set(uso, previa ?? direccionWeb);
    if (previa === undefined || sinBarra(previa) === sinBarra(direccionWeb)) return [];
    const ruta = rutaDe(i, "direccionWeb");
    const mensaje = `Para ${USOS[uso]} se dan dos direcciones: ${previa} y ${direccionWeb}. Deje una sola.`;
    const salida = { texto: `Dejar ${previa}`, ruta, valor: previa };
    return [hallar("CONTACT_MISMATCH", "ADVERTENCIA", ruta, mensaje, { cita, salida })];
  });
}

/** One mailbox name under two domains. */
function correos({ bases }: Contexto): Hallazgo[] {
  const vistos = new Map<string, string>();
  return bases.generalidades.contactos.flatMap(({ correo, cita }, i) => {
    const [buzon, dominio] = llano(correo ?? "").split("@");
    if (correo === undefined || buzon === undefined || dominio === undefined) return [];
    const previo = vistos.get(buzon);
    vistos.set(buzon, previo ?? correo);
    if (previo === undefined || llano(previo) === llano(correo)) return [];
    const ruta = rutaDe(i, "correo");
    const mensaje = `El mismo buzón aparece en dos dominios: ${previo} y ${correo}. Uno de los dos no existe: deje el correcto.`;
    const salida = { texto: `Dejar ${previo}`, ruta, valor: previo };
    return [hallar("CONTACT_MISMATCH", "ADVERTENCIA", ruta, mensaje, { cita, salida })];
  });
}

/** The mailbox of a rule of claims is one of the contacts for claims, where the bases list any. */
function canales({ bases }: Contexto): Hallazgo[] {
  const suyos = bases.generalidades.contactos.flatMap(({ uso, correo }) =>
    uso === "RECLAMOS" && correo !== undefined ? [correo] : [],
  );
  const [primero] = suyos;
  if (primero === undefined) return [];
  return bases.reclamos.flatMap(({ id, canal, cita }) => {
    const ajeno = [...canal.matchAll(CORREO)]
      .map(([correo]) => correo)
      .find((c) => !suyos.map(llano).includes(llano(c)));
    if (ajeno === undefined) return [];
    const ruta = `reclamos.${id}.canal`;
    const mensaje = `Se reclama por ${ajeno} y el contacto para reclamar es ${primero}. Deje uno solo.`;
    const salida = { texto: `Poner ${primero}`, ruta, valor: canal.replace(ajeno, primero) };
    return [hallar("CONTACT_MISMATCH", "ADVERTENCIA", ruta, mensaje, { cita, salida })];
  });
}
