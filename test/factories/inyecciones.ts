import { sumarDias, type Fecha } from "#schema/fecha.ts";
import { INYECCIONES_DE_PUNTAJE } from "./inyecciones-de-puntaje.ts";
import { INYECCIONES_DE_TEXTO } from "./inyecciones-de-texto.ts";
import { conClausulas, type Inyeccion, uno } from "./inyectar.ts";

const DE_FECHAS = ["DATE_ORDER", "STAGE_OVERLAP", "CLAIM_WINDOW", "BUSINESS_DAYS", "STAGE_NO_DATE"];
const unAnioAntes = (dia: string): string => `${Number(dia.slice(0, 4)) - 1}${dia.slice(4)}`;

/** Faults of dates, claims and bonuses. */
const DE_FECHAS_Y_BONOS: Inyeccion[] = [
  {
    codigo: "DATE_ORDER",
    en: ({ cronograma: { hitos } }) => {
      const hito = hitos.find(({ gobierna, cuando }) => gobierna === "ETAPA" && cuando.tipo === "RANGO");
      if (hito?.cuando.tipo !== "RANGO") return null;
      return uno(`cronograma.hitos.${hito.id}.cuando.hasta`, unAnioAntes(hito.cuando.hasta));
    },
    trae: DE_FECHAS,
  },
  {
    codigo: "STAGE_NO_DATE",
    en: ({ cronograma: { hitos } }) => {
      const hito = hitos.find(({ gobierna }) => gobierna === "ETAPA");
      return hito ? uno(`cronograma.hitos.${hito.id}.cuando`, { tipo: "TEXTO", texto: "Según el aviso" }) : null;
    },
    trae: DE_FECHAS,
  },
  {
    codigo: "STAGE_OVERLAP",
    en: ({ cronograma: { hitos }, etapas: [primera, segunda] }) => {
      const [una, otra] = [primera, segunda].map((etapa) =>
        hitos.find(({ gobierna, etapa: suya }) => gobierna === "ETAPA" && suya === etapa?.id),
      );
      if (!una || !otra || una.cuando.tipo !== "RANGO") return null;
      const hasta = sumarDias(una.cuando.desde as Fecha, 90);
      const larga = { tipo: "RANGO", desde: una.cuando.desde, hasta };
      return uno(`cronograma.hitos.${una.id}.cuando`, larga, `cronograma.hitos.${otra.id}.cuando`);
    },
    trae: DE_FECHAS,
  },
  {
    codigo: "SAMPLE_FAILS",
    en: ({ plazas: [plaza] }) => {
      const muestra = { id: "muestra-falsa", nombre: "Imposible", respuestas: [], esperado: { final: "999999" } };
      return plaza ? uno("pruebas", [{ ...muestra, plaza: plaza.id }], "pruebas.muestra-falsa") : null;
    },
  },
  {
    codigo: "CLAIM_WINDOW",
    en: ({ reclamos: [regla] }) =>
      regla ? uno(`reclamos.${regla.id}.plazo`, { tipo: "DIAS", dias: 0, clase: "HABILES" }) : null,
  },
  {
    codigo: "CLAIM_CHANNELS",
    en: ({ reclamos }) =>
      reclamos[0] ? uno("reclamos", [...reclamos, { ...reclamos[0], id: "repetida" }], "reclamos.repetida") : null,
  },
  {
    codigo: "BUSINESS_DAYS",
    en: ({ suscripcion }) => (suscripcion ? uno("suscripcion.diasHabiles", 4) : null),
  },
  {
    codigo: "OPEN_ENDED",
    en: () => uno("cronograma.prorroga", { permitida: true, causas: ["Causa justificada"] }, "cronograma.prorroga"),
  },
  { codigo: "SCOPE", en: (bases) => conClausulas(bases, ["beneficio.edad", "29"], ["beneficio.edad", "sin límite"]) },
  {
    codigo: "BONUS_ORDER",
    en: ({ bonificaciones }) => {
      const bono = bonificaciones.find(({ monto, base }) => monto.unidad === "PORCENTAJE" && base);
      return bono ? uno(`bonificaciones.${bono.id}.base`, undefined) : null;
    },
    trae: ["MAX_EXCEEDED"],
  },
  {
    codigo: "BONUS_GATE",
    en: ({ bonificaciones: [bono], ...bases }) =>
      bono
        ? conClausulas(
            { ...bases, bonificaciones: [bono] },
            [`bonificaciones.${bono.id}.compuerta`, "sin ella"],
            [`bonificaciones.${bono.id}.compuerta`, "con ella"],
          )
        : null,
  },
  {
    codigo: "BONUS_NO_COLUMN",
    en: ({ bonificaciones, cuadros }) => {
      const [bono] = bonificaciones;
      if (!bono || cuadros.length === 0) return null;
      const otra = { ...bono, id: "inyectada", nombre: "Bonificación inyectada" };
      return uno("bonificaciones", [...bonificaciones, otra], "bonificaciones.inyectada");
    },
    trae: ["BONUS_ORDER", "MAX_EXCEEDED"],
  },
  {
    codigo: "BONUS_NO_DOC",
    en: ({ bonificaciones: [bono], formulario: { secciones } }) => {
      const seccion = secciones.find(({ repite, campos }) => !repite && campos.some(({ tipo }) => tipo === "SI_NO"));
      const campo = seccion?.campos.find(({ tipo }) => tipo === "SI_NO");
      if (!bono || !seccion || !campo) return null;
      const si = { tipo: "COMPARA", dato: `campo.${seccion.id}.${campo.id}`, operador: "IGUAL", valor: "SI" };
      const ruta = `bonificaciones.${bono.id}`;
      return {
        cambios: [
          [`${ruta}.si`, si],
          [`${ruta}.documentos`, undefined],
        ],
        ruta: `${ruta}.documentos`,
      };
    },
  },
  {
    codigo: "TERM_CYCLE",
    en: ({ bonificaciones: [bono], ...bases }) =>
      bono
        ? conClausulas({ ...bases, bonificaciones: [bono] }, [`bonificaciones.${bono.id}.base`, "puntaje final"])
        : null,
  },
];

/** Every kind of fault that the linter knows, each put into any bases. */
export const INYECCIONES: readonly Inyeccion[] = [
  ...INYECCIONES_DE_PUNTAJE,
  ...DE_FECHAS_Y_BONOS,
  ...INYECCIONES_DE_TEXTO,
];
