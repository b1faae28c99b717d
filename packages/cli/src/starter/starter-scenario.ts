import { scenarioFormat } from '@filrouge/scenario';
import { caseSchemaId } from '../cases/case-schema.js';
import { en } from './words/en.js';
import { fr } from './words/fr.js';
import type { StarterWords } from './words/starter-words.js';

/** What a new scenario is to be about. */
export interface Starter {
  readonly id: string;
  readonly title: string;
  readonly client: { readonly id: string; readonly name: string };
  readonly timeZone: string;
  /** Of `starterLocales`; the first is the default. */
  readonly locales: readonly StarterLocale[];
}

const languages = { en, fr } as const;
/** Languages a new scenario can be written in. */
export type StarterLocale = keyof typeof languages;
/** See `StarterLocale`. */
export const starterLocales = Object.keys(languages) as readonly StarterLocale[];

/** A small scenario that can be put to work, and read as an example of nearly everything. */
export function starterScenario({ id, title, client, timeZone, locales }: Starter): object {
  const say = (key: TextKey) => textIn(locales, key);
  return {
    $schema: 'https://filrouge.dev/schema/scenario-1.json',
    format: scenarioFormat,
    id,
    version: '1.0.0',
    locales,
    // The author's own words, the same in each language until they are translated.
    title: locales.length > 1 ? Object.fromEntries(locales.map((locale) => [locale, title])) : title,
    client: { ...client, color: '#2b59c8', timeZone },
    context: { callerName: 'text' },
    instructions: [{ id: 'no-promise', severity: 'warning', text: say('noPromise') }],
    steps: [callerStep(say), problemStep(say, locales)],
    priority: priorityOf(say),
    sla: {
      P1: { respond: 'PT15M', resolve: 'PT4H', clock: 'always' },
      P2: { respond: 'PT30M', resolve: 'PT8H', clock: 'clientHours' },
      P3: { respond: 'PT4H', resolve: 'PT24H', clock: 'clientHours' },
      P4: { respond: 'PT8H', resolve: 'PT40H', clock: 'clientHours' },
    },
    escalation: [
      { when: "priority == 'P1'", level: 'L2', group: 'on-call', because: say('becauseGrave') },
      { level: 'L1', group: 'service-desk' },
    ],
    ticket: { title: '{{ label(scope) }}: {{ symptom }}' },
  };
}

/** The case that comes with it: the gravest call. */
export function starterCase({ locales: [first = 'en'] }: Starter): object {
  const words = languages[first];
  return {
    $schema: caseSchemaId,
    title: words.caseTitle,
    at: '2026-11-16T09:00:00Z',
    answers: { caller: { name: 'Zoé Martin' }, symptom: words.saidSymptom, scope: 'site', blocked: true },
    expect: {
      path: ['caller', 'symptom', 'scope', 'blocked'],
      missing: [],
      decided: true,
      instructions: ['no-promise', 'site-down'],
      priority: 'P1',
      level: 'L2',
      group: 'on-call',
      respondBy: '2026-11-16T09:15:00Z',
      title: `${words.site}: ${words.saidSymptom}`,
    },
  };
}

type TextKey = { [Key in keyof StarterWords]: StarterWords[Key] extends string ? Key : never }[keyof StarterWords];
type Text = string | Readonly<Record<string, string>>;
type Say = (key: TextKey) => Text;

/** One text where there is one language, else one a language. */
function textIn(locales: readonly StarterLocale[], key: TextKey): Text {
  const [first, ...others] = locales;
  if (first !== undefined && others.length === 0) return languages[first][key];
  return Object.fromEntries(locales.map((locale) => [locale, languages[locale][key]]));
}

const callerStep = (say: Say) => ({
  id: 'caller-step',
  title: say('callerStep'),
  items: [
    {
      type: 'person',
      id: 'caller',
      label: say('caller'),
      say: say('sayCaller'),
      required: true,
      prefill: 'context.callerName',
      privacy: 'personal',
    },
  ],
});

const problemStep = (say: Say, locales: readonly StarterLocale[]) => ({
  id: 'problem',
  title: say('problemStep'),
  items: [
    {
      type: 'longText',
      id: 'symptom',
      label: say('symptom'),
      say: say('saySymptom'),
      required: true,
      probes: [{ when: 'size(symptom) < 15', say: say('probeSymptom') }],
    },
    scopeQuestion(say, locales),
    { type: 'yesNo', id: 'blocked', label: say('blocked'), say: say('sayBlocked'), required: true },
    { type: 'instruction', id: 'site-down', when: "scope == 'site'", severity: 'critical', text: say('siteDown') },
  ],
});

function scopeQuestion(say: Say, locales: readonly StarterLocale[]): object {
  const aliases = (key: 'meAliases' | 'teamAliases' | 'siteAliases') =>
    Object.fromEntries(locales.map((locale) => [locale, languages[locale][key]]));
  const people = { type: 'integer', id: 'people', label: say('people'), say: say('sayPeople'), required: true, min: 2 };
  return {
    type: 'choice',
    id: 'scope',
    label: say('scope'),
    say: say('sayScope'),
    required: true,
    options: [
      { value: 'me', label: say('me'), aliases: aliases('meAliases') },
      { value: 'team', label: say('team'), aliases: aliases('teamAliases'), then: [people] },
      { value: 'site', label: say('site'), aliases: aliases('siteAliases') },
    ],
  };
}

const priorityOf = (say: Say) => ({
  impact: [
    { when: "scope == 'site'", is: 'high', because: say('becauseSite') },
    { when: 'people > 5', is: 'medium', because: say('becausePeople') },
    { is: 'low', because: say('becauseOne') },
  ],
  urgency: [
    { when: 'blocked', is: 'high', because: say('becauseBlocked') },
    { is: 'medium', because: say('becauseNotBlocked') },
  ],
  matrix: {
    high: { high: 'P1', medium: 'P2', low: 'P3' },
    medium: { high: 'P2', medium: 'P3', low: 'P4' },
    low: { high: 'P3', medium: 'P4', low: 'P4' },
  },
});
