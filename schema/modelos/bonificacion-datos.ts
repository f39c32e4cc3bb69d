/** What each bonus asks, with what it is proved and the fact that comes of it. */
import type { Campo } from "../bases/formulario.ts";
import type { Norma } from "../bases/generalidades.ts";
import type { Hecho } from "../bases/hecho.ts";
import { es, hecho, todas } from "./definir-hecho.ts";
import { DOCUMENTO } from "./documentos.ts";
import { FILA_POSTULACION } from "./fila-postulacion.ts";
import type { Modelo, ParteCampo } from "./modelo.ts";
import { NORMA, NORMAS } from "./normas.ts";
import { SECCION } from "./secciones.ts";

const SECCION_BONO = "bonificaciones";
const pregunta = (valor: Campo, usa: readonly string[] = []): ParteCampo => ({
  en: "campo",
  seccion: SECCION_BONO,
  valor,
  usa,
});
const siNo = (id: string, etiqueta: string, ayuda?: string): ParteCampo =>
  pregunta({ tipo: "SI_NO", id, etiqueta, ...(ayuda !== undefined && { ayuda }), requerido: "SIEMPRE" });

/** The citation of a norm, with the article that gives the right. */
export const citar = ({ id, desde }: Pick<Norma, "id" | "desde">, articulo?: string) => ({
  norma: id,
  ...(articulo !== undefined && { articulo }),
  ...(desde !== undefined && { desde }),
});

/** @fuente Ley 29248 · S3:219-221 · S4:130-132 */
export const LICENCIADO = hecho(
  {
    tipo: "CONDICION",
    id: "licenciado_ffaa",
    nombre: "Es licenciado/a de las Fuerzas Armadas",
    lectura: "VALIDADO",
    si: es("campo.bonificaciones.fuerzas_armadas", "SI"),
    documentos: ["sustento-ffaa"],
    cita: citar(NORMAS.ley29248),
  },
  {
    ayuda: "Lo dijo y el comité dio por válido su documento.",
    supone: [NORMA.ley29248, SECCION.bonificaciones, DOCUMENTO.ffaa],
    campos: [siNo("fuerzas_armadas", "¿Es licenciado/a de las Fuerzas Armadas?")],
  },
);

/** @fuente Ley 29973 art. 48 · S3:223-225 · S4:134-136 */
export const DISCAPACIDAD = hecho(
  {
    tipo: "CONDICION",
    id: "discapacidad",
    nombre: "Es una persona con discapacidad",
    lectura: "VALIDADO",
    si: es("campo.bonificaciones.discapacidad", "SI"),
    documentos: ["sustento-discapacidad"],
    cita: citar(NORMAS.ley29973, "48"),
  },
  {
    ayuda: "Lo dijo y el comité dio por válido su documento.",
    supone: [NORMA.ley29973, SECCION.bonificaciones, DOCUMENTO.discapacidad],
    campos: [
      siNo(
        "discapacidad",
        "¿Es una persona con discapacidad?",
        "Solo se usa para la bonificación de ley. No se publica.",
      ),
    ],
  },
);

const ES_DEPORTISTA = es("campo.bonificaciones.deportista", "SI");
const SI_DEPORTISTA = {
  requerido: "SI_CONDICION",
  requeridoSi: ES_DEPORTISTA,
  visibleSi: ES_DEPORTISTA,
} as const;

/** The levels that the regulation of the law recognises, from the greatest. */
export const NIVELES_DEPORTISTA = ["NIVEL_1", "NIVEL_2", "NIVEL_3", "NIVEL_4", "NIVEL_5"] as const;

export const NIVEL: ParteCampo = pregunta(
  {
    tipo: "OPCION",
    id: "nivel_deportista",
    etiqueta: "Nivel reconocido por el Instituto Peruano del Deporte",
    ...SI_DEPORTISTA,
    opciones: NIVELES_DEPORTISTA.map((valor, i) => ({ valor, etiqueta: `Nivel ${i + 1}` })),
  },
  NIVELES_DEPORTISTA,
);

/** @fuente Ley 27674 · S3:227-238 */
export const DEPORTISTA = hecho(
  {
    tipo: "CONDICION",
    id: "deportista",
    nombre: "Es deportista calificado/a con acreditación vigente",
    lectura: "VALIDADO",
    si: todas(ES_DEPORTISTA, {
      tipo: "COMPARA",
      dato: "campo.bonificaciones.vigencia_deportista",
      operador: "MAYOR_IGUAL",
      con: "hito.postulacion.inicio",
    }),
    documentos: ["sustento-deportista"],
    cita: citar(NORMAS.ley27674),
  } satisfies Hecho,
  {
    ayuda: "Lo dijo, el comité dio por válido su documento y la acreditación rige cuando empieza la postulación.",
    supone: [NORMA.ley27674, SECCION.bonificaciones, DOCUMENTO.deportista, FILA_POSTULACION],
    campos: [
      siNo("deportista", "¿Es deportista calificado/a de alto nivel?"),
      NIVEL,
      pregunta({
        tipo: "FECHA",
        id: "vigencia_deportista",
        etiqueta: "Último día en que rige la acreditación",
        ...SI_DEPORTISTA,
        futura: true,
      }),
    ],
  },
);

/** The level, for criteria and tables; a bonus reads it from the answer. */
const NIVEL_DEPORTISTA = hecho(
  {
    tipo: "CAMPO",
    id: "nivel_deportista",
    nombre: "Nivel de deportista calificado",
    lectura: "VALIDADO",
    seccion: SECCION_BONO,
    campo: "nivel_deportista",
    documento: "sustento-deportista",
    cita: citar(NORMAS.ley27674),
  },
  {
    ayuda: "El nivel que reconoce el Instituto Peruano del Deporte, de 1 a 5.",
    supone: [NORMA.ley27674, SECCION.bonificaciones, DOCUMENTO.deportista, DEPORTISTA],
    campos: [NIVEL],
  },
);

export const MODELOS_HECHO_BONIFICACION: readonly Modelo[] = [LICENCIADO, DISCAPACIDAD, DEPORTISTA, NIVEL_DEPORTISTA];
