import { describe, expect, it } from 'vitest';
import type { FileReading } from './files.js';
import { fileBeside, maxFiles, readFiles } from './files.js';
import { base, overlay } from './layers.harness.js';
import { resolveScenario } from './resolve-scenario.js';

it.each([
  ['clients/acme/scenario.json', '../base.json', 'clients/base.json'],
  ['scenario.json', 'library/./blocks.json', 'library/blocks.json'],
  ['scenario.json', '../../base.json', '../../base.json'],
  ['/srv/acme/scenario.json', '../../../../base.json', '/base.json'],
  ['https://desk.example/a/scenario.json?v=2', '../base.json', 'https://desk.example/base.json'],
  ['https://desk.example/a/scenario.json', '../../../base.json', 'https://desk.example/base.json'],
])('finds, from %s, %s at %s', (file, reference, expected) => {
  expect(fileBeside(file, reference)).toBe(expected);
});

it.each(['', '/etc/passwd', 'https://other.example/x.json', '\\\\server\\x', 'C:\\x', '//other.example/x', 'x.json?y'])(
  'takes %j for no place beside a file',
  (reference) => {
    expect(fileBeside('scenario.json', reference)).toBeUndefined();
  },
);

describe('readFiles', () => {
  it('reads each file once, whoever names it, as a value or as a text', async () => {
    const asked: string[] = [];
    const library = { format: 1, blocks: { b: { items: [] } } };
    const use = { type: 'use', block: 'b', from: 'library.json' };
    const files = {
      'acme.json': overlay({ changes: [{ add: [use, use], after: 'x' }] }),
      'base.json': base,
      'library.json': library,
    };

    const read = await readFiles('acme.json', (file): FileReading => {
      asked.push(file);
      const value = files[file as keyof typeof files];
      return { ok: true, value: file === 'base.json' ? JSON.stringify(value) : value };
    });

    expect(asked).toEqual(['acme.json', 'base.json', 'library.json']);
    expect(read.get('base.json')).toEqual({ ok: true, value: base });
  });

  it('stops at so many files that nobody wrote them', async () => {
    const read = await readFiles('0.json', (file) => ({
      ok: true,
      value: { extends: `${Number.parseInt(file, 10) + 1}.json` },
    }));

    expect(read.size).toBe(maxFiles);
  });

  it('tells what a reader throws, and a text that is no JSON, at what names the file', async () => {
    const resolution = await resolveScenario('acme.json', {
      read: (file) => {
        if (file === 'acme.json') return { ok: true, value: JSON.stringify(overlay({})) };
        throw new Error('the disk is gone');
      },
    });

    expect(resolution.issues).toEqual([
      {
        code: 'file-unreadable',
        file: 'acme.json',
        path: '/extends',
        params: { reference: 'base.json', file: 'base.json', detail: 'the disk is gone' },
      },
    ]);
  });
});
