import type { Bases } from "#schema/bases/bases.ts";
import { buildBases, buildEtapa, buildPlaza, directo, grupo } from "./bases.ts";

type Hito = Bases["cronograma"]["hitos"][number];
type Seccion = Bases["formulario"]["secciones"][number];

const cita = { seccion: "1", norma: "dl-1057" };
const hito = (id: string, gobierna: NonNullable<Hito["gobierna"]>, cuando: Hito["cuando"], etapa?: string): Hito => ({
  id,
  nombre: id,
  organo: "Recursos Humanos",
  cuando,
  gobierna,
  ...(etapa !== undefined && { etapa }),
  cita,
});
/** The sections of the small contest that its profile asks for, with the document of their rows. */
const seccionesQueSirven = (): Seccion[] =>
  buildBases()
    .formulario.secciones.filter(({ papel }) => papel !== "CAPACITACION")
    .map(({ repite, ...seccion }) => ({
      ...seccion,
      ...(repite && { repite: { ...repite, documento: "constancia" } }),
    }));
const dia = (fecha: string): Hito["cuando"] => ({ tipo: "FECHA", fecha });

/** A whole small contest in which the linter finds nothing at all; tests spoil one thing and look for its finding. */
export function buildBasesSanas(): Bases {
  return buildBases({
    formulario: { secciones: seccionesQueSirven() },
    plazas: [
      buildPlaza({
        posiciones: 2,
        perfil: [
          {
            id: "experiencia",
            clase: "EXPERIENCIA_GENERAL",
            texto: "Un año de experiencia",
            aplica: "SI",
            sustento: "DOCUMENTO",
            minimo: "1",
            si: { tipo: "COMPARA", dato: "hecho.anios", operador: "MAYOR_IGUAL", con: "minimo.experiencia" },
            evidencia: { documentos: ["constancia"] },
          },
        ],
      }),
    ],
    cronograma: {
      hitos: [
        hito("registro", "REGISTRO", dia("2026-04-17")),
        hito("convocatoria", "CONVOCATORIA", { tipo: "RANGO", desde: "2026-04-20", hasta: "2026-05-04" }),
        hito("postulacion", "POSTULACION", { tipo: "HORAS", abre: "2026-05-05T00:00", cierra: "2026-05-05T17:00" }),
        hito("evaluacion", "ETAPA", { tipo: "RANGO", desde: "2026-05-06", hasta: "2026-05-08" }, "curricular"),
        hito("resultados", "PUBLICACION", dia("2026-05-11"), "curricular"),
        hito("reclamos", "RECLAMOS", dia("2026-05-12"), "curricular"),
        hito("entrevistas", "ETAPA", { tipo: "RANGO", desde: "2026-05-13", hasta: "2026-05-14" }, "entrevista"),
        hito("resultados-2", "PUBLICACION", dia("2026-05-15"), "entrevista"),
        hito("reclamos-2", "RECLAMOS", dia("2026-05-18"), "entrevista"),
        hito("final", "PUBLICACION_FINAL", dia("2026-05-19")),
        hito("firma", "SUSCRIPCION", {
          tipo: "RELATIVO",
          respectoA: { hito: "final", extremo: "FIN" },
          desplazamiento: 1,
          duracion: 5,
          dias: "HABILES",
        }),
      ],
    },
    documentos: [
      {
        id: "constancia",
        nombre: "Constancia",
        exigencia: "SIEMPRE",
        elabora: "POSTULANTE",
        momento: { tipo: "POSTULACION" },
        formatos: ["PDF"],
        maximoKb: 1024,
        archivos: 5,
      },
      {
        id: "ffaa",
        nombre: "Constancia de licenciado",
        exigencia: "SI_CONDICION",
        si: { tipo: "COMPARA", dato: "campo.personales.ffaa", operador: "IGUAL", valor: "SI" },
        elabora: "POSTULANTE",
        momento: { tipo: "POSTULACION" },
        formatos: ["PDF"],
        maximoKb: 1024,
        archivos: 1,
      },
    ],
    hechos: [
      {
        tipo: "EXPERIENCIA",
        id: "anios",
        nombre: "Experiencia",
        seccion: "experiencia",
        inicio: "inicio",
        fin: "fin",
        traslape: "FUSIONAR",
        convencion: "CALENDARIO",
        unidad: "ANIOS",
      },
      { tipo: "AGREGADO", id: "grado", nombre: "Grado", seccion: "formacion", operacion: "MAYOR", campo: "grado" },
    ],
    etapas: [
      buildEtapa({
        id: "curricular",
        nombre: "Evaluación curricular",
        exigePerfil: true,
        minimo: "20",
        maximo: "40",
        peso: "40",
        cuentaEnTotal: true,
        pruebaMinimo: "ANTES_DE_BONIFICACION",
        criterios: grupo(
          "curricular-todo",
          [
            {
              tipo: "RANGOS",
              id: "experiencia-general",
              nombre: "Experiencia",
              maximo: "25",
              dato: "hecho.anios",
              fueraDeRango: "CERO",
              cita,
              rangos: [
                { desde: "0", incluyeDesde: true, hasta: "1", incluyeHasta: false, puntos: "10" },
                { desde: "1", incluyeDesde: true, hasta: "3", incluyeHasta: true, puntos: "20" },
                { desde: "3", incluyeDesde: false, incluyeHasta: false, puntos: "25" },
              ],
            },
            {
              tipo: "NIVELES",
              id: "formacion-academica",
              nombre: "Formación",
              maximo: "15",
              elige: "MEJOR",
              siNinguna: "CERO",
              filas: [
                {
                  id: "maestria",
                  nombre: "Maestría",
                  si: { tipo: "COMPARA", dato: "hecho.grado", operador: "MAYOR_IGUAL", valor: "MAESTRIA" },
                  puntos: "15",
                },
                {
                  id: "titulo",
                  nombre: "Título",
                  si: { tipo: "COMPARA", dato: "hecho.grado", operador: "IGUAL", valor: "TITULO" },
                  puntos: "5",
                },
              ],
            },
          ],
          { maximo: "40" },
        ),
        cita,
      }),
      buildEtapa({
        id: "entrevista",
        nombre: "Entrevista personal",
        minimo: "36",
        maximo: "60",
        peso: "60",
        cuentaEnTotal: true,
        pruebaMinimo: "ANTES_DE_BONIFICACION",
        criterios: grupo(
          "entrevista-todo",
          [
            directo("dominio", { desde: "0", hasta: "30", maximo: "30" }),
            directo("trato", { desde: "0", hasta: "30", maximo: "30" }),
          ],
          { maximo: "60" },
        ),
        panel: { miembros: 3, quorum: 3, regla: "PROMEDIO", nivel: "CRITERIO" },
      }),
    ],
    bonificaciones: [
      {
        id: "ffaa-bono",
        nombre: "Licenciado de las FF. AA.",
        si: { tipo: "COMPARA", dato: "campo.personales.ffaa", operador: "IGUAL", valor: "SI" },
        documentos: ["ffaa"],
        monto: { tipo: "FIJO", unidad: "PORCENTAJE", valor: "10" },
        base: { tipo: "TOTAL" },
        momento: { tipo: "AL_FINAL" },
        cita,
      },
    ],
    total: { modo: "NORMALIZADO", minimo: "56", maximo: "100", sinTope: true },
    redondeos: {
      panel: { decimales: 2, modo: "MITAD_ARRIBA" },
      ponderado: { decimales: 2, modo: "MITAD_ARRIBA" },
      bonificacion: { decimales: 2, modo: "MITAD_ARRIBA" },
      final: { decimales: 2, modo: "MITAD_ARRIBA" },
    },
    desempates: [
      { tipo: "ETAPA", etapa: "entrevista", puntaje: "OBTENIDO" },
      { tipo: "SORTEO", id: "sorteo" },
    ],
    adjudicacion: { reparto: "POR_PLAZA", accesitarios: { modo: "POR_VACANTE", numero: 1 } },
    cuadros: [
      {
        id: "cuadro-curricular",
        titulo: "Resultados curriculares",
        etapa: "curricular",
        orden: "MERITO",
        incluye: "EVALUADOS",
        porPlaza: true,
        columnas: [{ titulo: "Puntaje", dato: { tipo: "PUNTAJE_ETAPA", etapa: "curricular", puntaje: "OBTENIDO" } }],
      },
      {
        id: "cuadro-final",
        titulo: "Resultados finales",
        orden: "MERITO",
        incluye: "EVALUADOS",
        porPlaza: true,
        columnas: [
          { titulo: "Bonificación", dato: { tipo: "BONIFICACIONES", bonificaciones: ["ffaa-bono"] } },
          { titulo: "Final", dato: { tipo: "FINAL" } },
        ],
      },
    ],
    reclamos: ["curricular", "entrevista"].map((etapa) => ({
      id: `reclamos-${etapa}`,
      etapa,
      plazo: { tipo: "DIAS", dias: 1, clase: "HABILES" },
      canal: "Portal",
      requiereSustento: false,
      resuelve: "Comité",
      apelable: false,
    })),
    suscripcion: { diasHabiles: 5, documentos: [], alVencer: "SIGUIENTE_EN_MERITO" },
  });
}
