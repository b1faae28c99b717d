import { isDeepStrictEqual } from 'node:util';
import type { Cell, Scenario } from '@filrouge/scenario';
import { stepsOf } from '../json/pointer.js';

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
  for (const cell of scenario.cells) addPart(parts, scenario, cell);
  return parts;
}

function addPart(parts: Map<string, Part>, scenario: Scenario, cell: Cell): void {
  const source = at(scenario.source, cell.path);
  if (cell.kind === 'branch' || cell.kind === 'priority' || !isObject(source)) return;
  const own = Object.fromEntries(Object.entries(source).filter(([key]) => !nested.has(key)));
  if (cell.kind === 'rule') {
    const id = ruleIdOf(parts, `${cell.list}: ${cell.when?.source ?? '*'}`);
    parts.set(id, { path: cell.path, parent: cell.list, own });
    return;
  }
  const parent = cell.kind === 'fact' ? undefined : scenario.cells[cell.parent];
  parts.set(cell.id, { path: cell.path, parent: parent && 'id' in parent ? parent.id : '', own });
  if (cell.kind !== 'question') return;
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
  const place = new Map(before.map((id, index) => [id, index]));
  const best: { readonly length: number; readonly from: number }[] = [];
  after.forEach((id, index) => {
    let longest = { length: 1, from: -1 };
    for (let from = 0; from < index; from += 1) {
      const isBefore = (place.get(after[from] ?? '') ?? 0) < (place.get(id) ?? 0);
      if (isBefore && (best[from]?.length ?? 0) + 1 > longest.length)
        longest = { length: (best[from]?.length ?? 0) + 1, from };
    }
    best.push(longest);
  });
  const moved = new Set(after);
  const end = best.reduce((found, { length }, index) => (length > (best[found]?.length ?? 0) ? index : found), 0);
  for (let index = end; index >= 0; index = best[index]?.from ?? -1) moved.delete(after[index] ?? '');
  return moved;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function at(source: unknown, path: string): unknown {
  return stepsOf(path).reduce<unknown>((found, step) => (found as Record<string, unknown> | undefined)?.[step], source);
}
