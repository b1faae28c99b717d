/** The scenarios shown in the documents are right: each whole one parses, and each is there to be found. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../packages/scenario/src/index.ts';

const pages = ['README.md', 'docs/scenario-guide.md'];

const jsonBlocks = (page) =>
  [...readFileSync(page, 'utf8').matchAll(/```json\n([\s\S]*?)```/g)].map(([, text]) => JSON.parse(text));

describe.each(pages)('%s', (page) => {
  const scenarios = jsonBlocks(page).filter((block) => 'format' in block);

  it('shows a scenario', () => {
    expect(scenarios.length).toBeGreaterThan(0);
  });

  it.each(scenarios.map((scenario) => [scenario.id, scenario]))('shows %s without a mistake', (_id, scenario) => {
    const parsed = parseScenario(scenario);

    expect(parsed.ok ? [] : parsed.issues).toEqual([]);
  });
});
