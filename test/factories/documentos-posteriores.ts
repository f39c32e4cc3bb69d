/** A contest that asks for documents after a stage and at signing, and what their tests send and read. */
import type { Bases } from "#schema/bases/bases.ts";
import type { DocumentoRequerido } from "#schema/bases/documento.ts";
import { instanteLocal } from "#schema/fecha.ts";
import { buildBases } from "./bases.ts";
import { basesDeDosEtapas } from "./evaluacion.ts";
const POSTERIORES =
  "documentosPosteriores { documento nombre etapa permitido hasta motivo { codigo mensaje } archivos { archivo nombre bytes sha256 presentadoEn } } capacidades { acto permitido hasta motivo { codigo } }";
const ARGUMENTOS = "($p: ID!, $d: ID!, $a: ID!)";
const PASA = "(postulacion: $p, documento: $d, archivo: $a)";
export const PRESENTAR = `mutation ${ARGUMENTOS} { presentarDocumento${PASA} { id ${POSTERIORES} } }`;
export const RETIRAR = `mutation ${ARGUMENTOS} { retirarDocumentoPresentado${PASA} { id ${POSTERIORES} } }`;
export const LEER = `query ($p: ID!) { postulacion(id: $p) { id ${POSTERIORES} } }`;

export interface VistaPosteriores {
  readonly documentosPosteriores: {
    documento: string;
    etapa: string | null;
    permitido: boolean;
    hasta: string | null;
    motivo: { codigo: string; mensaje: string } | null;
    archivos: { archivo: string; sha256: string; presentadoEn: string }[];
  }[];
  readonly capacidades: { acto: string; permitido: boolean; hasta: string | null; motivo: { codigo: string } | null }[];
}

const documento = (id: string, cambios: Partial<DocumentoRequerido>): DocumentoRequerido => ({
  id,
  nombre: `Documento ${id}`,
  exigencia: "NUNCA",
  elabora: "POSTULANTE",
  momento: { tipo: "TRAS_ETAPA", etapa: "curricular" },
  formatos: ["PDF"],
  maximoKb: 10,
  archivos: 2,
  ...cambios,
});

/**
 * Signing has no row, so its five business days count.
 * @param horas from now until the interview starts by the schedule
 */
export function basesConPosteriores(horas = 2): Bases {
  const { cronograma } = buildBases();
  const abre = instanteLocal(new Date(Date.now() + horas * 3_600_000).toISOString()).slice(0, 19);
  const cierra = instanteLocal(new Date(Date.now() + (horas + 3) * 3_600_000).toISOString()).slice(0, 19);
  return basesDeDosEtapas({
    documentos: [
      documento("habilidad", { exigencia: "SIEMPRE", siFalta: "DESCALIFICA" }),
      documento("foto", { formatos: ["JPG"] }),
      documento("dni", { momento: { tipo: "POSTULACION" } }),
      documento("ficha", { elabora: "SISTEMA" }),
      documento("contrato", { momento: { tipo: "SUSCRIPCION" }, archivos: 1 }),
    ],
    cronograma: {
      ...cronograma,
      hitos: [
        ...cronograma.hitos,
        {
          id: "entrevista",
          nombre: "Entrevista",
          organo: "Comité",
          gobierna: "ETAPA",
          etapa: "entrevista",
          cuando: { tipo: "HORAS", abre, cierra },
        },
      ],
    },
  });
}
