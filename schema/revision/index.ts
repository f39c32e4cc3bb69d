import type { Bases } from "../bases/bases.ts";
import { revisarReferencias } from "../bases/referencias.ts";
import type { Gravedad, Hallazgo } from "../hallazgo.ts";
import { advanceRules } from "./advance-rules.ts";
import { amountWords } from "./amount-words.ts";
import { badPattern } from "./bad-pattern.ts";
import { bonusGate } from "./bonus-gate.ts";
import { bonusNoColumn } from "./bonus-no-column.ts";
import { bonusNoDoc } from "./bonus-no-doc.ts";
import { bonusOrder } from "./bonus-order.ts";
import { businessDays } from "./business-days.ts";
import { claimChannels } from "./claim-channels.ts";
import { claimWindow } from "./claim-window.ts";
import { crearContexto, type Revision } from "./comun.ts";
import { contactMismatch } from "./contact-mismatch.ts";
import { danglingNote } from "./dangling-note.ts";
import { dateOrder } from "./date-order.ts";
import { deadMin } from "./dead-min.ts";
import { deadRule } from "./dead-rule.ts";
import { deadSection } from "./dead-section.ts";
import { docAlias } from "./doc-alias.ts";
import { docSet } from "./doc-set.ts";
import { doubleWeight } from "./double-weight.ts";
import { dupParam } from "./dup-param.ts";
import { duplicateValue } from "./duplicate-value.ts";
import { entityNames } from "./entity-names.ts";
import { evidenceConflict } from "./evidence-conflict.ts";
import { formGap } from "./form-gap.ts";
import { formulaConstant } from "./formula-constant.ts";
import { ghostStage } from "./ghost-stage.ts";
import { hiddenStage } from "./hidden-stage.ts";
import { conJustificaciones, sinJustificar } from "./justificaciones.ts";
import { legalMissing } from "./legal-missing.ts";
import { legalStale } from "./legal-stale.ts";
import { limitHidden } from "./limit-hidden.ts";
import { maxExceeded } from "./max-exceeded.ts";
import { minVsQualified } from "./min-vs-qualified.ts";
import { mode } from "./mode.ts";
import { noScale } from "./no-scale.ts";
import { numbering } from "./numbering.ts";
import { openEnded } from "./open-ended.ts";
import { passConditions } from "./pass-conditions.ts";
import { rangeGap } from "./range-gap.ts";
import { rangeMismatch } from "./range-mismatch.ts";
import { rangeOverlap } from "./range-overlap.ts";
import { rounding } from "./rounding.ts";
import { ruleOverlap } from "./rule-overlap.ts";
import { scope } from "./scope.ts";
import { serviceGap } from "./service-gap.ts";
import { sampleFails } from "./sample-fails.ts";
import { stageNoDate } from "./stage-no-date.ts";
import { stageOverlap } from "./stage-overlap.ts";
import { sumMax } from "./sum-max.ts";
import { sumMin } from "./sum-min.ts";
import { sumParts } from "./sum-parts.ts";
import { termCycle } from "./term-cycle.ts";
import { textCut } from "./text-cut.ts";
import { tieIncomplete } from "./tie-incomplete.ts";
import { tieMissing } from "./tie-missing.ts";
import { undefinedTerm } from "./undefined-term.ts";
import { unfilled } from "./unfilled.ts";
import { unreachableMax } from "./unreachable-max.ts";
import { unreachableMin } from "./unreachable-min.ts";
import { vacancies } from "./vacancies.ts";
import { weights100 } from "./weights-100.ts";

/** Every check of the linter. A new one is a file and a line here; a test holds that no file is left out. */
export const REVISIONES: readonly Revision[] = [
  sumMin,
  sumMax,
  sumParts,
  weights100,
  doubleWeight,
  maxExceeded,
  noScale,
  unreachableMax,
  unreachableMin,
  deadMin,
  deadRule,
  minVsQualified,
  rangeGap,
  rangeOverlap,
  rangeMismatch,
  dateOrder,
  stageNoDate,
  stageOverlap,
  claimWindow,
  businessDays,
  tieMissing,
  tieIncomplete,
  advanceRules,
  rounding,
  bonusOrder,
  bonusGate,
  bonusNoColumn,
  vacancies,
  dupParam,
  ghostStage,
  hiddenStage,
  docSet,
  legalMissing,
  legalStale,
  badPattern,
  formulaConstant,
  ruleOverlap,
  duplicateValue,
  undefinedTerm,
  passConditions,
  scope,
  termCycle,
  bonusNoDoc,
  docAlias,
  evidenceConflict,
  formGap,
  limitHidden,
  deadSection,
  danglingNote,
  numbering,
  openEnded,
  claimChannels,
  contactMismatch,
  entityNames,
  mode,
  amountWords,
  serviceGap,
  textCut,
  unfilled,
  sampleFails,
];

const PESO: Readonly<Record<Gravedad, number>> = { ERROR: 0, ADVERTENCIA: 1, NOTA: 2 };

/**
 * Everything that is wrong with bases whose shape is valid, worst first. An ERROR keeps them from being published, an
 * ADVERTENCIA asks for a justification that is published with them, a NOTA is worth knowing.
 * @fuente leaps L1 · catalogue H56, H64, I19
 */
export function revisar(bases: Bases): Hallazgo[] {
  const contexto = crearContexto(bases);
  const hallazgos = [...revisarReferencias(bases), ...REVISIONES.flatMap(({ revisar: una }) => una(contexto))];
  return conJustificaciones(bases, hallazgos).toSorted((a, b) => PESO[a.gravedad] - PESO[b.gravedad]);
}

/** Whether something keeps the bases from being published: an error, or a warning that nobody justified. */
export const impidePublicar = (hallazgos: readonly Hallazgo[]): boolean =>
  hallazgos.some((hallazgo) => hallazgo.gravedad === "ERROR") || sinJustificar(hallazgos).length > 0;
