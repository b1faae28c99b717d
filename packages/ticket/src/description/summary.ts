import type { Messages } from '../messages/messages.js';
import { joined, ownItems } from './labelled.js';
import { momentOf } from './moment.js';
import type { Item, Section } from './outline.js';
import type { DescriptionParts } from './parts.js';

/** The one line that says how pressing it is and why; without a priority, how the call ended. */
export function leadOf({ priority, outcome }: DescriptionParts, messages: Messages): string {
  if (!priority) return joined([messages.outcomes[outcome.kind], outcome.reason]);
  const { level, reasons, overridden } = priority;
  if (!overridden) return joined([level, ...reasons]);
  return joined([level, messages.overridden(overridden.from), overridden.reason]);
}

/** How the call ended unless in a ticket as usual, how grave it is, when it is due and who takes it. */
export function summarySections(parts: DescriptionParts, messages: Messages): readonly Section[] {
  const items = [
    ...outcomeItems(parts, messages),
    ...priorityItems(parts, messages),
    ...slaItems(parts, messages),
    ...escalationItems(parts, messages),
  ];
  return [{ heading: '', items }];
}

function outcomeItems({ outcome, priority }: DescriptionParts, messages: Messages): readonly Item[] {
  const isInLead = !priority;
  if (isInLead || (outcome.kind === 'qualified' && !outcome.reason)) return [];
  return ownItems('outcome', joined([messages.outcomes[outcome.kind], outcome.reason]), messages);
}

function priorityItems({ priority }: DescriptionParts, messages: Messages): readonly Item[] {
  if (!priority) return [];
  return [
    ...ownItems('impact', messages.impacts[priority.impact], messages),
    ...ownItems('urgency', messages.urgencies[priority.urgency], messages),
    ...ownItems('ruledReasons', priority.overridden && joined(priority.reasons), messages),
  ];
}

function slaItems({ sla, timeZone }: DescriptionParts, messages: Messages): readonly Item[] {
  if (!sla) return [];
  const told = (instant: string) => `${messages.moment(momentOf(instant, timeZone, messages.locale))} (${timeZone})`;
  return [
    ...ownItems('respondBy', told(sla.respondBy), messages),
    ...ownItems('resolveBy', told(sla.resolveBy), messages),
  ];
}

function escalationItems({ escalation }: DescriptionParts, messages: Messages): readonly Item[] {
  return ownItems(
    'escalation',
    escalation && joined([escalation.level, escalation.group, escalation.reason]),
    messages,
  );
}
