import { describe, expect, it } from 'vitest';
import type { AnswerProvenance } from '../query-of.js';
import type { QueryPartKind } from '../query.js';
import { searchFor } from './wanted.js';

const answer = (kind: QueryPartKind, provenance: AnswerProvenance) => ({
  label: '',
  text: 'panne',
  kind,
  provenance,
});
const partsFor = (...answers: readonly ReturnType<typeof answer>[]) =>
  searchFor({ answers, pins: [{ article: 'kb-1' }], collections: [], locale: 'fr' });

describe('what is searched', () => {
  it.each([
    ['asked', 'option'],
    ['volunteered', 'detail'],
    ['asked', 'category'],
    ['prefilled', 'problem'],
    ['prefilled', 'code'],
  ] as const)('has words from the first thing told: %s %s', (provenance, kind) => {
    expect(partsFor(answer(kind, provenance)).query.parts).toHaveLength(1);
  });

  it('has no words while only defaults and host data are known; pins stand', () => {
    const { query, pins } = partsFor(answer('option', 'prefilled'), answer('category', 'prefilled'));

    expect(query.parts).toEqual([]);
    expect(pins).toHaveLength(1);
  });

  it('takes what was filled in along with what was told', () => {
    expect(partsFor(answer('option', 'prefilled'), answer('option', 'asked')).query.parts).toHaveLength(2);
  });
});
