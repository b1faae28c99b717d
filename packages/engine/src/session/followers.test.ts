import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSession } from '../create-session.js';
import { withItems, yesNo } from '../testing/small-scenario.js';

describe('a listener that throws', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  for (const [which, listener, beforehand] of [
    ['after a change', fails, undefined],
    ['beforehand', () => undefined, fails],
  ] as const)
    it(`${which} stops neither the call nor the others, and is told to the page`, () => {
      const session = createSession(withItems([yesNo('a'), yesNo('b')]));
      const heard: (string | undefined)[] = [];
      session.subscribe(listener, beforehand);
      session.subscribe(({ currentId }) => heard.push(currentId));

      expect(session.send({ type: 'ANSWER_GIVEN', id: 'a', value: true })).toEqual({ ok: true });

      expect([session.view.currentId, heard]).toEqual(['b', ['b']]);
      expect(() => vi.runAllTimers()).toThrow('of the page');
    });

  it('is let go like any other', () => {
    const session = createSession(withItems([yesNo('a')]));
    session.subscribe(fails)();

    session.send({ type: 'ANSWER_GIVEN', id: 'a', value: true });

    expect(vi.getTimerCount()).toBe(0);
  });
});

function fails(): never {
  throw new Error('of the page');
}
