import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { partsOfLanguage, partsOfScript, standIns } from './parts-of-language.mjs';

const madeIn = (id) => [...partsOfScript.load(id).matchAll(/const (\w+)/g)].map(([, name]) => name);

const fileOf = (path) => fileURLToPath(new URL(`../../packages/${path}`, import.meta.url));
const modules = Object.entries(partsOfLanguage).flatMap(([part, paths]) => paths.map((path) => ({ part, path })));

describe('parts of the language', () => {
  it.each(modules)('has functions for all that a module exports: $path', ({ part, path }) => {
    const name = path.split('/').at(-1);
    const id = partsOfScript.resolveId(`./${name}.js`, fileOf(path.replace(/[^/]+$/, 'another.ts')));

    expect(id).toContain(path);
    expect(id).not.toContain(fileOf(''));
    expect(partsOfScript.load(id)).toMatch(new RegExp(`parts\\.${part}\\.|lateType\\('${part}'`));
  });

  it.each(modules)('leaves it to the modules of the same part to import each other: $path', ({ part, path }) => {
    const [own] = partsOfLanguage[part];
    const name = path.split('/').at(-1);
    const isNeighbour = own.split('/').slice(0, -1).join() === path.split('/').slice(0, -1).join();

    if (isNeighbour) expect(partsOfScript.resolveId(`./${name}.js`, fileOf(`${own}.ts`))).toBe(undefined);
  });

  it('brings each function by a name of its own', () => {
    const names = modules.flatMap(({ part, path }) => {
      const id = partsOfScript.resolveId(fileOf(`${path}.js`).replace(/^.*\//, './'), fileOf(`${path}/../x.ts`));
      return madeIn(id).map((name) => `${part}.${name}`);
    });

    expect(new Set(names).size).toBe(names.length);
  });

  it('asks the part in place of a function, and knows nothing of types', () => {
    const code = 'export const one = (a: number) => a; export function two() {} export interface Three {}';

    const made = standIns('rows', code);

    expect(made).toContain('export const one = (...given) => parts.rows.one(...given);');
    expect(made).toContain('export const two = (...given) => parts.rows.two(...given);');
    expect(made).not.toContain('Three');
  });

  it('knows a question type by its name, and copies literals', () => {
    const code = "export const most = 10; export const one = questionType<A>({ name: 'one', read });";

    const made = standIns('rows', code);

    expect(made).toContain('export const most = 10;');
    expect(made).toContain("export const one = lateType('rows', 'one', 'one');");
  });

  it('refuses what cannot be asked later', () => {
    expect(() => standIns('rows', 'export const list = [1];')).toThrow('put the rest elsewhere');
    expect(() => standIns('rows', "export { a } from './a.js';")).toThrow('put the rest elsewhere');
    expect(() => standIns('rows', 'export class A {}')).toThrow('put the rest elsewhere');
  });
});
