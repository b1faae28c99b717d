import type { Rule } from '../rule.js';
import { conditionAlwaysTrue } from './condition-always-true.js';
import { conditionNeverTrue } from './condition-never-true.js';
import { matrixNotMonotonic } from './matrix-not-monotonic.js';
import { missingTranslation } from './missing-translation.js';
import { slaRespondAfterResolve } from './sla-respond-after-resolve.js';
import { unknownOptionValue } from './unknown-option-value.js';

/** Every rule, by name. */
export const rules: readonly Rule[] = [
  conditionAlwaysTrue,
  conditionNeverTrue,
  matrixNotMonotonic,
  missingTranslation,
  slaRespondAfterResolve,
  unknownOptionValue,
];
