import { expect, it } from 'vitest';
import { isInstant } from './instant.js';

it.each(['2026-11-20T09:00:00Z', '2026-11-20T09:00Z', '2026-11-20T09:00:00.250+01:00', '2024-02-29T23:59:59-05:00'])(
  'takes %s',
  (text) => {
    expect(isInstant(text)).toBe(true);
  },
);

it.each(['2026-11-20', '2026-11-20T09:00:00', '2026-02-30T09:00:00Z', '2026-11-20T25:00:00Z', '20/11/2026', ''])(
  'refuses %s',
  (text) => {
    expect(isInstant(text)).toBe(false);
  },
);
