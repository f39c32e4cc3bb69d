/** Facts about experience, in years: periods that the committee took as valid, and no day twice. */
import type { Condicion } from "../bases/condicion.ts";
import type { Hecho } from "../bases/hecho.ts";
import { FILA_POSTULACION } from "./fila-postulacion.ts";
import { AL_POSTULAR, es, hecho } from "./definir-hecho.ts";
import type { ContextoModelo, Modelo } from "./modelo.ts";
import { NORMA, NORMAS } from "./normas.ts";
import { campoDe, SECCION } from "./secciones.ts";
import { versionVigente } from "./vigencia.ts";

type Experiencia = Extract<Hecho, { tipo: "EXPERIENCIA" }>;

const experiencia = (id: string, nombre: string, cambios: Partial<Experiencia> = {}): Experiencia => ({
  tipo: "EXPERIENCIA",
  id,
  nombre,
  lectura: "VALIDADO",
  seccion: "experiencia",
  inicio: "inicio",
  fin: "fin",
  traslape: "FUSIONAR",
  convencion: "CALENDARIO",
  unidad: "ANIOS",
  continuaHasta: AL_POSTULAR,
  ...cambios,
});

const NO_CUENTAN = ["VOLUNTARIADO", "FORMACION_LABORAL_JUVENIL"];
const sinClases: Condicion = { tipo: "NINGUNA", de: [{ tipo: "EN", dato: "fila.clase", valores: NO_CUENTAN }] };
const PERIODO = [...campoDe("experiencia", "inicio"), ...campoDe("experiencia", "fin")];
const clase = (...usa: string[]) => campoDe("experiencia", "clase", [...NO_CUENTAN, ...usa]);
const SUPONE = [SECCION.experiencia, FILA_POSTULACION];

const PREPROFESIONALES = "PRACTICAS_PREPROFESIONALES";
const PROFESIONALES = "PRACTICAS_PROFESIONALES";
const { ley31396 } = NORMAS;
const CITA = { norma: ley31396.id, articulo: "3 y 4", desde: ley31396.desde };
const DE_LEY = { desde: ley31396.desde, paquete: "experiencia-general" };

/** @fuente S4:25-29,108-112 */
const GENERAL = hecho(
  experiencia("experiencia_general", "Experiencia general", { filtro: sinClases }),
  {
    ayuda:
      "Los años de trabajo, sin contar voluntariado ni formación laboral juvenil. Los periodos que coinciden se unen.",
    supone: SUPONE,
    campos: [...PERIODO, ...clase()],
  },
  { hasta: "2022-01-18", paquete: "experiencia-general" },
);

/** Under the law, with its two limits. @fuente Ley 31396 arts. 3, 4 · S3:169-182 */
const GENERAL_CON_PRACTICAS = hecho(
  experiencia("experiencia_general", "Experiencia general", {
    cita: CITA,
    filtro: sinClases,
    limites: [
      {
        nombre: "Prácticas preprofesionales",
        si: es("fila.clase", PREPROFESIONALES),
        minimoPeriodo: "0.25",
        cita: CITA,
      },
      { nombre: "Prácticas profesionales", si: es("fila.clase", PROFESIONALES), maximo: "2", cita: CITA },
    ],
  }),
  {
    ayuda:
      "Los años de trabajo. Las prácticas cuentan como manda la Ley N° 31396: las preprofesionales de tres meses o más y las profesionales hasta veinticuatro meses.",
    supone: [NORMA.ley31396, ...SUPONE],
    campos: [...PERIODO, ...clase(PREPROFESIONALES, PROFESIONALES)],
  },
  { ...DE_LEY, id: "hecho-experiencia-general-practicas" },
);

