import { fileURLToPath } from 'node:url';
import { bundle, nodeIo, validate } from '@filrouge/cli';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../packages/lint/src/index.js';
import { claimsOf } from './testing/claims.js';
import { planted } from './testing/planted.js';
import { randomWalks } from './testing/random-states.js';

/** Walks of the whole run; fewer in the developers' loop: FILROUGE_WALKS=500. */
const walks = Number(process.env['FILROUGE_WALKS'] ?? 10_000);
/** Another number, other conditions and other walks. */
const seed = Number(process.env['FILROUGE_SEED'] ?? 1);
/** Conditions planted in each example. */
const plants = 24;
/** Random walks take a while on a busy machine. */
const patienceMs = 240_000;

const io = nodeIo(process);
const { files } = await validate(io, [fileURLToPath(new URL('.', import.meta.url))]);
const walksEach = Math.ceil(walks / files.length);

describe('random walks give lint the lie nowhere', () => {
  it.each(files.map(({ file }) => [file.split('/').slice(-3, -1).join('/'), file]))(
    '%s',
    { timeout: patienceMs },
    async (_name, file) => {
      const { text = '' } = await bundle(io, { scenario: file });
      const random = randomFrom(seed);
      const { scenario, count } = planted(text, plants, random);
      const claims = claimsOf(scenario);
      const walk = randomWalks(scenario, random);

      const refuted = Array.from({ length: walksEach }, walk).flatMap((call) =>
        claims.filter((claim) => claim.isRefutedBy(call)).map(({ says }) => says),
      );

      expect([...new Set(refuted)]).toEqual([]);
      expect(count).toBe(plants);
      expect(claims.length).toBeGreaterThan(2);
    },
  );
});
