import type { Scenario } from '@filrouge/scenario';
import { ruleLists } from '@filrouge/scenario';
import type { ScenarioCounts } from '../messages/messages.js';

/** How much a scenario holds. */
export const countsOf = ({ steps, questions, instructions, rules, locales }: Scenario): ScenarioCounts => ({
  steps: steps.length,
  questions: questions.length,
  instructions: instructions.length,
  rules: ruleLists.reduce((count, list) => count + rules[list].length, 0),
  locales,
});