/** @fuente S3:171-172 */
const EGRESO = hecho(
  {
    tipo: "AGREGADO",
    id: "egreso",
    nombre: "Fecha desde la que se cuenta la experiencia",
    lectura: "VALIDADO",
    seccion: "formacion",
    operacion: "MENOR",
    campo: "fecha_obtencion",
    filtro: { tipo: "COMPARA", dato: "fila.grado", operador: "MAYOR_IGUAL", valor: "EGRESADO" },
  },
  {
    ayuda: "La de la constancia de egreso; si no la presenta, la de su grado o título más antiguo.",
    supone: [SECCION.formacion],
    campos: [...campoDe("formacion", "grado", ["EGRESADO"]), ...campoDe("formacion", "fecha_obtencion")],
  },
);

const CONSTANCIA = hecho(
  {
    tipo: "AGREGADO",
    id: "constancia_egreso",
    nombre: "Presentó constancia de egreso",
    lectura: "VALIDADO",
    seccion: "formacion",
    operacion: "EXISTE",
    filtro: es("fila.grado", "EGRESADO"),
  },
  {
    ayuda: "Sí, cuando el comité dio por válida una constancia de egreso.",
    supone: [SECCION.formacion],
    campos: campoDe("formacion", "grado", ["EGRESADO"]),
  },
);

/** @fuente S3:169-182 */
const GENERAL_DESDE_EGRESO = hecho(
  experiencia("experiencia_general", "Experiencia general desde el egreso", {
    cita: CITA,
    filtro: {
      tipo: "TODAS",
      de: [
        sinClases,
        {
          tipo: "ALGUNA",
          de: [
            { tipo: "COMPARA", dato: "fila.clase", operador: "DISTINTO", valor: PROFESIONALES },
            es("hecho.constancia_egreso", "SI"),
          ],
        },
      ],
    },
    desdeHecho: "hecho.egreso",
    excepto: { tipo: "EN", dato: "fila.clase", valores: [PREPROFESIONALES] },
  }),
  {
    ayuda:
      "Para puestos que piden estudios superiores: se cuenta desde el egreso, salvo las prácticas preprofesionales. Las profesionales piden constancia de egreso.",
    supone: [NORMA.ley31396, EGRESO, CONSTANCIA, ...SUPONE],
    campos: [...PERIODO, ...clase(PREPROFESIONALES, PROFESIONALES)],
  },
  { ...DE_LEY, id: "hecho-experiencia-general-egreso" },
);

/** The general experience as the laws of the day have it. */
export const experienciaGeneral = ({ fecha }: ContextoModelo): readonly Modelo[] => [
  versionVigente([GENERAL, GENERAL_CON_PRACTICAS], fecha),
];

const dentroDeGeneral = (contexto: ContextoModelo): readonly Modelo[] => [...SUPONE, ...experienciaGeneral(contexto)];

/** @fuente S3:176-187 · S4:30-34 */
export const ESPECIFICA = hecho(
  experiencia("experiencia_especifica", "Experiencia específica", {
    filtro: es("fila.especifica", "SI"),
    dentroDe: "experiencia_general",
  }),
  {
    ayuda: "Los años en la función o materia del puesto, dentro de la experiencia general.",
    supone: dentroDeGeneral,
    campos: [...PERIODO, ...campoDe("experiencia", "especifica")],
  },
);

/** @fuente S3:248-252 */
export const PUBLICA = hecho(
  experiencia("experiencia_publica", "Experiencia en el sector público", {
    filtro: es("fila.sector", "PUBLICO"),
    dentroDe: "experiencia_general",
  }),
  {
    ayuda: "Los años en el sector público, dentro de la experiencia general.",
    supone: dentroDeGeneral,
    campos: [...PERIODO, ...campoDe("experiencia", "sector", ["PUBLICO"])],
  },
);

export const MODELOS_EXPERIENCIA: readonly Modelo[] = [
  GENERAL,
  GENERAL_CON_PRACTICAS,
  GENERAL_DESDE_EGRESO,
  ESPECIFICA,
  PUBLICA,
  EGRESO,
  CONSTANCIA,
];
