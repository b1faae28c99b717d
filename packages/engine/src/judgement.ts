import { shownText } from '@filrouge/scenario';
import type { Outcome, Priority, TicketEscalation, TicketPriority, TicketSla } from '@filrouge/ticket';
import { slaOf } from '@filrouge/ticket';
import { firstRule, holdingRules, rulingPriority } from './evaluate/evaluate-outcome.js';
import type { Evaluation } from './evaluate/evaluation.js';
import { isJudged, isRouted } from './evaluate/judged-outcomes.js';
import { scopeOf } from './evaluate/scope.js';
import type { SessionState } from './session/session-state.js';

/** What the rules say of the work: how pressing, due when, for whom. */
export interface Judgement {
  readonly priority?: TicketPriority;
  readonly sla?: TicketSla;
  readonly escalation?: TicketEscalation;
}

/**
 * Priority, due times and escalation as they stand, their reasons in a locale; answers to be corrected count in none:
 * `evaluation` is without them.
 */
export function judgementOf(given: SessionState, locale: string, evaluation: Evaluation): Judgement {
  const kind = outcomeKindOf(given);
  const state = { ...given, evaluation };
  const { scenario } = state;
  const cell = scenario.cells[scenario.priority];
  if (!isJudged(kind)) return {};
  const priority = cell?.kind === 'priority' ? rulingPriority(evaluation, cell, locale) : undefined;
  const ranked = priority ? { priority } : {};
  if (!isRouted(kind)) return ranked;
  const sla = priority && dueTimes(state, priority.level);
  const escalation = escalationOf(state, locale);
  return { ...ranked, ...(sla ? { sla } : {}), ...(escalation ? { escalation } : {}) };
}

/** How the call ends as things stand: as the operator closed it, as the end on the path says, or as an ordinary ticket. */
export function outcomeKindOf({ outcome, scenario, evaluation }: SessionState): Outcome {
  if (outcome) return outcome.kind;
  const end = scenario.cells[evaluation.end];
  return end?.kind === 'end' ? end.outcome : 'qualified';
}

function dueTimes({ scenario, evaluation, openedAtMs }: SessionState, level: Priority): TicketSla | undefined {
  const { client, sla } = scenario.source;
  const tables = Array.isArray(sla) ? holdingRules(evaluation, 'sla').map(({ is }) => is) : [sla];
  const policy = tables.find((table) => table[level])?.[level];
  return policy && slaOf({ policy, openedAt: new Date(openedAtMs).toISOString(), calendar: client });
}

function escalationOf({ evaluation }: SessionState, locale: string): TicketEscalation | undefined {
  const rule = firstRule(evaluation, 'escalation');
  if (!rule) return undefined;
  const reason = rule.because && shownText(rule.because, locale, scopeOf(evaluation, { locale, isKept: true })).text;
  return { ...rule.is, ...(reason ? { reason } : {}) };
}
