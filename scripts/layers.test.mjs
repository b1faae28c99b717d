// Proves that the gate sees what it is for: each test plants one mistake in a copy of a clean tree.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { findingsIn } from './layers.mjs';

const roots = [];
afterEach(() => roots.splice(0).forEach((root) => rmSync(root, { recursive: true })));

const packageJson = (name, ...dependencies) => ({
  [`packages/${name}/package.json`]: JSON.stringify({
    name: `@filrouge/${name}`,
    dependencies: Object.fromEntries(dependencies.map((dependency) => [dependency, '*'])),
  }),
});
const cleanTree = {
  ...packageJson('ticket', 'zod'),
  'packages/ticket/src/index.ts': `export { levelOf } from './level.js';`,
  'packages/ticket/src/level.ts': `import * as z from 'zod/mini'; export const levelOf = (window: number) => z.number().parse(window);`,
  ...packageJson('engine', '@filrouge/ticket', 'xstate'),
  'packages/engine/src/index.ts': `import type { Actor } from 'xstate'; export { levelOf } from '@filrouge/ticket'; export type A = Actor<never>;`,
  'packages/engine/src/index.test.ts': `import { it } from 'vitest'; import { levelOf } from './index.js'; it('runs', () => levelOf(1));`,
  ...packageJson('elements', '@filrouge/engine', 'lit'),
  'packages/elements/src/index.ts': `import { html } from 'lit'; export const title = () => html\`\${document.title}\`;`,
  'packages/elements/src/script.ts': `export * from './index.js';`,
};

/** The rules broken by the clean tree with these files over it. */
function brokenBy(files) {
  const root = mkdtempSync(join(tmpdir(), 'layers-'));
  roots.push(root);
  for (const [name, text] of Object.entries({ ...cleanTree, ...files })) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return findingsIn(root).map(({ rule, file, line }) => `${rule} ${file}:${line}`);
}

describe('layers', () => {
  it('stays silent on a clean tree', () => {
    expect(brokenBy({})).toEqual([]);
  });

  it('finds a cycle of two files', () => {
    const found = brokenBy({
      'packages/ticket/src/a.ts': `import { b } from './b.js'; export const a = b;`,
      'packages/ticket/src/b.ts': `import { a } from './a.js'; export const b = a;`,
    });

    expect(found).toEqual(['cycle packages/ticket/src/a.ts:1']);
  });

  it('finds a cycle made of types alone, by way of a third file', () => {
    const found = brokenBy({
      'packages/ticket/src/a.ts': `import type { B } from './b.js'; export type A = B;`,
      'packages/ticket/src/b.ts': `export type { C as B } from './c.js';`,
      'packages/ticket/src/c.ts': `export type C = import('./a.js').A;`,
    });

    expect(found).toEqual(['cycle packages/ticket/src/a.ts:1']);
  });

  it('finds an upward import', () => {
    const found = brokenBy({
      ...packageJson('ticket', 'zod', '@filrouge/engine'),
      'packages/ticket/src/up.ts': `\nimport type { A } from '@filrouge/engine'; export type Up = A;`,
    });

    expect(found).toEqual(['layer packages/ticket/src/up.ts:2']);
  });

  it('finds an upward import in a test', () => {
    const found = brokenBy({ 'packages/ticket/src/up.test.ts': `import '@filrouge/engine';` });

    expect(found).toEqual(['layer packages/ticket/src/up.test.ts:1', 'dependency packages/ticket/src/up.test.ts:1']);
  });

  it('finds a package that is in no layer', () => {
    const found = brokenBy({
      ...packageJson('stray', '@filrouge/ticket'),
      'packages/stray/src/index.ts': `export * from '@filrouge/ticket';`,
    });

    expect(found).toEqual(['layer packages/stray/src/index.ts:1']);
  });

  it.each([
    ['dependency', 'packages/ticket/src/x.ts', `export { html } from 'lit';`],
    ['node', 'packages/ticket/src/x.ts', `export { join } from 'node:path';`],
    ['page', 'packages/engine/src/x.ts', `export const title = () => document.title;`],
    ['page', 'packages/engine/src/x.ts', `export const width = () => globalThis.window.innerWidth;`],
    ['page', 'packages/engine/src/x.ts', `export type Target = HTMLElement | undefined;`],
    ['own-index', 'packages/engine/src/x.ts', `export { levelOf } from './index.js';`],
    ['outside', 'packages/engine/src/x.test.ts', `import '../../ticket/src/level.js';`],
    ['outside', 'packages/engine/src/x.ts', `import '../../../testing/index.js';`],
  ])('finds one breach of the rule "%s" in %s: %s', (rule, file, text) => {
    expect(brokenBy({ [file]: text })).toEqual([`${rule} ${file}:1`]);
  });

  it('finds xstate outside the engine, and connectors inside elements', () => {
    const found = brokenBy({
      ...packageJson('elements', 'lit', 'xstate', '@filrouge/connectors'),
      'packages/elements/src/x.ts': `import 'xstate';\nimport '@filrouge/connectors';`,
    });

    expect(found).toEqual(['xstate packages/elements/src/x.ts:1', 'connectors packages/elements/src/x.ts:2']);
  });
});
