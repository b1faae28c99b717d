import { decidedOf } from './decided.js';
import type { Evaluation } from './evaluate/evaluation.js';
import type { DecidedView } from './view.js';

/** What `decidedOf` says; at once where the scenario has no rule and no end, so that nothing can change its outcome. */
export function decidedSoFar(evaluation: Evaluation): DecidedView {
  const { priority, rules, ends } = evaluation.scenario;
  const canChange =
    priority >= 0 || [rules.category, rules.escalation, rules.sla, ends].some(({ length }) => length > 0);
  return canChange ? decidedOf(evaluation) : { isDecided: true, couldBecome: [], routing: [], questions: [] };
}
