import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lateModules as lateOfPlugin } from '../../packages/lean/src/bundler.ts';
import { lateModules, latePorts, latePortsOfApplications } from './late-ports.mjs';

const fileOf = (path) => fileURLToPath(new URL(`../../packages/${path}`, import.meta.url));
const exportsOf = (path) =>
  [...readFileSync(fileOf(path), 'utf8').matchAll(/^export (?:(?:const|function) (\w+)|\{ ([\w, ]+) \};)/gm)]
    .flatMap(([, one, several]) => (one ? [one] : several.split(', ')))
    .toSorted();

describe('late ports', () => {
  it.each(latePorts)('stand in for a module that is there, with all that it exports: %s', (path) => {
    expect(existsSync(fileOf(`${path}.ts`))).toBe(true);
    expect(exportsOf(`${path}.late.ts`)).toEqual(expect.arrayContaining(exportsOf(`${path}.ts`)));
    expect(exportsOf(`${path}.ts`)).not.toEqual([]);
  });

  it.each(latePorts)('are what others import in its place: %s', (path) => {
    const name = path.split('/').at(-1);

    expect(lateModules.resolveId(`./${name}.js`, fileOf(`${path}.ts`))).toBe(fileOf(`${path}.late.ts`));
    expect(lateModules.resolveId(`./${name}.js`, fileOf('elements/src/x.ts'))).toBe(undefined);
  });

  it('are given to an application by the plugin of packages/lean, which knows the same', () => {
    const known = lateOfPlugin.map((path) => path.replace('/dist/', '/src/'));

    expect(known.toSorted()).toEqual(latePortsOfApplications.toSorted());
  });
});
