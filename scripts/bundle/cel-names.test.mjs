import { expect, describe, it } from 'vitest';
import { celOnlyNames } from './cel-names.mjs';

const cel = (code) => ({ id: '/x/@marcbachmann/cel-js/lib/a.js', code });
const ours = (code) => ({ id: '/x/ours.js', code });

describe('names of CEL', () => {
  it('may be short ones where nothing else knows them', () => {
    const pattern = celOnlyNames([cel('a.checkedType = { iterVar: 1 }; class A { nextToken() {} }'), ours('b.value')]);

    expect(pattern).toEqual(/^(?:checkedType|iterVar|nextToken)$/);
  });

  it.each([
    ['another module names', 'b.iterVar'],
    ['another module has as a key', '({ iterVar: 1 })'],
    ['another module reaches by a text', `b['iterVar']`],
    ['stands in a template', 'const text = `iterVar`'],
  ])('stay when %s them', (_what, code) => {
    expect(celOnlyNames([cel('a.iterVar'), ours(code)])).toBe(undefined);
  });

  it('stay when CEL itself reaches them by a text', () => {
    expect(celOnlyNames([cel(`a.iterVar; a['iterVar']`)])).toBe(undefined);
  });
});
