import type { Check } from './check.js';
import { checkClient } from './client.js';
import { checkIds } from './ids.js';
import { checkQuestions } from './questions.js';
import { checkSla } from './sla.js';

/** Every check a parsed scenario goes through, in the order of their issues. */
export const checks: readonly Check[] = [checkIds, checkClient, checkSla, checkQuestions];
