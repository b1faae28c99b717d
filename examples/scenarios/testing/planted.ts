import type { Scenario } from '../../../packages/scenario/src/index.js';
import { parseScenario } from '../../../packages/scenario/src/index.js';
import { pick } from '../../../packages/lint/src/explore/random.js';

/** JSON that is looked into while something is planted. */
interface Part {
  readonly [key: string]: unknown;
}

/** Conditions made of two that stand in the scenario: many of them contradict themselves, or always hold. */
const combined: readonly ((one: string, other: string) => string)[] = [
  (one) => `(${one}) && !(${one})`,
  (one) => `(${one}) || !(${one})`,
  (one) => `!((${one}) && !(${one}))`,
  (one, other) => `(${one}) && (${other})`,
  (one, other) => `(${one}) && !(${other})`,
  (one, other) => `!(${one}) || (${other})`,
];

/** A scenario and how many conditions it was given beside its own. */
export interface Planted {
  readonly scenario: Scenario;
  readonly count: number;
}

/**
 * The scenario with conditions planted by chance, most of which hold always or never: on instructions and ends beside
 * its own items, and on rules after its own. One that does not read, for it speaks of what stands below, is left out.
 */
export function planted(text: string, count: number, random: () => number): Planted {
  let kept = JSON.parse(text) as Part;
  listsIn(kept['steps'])[0]?.unshift(coin);
  let scenario = sound(kept);
  let made = 0;
  for (let tries = 0; tries < count * 4 && made < count; tries += 1) {
    const next = structuredClone(kept);
    plantOne(next, { id: `planted${tries}`, combine: combined[made % combined.length] ?? either, random });
    const parsed = parseScenario(next);
    if (!parsed.ok) continue;
    [kept, scenario, made] = [next, parsed.scenario, made + 1];
  }
  return { scenario, count: made };
}

/** A question that every scenario is given, so that something can be said of those with few conditions too. */
const coin = { type: 'yesNo', id: 'plantedCoin', label: 'Heads?' };

interface Seed {
  readonly id: string;
  readonly combine: (one: string, other: string) => string;
  readonly random: () => number;
}

const either = (one: string, other: string) => `(${one}) || (${other})`;

function plantOne(whole: Part, { id, combine, random }: Seed): void {
  const own = [...conditionsIn(whole['steps']), ...conditionsIn(whole['priority'])];
  const conditions = [...own, ...own.map(() => coin.id), coin.id];
  const [one = coin.id, other = coin.id] = [pick(random, conditions), pick(random, conditions)];
  const when = combine(one, other);
  const kind = random();
  if (kind < 0.2) return plantRule(whole, when, random);
  const list = pick(random, listsIn(whole['steps']));
  const place = Math.floor(random() * ((list?.length ?? 0) + 1));
  list?.splice(place, 0, kind < 0.3 ? endOf(id, when) : instructionOf(id, when));
}

const instructionOf = (id: string, when: string) => ({ type: 'instruction', id, severity: 'info', text: id, when });
const endOf = (id: string, when: string) => ({ type: 'end', id, outcome: 'redirected', text: id, when });

function plantRule(whole: Part, when: string, random: () => number): void {
  const priority = whole['priority'] as { impact: unknown[]; urgency: unknown[] } | undefined;
  const list = pick(
    random,
    [priority?.impact, priority?.urgency].filter((one) => one !== undefined),
  );
  list?.splice(Math.floor(random() * (list.length + 1)), 0, { when, is: 'high', because: 'Planted' });
}

/** Every condition below a part of the scenario. */
function conditionsIn(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, held]) =>
    key === 'when' && typeof held === 'string' ? [held] : conditionsIn(held),
  );
}

/** Every list of items below a part of the scenario: those of steps, of repeats, and follow-ups. */
function listsIn(part: unknown): readonly unknown[][] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, held]) => [
    ...((key === 'items' || key === 'then') && Array.isArray(held) ? [held as unknown[]] : []),
    ...listsIn(held),
  ]);
}

function sound(source: unknown): Scenario {
  const parsed = parseScenario(source);
  if (parsed.ok) return parsed.scenario;
  throw new Error(`[examples] the scenario has mistakes: ${JSON.stringify(parsed.issues[0])}`);
}
