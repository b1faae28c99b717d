import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import vm from 'node:vm';
import { expect, describe, it } from 'vitest';
import { linked } from './siblings.mjs';

const options = { mainFile: 'main.js', globalName: 'Page', build: 'b1' };

/** Runs chunks as a page does: main.js as a classic script, the others as modules when they are asked for. */
function pageOf(chunks, { build = 'b1' } = {}) {
  const folder = mkdtempSync(`${tmpdir()}/siblings-`);
  writeFileSync(`${folder}/package.json`, '{"type":"module"}');
  const mainExports = exportsOf(chunks['main.js']);
  for (const [fileName, code] of Object.entries(chunks))
    writeFileSync(`${folder}/${fileName}`, linked(code, { ...options, mainExports, fileName, build }).code);
  const page = vm.createContext({});
  vm.runInContext(linked(chunks['main.js'], { ...options, mainExports, fileName: 'main.js' }).code, page, {
    filename: `${folder}/main.js`,
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  return page.Page;
}

const exportsOf = (code) =>
  /export \{([^}]*)\}/
    .exec(code)[1]
    .split(',')
    .map((one) => one.trim().split(' ').at(-1));

const main = `
  const greet = (name) => 'hello ' + name;
  const later = () => import('./later.js');
  export { greet as a, later };`;

describe('siblings', () => {
  it('gives the page what the entry exports, and nothing of what its siblings share', () => {
    const page = pageOf({ 'main.js': main });

    expect(Object.keys(page)).toEqual(['later']);
  });

  it('loads a part when it is wanted, with what it needs of the script', async () => {
    const page = pageOf({
      'main.js': main,
      'later.js': `import { a as greet, later as more } from './main.js'; const say = () => greet(typeof more); export { say };`,
    });

    const { say } = await page.later();

    expect(say()).toBe('hello function');
  });

  it('makes a part once, however often it is asked for, and what two parts share', async () => {
    const page = pageOf({
      'main.js': `const one = () => import('./one.js'); const two = () => import('./two.js'); export { one as first, two as second };`,
      'one.js': `import { box as b } from './shared.js'; export { b as box };`,
      'two.js': `import { box } from './shared.js'; export { box };`,
      'shared.js': `const box = {}; export { box };`,
    });

    const [one, again, two] = [await page.first(), await page.first(), await page.second()];

    expect(again).toBe(one);
    expect(two.box).toBe(one.box);
  });

  it('refuses a part of another build', async () => {
    const page = pageOf({ 'main.js': main, 'later.js': `const a = 1; export { a };` }, { build: 'b2' });

    await expect(page.later()).rejects.toThrow('parts of two builds');
  });

  it('says so when the bundler exports in a way it does not know', () => {
    expect(() => linked('export const a = 1;', { ...options, mainExports: ['a'], fileName: 'main.js' })).toThrow(
      'teach scripts/bundle',
    );
  });
});
