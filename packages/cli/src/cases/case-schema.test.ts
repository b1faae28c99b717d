import { readFileSync } from 'node:fs';
import type { JSONSchema } from 'vscode-json-languageservice';
import { getLanguageService, TextDocument } from 'vscode-json-languageservice';
import { expect, it } from 'vitest';
import { starterCase } from '../starter/starter-scenario.js';
import { smallCase } from '../small-scenario.harness.js';
import { caseJsonSchema, caseSchemaId } from './case-schema.js';
import { expectations } from './expectations.js';
import { expectationSchemas } from './expectation-schemas.js';
import { readCase } from './read-case.js';

/** What an editor with the published schema shows for a case; `|` is the cursor. */
async function edited(
  marked: string,
): Promise<{ readonly offers: readonly string[]; readonly marks: readonly string[] }> {
  // What `$schema` names is fetched.
  const service = getLanguageService({ schemaRequestService: () => Promise.resolve(JSON.stringify(caseJsonSchema())) });
  // The language service types the drafts of JSON Schema more narrowly than they are.
  const schema = caseJsonSchema() as JSONSchema;
  service.configure({ schemas: [{ uri: 'test://case', fileMatch: ['*'], schema }] });
  const document = TextDocument.create('test://a.case.json', 'json', 1, marked.replace('|', ''));
  const json = service.parseJSONDocument(document);
  const offered = await service.doComplete(document, document.positionAt(marked.indexOf('|')), json);
  const found = await service.doValidation(document, json);
  return {
    offers: offered?.items.map(({ label }) => label) ?? [],
    marks: found.map(({ message }) => (typeof message === 'string' ? message : message.value)),
  };
}

it('offers everything a case may expect, and the levels there are', async () => {
  const keys = await edited('{ "answers": {}, "expect": { | } }');
  const levels = await edited('{ "answers": {}, "expect": { "priority": | } }');

  expect(keys.offers.toSorted()).toEqual(Object.keys(expectations).toSorted());
  expect(levels.offers).toEqual(expect.arrayContaining(['"P1"', '"P4"', 'null']));
});

it('offers what a case may name of an item, and of the knowledge base', async () => {
  const item = await edited('{ "answers": {}, "expect": { "items": { "scope": { | } } } }');
  const knowledge = await edited('{ "answers": {}, "expect": { "knowledge": { | } } }');

  expect(item.offers).toEqual(expect.arrayContaining(['say', 'options', 'issues']));
  expect(knowledge.offers).toEqual(['pins', 'searches']);
});

it('offers that the caller does not know, and that a question is passed over', async () => {
  const { offers } = await edited('{ "answers": { "scope": | } }');

  expect(offers).toEqual(expect.arrayContaining(['{ "unknown": … }', '{ "skipped": true }']));
});

it.each<[string, string, string]>([
  ['a misspelt key of the case', '{ "answers": {}, "expects": {} }|', 'Property expects is not allowed.'],
  ['a misspelt expectation', '{ "answers": {}, "expect": { "priorty": "P1" } }|', 'Property priorty is not allowed.'],
  ['a misspelt key of an item', '{ "answers": {}, "expect": { "items": { "q": { "lable": "Q" } } } }|', 'lable'],
  ['a level nobody has', '{ "answers": {}, "expect": { "priority": "P9" } }|', 'Valid values'],
  ['a case without answers', '{ "expect": {} }|', 'answers'],
])('marks %s', async (_what, text, mark) => {
  const { marks } = await edited(text);

  expect(marks).toHaveLength(1);
  expect(marks[0]).toContain(mark);
});

it.each<[string, unknown]>([
  [
    'the case of a new scenario',
    starterCase({ id: 'a', title: 'A', client: { id: 'a', name: 'A' }, timeZone: 'UTC', locales: ['en'] }),
  ],
  ['a small case', smallCase],
  [
    'rows, marks, and answers one after the other',
    {
      $schema: caseSchemaId,
      at: '2026-11-16T09:00:00Z',
      context: { machines: [{ tag: 'PC-1' }] },
      answers: [
        { machines: [{ tag: 'PC-1', parts: [{ part: 'screen' }], down: true }], 'care[2].caredBy': 'Ann' },
        { scope: { unknown: 'why' } },
      ],
      expect: { priority: null, respondBy: null, knowledge: null, items: { scope: null } },
    },
  ],
])('takes %s', async (_what, written) => {
  const { marks } = await edited(`${JSON.stringify(written)}|`);

  expect(marks).toEqual([]);
  expect(readCase(written).issues).toEqual([]);
});

it('knows every expectation, and is the schema that is published', () => {
  const published: unknown = JSON.parse(
    readFileSync(new URL('../../schema/case.schema.json', import.meta.url), 'utf8'),
  );

  expect(Object.keys(expectationSchemas)).toEqual(Object.keys(expectations));
  expect(published).toEqual(JSON.parse(JSON.stringify(caseJsonSchema())));
});
