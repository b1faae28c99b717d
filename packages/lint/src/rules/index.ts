import type { Rule } from '../rule.js';
import { assistanceTarget } from './assistance-target.js';
import { conditionAlwaysTrue } from './condition-always-true.js';
import { conditionNeverTrue } from './condition-never-true.js';
import { deadQuestion } from './dead-question.js';
import { duplicateLabel } from './duplicate-label.js';
import { endBlocksRequired } from './end-blocks-required.js';
import { escalationWithoutDefault } from './escalation-without-default.js';
import { holidayPast } from './holiday-past.js';
import { hoursOverlap } from './hours-overlap.js';
import { instructionExpired } from './instruction-expired.js';
import { itemNeverAppears } from './item-never-appears.js';
import { matrixNotMonotonic } from './matrix-not-monotonic.js';
import { missingTranslation } from './missing-translation.js';
import { neverStoredUsed } from './never-stored-used.js';
import { optionWithoutAlias } from './option-without-alias.js';
import { personFieldWithoutHas } from './person-field-without-has.js';
import { personalDataInTitle } from './personal-data-in-title.js';
import { personalDataWithoutPrivacy } from './personal-data-without-privacy.js';
import { probeNeverFires } from './probe-never-fires.js';
import { ruleNeverWins } from './rule-never-wins.js';
import { rulesWithoutDefault } from './rules-without-default.js';
import { slaLevelMissing } from './sla-level-missing.js';
import { slaRespondAfterResolve } from './sla-respond-after-resolve.js';
import { slaShorterForLower } from './sla-shorter-for-lower.js';
import { templateCanBeEmpty } from './template-can-be-empty.js';
import { textTooLong } from './text-too-long.js';
import { tooManyQuestions } from './too-many-questions.js';
import { unknownAssistance } from './unknown-assistance.js';
import { unknownAttribute } from './unknown-attribute.js';
import { unknownGroup } from './unknown-group.js';
import { unknownOptionValue } from './unknown-option-value.js';
import { unusedBlock } from './unused-block.js';
import { unusedContext } from './unused-context.js';
import { unusedFact } from './unused-fact.js';
import { vagueLabel } from './vague-label.js';

/** Every rule, by name. */
export const rules: readonly Rule[] = [
  assistanceTarget,
  conditionAlwaysTrue,
  conditionNeverTrue,
  deadQuestion,
  duplicateLabel,
  endBlocksRequired,
  escalationWithoutDefault,
  holidayPast,
  hoursOverlap,
  instructionExpired,
  itemNeverAppears,
  matrixNotMonotonic,
  missingTranslation,
  neverStoredUsed,
  optionWithoutAlias,
  personFieldWithoutHas,
  personalDataInTitle,
  personalDataWithoutPrivacy,
  probeNeverFires,
  ruleNeverWins,
  rulesWithoutDefault,
  slaLevelMissing,
  slaRespondAfterResolve,
  slaShorterForLower,
  templateCanBeEmpty,
  textTooLong,
  tooManyQuestions,
  unknownAssistance,
  unknownAttribute,
  unknownGroup,
  unknownOptionValue,
  unusedBlock,
  unusedContext,
  unusedFact,
  vagueLabel,
];
