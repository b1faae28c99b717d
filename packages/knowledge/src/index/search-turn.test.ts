import { describe, expect, it } from 'vitest';
import { PostingList } from './posting-list.js';
import { SearchTurn } from './search-turn.js';

function listOf(places: number): PostingList {
  const list = new PostingList();
  for (let place = 0; place < places; place += 1) list.add(place, 1);
  return list;
}

describe('the turn of a search', () => {
  it('goes on through short lists, and lets the page have the thread between long ones', async () => {
    let pauses = 0;
    const turn = new SearchTurn({ pause: async () => void (pauses += 1) });

    for (const places of [1, 10, 100]) await turn.take(listOf(places));
    expect(pauses).toBe(0);
    for (let at = 0; at < 3; at += 1) await turn.take(listOf(10_000));
    expect(pauses).toBe(2);
    await turn.end();
    expect(pauses).toBe(3);
  });

  it('reads a saved list, which takes longer than one that was read', async () => {
    let pauses = 0;
    const turn = new SearchTurn({ pause: async () => void (pauses += 1) });
    const saved = new PostingList(listOf(3_000).toText());

    await turn.take(listOf(5_000));
    await turn.take(saved);

    expect(saved.isUnread).toBe(false);
    expect(pauses).toBe(1);
  });

  it('is over once nobody wants the search any more', async () => {
    const wanted = new AbortController();
    const turn = new SearchTurn({ signal: wanted.signal, pause: async () => wanted.abort(new Error('gone')) });

    await turn.take(listOf(20_000));

    await expect(turn.take(listOf(20_000))).rejects.toThrow('gone');
  });
});
