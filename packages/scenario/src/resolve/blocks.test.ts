import { describe, expect, it } from 'vitest';
import { base, parsed, questionsOf, resolved, told, yesNo } from './layers.harness.js';

const using = (...items: readonly object[]) => ({
  ...base,
  steps: [{ id: 'problem', title: 'Problem', items: [...items, base.steps[0]?.items[0]] }],
  priority: undefined,
});
/** Written as a scenario is: without keys that are not there. */
const written = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const use = (more: object = {}) => ({ type: 'use', block: 'caller', from: 'library.json', ...more });
const library = (blocks: object) => ({ format: 1, blocks });

const caller = {
  description: 'Who calls.',
  parameters: {
    site: { type: 'text', default: 'the site' },
    most: { type: 'integer' },
    nameLabel: { type: 'label', default: 'Name' },
    asksBadge: { type: 'condition', default: 'true' },
  },
  items: [
    { type: 'text', id: 'callerName', label: { param: 'nameLabel' }, say: 'Who calls from {{ param.site }}?' },
    {
      type: 'choice',
      id: 'badge',
      label: 'Badge of {{ callerName }}',
      when: 'answered(callerName) && param.asksBadge',
      options: [
        {
          value: 'yes',
          label: 'callerName stays',
          then: [{ type: 'integer', id: 'number', label: 'Number', max: { param: 'most' } }],
        },
        { value: 'no', label: 'No' },
      ],
    },
  ],
  facts: [{ id: 'isHigh', type: 'yesNo', value: 'number > param.most' }],
};

const files = (more: object = {}, block: object = caller) => ({
  'acme.json': written(using(use({ with: { most: 9 }, ...more }))),
  'library.json': library({ caller: block }),
});

function sourceOf(all: Record<string, unknown>) {
  const result = parsed(all);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.scenario.source;
}

describe('a block', () => {
  it('stands where it is used, with its facts', () => {
    const source = sourceOf(files());

    expect(questionsOf(files())).toEqual(['callerName', 'badge', 'number', 'symptom']);
    expect(source.facts).toMatchObject([{ id: 'isHigh', value: 'number > 9' }]);
  });

  it('takes its parameters: whole values, and values inside expressions and texts', () => {
    const { steps } = sourceOf(files({ with: { most: 3, site: "l'agence", nameLabel: { fr: 'Nom', en: 'Name' } } }));

    expect(steps[0]?.items).toMatchObject([
      { label: { fr: 'Nom', en: 'Name' }, say: "Who calls from {{ 'l\\'agence' }}?" },
      { when: 'answered(callerName) && (true)', options: [{ then: [{ max: 3 }] }, {}] },
      {},
    ]);
  });

  it('takes a prefix, and reads its own questions by it', () => {
    const all = {
      ...files(),
      'acme.json': written(using(use({ with: { most: 9 } }), use({ with: { most: 9 }, prefix: 'witness_' }))),
    };
    const { steps, facts } = sourceOf(all);

    expect(questionsOf(all)).toEqual([
      'callerName',
      'badge',
      'number',
      'witness_callerName',
      'witness_badge',
      'witness_number',
      'symptom',
    ]);
    expect(steps[0]?.items[3]).toMatchObject({
      when: 'answered(witness_callerName) && (true)',
      label: 'Badge of {{ witness_callerName }}',
      options: [{ label: 'callerName stays' }, {}],
    });
    expect(facts[1]).toMatchObject({ id: 'witness_isHigh', value: 'witness_number > 9' });
  });

  it('takes conditions about the scenario that uses it, whatever its own questions are called', () => {
    const all = {
      ...files(),
      'acme.json': written(
        using(yesNo('number'), use({ prefix: 'w_', when: 'number', with: { most: 1, asksBadge: 'number' } })),
      ),
    };

    expect(sourceOf(all).steps[0]?.items).toMatchObject([
      {},
      { id: 'w_callerName', when: 'number' },
      { id: 'w_badge', when: '(answered(w_callerName) && (number)) && (number)' },
      {},
    ]);
  });

  it('may use another, whose ids take both prefixes', () => {
    const outer = {
      parameters: { top: { type: 'integer' } },
      items: [
        use({ prefix: 'in_', from: undefined, with: { most: { param: 'top' } } }),
        yesNo('isSure', { when: "in_badge == 'yes'" }),
      ],
    };
    const all = {
      'acme.json': written(using({ ...use(), block: 'outer', prefix: 'a_', with: { top: 5 } })),
      'library.json': written(library({ caller, outer })),
    };

    expect(questionsOf(all)).toEqual(['a_in_callerName', 'a_in_badge', 'a_in_number', 'a_isSure', 'symptom']);
    expect(sourceOf(all).steps[0]?.items[2]).toMatchObject({ when: "a_in_badge == 'yes'" });
  });

  it('may stand in the scenario itself, in follow-ups, and in what an overlay adds', () => {
    const own = {
      ...base,
      blocks: { sure: { items: [yesNo('isSure')] } },
      steps: [
        {
          id: 's',
          title: 'S',
          items: [
            {
              type: 'choice',
              id: 'c',
              label: 'C',
              options: [{ value: 'a', label: 'A', then: [{ type: 'use', block: 'sure' }] }],
            },
            { type: 'text', id: 'symptom', label: 'Symptom' },
          ],
        },
      ],
      priority: undefined,
    };
    const laid = {
      format: 1,
      extends: 'base.json',
      id: 'acme',
      version: '1',
      changes: [{ add: use({ with: { most: 1 } }), after: 'symptom' }],
    };

    expect(questionsOf({ 'acme.json': written(own) })).toEqual(['c', 'isSure', 'symptom']);
    expect(questionsOf({ 'acme.json': laid, 'library.json': library({ caller }) })).toContain('callerName');
  });
});

