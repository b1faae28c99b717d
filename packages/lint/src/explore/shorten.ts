import type { Draft } from './call.js';

/** Leaves out answers and host data as long as the call still does what it is for; tries no more than that often. */
export function shortened(draft: Draft, isStill: (shorter: Draft) => boolean, mostTries: number): Draft {
  let [best, tries] = [draft, 0];
  const isWorth = (shorter: Draft) => (tries += 1) <= mostTries && isStill(shorter);
  for (let size = Math.ceil(draft.answers.size / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    const indices = [...best.answers.keys()].toReversed();
    for (let from = 0; from < indices.length; from += size) {
      const shorter = withoutAnswers(best, indices.slice(from, from + size));
      if (isWorth(shorter)) best = shorter;
    }
  }
  for (const key of Object.keys(best.context)) {
    const { [key]: _left, ...context } = best.context;
    if (isWorth({ ...best, context })) best = { ...best, context };
  }
  return best;
}

function withoutAnswers(draft: Draft, left: readonly number[]): Draft {
  const answers = new Map(draft.answers);
  for (const index of left) answers.delete(index);
  return { ...draft, answers };
}
