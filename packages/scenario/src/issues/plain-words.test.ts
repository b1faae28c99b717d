import { expect, it } from 'vitest';
import { parseScenario } from '../parse/parse-scenario.js';
import { describeIssue } from './describe-issue.js';
import { languages } from './languages.js';

const scenario = {
  format: 1,
  id: 'plain',
  version: '1',
  locales: ['en', 'fr'],
  title: 'Plain',
  client: {
    id: 'acme',
    name: 'Acme',
    hours: [{ days: 'mon-fri', from: '08:00', to: '18:00' }],
    holidays: ['2027-01-01'],
  },
  context: { vip: 'yesNo', machines: { rows: { tag: 'text' } } },
  lists: {
    sites: [{ value: 'paris', label: { en: 'Paris', fr: 'Paris' }, aliases: ['Paname'], attributes: { a: 'b' } }],
  },
  steps: [
    {
      id: 'only',
      title: 'Only',
      items: [
        {
          type: 'choice',
          id: 'scope',
          label: 'Scope',
          required: true,
          options: [{ value: 'me', label: 'Me', aliases: { en: ['just me'], fr: ['moi'] } }],
          probes: [{ when: "scope == 'me'", say: 'Sure?' }],
        },
        { type: 'integer', id: 'people', label: 'People', min: 1, default: 2 },
        { type: 'repeat', id: 'rows', label: 'Rows', max: 3, items: [{ type: 'text', id: 'tag', label: 'Tag' }] },
      ],
    },
  ],
  facts: [{ id: 'many', type: 'yesNo', value: 'people > 5' }],
  sla: { P1: { respond: 'PT1H', resolve: 'PT8H' } },
  escalation: [{ level: 'L1', group: 'desk' }],
  ticket: { title: 'Plain', tags: [{ is: 'plain' }], fields: { people: 'people' } },
};

/** Every place in it, as the keys that lead there. */
function placesIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, held]) => placesIn(held, [...path, key]))];
}

function withAt(value: unknown, [key, ...rest]: readonly string[], wrong: unknown): unknown {
  if (key === undefined || typeof value !== 'object' || value === null) return wrong;
  const held = withAt(Reflect.get(value, key), rest, wrong);
  return Array.isArray(value)
    ? value.map((own, place) => (String(place) === key ? held : own))
    : { ...value, [key]: held };
}

const wrongs: readonly unknown[] = [12, true, 'zzz', [1], { zzz: 1 }];
/** Words of the schemas and of programs; `{ and }` and an object in braces are said to authors. */
const raw = /\b(?:array|record|string|boolean|undefined|nonoptional|regex|union|int|bool|dyn)\b|\||\[object/;

it.each(Object.keys(languages))('says kinds of values in words (%s)', (locale) => {
  const told = placesIn(scenario).flatMap((path) =>
    wrongs.flatMap((wrong) => {
      const parsed = parseScenario(withAt(scenario, path, wrong));
      return parsed.ok ? [] : parsed.issues.map((issue) => Object.values(describeIssue(issue, locale)).join(' '));
    }),
  );

  expect(parseScenario(scenario).ok).toBe(true);
  expect(told.length).toBeGreaterThan(300);
  expect([...new Set(told)].filter((text) => raw.test(text))).toEqual([]);
});

it.each<[unknown, string, string]>([
  ['Paname', 'a list of texts, or one per locale', 'une liste de textes, ou une liste par langue'],
  [null, 'a list of texts, or one per locale', 'une liste de textes, ou une liste par langue'],
  [{ en: 'Paname' }, 'a list in brackets', 'une liste entre crochets'],
])('says what aliases are, of %j', (aliases, en, fr) => {
  const input = withAt(scenario, ['lists', 'sites', '0', 'aliases'], aliases);
  const parsed = parseScenario(input);

  const [issue] = parsed.ok ? [] : parsed.issues;
  expect(issue?.code).toBe('wrong-type');
  expect(describeIssue({ code: 'wrong-type', params: issue?.params ?? {} }, 'en').message).toContain(en);
  expect(describeIssue({ code: 'wrong-type', params: issue?.params ?? {} }, 'fr').message).toContain(fr);
});
