/** What may be styled is told, and what is told may be styled; the table of accessibility names tests that are there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = 'packages/elements/src';
const paths = readdirSync(folder, { recursive: true })
  .filter((path) => path.endsWith('.ts') && !/\.(test|stories|harness)\.ts$|testing[/\\]/.test(path))
  .map((path) => `${folder}/${path.replaceAll('\\', '/')}`);
const sources = paths.map((path) => [path, readFileSync(path, 'utf8')]);
const named = (pattern, text) => [...text.matchAll(pattern)].map(([, name]) => name);
const tokens = new Set(named(/var\(\s*--filrouge-([\w-]+)/g, readFileSync(`${folder}/styles/tokens.ts`, 'utf8')));
const reference = readFileSync('docs/reference/elements.md', 'utf8');

describe('a token', () => {
  it('is in the reference, and each of the reference is one', () => {
    const told = new Set(named(/^\| `--filrouge-([\w-]+)` \| `/gm, reference));

    expect(tokens).toEqual(told);
    expect(tokens.size).toBeGreaterThan(20);
  });

  it('is one of them wherever it is used', () => {
    const used = sources
      .filter(([path]) => !path.endsWith('styles/tokens.ts'))
      .flatMap(([, source]) => named(/--filrouge-([a-z][\w-]+)/g, source));

    expect(used.filter((name) => !tokens.has(name))).toEqual([]);
  });
});

describe('a part', () => {
  it.each(sources.filter(([, source]) => source.includes('@csspart')))('that %s tells of is there', (path, source) => {
    const told = named(/@csspart ([\w-]+)/g, source);
    const own = path.slice(0, path.lastIndexOf('/'));
    const given = sources
      .filter(([each]) => each.startsWith(own))
      .flatMap(([, text]) => named(/part="([\w-]+)"/g, text));

    expect(told.filter((name) => !given.includes(name))).toEqual([]);
  });
});

describe('docs/accessibility.md', () => {
  it('names tests that are there', () => {
    const linked = named(/\]\(\.\.\/([^)]+)\)/g, readFileSync('docs/accessibility.md', 'utf8'));

    expect(linked.length).toBeGreaterThan(20);
    expect(linked.filter((path) => !existsSync(path))).toEqual([]);
  });
});
