import { describe, expect, it } from 'vitest';
import { differences, expressionFiles } from '../../../../testing/corpus.js';
import { outcomeOf } from './conformance.harness.js';
import { oracleOutcomeOf } from './oracle.harness.js';

const files = expressionFiles().filter(({ isCel }) => isCel);

/** Names of the cases in which we come to a value and another implementation of CEL to none, to another, or the reverse. */
const differing = files.flatMap((file) =>
  file.cases
    .filter((one) => {
      const [ours, theirs] = [outcomeOf(file, one), oracleOutcomeOf(one.expression, file.names, one.over)];
      return !(
        'gives' in ours === 'gives' in theirs && Object.is(JSON.stringify(ours.gives), JSON.stringify(theirs.gives))
      );
    })
    .map(({ name }) => name),
);

describe('our CEL beside another implementation', () => {
  it('differs where that is explained, and nowhere else', () => {
    const explained = differences().flatMap(({ cases }) => cases);

    expect(differing.toSorted()).toEqual(explained.toSorted());
  });

  it('gives a reason once for each difference', () => {
    expect(differences().filter(({ because }) => because.trim() === '')).toEqual([]);
  });
});
