import { fileURLToPath } from 'node:url';
import { mutate, nodeIo } from '@filrouge/cli';
import { expect, it } from 'vitest';

/** A few edits a run; `FILROUGE_EDITS` makes more, and in every example. What all of them come to stands in docs/mutation.md. */
const wanted = process.env['FILROUGE_EDITS'];
const here = fileURLToPath(new URL('.', import.meta.url));
const paths = wanted === undefined ? [`${here}logistique`] : [here];
const edits = Number(wanted ?? 45);
/** With it the one example gets the edits that docs/mutation.md counts. */
const seed = wanted === undefined ? 6 : 1;

it('reports nine of ten edits that change a call', { timeout: 60_000 + edits * 60_000 }, async () => {
  const { percent, changing, scenarios } = await mutate(nodeIo(process), paths, { edits, seed });

  const unseen = scenarios.flatMap((scenario) => scenario.unseen.map(({ path, kind }) => `${kind} ${path}`));
  expect(changing).toBeGreaterThan(edits / 3);
  expect({ percent, unseen }).toSatisfy(({ percent: reported }: { percent: number }) => reported >= 90);
});
