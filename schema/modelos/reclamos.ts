/** How a result is claimed against, what disqualifies, and how the winner signs. */
import { DOCUMENTO } from "./documentos.ts";
import { propio, type ContextoModelo, type Modelo, type Parte } from "./modelo.ts";
import { papelDe, type PapelEtapa } from "./papel-etapa.ts";

/** Who decides, as the bases call them. */
export const comiteDe = ({ bases }: ContextoModelo): string =>
  bases.generalidades.comite?.nombre ?? "Comité de selección";

const ETAPAS_PRIMERO = "Agregue antes las etapas del concurso.";

/** @fuente S3:112,334-340 · S4:95-98 */
export const RECLAMOS: Modelo = {
  id: "reclamos-por-etapa",
  nombre: "Un día hábil para reclamar cada resultado que elimina",
  ayuda: "Se reclama en el portal el día hábil siguiente a la publicación, y el comité resuelve el mismo día.",
  clase: "RECLAMO",
  pide: ({ bases }) => (bases.etapas.some(({ eliminatoria }) => eliminatoria) ? null : ETAPAS_PRIMERO),
  partes: (contexto) =>
    contexto.bases.etapas
      .filter(({ eliminatoria }) => eliminatoria)
      .map(({ id }) => ({
        en: "reclamos",
        valor: {
          id: `reclamos-${id}`.slice(0, 56),
          etapa: propio(id),
          plazo: { tipo: "DIAS", dias: 1, clase: "HABILES" },
          canal: "Portal de convocatorias",
          requiereSustento: false,
          resuelve: comiteDe(contexto),
          plazoResolucionDias: 0,
          apelable: true,
        },
      })),
};

interface Causa {
  readonly id: string;
  readonly causa: string;
  /** In which stages; in all, when none is said. */
  readonly en?: readonly PapelEtapa[];
}

const CON_PERSONA: readonly PapelEtapa[] = ["CONOCIMIENTOS", "PSICOLOGICA", "ENTREVISTA"];

/** @fuente S3:121,208 · S4:83,90 */
const CAUSAS: readonly Causa[] = [
  { id: "informacion-falsa", causa: "Presentó información o documentos falsos", en: ["CURRICULAR"] },
  { id: "documentos-incompletos", causa: "Presentó documentos ilegibles, incompletos o sin firma", en: ["CURRICULAR"] },
  { id: "suplantacion", causa: "Otra persona se presentó en su lugar", en: CON_PERSONA },
  { id: "fuera-de-hora", causa: "Se presentó fuera de la hora señalada", en: CON_PERSONA },
  { id: "copia", causa: "Copió o usó medios que no estaban permitidos", en: ["CONOCIMIENTOS"] },
];

const enEtapas = ({ bases }: ContextoModelo, { en, ...valor }: Causa): Parte[] =>
  bases.etapas
    .filter((etapa) => en === undefined || en.some((papel) => papelDe(etapa) === papel))
    .map(({ id }) => ({ en: "causa", etapa: propio(id), valor }));

/** The usual causes of every stage. */
export const CAUSAS_USUALES: Modelo = {
  id: "causas-usuales",
  nombre: "Causas de descalificación usuales",
  ayuda: "En cada etapa las suyas: documentos falsos o incompletos, suplantación, llegar fuera de hora, copiar.",
  clase: "CAUSA",
  pide: ({ bases }) => (bases.etapas.length > 0 ? null : ETAPAS_PRIMERO),
  partes: (contexto) => CAUSAS.flatMap((causa) => enEtapas(contexto, causa)),
};

export const MODELOS_RECLAMO: readonly Modelo[] = [RECLAMOS, CAUSAS_USUALES];

/** @fuente D.S. 075-2008-PCM art. 15 · S3:283-308 · S4:142-151 */
export const SUSCRIPCION: Modelo = {
  id: "suscripcion-cinco-dias",
  nombre: "Firma en cinco días hábiles",
  ayuda: "Quien gana firma en cinco días hábiles con sus documentos; si no firma, se llama al siguiente en mérito.",
  clase: "SUSCRIPCION",
  supone: [DOCUMENTO.originales, DOCUMENTO.fotografia, DOCUMENTO.cuentaBancaria],
  partes: [
    {
      en: "unica",
      ruta: "suscripcion",
      valor: {
        diasHabiles: 5,
        documentos: ["originales", "fotografia", "cuenta-bancaria"],
        alVencer: "SIGUIENTE_EN_MERITO",
        llamados: 1,
      },
    },
  ],
};
