/**
 * The schedule of a contest as rows that follow one another, so that only the first day is to be said. Where a row is
 * there already the next ones follow it.
 */
import type { Cuando, Hito } from "../bases/cronograma.ts";
import type { Etapa } from "../bases/etapa.ts";
import { POR_COMPLETAR } from "../bases/por-completar.ts";
import { FILA_POSTULACION } from "./fila-postulacion.ts";
import { propio, type ContextoModelo, type Modelo, type Parte } from "./modelo.ts";
import { comiteDe } from "./reclamos.ts";

const CONVOCATORIA = "CONVOCATORIA";
const SELECCION = "SELECCIÓN";
const CONTRATO = "SUSCRIPCIÓN DEL CONTRATO";

/** So many business days from the one that follows another row. */
const tras = (hito: string, duracion: number): Cuando => ({
  tipo: "RELATIVO",
  respectoA: { hito, extremo: "FIN" },
  desplazamiento: 1,
  duracion,
  dias: "HABILES",
});

const fila = (valor: Hito): Parte => ({ en: "cronograma.hitos", valor });

/** The rows until people have applied. @fuente D.S. 075-2008-PCM art. 8 · S3:77-83 */
function apertura({ bases, opciones: { primerDia } }: ContextoModelo): Parte[] {
  const organo = bases.generalidades.dependenciaEncargada;
  return [
    fila({
      id: "registro",
      grupo: CONVOCATORIA,
      nombre: "Registro en el portal Talento Perú de SERVIR",
      organo,
      cuando: primerDia === undefined ? { tipo: "TEXTO", texto: POR_COMPLETAR } : { tipo: "FECHA", fecha: primerDia },
      gobierna: "REGISTRO",
    }),
    fila({
      id: "convocatoria",
      grupo: CONVOCATORIA,
      nombre: "Publicación y difusión de la convocatoria",
      organo,
      cuando: tras("registro", 10),
      gobierna: "CONVOCATORIA",
    }),
    fila({
      id: "postulacion",
      grupo: CONVOCATORIA,
      nombre: "Postulación",
      organo: "Postulantes",
      cuando: tras("convocatoria", 2),
      gobierna: "POSTULACION",
    }),
  ];
}

/** What one stage takes, and the row after which the next one starts. */
function deEtapa(etapa: Etapa, previa: string, contexto: ContextoModelo): { filas: Parte[]; ultima: string } {
  const { id, nombre, eliminatoria } = etapa;
  const comite = comiteDe(contexto);
  const dueno = { grupo: SELECCION, etapa: propio(id) };
  const corto = id.slice(0, 44);
  const [desarrollo, resultados, reclamos] = [`etapa-${corto}`, `resultados-${corto}`, `reclamos-${corto}`];
  const filas = [
    fila({ id: desarrollo, ...dueno, nombre, organo: comite, cuando: tras(previa, 3), gobierna: "ETAPA" }),
    fila({
      id: resultados,
      ...dueno,
      nombre: `Publicación de resultados: ${nombre}`,
      organo: contexto.bases.generalidades.dependenciaEncargada,
      cuando: tras(desarrollo, 1),
      gobierna: "PUBLICACION",
    }),
  ];
  if (!eliminatoria) return { filas, ultima: resultados };
  filas.push(
    fila({
      id: reclamos,
      ...dueno,
      nombre: `Reclamos: ${nombre}`,
      organo: comite,
      cuando: tras(resultados, 1),
      gobierna: "RECLAMOS",
    }),
  );
  return { filas, ultima: reclamos };
}

/** @fuente S3:84-90 */
function seleccion(contexto: ContextoModelo): Parte[] {
  const organo = contexto.bases.generalidades.dependenciaEncargada;
  const filas: Parte[] = [];
  let previa = "postulacion";
  for (const etapa of contexto.bases.etapas) {
    const suya = deEtapa(etapa, previa, contexto);
    filas.push(...suya.filas);
    previa = suya.ultima;
  }
  return [
    ...filas,
    fila({
      id: "resultados-finales",
      grupo: SELECCION,
      nombre: "Publicación de resultados finales",
      organo,
      cuando: tras(previa, 1),
      gobierna: "PUBLICACION_FINAL",
    }),
    fila({
      id: "suscripcion",
      grupo: CONTRATO,
      nombre: "Suscripción y registro del contrato",
      organo,
      cuando: tras("resultados-finales", 5),
      gobierna: "SUSCRIPCION",
    }),
  ];
}

export const APERTURA: Modelo = {
  id: "cronograma-apertura",
  nombre: "Registro, publicación y postulación",
  ayuda: "Un día de registro, diez días hábiles de publicación y dos para postular. Diga el primer día.",
  clase: "CRONOGRAMA",
  partes: apertura,
};

export const CRONOGRAMA: Modelo = {
  id: "cronograma-completo",
  nombre: "Cronograma completo del concurso",
  ayuda:
    "Diga el primer día: las demás filas se cuentan desde él en días hábiles. Diez días de publicación; cada etapa con sus resultados y reclamos; cinco días para firmar. Agrega las filas que falten.",
  clase: "CRONOGRAMA",
  partes: (contexto) => [...apertura(contexto), ...seleccion(contexto)],
};

const permiso = (causas: readonly string[], decide: string, hito: string) => ({
  permitida: true,
  hastaAntesDe: { hito, extremo: "INICIO" },
  causas,
  decide,
});

/** @fuente S3:94,316-332 · S4:140,163-169 */
const CAMBIOS: Modelo = {
  id: "cronograma-cambios",
  nombre: "Prórroga, postergación y cancelación",
  ayuda: "Hasta antes de los resultados finales, con su causa y quién lo decide.",
  clase: "CRONOGRAMA",
  supone: [CRONOGRAMA],
  partes: (contexto) => {
    const final = "resultados-finales";
    const comite = comiteDe(contexto);
    const oficina = contexto.bases.generalidades.dependenciaEncargada;
    return [
      { en: "unica", ruta: "cronograma.prorroga", valor: permiso(["Causa justificada y publicada"], comite, final) },
      {
        en: "unica",
        ruta: "cronograma.postergacion",
        valor: permiso(["Causa justificada y publicada"], comite, final),
      },
      {
        en: "unica",
        ruta: "cronograma.cancelacion",
        valor: permiso(
          [
            "Desaparece la necesidad del servicio",
            "Falta de disponibilidad presupuestal",
            "Otra causa debidamente justificada",
          ],
          oficina,
          final,
        ),
      },
    ];
  },
};

export const MODELOS_CRONOGRAMA: readonly Modelo[] = [CRONOGRAMA, APERTURA, CAMBIOS, FILA_POSTULACION];
