import type { KnowledgeUse } from '@filrouge/knowledge';
import { createMemoryUsageStore, readUse } from '@filrouge/knowledge';
import { expect, it } from 'vitest';
import { createArticleUses } from './article-uses.js';

const use = (client: string, words: string): KnowledgeUse => ({
  at: '2026-11-20T10:00:00.000Z',
  call: 'call-1',
  client,
  kind: 'failedSearch',
  words,
});
const told = (one: KnowledgeUse) => Object.assign(new Event('filrouge-knowledge-used'), { use: one });

it('exports what the widgets told, of each client that it knows, until it is cleared', async () => {
  const uses = createArticleUses(['acme', 'globex'], () => createMemoryUsageStore());
  const widget = new EventTarget();
  uses.follow(widget);

  for (const client of ['acme', 'globex', 'unknown']) widget.dispatchEvent(told(use(client, client)));
  const lines = (await uses.exported()).trimEnd().split('\n');
  await uses.clear();

  expect(lines.map((line) => readUse(JSON.parse(line)))).toEqual([use('acme', 'acme'), use('globex', 'globex')]);
  expect(await uses.exported()).toBe('');
});

it('exports the others where a store cannot be read', async () => {
  const blocked = { ...createMemoryUsageStore(), all: () => Promise.reject(new Error('blocked')) };
  const uses = createArticleUses(['acme', 'globex'], (client) =>
    client === 'acme' ? blocked : createMemoryUsageStore(),
  );
  const widget = new EventTarget();
  uses.follow(widget);
  widget.dispatchEvent(told(use('globex', 'tunnel')));

  expect(await uses.exported()).toContain('tunnel');
});
