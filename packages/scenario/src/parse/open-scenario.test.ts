import { describe, expect, it } from 'vitest';
import { openScenario } from './open-scenario.js';
import { parseScenario } from './parse-scenario.js';

const small = {
  format: 1,
  id: 'small',
  version: '1.0.0',
  locales: ['en'],
  title: 'Small',
  client: { id: 'acme', name: 'Acme' },
  steps: [{ id: 'only', title: 'Only', items: [{ type: 'yesNo', id: 'blocked', label: 'Blocked' }] }],
  ticket: { title: 'A ticket' },
};
const item = (more: object) => ({ type: 'yesNo', id: 'later', label: 'Later', ...more });
const withItem = (more: object) => ({ ...small, steps: [{ id: 'only', title: 'Only', items: [item(more)] }] });

function told(input: unknown): readonly string[] {
  const opened = openScenario(input);
  return opened.ok ? [] : opened.issues.map(({ code, path }) => `${code} ${path}`);
}

describe('openScenario', () => {
  it('gives what parseScenario gives of a scenario without mistakes', () => {
    const [opened, parsed] = [openScenario(JSON.stringify(small)), parseScenario(small)];

    expect(opened.ok && parsed.ok && opened.scenario.hash === parsed.scenario.hash).toBe(true);
  });

  it('tells what is misshapen first', () => {
    expect(told(withItem({ requird: true, when: 'nobody' }))).toEqual(['unknown-key /steps/0/items/0/requird']);
  });

  it.each([
    ['nobody', 'expression-unknown-name'],
    ['not later', 'expression-syntax'],
    ["'a' > 1", 'expression-type'],
  ])('tells where a condition is wrong: %s', (when, code) => {
    expect(told(withItem({ when }))).toEqual([`${code} /steps/0/items/0/when`]);
  });

  it.each([[JSON.stringify({ ...small, format: 2 })], ['{'], [[]], [undefined], [withItem({ when: '' })]])(
    'refuses what parseScenario refuses: %j',
    (input) => {
      expect(openScenario(input).ok).toBe(false);
      expect(parseScenario(input).ok).toBe(false);
    },
  );
});
