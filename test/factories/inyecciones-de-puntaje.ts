import { crearContexto } from "#schema/revision/comun.ts";
import { aTexto, comparar, racional } from "#schema/puntaje.ts";
import { conClausulas, deTipo, type Inyeccion, mas, nodosDe, puntuadas, uno } from "./inyectar.ts";

const DE_MINIMOS = ["SUM_MIN", "SUM_PARTS", "UNREACHABLE_MIN", "MIN_VS_QUALIFIED", "RANGE_MISMATCH", "DEAD_MIN"];
const DE_MAXIMOS = ["SUM_MAX", "SUM_PARTS", "UNREACHABLE_MAX", "MAX_EXCEEDED", "DOUBLE_WEIGHT", "RANGE_MISMATCH"];
const DE_TABLAS = [...DE_MINIMOS, ...DE_MAXIMOS];

/** Faults of points, minima, maxima and tables. */
export const INYECCIONES_DE_PUNTAJE: Inyeccion[] = [
  {
    codigo: "SUM_MIN",
    en: ({ total }) => uno("total.minimo", mas(total.minimo ?? "0", 0.5)),
    trae: ["UNREACHABLE_MIN"],
  },
  { codigo: "SUM_MAX", en: () => uno("total.maximo", "9999"), trae: DE_MAXIMOS },
  {
    codigo: "SUM_PARTS",
    en: (bases) => {
      const grupo = deTipo(bases, "GRUPO").find(
        ({ criterio }) =>
          criterio.combina === "SUMA" && criterio.maximo !== undefined && criterio.hijos.every((hijo) => hijo.maximo),
      );
      return grupo ? uno(`${grupo.ruta}.maximo`, mas(grupo.criterio.maximo ?? "0", 1)) : null;
    },
    trae: ["UNREACHABLE_MAX"],
  },
  {
    codigo: "WEIGHTS_100",
    en: (bases) => {
      const [etapa] = puntuadas(bases);
      if (!etapa) return null;
      return uno(`etapas.${etapa.id}.peso`, "7", bases.total.modo === "SUMA" ? `etapas.${etapa.id}.peso` : "etapas");
    },
    trae: DE_TABLAS,
  },
  {
    codigo: "DOUBLE_WEIGHT",
    en: (bases) => {
      const etapas = puntuadas(bases);
      const suma = etapas.reduce((total, { maximo = "0" }) => total + Number(maximo), 0);
      if (suma !== 100 || etapas.length !== 2) return null;
      const pesos = etapas.map(({ id }) => [`etapas.${id}.peso`, "50"] as const);
      return { cambios: [["total", { modo: "PONDERADO", sinTope: true }], ...pesos], ruta: "total.modo" };
    },
    trae: ["ROUNDING"],
  },
  {
    codigo: "MAX_EXCEEDED",
    en: ({ bonificaciones }) =>
      bonificaciones.length === 0
        ? null
        : {
            cambios: [
              ["total.tope", undefined],
              ["total.sinTope", undefined],
            ],
            ruta: "total.tope",
          },
  },
  {
    codigo: "NO_SCALE",
    en: (bases) => {
      const etapa = puntuadas(bases).find(({ criterios }) => criterios);
      return etapa ? uno(`etapas.${etapa.id}.criterios`, undefined) : null;
    },
    trae: ["REF_CRITERIO"],
  },
  {
    codigo: "UNREACHABLE_MAX",
    en: (bases) => {
      const hoja = [...deTipo(bases, "RANGOS"), ...deTipo(bases, "NIVELES")].find(({ criterio }) => criterio.maximo);
      return hoja ? uno(`${hoja.ruta}.maximo`, mas(hoja.criterio.maximo ?? "0", 1)) : null;
    },
    trae: ["SUM_PARTS"],
  },
  {
    codigo: "UNREACHABLE_MIN",
    en: (bases) => {
      const etapa = puntuadas(bases).find(({ minimo }) => minimo !== undefined);
      return etapa ? uno(`etapas.${etapa.id}.minimo`, "9999") : null;
    },
    trae: [...DE_MINIMOS, "BONUS_GATE"],
  },
  {
    codigo: "DEAD_MIN",
    en: (bases) => {
      const muerta = crearContexto(bases).analizadas.find(
        ({ etapa, alcance }) =>
          etapa.minimo !== undefined && etapa.exigePerfil && (alcance?.calificadoMinimo?.n ?? 0n) > 0n,
      );
      return muerta ? uno(`${muerta.ruta}.minimo`, "0.01") : null;
    },
    trae: DE_MINIMOS,
  },
  {
    codigo: "MIN_VS_QUALIFIED",
    en: (bases) => {
      const justa = crearContexto(bases).analizadas.find(
        ({ etapa: { minimo, eliminatoria, exigePerfil }, alcance }) =>
          minimo !== undefined && eliminatoria && exigePerfil && alcance?.calificado,
      );
      const obtiene = justa?.alcance?.calificado;
      return justa && obtiene ? uno(`${justa.ruta}.minimo`, mas(aTexto(obtiene), 0.5)) : null;
    },
    trae: DE_MINIMOS,
  },
  {
    codigo: "RANGE_GAP",
    en: (bases) => {
      for (const { criterio, ruta } of deTipo(bases, "RANGOS")) {
        const alto = criterio.rangos.findIndex(({ desde }) =>
          criterio.rangos.some(({ hasta }) => hasta === desde && desde),
        );
        const desde = criterio.rangos[alto]?.desde;
        if (desde !== undefined) return uno(`${ruta}.rangos.${alto}.desde`, mas(desde, 0.5), `${ruta}.rangos`);
      }
      return null;
    },
    trae: DE_TABLAS,
  },
  {
    codigo: "RANGE_OVERLAP",
    en: (bases) => {
      for (const { criterio, ruta } of deTipo(bases, "RANGOS")) {
        const bajo = criterio.rangos.findIndex(({ hasta }) =>
          criterio.rangos.some(({ desde }) => hasta === desde && hasta),
        );
        const hasta = criterio.rangos[bajo]?.hasta;
        if (hasta !== undefined) return uno(`${ruta}.rangos.${bajo}.hasta`, mas(hasta, 0.5), `${ruta}.rangos`);
      }
      return null;
    },
    trae: DE_TABLAS,
  },
  {
    codigo: "RANGE_MISMATCH",
    en: (bases) => {
      const tabla = deTipo(bases, "RANGOS").find(({ criterio }) => criterio.maximo !== undefined && !criterio.tope);
      const lugar = (tabla?.criterio.rangos.length ?? 0) - 1;
      if (!tabla || lugar < 0) return null;
      return uno(`${tabla.ruta}.rangos.${lugar}.puntos`, mas(tabla.criterio.maximo ?? "0", 1), `${tabla.ruta}.maximo`);
    },
    trae: DE_TABLAS,
  },
  {
    codigo: "DEAD_RULE",
    en: ({ etapas: [primera] }) =>
      primera ? uno(`etapas.${primera.id}.variantes`, [{ alcance: { plazas: [] } }]) : null,
  },
  {
    codigo: "ADVANCE_RULES",
    en: (bases) => {
      const [etapa] = puntuadas(bases);
      const cortes = [
        { tipo: "PRIMEROS", personas: 500, ambito: "PLAZA", empate: "PASAN_TODOS" },
        { tipo: "PUNTAJES_DISTINTOS", puntajes: 3, ambito: "PLAZA" },
      ];
      return etapa ? uno(`etapas.${etapa.id}.avance`, cortes) : null;
    },
  },
  { codigo: "ROUNDING", en: () => uno("redondeos.final", { decimales: 2 }, "redondeos.final.modo") },
  {
    codigo: "RULE_OVERLAP",
    en: (bases) => {
      const tabla = deTipo(bases, "NIVELES").find(({ criterio }) => criterio.elige === "MEJOR");
      const [mejor] = (tabla?.criterio.filas ?? []).toSorted((a, b) =>
        comparar(racional(b.puntos), racional(a.puntos)),
      );
      if (!tabla || !mejor) return null;
      const tapada = { id: "tapada", nombre: "Tapada", si: { tipo: "TODAS", de: [mejor.si] }, puntos: "0" };
      return uno(`${tabla.ruta}.filas`, [...tabla.criterio.filas, tapada], `${tabla.ruta}.filas.tapada`);
    },
  },
  {
    codigo: "DUPLICATE_VALUE",
    en: (bases) => {
      const [tabla] = deTipo(bases, "NIVELES");
      const [primera] = tabla?.criterio.filas ?? [];
      if (!tabla || !primera) return null;
      const otra = { ...primera, id: "repetida", puntos: "0" };
      return uno(`${tabla.ruta}.filas`, [...tabla.criterio.filas, otra], `${tabla.ruta}.filas.repetida`);
    },
  },
  {
    codigo: "UNDEFINED_TERM",
    en: (bases) => {
      const tabla = nodosDe(bases).find(({ criterio }) => criterio.tipo === "RELATIVO");
      if (tabla?.criterio.tipo !== "RELATIVO") {
        const requisito = bases.plazas[0]?.perfil.findLast(({ aplica }) => aplica === "SI");
        const ruta = `plazas.${bases.plazas[0]?.id}.perfil.${requisito?.id}.texto`;
        return requisito ? uno(ruta, "Experiencia en labores similares") : null;
      }
      const [fila] = tabla.criterio.filas;
      const vaga = { ...fila, nombre: "Supera lo pedido", exceso: "0", estricto: true };
      return uno(`${tabla.ruta}.filas.${fila?.id}`, vaga);
    },
    trae: DE_TABLAS,
  },
  {
    codigo: "FORMULA_CONSTANT",
    en: (bases) => conClausulas(bases, ["formula-puntaje-final", "suma de los puntajes mínimos"]),
  },
  {
    codigo: "PASS_CONDITIONS",
    en: (bases) => conClausulas(bases, ["condicion-apto", "cumplir el perfil"], ["condicion-apto", "30 puntos"]),
  },
  { codigo: "TIE_MISSING", en: () => uno("desempates", undefined) },
  {
    codigo: "TIE_INCOMPLETE",
    en: ({ desempates = [] }) => {
      const quedan = desempates.filter(({ tipo }) => tipo !== "SORTEO");
      return quedan.length > 0 && quedan.length < desempates.length ? uno("desempates", quedan) : null;
    },
  },
  { codigo: "VACANCIES", en: () => uno("adjudicacion.accesitarios", undefined) },
];
