import { parseScenario } from '@filrouge/scenario';
import { describe, expect, it } from 'vitest';
import { smallAnswers, smallScenario } from '../small-scenario.harness.js';
import { playCase } from './play-case.js';

const [step] = smallScenario.steps;
const checks = [{ when: 'tag != "PC-1"', level: 'error', text: { fr: 'Étiquette inconnue.', en: 'Unknown tag.' } }];
const probes = [{ when: 'size(story) < 20', say: { fr: 'Et ensuite ?', en: 'And then?' } }];
const more = [
  { type: 'text', id: 'tag', label: 'Tag', checks },
  { type: 'longText', id: 'story', label: 'Story', say: { fr: '{{ callerName }} ?', en: 'x' }, probes },
];

function played(items: unknown) {
  const steps = [{ ...step, items: [...(step?.items ?? []), ...more] }];
  const parsed = parseScenario({ ...smallScenario, steps });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const answers = { ...smallAnswers, tag: 'PC-2', story: 'Rien.' };
  return playCase(parsed.scenario, { at: '2026-11-20T09:00:00Z', answers, expect: { items } });
}

describe('what a case expects of items', () => {
  it.each([
    {},
    { scope: { type: 'choice', label: 'Étendue', options: ['me', 'team'], say: null } },
    { password: { privacy: 'neverStored', help: null } },
    { tag: { issues: ['Étiquette inconnue.'] } },
    { story: { say: 'Zoé ?', probes: ['Et ensuite ?'], issues: [] } },
    { 'no-promise': { type: 'instruction', text: 'Ne rien promettre.' } },
    { nothing: null },
  ])('is met by %j', (items) => {
    expect(played(items)).toEqual({ ok: true, differences: [], issues: [], problems: [] });
  });

  it.each([
    [{ scope: { options: ['team', 'me'] } }, { scope: { options: ['me', 'team'] } }],
    [{ story: { say: 'Léa ?' } }, { story: { say: 'Zoé ?' } }],
    [{ nothing: { say: 'x' } }, { nothing: null }],
    [{ 'no-promise': { text: 'Rien.' } }, { 'no-promise': { text: 'Ne rien promettre.' } }],
  ])('is not met by %j, and tells what is there', (items, actual) => {
    expect(played(items).differences).toEqual([{ what: 'items', expected: items, actual }]);
  });

  it('tells what no item has, with what was probably meant', () => {
    expect(played({ scope: { lable: 'Étendue' } }).issues).toEqual([
      { code: 'unknown-key', path: '/expect/items/scope/lable', params: { key: 'lable', suggestion: 'label' } },
    ]);
  });

  it('is no list', () => {
    expect(played(['scope']).ok).toBe(false);
  });
});
