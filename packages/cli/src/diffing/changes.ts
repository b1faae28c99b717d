import { isDeepStrictEqual } from 'node:util';
import { Analysis } from '@filrouge/lint';
import type { Cell, Scenario } from '@filrouge/scenario';
import { pointerOf, stepsOf } from '../json/pointer.js';

/** What became of a part of a scenario. */
export const changeKinds = ['added', 'removed', 'moved', 'changed'] as const;

/** One key of a part that is other than before; undefined where there is none. */
export interface KeyChange {
  readonly key: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What became of one part, named by its id: `scope`, `scope=site`, `impact: …`, `sla`. */
export interface Change {
  readonly kind: (typeof changeKinds)[number];
  readonly id: string;
  /** JSON Pointer into the newer scenario; of what was removed, into the older. */
  readonly path: string;
  /** Of what changed: what in it; empty else. */
  readonly keys: readonly KeyChange[];
}

/** What a newer version of a scenario has other than the older, part by part, in the order of the newer. */
export function changesBetween(older: Scenario, newer: Scenario): readonly Change[] {
  const [before, after] = [partsOf(older), partsOf(newer)];
  const kept = [...after.keys()].filter((id) => before.has(id));
  const moved = movedAmong(
    [...before.keys()].filter((id) => after.has(id)),
    kept,
  );
  const found = [...after].flatMap(([id, part]): readonly Change[] => {
    const was = before.get(id);
    if (!was) return [{ kind: 'added', id, path: part.path, keys: [] }];
    const keys = keyChanges(was.own, part.own);
    const isMoved = moved.has(id) || was.parent !== part.parent;
    return [
      ...(isMoved ? [{ kind: 'moved', id, path: part.path, keys: [] } as const] : []),
      ...(keys.length > 0 ? [{ kind: 'changed', id, path: part.path, keys } as const] : []),
    ];
  });
  const gone = [...before].filter(([id]) => !after.has(id));
  return [...found, ...gone.map(([id, { path }]): Change => ({ kind: 'removed', id, path, keys: [] }))];
}

/** A part by itself: without the parts that stand in it. */
interface Part {
  readonly path: string;
  readonly parent: string;
  readonly own: Readonly<Record<string, unknown>>;
}

/** Keys whose values are parts of their own. */
const nested: ReadonlySet<string> = new Set(['items', 'options', 'then']);

function partsOf(scenario: Scenario): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  const {
    steps: _steps,
    facts: _facts,
    instructions: _instructions,
    lists,
    priority,
    escalation: _escalation,
    ...rest
  } = scenario.source;
  const { impact: _impact, urgency: _urgency, raise: _raise, ...judgement } = priority ?? {};
  const { category: _category, tags: _tags, ...ticket } = rest.ticket;
  const whole = { ...rest, ticket, priority: judgement };
  for (const [key, value] of Object.entries(whole)) {
    if (key !== 'version')
      parts.set(key, { path: `/${key}`, parent: '', own: isObject(value) ? value : { [key]: value } });
  }
  for (const [name, options] of Object.entries(lists)) addList(parts, name, options);
  // What is written once in a repeat is one part, however many rows there may be.
  const { scenario: written } = new Analysis(scenario);
  for (const cell of written.cells) addPart(parts, written, cell);
  return parts;
}

/** A list and its options, told here once: questions that take the list have none of their own. */
function addList(parts: Map<string, Part>, name: string, options: readonly { readonly value: string }[]): void {
  const list = `lists/${name}`;
  parts.set(list, { path: pointerOf(['lists', name]), parent: 'lists', own: {} });
  options.forEach((option, place) => {
    parts.set(`${list}=${option.value}`, { path: pointerOf(['lists', name, place]), parent: list, own: { ...option } });
  });
}

function addPart(parts: Map<string, Part>, scenario: Scenario, cell: Cell): void {
  const source = at(scenario.source, cell.path);
  if (cell.kind === 'branch' || cell.kind === 'row' || cell.kind === 'priority' || !isObject(source)) return;
  const own = Object.fromEntries(Object.entries(source).filter(([key]) => !nested.has(key)));
  if (cell.kind === 'rule') {
    const id = ruleIdOf(parts, `${cell.list}: ${cell.when?.source ?? '*'}`);
    parts.set(id, { path: cell.path, parent: cell.list, own });
    return;
  }
  const parent = cell.kind === 'fact' ? undefined : scenario.cells[cell.parent];
  parts.set(cell.id, { path: cell.path, parent: parent && 'id' in parent ? parent.id : '', own });
  if (cell.kind !== 'question' || cell.source.list !== undefined) return;
  cell.options.forEach(({ source: { then: _then, ...option } }, place) => {
    parts.set(`${cell.id}=${option.value}`, { path: `${cell.path}/options/${place}`, parent: cell.id, own: option });
  });
}

/** A rule is known by its condition; of several with one condition, by their order too. */
function ruleIdOf(parts: ReadonlyMap<string, Part>, id: string, count = 2): string {
  if (!parts.has(id)) return id;
  return parts.has(`${id} (${count})`) ? ruleIdOf(parts, id, count + 1) : `${id} (${count})`;
}

function keyChanges(before: Part['own'], after: Part['own']): readonly KeyChange[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys
    .filter((key) => !isDeepStrictEqual(before[key], after[key]))
    .map((key) => ({ key, before: before[key], after: after[key] }));
}

/** What is not in the longest run that both orders have in common: these stand elsewhere than before. */
function movedAmong(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const places = new Map(before.map((id, index) => [id, index]));
  const placeAt = (index: number) => places.get(after[index] ?? '') ?? 0;
  // By length, less one: where the run of that length begins that leaves most room in front of it.
  const starts: number[] = [];
  const next: number[] = [];
  for (let index = after.length - 1; index >= 0; index -= 1) {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (placeAt(starts[middle] ?? 0) > placeAt(index)) low = middle + 1;
      else high = middle;
    }
    next[index] = starts[low - 1] ?? -1;
    starts[low] = index;
  }
  const moved = new Set(after);
  for (let index = starts.at(-1) ?? -1; index >= 0; index = next[index] ?? -1) moved.delete(after[index] ?? '');
  return moved;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function at(source: unknown, path: string): unknown {
  return stepsOf(path).reduce<unknown>((found, step) => (found as Record<string, unknown> | undefined)?.[step], source);
}
