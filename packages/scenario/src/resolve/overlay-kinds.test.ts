import { describe, expect, it } from 'vitest';
import { base, changing, resolved, yesNo } from './layers.harness.js';

const named = (names: readonly string[], more: object) => names.map((id) => ({ id, ...more }));
const rule = { when: "symptom == 'x'", is: 'high' };
const names = ['a', 'b', 'c'];
const optionsOf = (values: readonly string[]) => values.map((value) => ({ value, label: value }));

/** A base with three of each kind that changes may name. */
const three = {
  ...base,
  instructions: named(names, { severity: 'info', text: 'Be kind.' }),
  assistance: named(names, { kind: 'ssh', label: 'Look', target: 'pc.example' }),
  facts: named(['fa', 'fb', 'fc'], { type: 'yesNo', value: "symptom == 'x'" }),
  lists: { sites: optionsOf(names) },
  steps: [
    ...base.steps,
    ...names.map((id) => ({ id, title: id, items: [yesNo(`${id}-asked`)] })),
    { id: 'asked', title: 'Asked', items: [yesNo('qa'), yesNo('qb'), yesNo('qc')] },
    {
      id: 'offered',
      title: 'Offered',
      items: [{ type: 'choice', id: 'which', label: 'Which', options: optionsOf(names) }],
    },
    {
      id: 'rows',
      title: 'Rows',
      items: [
        {
          type: 'repeat',
          id: 'machines',
          label: 'Machine',
          max: 3,
          itemLabel: 'x',
          items: [yesNo('ra'), yesNo('rb'), yesNo('rc')],
        },
      ],
    },
  ],
  priority: { ...base.priority, impact: [...named(names, rule), { is: 'low' }] },
};

/** How a kind is named in changes, what one looks like, and where its list stands in the scenario. */
const kinds = [
  ['a step', 'step:', '', (id: string) => ({ id, title: id, items: [] }), '/steps', 1],
  ['a question', '', 'q', (id: string) => yesNo(id), '/steps/4/items', 0],
  ['a question in rows', '', 'r', (id: string) => yesNo(id), '/steps/6/items/0/items', 0],
  ['an option', 'which/', '', (value: string) => ({ value, label: value }), '/steps/5/items/0/options', 0],
  ['an option of a shared list', 'list:sites/', '', (value: string) => ({ value, label: value }), '/lists/sites', 0],
  ['an instruction', '', '', (id: string) => ({ id, severity: 'info', text: 'x' }), '/instructions', 0],
  ['a fact', '', 'f', (id: string) => ({ id, type: 'yesNo', value: 'true' }), '/facts', 0],
  ['a rule', 'rule:', '', (id: string) => ({ id, ...rule }), '/priority/impact', 0],
] as const;

describe.each(kinds)('%s', (_kind, mark, letter, made, list, first) => {
  const name = (one: string) => `${mark}${letter}${one}`;
  const entry = made(`${letter}x`);

  it.each([
    ['added before another', { add: entry, before: name('b') }, 'a x b c', '/changes/0/add'],
    ['added after another', { add: entry, after: name('b') }, 'a b x c', '/changes/0/add'],
    ['replaced', { replace: name('b'), by: entry }, 'a x c', '/changes/0/by'],
    ['taken out', { remove: name('b') }, 'a c', undefined],
    ['moved before another', { move: name('c'), before: name('a') }, 'c a b', undefined],
    ['moved after another', { move: name('a'), after: name('c') }, 'b c a', undefined],
  ])('is %s, and each knows where it was written', (_change, change, order, written) => {
    const { source, issues, originOf } = resolved({ 'base.json': three, 'acme.json': changing(change) });

    const wanted = order.split(' ').map((one) => ({
      name: `${letter}${one}`,
      origin: one === 'x' ? `acme.json ${written}` : `base.json ${list}/${first + names.indexOf(one)}`,
    }));
    const found = wanted.map((_, place) => {
      const path = `${list}/${first + place}`;
      const { file, path: at } = originOf(path);
      return { name: nameAt(source, path), origin: `${file} ${at.replace(/\/add\/0$/, '/add')}` };
    });
    expect({ issues, found }).toEqual({ issues: [], found: wanted });
  });
});

function nameAt(source: unknown, path: string): unknown {
  const held = path
    .split('/')
    .slice(1)
    .reduce<unknown>((holder, key) => Reflect.get(Object(holder), key), source);
  return Reflect.get(Object(held), 'id') ?? Reflect.get(Object(held), 'value');
}
