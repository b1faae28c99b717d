import type { View } from '@filrouge/engine';
import { isDeepStrictEqual } from 'node:util';
import { itemsNamed } from './expected-items.js';
import { isKnowledgeAsExpected, knowledgeOf, namedKnowledge } from './expected-knowledge.js';

/** One thing a case may expect. */
export interface Expectation {
  /** What the call came to, as far as the case names it; undefined when it came to nothing of the kind. */
  readonly actual: (view: View, expected?: unknown) => unknown;
  /** Whether the call came to what was expected; deep equality unless said. */
  readonly isMet?: (expected: unknown, actual: unknown) => boolean;
  /** What a case says to expect what came, given what it said; what came, unless said. */
  readonly toExpect?: (expected: unknown, actual: unknown) => unknown;
}

/** Everything a case may expect, by key. */
export const expectations: Readonly<Record<string, Expectation>> = {
  client: { actual: ({ client }) => client.id },
  steps: { actual: stepsOnPath },
  path: { actual: questionsOnPath },
  required: { actual: requiredOnPath },
  items: { actual: itemsNamed },
  missing: { actual: ({ missing }) => missing.map(({ id }) => id) },
  decided: { actual: ({ decided }) => decided.isDecided },
  ready: { actual: ({ isReady }) => isReady },
  priority: { actual: ({ priority }) => priority?.level },
  impact: { actual: ({ priority }) => priority?.impact },
  urgency: { actual: ({ priority }) => priority?.urgency },
  reasons: { actual: ({ priority }) => priority?.reasons },
  respondBy: { actual: ({ sla }) => sla?.respondBy, isMet: isSameInstant },
  resolveBy: { actual: ({ sla }) => sla?.resolveBy, isMet: isSameInstant },
  level: { actual: ({ escalation }) => escalation?.level },
  group: { actual: ({ escalation }) => escalation?.group },
  category: { actual: ({ ticket }) => ticket.category },
  tags: { actual: ({ ticket }) => ticket.tags },
  title: { actual: ({ ticket }) => ticket.title },
  description: { actual: ({ ticket }) => ticket.description.text },
  fields: { actual: ({ ticket }) => ticket.fields },
  outcome: { actual: ({ ticket }) => ticket.outcome.kind },
  end: { actual: ({ ending }) => ending?.id },
  current: { actual: ({ currentId }) => currentId },
  instructions: { actual: ({ instructions }) => instructions.map(({ id }) => id) },
  acknowledged: { actual: instructionsAcknowledged },
  knowledge: { actual: knowledgeOf, isMet: isKnowledgeAsExpected, toExpect: namedKnowledge },
};

/** Ids of the steps that apply, in their order; not of those that may still come. */
function stepsOnPath({ steps }: View): readonly string[] {
  return steps.flatMap(({ id, state }) => (state === 'pending' ? [] : [id]));
}

/** Ids of the questions on the path, in the order they are asked. */
export function questionsOnPath({ steps }: View): readonly string[] {
  return steps.flatMap(({ items }) => items.flatMap(({ kind, id }) => (kind === 'question' ? [id] : [])));
}

/** Those of them that demand an answer. */
function requiredOnPath({ steps }: View): readonly string[] {
  return steps.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'question' && item.isRequired ? [item.id] : [])),
  );
}

/** Ids of the instructions whose acknowledgement the ticket notes. */
function instructionsAcknowledged({ instructions }: View): readonly string[] {
  return instructions.flatMap(({ id, needsAcknowledgement, acknowledgedAt }) =>
    needsAcknowledgement || acknowledgedAt !== undefined ? [id] : [],
  );
}

/** Whether what came is what was expected; null expects that nothing of the kind came. */
export function isAsExpected({ isMet = isDeepStrictEqual }: Expectation, expected: unknown, actual: unknown): boolean {
  return isMet(expected, actual ?? null);
}

/** 09:00Z and 10:00+01:00 are one instant, with or without milliseconds. */
function isSameInstant(expected: unknown, actual: unknown): boolean {
  if (typeof expected !== 'string' || typeof actual !== 'string') return expected === actual;
  return Date.parse(expected) === Date.parse(actual);
}
