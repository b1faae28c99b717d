import type { JSONSchema } from 'vscode-json-languageservice';
import { getLanguageService, TextDocument } from 'vscode-json-languageservice';
import { expect, it } from 'vitest';
import { questionTypes, structureTypes } from './items/index.js';
import { scenarioJsonSchema } from './json-schema.js';

/** What an editor with the published schema shows for a scenario whose first step holds this; `|` is the cursor. */
async function edited(
  items: string,
): Promise<{ readonly offers: readonly string[]; readonly marks: readonly string[] }> {
  const marked = `{ "format": 1, "id": "a", "version": "1", "locales": ["en"], "title": "A",
    "client": { "id": "a", "name": "A" }, "ticket": { "title": "A" },
    "steps": [{ "id": "s", "title": "S", "items": [${items}] }] }`;
  const service = getLanguageService({});
  // The language service types the drafts of JSON Schema more narrowly than they are.
  const schema = scenarioJsonSchema() as JSONSchema;
  service.configure({ schemas: [{ uri: 'test://scenario', fileMatch: ['*'], schema }] });
  const document = TextDocument.create('test://a.json', 'json', 1, marked.replace('|', ''));
  const json = service.parseJSONDocument(document);
  const offered = await service.doComplete(document, document.positionAt(marked.indexOf('|')), json);
  const found = await service.doValidation(document, json);
  return {
    offers: offered?.items.map(({ label }) => label) ?? [],
    marks: found.map(({ message }) => (typeof message === 'string' ? message : message.value)),
  };
}

const followUp = (inside: string) =>
  `{ "type": "choice", "id": "c", "label": "C", "options": [{ "value": "v", "label": "V", "then": [${inside}] }] }`;
const inRepeat = (inside: string) => `{ "type": "repeat", "id": "r", "label": "R", "max": 3, "items": [${inside}] }`;

/** At the top of a step, in follow-ups, in the rows of a repeat, and in both. */
const places = [
  ['a step', (inside: string) => inside],
  ['a follow-up', followUp],
  ['a repeat', inRepeat],
  ['a follow-up in a repeat', (inside: string) => inRepeat(followUp(inside))],
] as const;

it.each(places)('offers every type of item in %s', async (_place, within) => {
  const { offers } = await edited(within('{ "type": | }'));

  const names = [...questionTypes, ...structureTypes].map(({ name }) => `"${name}"`);
  expect(offers).toEqual(expect.arrayContaining([...names, '"use"']));
});

it.each(places)('offers the keys of the chosen type alone in %s', async (_place, within) => {
  const { offers } = await edited(within('{ "type": "date", "id": "d", "label": "D", | }'));

  expect(offers).toEqual(expect.arrayContaining(['earliest', 'latest', 'when', 'required', 'privacy']));
  for (const other of ['options', 'country', 'maxBytes', 'severity', 'outcome']) expect(offers).not.toContain(other);
});

it.each(places)('marks a misspelt key, and nothing else, in %s', async (_place, within) => {
  const { marks } = await edited(within('{ "type": "date", "id": "d", "label": "D", "earlyest": "2026-01-01" }|'));

  expect(marks).toEqual(['Property earlyest is not allowed.']);
});

it.each([
  ['"type": "instruction", "severity": |', ['"info"', '"warning"', '"critical"']],
  ['"type": "end", "outcome": |', ['"resolved"', '"redirected"', '"unfit"', '"abandoned"']],
  ['"type": "text", "privacy": |', ['"none"', '"personal"', '"sensitive"', '"neverStored"']],
])('offers the values there are for %s', async (keys, values) => {
  const { offers } = await edited(`{ ${keys} }`);

  expect(offers).toEqual(expect.arrayContaining(values));
});
