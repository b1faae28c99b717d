import { slaOf } from '@filrouge/ticket';
import { shownText } from '@filrouge/scenario';
import { firstRule, rulingPriority } from '../evaluate/evaluate-outcome.js';
import { scopeOf } from '../evaluate/scope.js';
import type { SessionState } from '../session/session-state.js';
import type { View } from '../view.js';

/** Priority, due times and escalation as they stand, in the operator's locale. */
export function judgementView(state: SessionState): Pick<View, 'priority' | 'sla' | 'escalation'> {
  const { scenario, evaluation, locale } = state;
  const { source } = scenario;
  const cell = scenario.cells[scenario.priority];
  const priority = cell?.kind === 'priority' ? rulingPriority(evaluation, cell, locale) : undefined;
  const policy = priority && source.sla[priority.level];
  const sla = policy && slaOf({ policy, openedAt: new Date(state.openedAtMs).toISOString(), calendar: source.client });
  return {
    ...(priority ? { priority: { ...priority, canOverride: source.priority?.override ?? false } } : {}),
    ...(sla ? { sla } : {}),
    ...escalationView(state),
  };
}

function escalationView({ evaluation, locale }: SessionState): Pick<View, 'escalation'> {
  const rule = firstRule(evaluation, 'escalation');
  if (!rule) return {};
  const reason = rule.because && shownText(rule.because, locale, scopeOf(evaluation, { locale })).text;
  return { escalation: { ...rule.is, ...(reason ? { reason } : {}) } };
}