describe('the mistakes of a block', () => {
  it.each([
    ['an unknown block', { block: 'callr' }, ['unknown-block acme.json /steps/0/items/0/block']],
    ['a missing library', { from: 'none.json' }, ['file-missing acme.json /steps/0/items/0/from']],
    [
      'an unknown parameter',
      { with: { most: 1, sitee: 'x' } },
      ['unknown-parameter acme.json /steps/0/items/0/with/sitee'],
    ],
    ['a missing parameter', { with: {} }, ['missing-parameter acme.json /steps/0/items/0']],
    [
      'a parameter of another type',
      { with: { most: 'nine' } },
      ['parameter-wrong-type acme.json /steps/0/items/0/with/most'],
    ],
    ['a misspelt key', { wiht: {} }, ['unknown-key acme.json /steps/0/items/0/wiht']],
  ])('tells %s', (_name, more, expected) => {
    expect(told(files(more))).toEqual(expect.arrayContaining(expected));
  });

  it('tells a mistake in the block at its library, once, however often it is used', () => {
    const wrong = { items: [{ type: 'text', id: 'callerName', label: 'Name', when: 'nobody' }, { param: 'nothing' }] };
    const all = {
      'acme.json': written(using(use({ prefix: 'a_' }), use({ prefix: 'b_' }))),
      'library.json': library({ caller: wrong }),
    };

    expect(new Set(told(all))).toEqual(
      new Set([
        'unknown-parameter library.json /blocks/caller/items/1',
        'expression-unknown-name library.json /blocks/caller/items/0/when',
      ]),
    );
  });

  it('tells a parameter that is no value inside an expression, and a value that the question refuses at its use', () => {
    const block = {
      parameters: { text: { type: 'label' }, low: { type: 'integer' } },
      items: [{ type: 'integer', id: 'n', label: '{{ param.text }}', max: { param: 'low' } }],
    };
    const all = files({ with: { text: 'A', low: 1.5 } }, block);
    const wrong = files(
      { with: { text: 'A', low: -3 } },
      { ...block, items: [{ type: 'text', id: 'n', label: 'N', maxLength: { param: 'low' } }] },
    );

    expect(told(all)).toContain('parameter-wrong-type acme.json /steps/0/items/0/with/low');
    expect(told(all)).toContain('parameter-not-a-value library.json /blocks/caller/items/0');
    expect(told(wrong)).toContain('too-small acme.json /steps/0/items/0/with/low');
  });

  it('tells a block used twice under the same ids, and one that uses itself', () => {
    const twice = { ...files(), 'acme.json': written(using(use({ with: { most: 1 } }), use({ with: { most: 1 } }))) };
    const own = files({ with: {} }, { items: [yesNo('a'), { type: 'use', block: 'caller' }] });
    const prefixed = files(
      { with: {}, prefix: 'x_' },
      { items: [yesNo('a'), { type: 'use', block: 'caller', prefix: 'y_' }] },
    );

    expect(told(twice)).toContain('block-used-twice acme.json /steps/0/items/1');
    expect(told(own)).toContain('use-cycle library.json /blocks/caller/items/1/block');
    expect(told(prefixed)).toContain('use-cycle library.json /blocks/caller/items/1/block');
  });

  it('stops blocks that multiply beyond all measure', { timeout: 300_000 }, () => {
    const many = (block: string) =>
      Array.from({ length: 60 }, (_, place) => ({ type: 'use', block, prefix: `p${place}_` }));
    const blocks = {
      caller: { items: many('b') },
      b: { items: many('c') },
      c: { items: many('d') },
      d: { items: Array.from({ length: 60 }, (_, place) => yesNo(`q${place}`)) },
    };

    expect(
      resolved({ 'acme.json': written(using(use())), 'library.json': library(blocks) }).issues.map(({ code }) => code),
    ).toContain('too-large');
  });

  it('marks a place inside an expression only where the expression is to the letter the author’s', () => {
    const block = { items: [{ type: 'yesNo', id: 'a', label: 'A', when: 'nobody' }] };
    const exact = parsed(files({ with: {} }, block));
    const joined = parsed(files({ with: {}, when: 'true' }, block));

    expect(exact.ok || exact.issues[0]?.params).toMatchObject({ start: 0, end: 6 });
    expect(joined.ok || joined.issues[0]?.params).not.toHaveProperty('start');
  });
});
