/**
 * What became of an edit: reported by the check, by a case or by lint, the cheapest first; unseen although a call comes
 * out otherwise; or no call that we know of comes out otherwise.
 */
export const verdicts = ['check', 'case', 'lint', 'unseen', 'same'] as const;
/** One of `verdicts`. */
export type Verdict = (typeof verdicts)[number];
