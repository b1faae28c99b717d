import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { forget, record, recorded } from './tally.mjs';

afterEach(() => vi.unstubAllEnvs());

describe('the counts', () => {
  it('are kept a kind until it is forgotten', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tally-'));
    vi.stubEnv('FILROUGE_TALLY', folder);

    record('node', 3, 0);
    const kept = recorded('node');
    forget('node');

    expect(kept).toEqual({ passed: 3, failed: 0, failures: [] });
    expect(recorded('node')).toBe(undefined);
    rmSync(folder, { recursive: true });
  });

  it('are none where nothing is counted, as in a run by hand', () => {
    vi.stubEnv('FILROUGE_TALLY', undefined);

    record('node', 3, 0);
    forget('node');

    expect(recorded('node')).toBe(undefined);
  });
});
