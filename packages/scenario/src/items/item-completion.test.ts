import type { JSONSchema } from 'vscode-json-languageservice';
import { getLanguageService, TextDocument } from 'vscode-json-languageservice';
import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { itemsSchema, questionTypes, structureTypes } from './index.js';

const names = [...questionTypes, ...structureTypes].map(({ name }) => name);

/** What an editor shows for a list of items; `|` is the cursor. */
async function edited(
  marked: string,
): Promise<{ readonly marks: readonly string[]; readonly offers: readonly string[] }> {
  const service = getLanguageService({});
  // The language service types the drafts of JSON Schema more narrowly than zod does.
  const schema = z.toJSONSchema(itemsSchema, { io: 'input' }) as JSONSchema;
  service.configure({ schemas: [{ uri: 'test://items', fileMatch: ['*'], schema }] });
  const document = TextDocument.create('test://a.json', 'json', 1, marked.replace('|', ''));
  const json = service.parseJSONDocument(document);
  const offers = await service.doComplete(document, document.positionAt(marked.indexOf('|')), json);
  const marks = await service.doValidation(document, json);
  return {
    marks: marks.map(({ message }) => (typeof message === 'string' ? message : message.value)),
    offers: offers?.items.map(({ label }) => label) ?? [],
  };
}

describe('an editor with the schema of items', () => {
  it('offers every type', async () => {
    const { offers } = await edited('[{ "type": | }]');

    expect(offers).toEqual(expect.arrayContaining(names.map((name) => `"${name}"`)));
  });

  it('offers a whole item of each type to start from', async () => {
    const { offers } = await edited('[|]');

    for (const name of names) expect(offers.some((offer) => offer.startsWith(`{"type":"${name}"`))).toBe(true);
  });

  it('offers the keys of the type, and no others', async () => {
    const { offers } = await edited('[{ "type": "phone", "id": "a", "label": "A", | }]');

    expect(offers).toEqual(expect.arrayContaining(['say', 'required', 'country']));
    expect(offers).not.toContain('options');
  });

  it('marks the stray key alone, in follow-ups too', async () => {
    const { marks } = await edited(
      '[{ "type": "choice", "id": "a", "label": "A", "options": [{ "value": "b", "label": "B", "then": [{ "type": "date", "id": "c", "label": "C", "earlyest": "2026-01-01" }] }] }]|',
    );

    expect(marks).toEqual(['Property earlyest is not allowed.']);
  });

  it('names the types when one is unknown', async () => {
    const { marks } = await edited('[{ "type": "phon", "id": "a", "label": "A" }]|');

    expect(marks).toContainEqual(expect.stringContaining('"phone"'));
  });
});
