/** Which properties would have no effect as the bases stand: they are not asked for. One that is said is always shown. */
import type { Bases } from "#schema/bases/bases.ts";

type Parte = Readonly<Record<string, unknown>>;
type SinEfecto = (parte: Parte, bases: Bases) => boolean;

const sinPuntaje: SinEfecto = ({ clase }) => clase !== "PUNTUADA";
const sinBonoEnEtapa: SinEfecto = ({ id, clase }, { bonificaciones }) =>
  clase !== "PUNTUADA" || !bonificaciones.some(({ momento }) => momento.tipo === "EN_ETAPA" && momento.etapa === id);
const sinOpcional: SinEfecto = ({ requerido }) => requerido !== "SI_CONDICION";

const SIN_EFECTO: Readonly<Record<string, SinEfecto>> = {
  "Accesitarios.numero": ({ modo }) => modo !== "NUMERO" && modo !== "POR_VACANTE",
  "Bases.gruposBonificaciones": (_parte, { bonificaciones }) => bonificaciones.length < 2,
  "Bloque.seccion": ({ clase }) => clase !== "RESPUESTAS",
  "Bloque.texto": ({ clase }) => clase === "RESPUESTAS" || clase === "FIRMA",
  "Bonificacion.base": ({ monto }) => (monto as Parte)["unidad"] === "PUNTOS",
  "Bonificacion.grupo": (_parte, { gruposBonificaciones = [] }) => gruposBonificaciones.length === 0,
  "DocumentoRequerido.plantilla": ({ elabora }) => elabora === "POSTULANTE",
  "DocumentoRequerido.si": ({ exigencia }) => exigencia !== "SI_CONDICION",
  "DocumentoRequerido.siFalta": ({ exigencia }) => exigencia === "NUNCA",
  "Etapa.avance": sinPuntaje,
  "Etapa.cuentaEnTotal": sinPuntaje,
  "Etapa.maximo": sinPuntaje,
  "Etapa.minimo": sinPuntaje,
  "Etapa.peso": ({ clase }, { total }) => clase !== "PUNTUADA" || total.modo === "SUMA",
  "Etapa.pruebaMinimo": sinBonoEnEtapa,
  "Etapa.redondeos": sinPuntaje,
  "Etapa.sinTope": sinBonoEnEtapa,
  "Etapa.tope": sinBonoEnEtapa,
  "Etapa.topesCompartidos": ({ criterios }) => criterios === undefined,
  "HechoAgregado.campo": ({ operacion }) => operacion === "CUENTA" || operacion === "EXISTE",
  "Hito.etapa": ({ gobierna }) => !["ETAPA", "PUBLICACION", "RECLAMOS"].includes(String(gobierna)),
  "MiembroComite.suplenteDe": ({ funcion }) => funcion !== "SUPLENTE",
  "Plantilla.evento": ({ uso }) => uso === "DOCUMENTO",
  "Postulaciones.maximo": ({ limite }) => limite !== "VARIAS_CON_PREFERENCIA" && limite !== "SIN_LIMITE",
  "Repeticion.documento": ({ sustento }) => sustento === "SIN_SUSTENTO",
  "Requisito.evidencia": ({ aplica, sustento }) => aplica === "NO_APLICA" || sustento === "NO_REQUIERE",
  "Requisito.minimo": ({ aplica }) => aplica === "NO_APLICA",
  "Requisito.si": ({ aplica }) => aplica === "NO_APLICA",
  "Total.sinTope": (_parte, { bonificaciones }) => bonificaciones.length === 0,
  "Total.tope": (_parte, { bonificaciones }) => bonificaciones.length === 0,
};

/** Whether saying the property now would change nothing. */
export function sinEfecto(titulo: string, propiedad: string, parte: Parte, bases: Bases): boolean {
  if (parte[propiedad] !== undefined) return false;
  const regla = propiedad === "requeridoSi" ? sinOpcional : SIN_EFECTO[`${titulo}.${propiedad}`];
  return regla?.(parte, bases) ?? false;
}
