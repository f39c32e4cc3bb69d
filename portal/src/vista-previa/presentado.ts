/** What the applicant of the preview attached and stated, and the application that it makes. */
import type { Bases } from "#schema/bases/bases.ts";
import { ventanaPostulacion } from "#schema/postulacion/ventana.ts";
import type { Postulacion } from "../formulario/expediente.ts";
import { VISTA_PREVIA } from "../textos/vista-previa.ts";
import { ARCHIVO_DE_EJEMPLO } from "./ejemplo.ts";
import type { Acto } from "./enlace.ts";

export interface Presentado {
  readonly documentos: readonly {
    readonly documento: string;
    readonly archivos: readonly string[];
    readonly confirmado: boolean;
  }[];
  readonly declaraciones: readonly { readonly declaracion: string; readonly respuesta: "SI" | "NO" }[];
}

export const NADA: Presentado = { documentos: [], declaraciones: [] };

let muestra: string | null = null;
/** The one page that every file of the example shows. */
const urlDeMuestra = (): string =>
  (muestra ??= URL.createObjectURL(new Blob([VISTA_PREVIA.archivo], { type: "text/plain;charset=utf-8" })));

/** An application to a plaza of a draft, as the server would give it. */
export function postulacionDe(
  proceso: string,
  bases: Bases,
  plaza: string,
  { documentos, declaraciones }: Presentado,
): Postulacion {
  const { codigo, titulo } = bases.generalidades;
  const ventana = ventanaPostulacion(bases);
  return {
    __typename: "Postulacion",
    id: proceso,
    codigo: VISTA_PREVIA.expediente,
    estado: "BORRADOR",
    revision: 0,
    plazas: [plaza],
    versionBases: 0,
    desactualizada: false,
    guardadaEn: "",
    respuestas: [],
    documentos: documentos.map(({ archivos, ...uno }) => ({
      __typename: "DocumentoPresentado",
      ...uno,
      archivos: [...archivos],
    })),
    declaraciones: declaraciones.map((una) => ({ __typename: "DeclaracionRespondida", ...una })),
    archivos: [
      {
        __typename: "Archivo",
        id: ARCHIVO_DE_EJEMPLO,
        nombre: "ejemplo.pdf",
        tipo: "PDF",
        bytes: 245_760,
        url: urlDeMuestra(),
      },
    ],
    postulante: { __typename: "DatosPostulante", nombres: "EJEMPLO POSTULANTE, Ana Lucía", documento: "00000000" },
    proceso: {
      __typename: "Proceso",
      id: proceso,
      codigo,
      titulo,
      fase: "POSTULACION_ABIERTA",
      postulacionAbre: ventana?.abre ?? null,
      postulacionCierra: ventana?.cierra ?? null,
    },
  };
}

/** The acts of the pages of documents and statements, each upon what was presented. */
export function actosSobre(
  poner: (cambio: (previo: Presentado) => Presentado) => void,
): Readonly<Record<string, Acto>> {
  const conArchivos = (documento: unknown, cambiar: (archivos: readonly string[]) => readonly string[]) =>
    poner(({ documentos, ...resto }) => {
      const suyo = documentos.find((uno) => uno.documento === documento);
      const otros = documentos.filter((uno) => uno !== suyo);
      const archivos = cambiar(suyo?.archivos ?? []);
      return {
        ...resto,
        documentos:
          archivos.length === 0 ? otros : [...otros, { documento: String(documento), archivos, confirmado: false }],
      };
    });
  return {
    ResponderDeclaracion: ({ declaracion, respuesta }) => {
      poner(({ declaraciones, ...resto }) => ({
        ...resto,
        declaraciones: [
          ...declaraciones.filter((una) => una.declaracion !== declaracion),
          { declaracion: String(declaracion), respuesta: respuesta === "SI" ? "SI" : "NO" },
        ],
      }));
      return { responderDeclaracion: { revision: 0 } };
    },
    AdjuntarDocumento: ({ documento, archivo }) => {
      conArchivos(documento, (ids) => [...ids, String(archivo)]);
      return { adjuntarDocumento: { revision: 0 } };
    },
    QuitarDocumento: ({ documento, archivo }) => {
      conArchivos(documento, (ids) => ids.filter((id) => id !== archivo));
      return { quitarDocumento: { revision: 0 } };
    },
    ConfirmarDocumento: ({ documento }) => {
      poner(({ documentos, ...resto }) => ({
        ...resto,
        documentos: documentos.map((uno) => (uno.documento === documento ? { ...uno, confirmado: true } : uno)),
      }));
      return { confirmarDocumento: { revision: 0 } };
    },
  };
}
