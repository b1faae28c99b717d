import { describe, expect, it } from 'vitest';
import { locales } from '../locale.js';
import { messagesFor } from './index.js';

/** Every text of a language by its place; functions are asked with counts and names. */
function textsOf(words: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const place = `${path}/${key}`;
    if (typeof value === 'object' && value !== null) return textsOf(value, place);
    return [[place, typeof value === 'function' ? String(value(3, 4)) : String(value)] as const];
  });
}

describe.each(locales)('the words of the desk in %s', (locale) => {
  const texts = textsOf(messagesFor(locale));

  it('say something in every place', () => {
    expect(texts.filter(([, text]) => text.trim() === '' || /undefined|\[object/.test(text))).toEqual([]);
  });

  it('have every place that the English ones have', () => {
    expect(texts.map(([place]) => place).toSorted()).toEqual(
      textsOf(messagesFor('en'))
        .map(([place]) => place)
        .toSorted(),
    );
  });
});

it('speak Arabic in Arabic', () => {
  const latin = textsOf(messagesFor('ar')).filter(([, text]) =>
    /[A-Za-z]{4,}/.test(text.replace(/Filrouge|JSON|filrouge-[\w-]+|deliver|article-uses\.ndjson/g, '')),
  );

  expect(latin).toEqual([]);
});
