import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openScenario } from '../parse/open-scenario.js';
import { parseScenario } from '../parse/parse-scenario.js';
import { compileAhead } from './compile-ahead.js';
import type { CompiledFile } from './compiled-file.js';
import { compiledFileIn } from './compiled-file.js';

const source = {
  format: 1,
  id: 'printer',
  version: '1',
  locales: ['en', 'fr'],
  title: { en: 'Printer', fr: 'Imprimante' },
  client: { id: 'acme', name: 'Acme' },
  context: { vip: 'yesNo' },
  lists: {
    sites: [
      { value: 'lyon', label: 'Lyon' },
      { value: 'a/b~c', label: 'A' },
    ],
  },
  steps: [
    {
      id: 'what',
      title: 'What',
      items: [
        { type: 'choice', id: 'site', label: 'Which site?', list: 'sites' },
        { type: 'text', id: 'other', label: 'At {{ site }}?', when: "site == 'lyon' && !context.vip" },
        { type: 'choice', id: 'again', label: 'And which else?', list: 'sites' },
      ],
    },
  ],
  ticket: { title: 'At {{ site }}' },
};

/** With every kind of cell. */
const whole = {
  ...source,
  client: {
    id: 'acme',
    name: 'Acme',
    timeZone: 'Europe/Paris',
    hours: [{ days: 'mon-fri', from: '08:00', to: '18:00' }],
  },
  context: { vip: 'yesNo', machines: { rows: { tag: 'text' } } },
  instructions: [{ id: 'polite', severity: 'info', text: 'Be polite', when: 'context.vip' }],
  facts: [{ id: 'isLyon', type: 'yesNo', value: "site == 'lyon'" }],
  steps: [
    ...source.steps,
    {
      id: 'machines',
      title: 'Machines',
      items: [
        {
          type: 'repeat',
          id: 'broken',
          label: 'Which machines?',
          itemLabel: '{{ item.tag }}',
          max: 2,
          items: [{ type: 'text', id: 'tag', label: 'Its tag?', required: 'isLyon' }],
        },
        {
          type: 'yesNo',
          id: 'urgent',
          label: 'Does work stand still?',
          variants: [{ when: 'isLyon', label: 'Does Lyon stand still?' }],
          checks: [{ when: 'urgent && count(broken) == 0', level: 'warning', text: 'Nothing is broken?' }],
        },
        { type: 'end', id: 'fine', outcome: 'resolved', text: 'All is well', when: '!urgent && !isLyon' },
      ],
    },
  ],
  priority: {
    matrix: Object.fromEntries(
      ['high', 'medium', 'low'].map((impact) => [impact, { high: 'P1', medium: 'P2', low: 'P3' }]),
    ),
    impact: [
      { is: 'high', when: 'urgent', because: { en: 'work stands still', fr: 'le travail est arrêté' } },
      { is: 'low' },
    ],
    urgency: [{ is: 'medium' }],
  },
};

function fileOf(input: unknown): CompiledFile {
  const made = compileAhead(input);
  if (made.ok) return made.file;
  throw new Error(JSON.stringify(made.issues));
}

/** What only the source in the file would give. */
const marked = (file: CompiledFile, change: object): object => ({
  ...file,
  source: { ...file.source, id: 'read-from-the-source' },
  ...change,
});
const idOf = (input: unknown) => {
  const opened = openScenario(input);
  return opened.ok ? opened.scenario.id : opened.issues.map(({ code }) => code);
};

describe('a compiled file', () => {
  it('is opened as an object or a text, without the reader of scenarios', () => {
    const file = fileOf(source);

    expect(idOf(marked(file, {}))).toBe('printer');
    expect(idOf(JSON.stringify(marked(file, {}), undefined, 2))).toBe('printer');
  });

  it('has the hash and the places of the scenario it was made of', () => {
    const [opened, parsed] = [openScenario(fileOf(source)), parseScenario(source)];

    expect(opened.ok && opened.scenario.hash).toBe(parsed.ok && parsed.scenario.hash);
    expect(opened.ok && opened.scenario.sourcePath('/steps/0/items/2/options/1/label')).toBe('/lists/sites/1/label');
  });

  it('stays as it is when it is opened, for the next call', () => {
    const file = fileOf(source);
    const before = JSON.stringify(file);

    expect(openScenario(file).ok && openScenario(file).ok).toBe(true);
    expect(JSON.stringify(file)).toBe(before);
  });

  it('is made of a compiled file too, and comes out the same', () => {
    const file = fileOf(source);

    expect(JSON.stringify(fileOf(JSON.stringify(file)))).toBe(JSON.stringify(file));
  });

  it.each([
    ['another form', { compiled: 0 }],
    ['no graph', { graph: undefined }],
    ['a graph of something else', { graph: { cells: [{ $: ['nothing', 1] }] } }],
    ['texts that are not in its source', { graph: { title: { $: ['text', 4000, 'label'] } } }],
    ['no expressions', { expressions: undefined }],
    ['a source that was changed since', { parts: 1 }],
  ])('of %s is read by its source', (_what, change) => {
    expect(idOf(marked(fileOf(source), change))).toBe('read-from-the-source');
  });

  it('that is cut off, or has no source, is told as a scenario is', () => {
    const text = JSON.stringify(fileOf(source));

    expect(idOf(text.slice(0, -20))).toEqual(['invalid-json']);
    expect(idOf({ compiled: 0 })).toEqual(['not-an-object']);
  });

  it('never throws, whatever was written over it', () => {
    const file = fileOf(source);
    const keys = Object.keys(file).filter((key) => key !== 'compiled');

    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
        expect(() => openScenario({ ...file, [key]: value })).not.toThrow();
      }),
    );
  });

  it('has the form that was kept; one that looks different is another form: raise `compiledForm`, and keep it under its number', async () => {
    const file = fileOf(whole);

    await expect(`${JSON.stringify(file, undefined, 1)}\n`).toMatchFileSnapshot(
      `compiled-file.form-${file.compiled}.txt`,
    );
  });

  it.each(readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.txt')))(
    'is opened in %s',
    (name) => {
      expect(idOf(readFileSync(new URL(name, import.meta.url), 'utf8'))).toBe('printer');
    },
  );

  it('is not made of a scenario with mistakes, and tells them all', () => {
    const made = compileAhead({ ...source, title: 1, steps: [{}] });

    expect(made.ok ? [] : made.issues.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['wrong-type', 'missing-key']),
    );
  });

  it('is told from a scenario by its first key', () => {
    expect(compiledFileIn('{"format":1,"compiled":1}')).toBe(undefined);
    expect(compiledFileIn(' {\n"compiled": 1}')).toEqual({ compiled: 1 });
    expect(compiledFileIn('{"compiled"')).toBe(undefined);
    expect(compiledFileIn(source)).toBe(undefined);
    expect(compiledFileIn(null)).toBe(undefined);
  });
});
