import { expect, it } from 'vitest';
import { opensClients } from './clients-key.js';

const key = { code: 'KeyN', altKey: true, ctrlKey: false, metaKey: false, defaultPrevented: false };

it.each([
  ['Alt+N', {}, true],
  ['N alone', { altKey: false }, false],
  ['AltGr+N', { ctrlKey: true }, false],
  ['Alt+N that the widget took', { defaultPrevented: true }, false],
  ['Alt+M', { code: 'KeyM' }, false],
])('%s: %j', (_key, pressed, opens) => {
  expect(opensClients({ ...key, ...pressed } as KeyboardEvent)).toBe(opens);
});
