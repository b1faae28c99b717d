import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInSlices, slicedJson } from './sliced-json.js';

const isLong = (key: string) => key === 'articles' || key === 'terms';
const text = 'x'.repeat(1_000);
const long = {
  format: 1,
  a: { articles: Array.from({ length: 600 }, (_, at) => ({ at, text, articles: [at] })), terms: [] },
};

async function counted(json: string): Promise<{ readonly value: unknown; readonly pauses: number }> {
  let pauses = 0;
  const value = await parseInSlices(json, { pause: async () => void (pauses += 1) });
  return { value, pauses };
}

describe('JSON in slices', () => {
  it('is JSON, one entry of a long list a line, whatever is in it', () => {
    const keys = fc.constantFrom('articles', 'terms', 'other', 'toString');
    const values = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.jsonValue({ maxDepth: 1 }),
        fc.array(tie('value')),
        fc.dictionary(keys, tie('value')),
      ),
    })).value;
    fc.assert(
      fc.property(values, (value) => {
        expect(JSON.parse(slicedJson(value, isLong))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('is parsed with pauses, to the same', async () => {
    const { value, pauses } = await counted(slicedJson(long, isLong));

    expect(value).toEqual(long);
    expect(pauses).toBeGreaterThan(2);
  });

  it.each([
    ['on one line', JSON.stringify(long)],
    ['indented by tabs', JSON.stringify(long, null, '\t')],
    ['with other line ends', slicedJson(long, isLong).replaceAll('\n', '\r\n')],
  ])('may be written otherwise: %s', async (_how, json) => {
    expect((await counted(json)).value).toEqual(long);
  });

  it.each([
    slicedJson(long, isLong).slice(0, -3),
    `${slicedJson(long, isLong)}\n\t{}`,
    `<html>${JSON.stringify(long)}`,
  ])('is refused when it is none', async (json) => {
    await expect(parseInSlices(json)).rejects.toThrow(SyntaxError);
  });

  it('ends when it is aborted', async () => {
    const signal = AbortSignal.abort(new Error('left'));

    await expect(parseInSlices(slicedJson(long, isLong), { signal })).rejects.toThrow('left');
  });
});
