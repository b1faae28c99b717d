import type { ItemView, View } from '@filrouge/engine';
import type { Issue } from '@filrouge/scenario';
import { pointerOf } from '../json/pointer.js';
import { isObject } from './shape.js';
import { unknownKeys } from './unknown-keys.js';

/** What a case may expect of one item on the path, as the operator has it before them. */
const aspects: Readonly<Record<string, (item: ItemView) => unknown>> = {
  type: (item) => (item.kind === 'question' ? item.type : item.kind),
  label: (item) => (item.kind === 'question' ? item.label.text : undefined),
  say: ({ say }) => say?.text,
  text: (item) => (item.kind === 'question' ? undefined : item.text.text),
  help: (item) => (item.kind === 'question' ? item.help?.text : undefined),
  options: (item) => (item.kind === 'question' ? item.options.map(({ value }) => value) : undefined),
  privacy: (item) => (item.kind === 'question' ? item.privacy : undefined),
  probes: (item) => (item.kind === 'question' ? item.probes.map(({ text }) => text) : undefined),
  issues: (item) => (item.kind === 'question' ? item.issues.map(({ text, code }) => text?.text ?? code) : undefined),
};

/** Everything a case may name of an item. */
export const aspectNames: readonly string[] = Object.keys(aspects);

/**
 * Of the items that a case names, by id, what it names of each: nothing else is compared. Null for an item that is not on
 * the path, and for what an item does not have. Nothing where the case names nothing.
 */
export function itemsNamed({ steps, instructions }: View, expected?: unknown): unknown {
  if (!isObject(expected)) return {};
  const items = new Map([...instructions, ...steps.flatMap((step) => step.items)].map((item) => [item.id, item]));
  return Object.fromEntries(Object.entries(expected).map(([id, wanted]) => [id, aspectsOf(items.get(id), wanted)]));
}

function aspectsOf(item: ItemView | undefined, wanted: unknown): unknown {
  if (!item) return null;
  const names = Object.keys(isObject(wanted) ? wanted : aspects).filter((name) => Object.hasOwn(aspects, name));
  return Object.fromEntries(names.map((name) => [name, aspects[name]?.(item) ?? null]));
}

/** What a case says of an item that no item has. */
export function itemKeyIssues(expected: unknown, path: string): readonly Issue[] {
  if (!isObject(expected)) return [];
  return Object.entries(expected).flatMap(([id, wanted]) =>
    isObject(wanted) ? unknownKeys(wanted, Object.keys(aspects), `${path}${pointerOf([id])}`) : [],
  );
}
