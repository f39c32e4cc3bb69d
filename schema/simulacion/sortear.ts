import type { EvaluacionEtapa, Expediente } from "../expediente.ts";
import { sumarDias, type Fecha } from "../fecha.ts";
import { dividir, fraccion, multiplicar, piso, restar, sumar } from "../puntaje.ts";
import type { Variable } from "../revision/variables.ts";
import { numero, type Valor } from "../valor.ts";
import type { Azar } from "./azar.ts";
import { comoExpediente, encarnar, type Encargo } from "./encarnar.ts";
import { type Aspectos, type Asignacion, vale } from "./variables.ts";

/** How often, out of a hundred, something happens to an invented applicant. */
const CUMPLE_REQUISITO = 95;
const JUSTO_EN_EL_MINIMO = 25;
const CON_BONIFICACION = 12;
const AUSENTE = 4;
const DESCALIFICADO = 1;
const RECHAZADO = 2;
const NO_CUMPLE_DECIDIDO = 5;
const INTENTOS = 8;

/** What is needed to invent applicants for a plaza. `justo` is who meets exactly its profile. */
export interface Molde {
  readonly aspectos: Aspectos;
  readonly justo: Asignacion;
  readonly encargos: readonly Encargo[];
}

/**
 * Invents an applicant for a plaza: most meet each requirement, a fourth of them exactly at its minimum; few have a bonus;
 * each has an ability that the members of the panel see more or less alike.
 */
export function sortearExpediente({ aspectos, justo, encargos }: Molde, azar: Azar, codigo: string): Expediente {
  const ficha = encarnar(aspectos, sortearDatos(aspectos, justo, azar));
  for (const filas of Object.values(ficha.respuestas))
    for (const fila of filas) if (azar.porciento(RECHAZADO)) fila.validacion = { estado: "RECHAZADO" };
  for (const [documento] of ficha.documentos) if (azar.porciento(1)) ficha.documentos.set(documento, false);
  const base = comoExpediente(ficha, codigo, enviadaEn(ficha.hoy, azar));
  const desempates = Object.fromEntries(
    (aspectos.indice.bases.desempates ?? []).flatMap((regla) =>
      "id" in regla ? [[regla.id, String(azar.entero(regla.tipo === "SORTEO" ? 1_000_000 : 21))]] : [],
    ),
  );
  const talento = 40 + Math.floor((azar.entero(56) + azar.entero(56)) / 2);
  return { ...base, desempates, evaluaciones: encargos.map((encargo) => evaluar(encargo, talento, azar)) };
}

function sortearDatos(aspectos: Aspectos, justo: Asignacion, azar: Azar): Asignacion {
  const { variables, perfil, bonos, propias } = aspectos;
  const datos = new Map(variables.map((variable) => [variable.referencia, sortearValor(variable, azar)]));
  const porNombre = new Map(variables.map((variable) => [variable.referencia, variable]));
  const otraVez = (referencias: readonly string[]): void => {
    for (const referencia of referencias) {
      const variable = porNombre.get(referencia);
      if (variable) datos.set(referencia, sortearValor(variable, azar));
    }
  };
  for (const { si, referencias } of perfil) {
    if (azar.porciento(JUSTO_EN_EL_MINIMO)) tomar(datos, justo, referencias);
    if (!azar.porciento(CUMPLE_REQUISITO)) continue;
    for (let i = 0; i < INTENTOS && !vale(aspectos, si, datos); i += 1) otraVez(referencias);
    if (!vale(aspectos, si, datos)) tomar(datos, justo, referencias);
  }
  for (const { si, referencias } of bonos) {
    const libres = referencias.filter((referencia) => !propias.has(referencia));
    const quiere = azar.porciento(CON_BONIFICACION);
    for (let i = 0; i < INTENTOS && vale(aspectos, si, datos) !== quiere; i += 1) otraVez(libres);
    if (!quiere && vale(aspectos, si, datos)) tomar(datos, justo, libres);
  }
  return datos;
}

function tomar(datos: Map<string, Valor | null>, de: Asignacion, referencias: readonly string[]): void {
  for (const referencia of referencias) datos.set(referencia, de.get(referencia) ?? null);
}

/** One of the values that tell cases apart, or, of a quantity, one somewhere between two of them. */
function sortearValor({ valores }: Variable, azar: Azar): Valor | null {
  const lugar = azar.entero(valores.length);
  const [valor = null, siguiente = null] = [valores[lugar], valores[lugar + 1]];
  if (valor === null) return azar.porciento(20) ? null : (azar.uno(valores.filter((v) => v !== null)) ?? null);
  if (valor.clase !== "NUMERO" || siguiente?.clase !== "NUMERO" || azar.porciento(50)) return valor;
  const exactos = valor.n.d === 1n && siguiente.n.d === 1n;
  const distancia = restar(siguiente.n, valor.n);
  const corrido = sumar(valor.n, dividir(multiplicar(distancia, fraccion(azar.entero(13))), fraccion(12)));
  return numero(exactos && distancia.n > 12n ? fraccion(piso(corrido)) : corrido);
}

function evaluar(
  { etapa, directos, compuertas, requisitos, miembros }: Encargo,
  talento: number,
  azar: Azar,
): EvaluacionEtapa {
  if (directos.length > 0 && azar.porciento(AUSENTE)) return { etapa: etapa.id, asistencia: "AUSENTE" };
  const causa = azar.porciento(DESCALIFICADO)
    ? azar.uno((etapa.descalificacion ?? []).filter(({ si }) => si === undefined))
    : undefined;
  const deAcuerdo = etapa.panel?.regla === "CONSENSO";
  const nota = new Map(directos.map(({ id }) => [id, talento + azar.entero(31) - 15]));
  const hojas = Array.from({ length: directos.length === 0 ? 0 : miembros }, (_, i) => ({
    miembro: `Integrante ${i + 1}`,
    puntajes: Object.fromEntries(
      directos.map(({ id, escala }) => {
        const visto = (nota.get(id) ?? 50) + (deAcuerdo ? 0 : azar.entero(17) - 8);
        const lugar = Math.floor(((escala.length - 1) * Math.min(100, Math.max(0, visto)) + 50) / 100);
        return [id, escala[lugar] ?? "0"];
      }),
    ),
  }));
  return {
    etapa: etapa.id,
    ...(causa && { descalificacion: [causa.id] }),
    hojas,
    compuertas: compuertas.map((criterio) => ({ criterio, cumple: !azar.porciento(NO_CUMPLE_DECIDIDO) })),
    requisitos: requisitos.map((requisito) => ({ requisito, cumple: !azar.porciento(NO_CUMPLE_DECIDIDO) })),
  };
}

const dos = (n: number): string => String(n).padStart(2, "0");
const enviadaEn = (dia: Fecha, azar: Azar): string =>
  `${sumarDias(dia, azar.entero(2))}T${dos(azar.entero(17))}:${dos(azar.entero(60))}:${dos(azar.entero(60))}`;
