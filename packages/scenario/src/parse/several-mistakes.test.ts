import { assert, constantFrom, property, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseScenario } from './parse-scenario.js';

const options = [
  { value: 'one', label: 'One' },
  { value: 'team', label: { en: 'A team', fr: 'Une équipe' } },
];

const sound = () => ({
  format: 1,
  id: 'small',
  version: '1',
  locales: ['en', 'fr'],
  title: { en: 'Small', fr: 'Petit' },
  client: { id: 'acme', name: 'Acme', timeZone: 'Europe/Paris' },
  lists: { sites: structuredClone(options) },
  steps: [
    {
      id: 'who',
      title: 'Who',
      items: [
        { type: 'choice', id: 'scope', label: 'Who is hit?', options: structuredClone(options) },
        { type: 'yesNo', id: 'stopped', label: 'Stopped?', when: "scope == 'team'" },
        { type: 'choice', id: 'site', label: 'Where?', list: 'sites', when: 'stopped' },
      ],
    },
    {
      id: 'what',
      title: 'What',
      items: [
        { type: 'text', id: 'fault', label: 'What happens?', when: "site == 'team'" },
        { type: 'yesNo', id: 'spare', label: 'Is there a spare?' },
        {
          type: 'integer',
          id: 'since',
          label: 'For how many days?',
          probes: [{ when: 'since > 3', say: 'Since when?' }],
        },
      ],
    },
  ],
  facts: [{ id: 'grave', type: 'yesNo', value: 'stopped && since > 1' }],
  sla: { P1: { respond: 'PT15M', resolve: 'PT1H' } },
  ticket: { title: '{{ fault }}' },
});

type Sound = ReturnType<typeof sound>;

interface Mistake {
  readonly place: string;
  readonly told: string;
  readonly make: (scenario: Sound) => void;
}

/** Writes a mistake at a place of the scenario; without a value, the key is left out. */
function mistake(place: string, told: string, ...value: readonly unknown[]): Mistake {
  const keys = place.split('/').slice(1);
  const make = (scenario: Sound) => {
    const holder = keys.slice(0, -1).reduce<unknown>((held, key) => Reflect.get(Object(held), key), scenario);
    if (value.length > 0) Reflect.set(Object(holder), keys.at(-1) ?? '', value[0]);
    else Reflect.deleteProperty(Object(holder), keys.at(-1) ?? '');
  };
  return { place, told, make };
}

const [who, what] = ['/steps/0', '/steps/1'];

const mistakes = [
  mistake('/id', 'missing-key '),
  mistake('/locales', 'wrong-type /locales', 'en'),
  mistake('/client/name', 'missing-key /client'),
  mistake('/client/timeZone', 'not-a-time-zone /client/timeZone', 'Europe/Pariss'),
  mistake('/lists/sites/0/value', 'missing-key /lists/sites/0'),
  mistake(`${who}/title`, `missing-key ${who}`),
  mistake(`${who}/items/0/label`, `missing-key ${who}/items/0`),
  mistake(`${who}/items/0/options`, `wrong-type ${who}/items/0/options`, 'one, team'),
  mistake(`${who}/items/1/when`, `expression-unknown-name ${who}/items/1/when`, 'nobody'),
  mistake(`${who}/items/1/type`, `unknown-type ${who}/items/1/type`, 'yesno'),
  mistake(`${who}/items/2/labl`, `unknown-key ${who}/items/2/labl`, 'Where?'),
  mistake(`${who}/items/2/list`, `unknown-list ${who}/items/2/list`, 'site'),
  mistake(`${what}/id`, `missing-key ${what}`),
  mistake(`${what}/items/1/id`, `duplicate-id ${what}/items/1/id`, 'fault'),
  mistake(`${what}/items/0/when`, `expression-unfinished ${what}/items/0/when`, 'scope == '),
  mistake(`${what}/items/2/probes/0/when`, `missing-key ${what}/items/2/probes/0`),
  mistake('/facts/0/value', 'wrong-type /facts/0/value', 7),
  mistake('/sla/P1/respond', 'bad-duration /sla/P1/respond', 'soon'),
  mistake('/ticket/title', 'missing-key /ticket'),
];

function toldOf(made: readonly Mistake[]): readonly string[] {
  const scenario = sound();
  for (const { make } of made) make(scenario);
  const parsed = parseScenario(scenario);
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} ${path}`);
}

describe('several mistakes in one scenario', () => {
  it('are none where nothing is wrong', () => {
    expect(toldOf([])).toEqual([]);
  });

  it.each(mistakes)('are told alone: $told', (one) => {
    expect(toldOf([one])).toEqual([one.told]);
  });

  it('are each told, and nothing else is', () => {
    const several = uniqueArray(constantFrom(...mistakes), { minLength: 2, maxLength: 8 });
    assert(
      property(several, (made) => {
        expect(toldOf(made).toSorted()).toEqual(made.map(({ told }) => told).toSorted());
      }),
      { numRuns: 500 },
    );
  });
});
