import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PostingList } from './posting-list.js';

const places = fc.uniqueArray(fc.nat(100_000), { maxLength: 60 }).map((list) => list.toSorted((a, b) => a - b));

function listOf(entries: readonly number[]): PostingList {
  const list = new PostingList();
  for (const place of entries) list.add(place, 1 + (place % 7));
  return list;
}

describe('where a term stands', () => {
  it('is the same once saved and read again', () => {
    fc.assert(
      fc.property(places, (given) => {
        const list = listOf(given);

        const restored = new PostingList(list.toText());

        expect(restored.size).toBe(given.length);
        expect(list.size).toBe(given.length);
        expect(restored.toText()).toBe(list.toText());
        expect(restored.entries).toEqual(list.entries);
      }),
    );
  });

  it('has its places in their order, in whatever order they were added', () => {
    fc.assert(
      fc.property(places, fc.infiniteStream(fc.nat()), (given, ranks) => {
        const shuffled = given
          .map((place) => [Number(ranks.next().value), place] as const)
          .toSorted(([one], [other]) => one - other);

        expect(listOf(shuffled.map(([, place]) => place)).entries).toEqual(listOf(given).entries);
      }),
    );
  });

  it('loses just the places of an article that is taken out', () => {
    fc.assert(
      fc.property(places, fc.nat(100_000), fc.nat(5_000), (given, from, size) => {
        const list = new PostingList(listOf(given).toText());
        const had = given.some((place) => place >= from && place < from + size);

        expect(list.hasBetween(from, from + size)).toBe(had);
        list.removeBetween(from, from + size);

        const left = given.filter((place) => place < from || place >= from + size);
        expect(list.entries).toEqual(listOf(left).entries);
        expect(list.hasBetween(from, from + size)).toBe(false);
      }),
    );
  });
});
