import type { Issue } from '../issue.js';
import { questionTypeNamed } from '../items/index.js';
import type { Item } from '../items/item.js';
import type { Repeat } from '../items/repeat.js';
import { reservedNames } from '../source/identifier.js';
import type { ScenarioSource } from '../source/scenario-source.js';
import type { Check } from './check.js';

interface Named {
  readonly id: string;
  readonly path: string;
}

/** Ids are unique: steps among themselves, rules among themselves; items, facts, standing instructions and assistance together. */
export const checkIds: Check = (source, outline) => {
  const steps = outline.filter(({ kind }) => kind === 'step');
  // What goes over the rows of another asks for none: it has no question of its own.
  const items = outline.filter(
    ({ kind, source: node }) => kind === 'item' || (kind === 'repeat' && (node as Repeat).over !== undefined),
  );
  const facts = placed('/facts', source.facts);
  const instructions = placed('/instructions', source.instructions);
  const questions = items.filter(({ kind, source: item }) => kind === 'item' && questionTypeNamed((item as Item).type));
  return [
    ...duplicates(steps),
    ...duplicates([...items, ...facts, ...instructions, ...placed('/assistance', source.assistance ?? [])]),
    ...duplicates(rulesWithIds(source)),
    ...reserved([...questions, ...facts]),
  ];
};

const placed = (list: string, entries: readonly { readonly id: string }[]): readonly Named[] =>
  entries.map(({ id }, position) => ({ id, path: `${list}/${position}` }));

function rulesWithIds({ priority, escalation, ticket, knowledge }: ScenarioSource): readonly Named[] {
  const lists: Readonly<Record<string, readonly { readonly id?: string | undefined }[]>> = {
    '/priority/impact': priority?.impact ?? [],
    '/priority/urgency': priority?.urgency ?? [],
    '/priority/raise': priority?.raise ?? [],
    '/escalation': escalation,
    '/ticket/category': ticket.category,
    '/ticket/tags': ticket.tags,
    '/knowledge/pins': knowledge?.pins ?? [],
  };
  return Object.entries(lists).flatMap(([path, rules]) =>
    rules.flatMap(({ id }, position) => (id === undefined ? [] : [{ id, path: `${path}/${position}` }])),
  );
}

function duplicates(named: readonly Named[]): readonly Issue[] {
  const first = new Map<string, string>();
  return named.flatMap(({ id, path }) => {
    const earlier = first.get(id);
    if (earlier !== undefined) return [{ code: 'duplicate-id', path: `${path}/id`, params: { id, first: earlier } }];
    first.set(id, path);
    return [];
  });
}

function reserved(named: readonly Named[]): readonly Issue[] {
  return named
    .filter(({ id }) => reservedNames.has(id))
    .map(({ id, path }) => ({ code: 'reserved-id', path: `${path}/id`, params: { id } }));
}
