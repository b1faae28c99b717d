import { fileURLToPath } from 'node:url';
import { mutate, nodeIo } from '@filrouge/cli';
import { expect, it } from 'vitest';

/** A few edits a run; `FILROUGE_EDITS` makes more, and in every example. What 300 of each come to stands in docs/mutation.md. */
const wanted = process.env['FILROUGE_EDITS'];
const here = fileURLToPath(new URL('.', import.meta.url));
/** Four clients on one base: four times the edits, and calls that are short to play. */
const paths = wanted === undefined ? [`${here}it-base`] : [here];
const edits = Number(wanted ?? 19);
/** Other edits each run; `FILROUGE_SEED` makes those of a run again. */
const seed = Number(process.env['FILROUGE_SEED'] ?? Date.now() % 2 ** 31);
/**
 * Of so few edits some runs come out worse than the whole by chance alone. Where 92 of 100 are reported, sixty by chance
 * fall below this less than once in ten thousand runs.
 */
const least = 75;

it(`reports most edits that change a call (FILROUGE_SEED=${seed})`, { timeout: 60_000 + edits * 60_000 }, async () => {
  const { percent, changing, scenarios } = await mutate(nodeIo(process), paths, { edits, seed });

  const unseen = scenarios.flatMap((scenario) => scenario.unseen.map(({ path, kind }) => `${kind} ${path}`));
  expect(changing).toBeGreaterThan(edits / 3);
  expect({ percent, unseen }).toSatisfy(({ percent: reported }: { percent: number }) => reported >= least);
});
