/** An event that the agent is told to fire is typed for a page, also when it imports nothing but `define.js`. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = 'packages/elements/src/agent';
const named = (pattern, text) => [...text.matchAll(pattern)].map(([, name]) => name);
const agent = readFileSync(`${folder}/agent.ts`, 'utf8');
const events = readFileSync(`${folder}/agent.events.ts`, 'utf8');
const others = named(/from '(\.\.\/[\w/-]+)\.events\.js'/g, events);
const typed = [events, ...others.map((path) => readFileSync(`${folder}/${path}.events.ts`, 'utf8'))].flatMap((text) =>
  named(/'(filrouge-[\w-]+)': \w+;/g, text),
);

describe('an event of the agent', () => {
  it.each(named(/@fires (filrouge-[\w-]+)/g, agent))('has a type: %s', (name) => {
    expect(typed).toContain(name);
  });

  it.each(['docs/embedding.md', 'docs/knowledge.md', 'README.md'])(
    'is in the reference wherever %s listens',
    (page) => {
      const heard = named(/agent\.addEventListener\('(filrouge-[\w-]+)'/g, readFileSync(page, 'utf8'));

      expect(named(/@fires (filrouge-[\w-]+)/g, agent)).toEqual(expect.arrayContaining(heard));
    },
  );
});
