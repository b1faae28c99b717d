/** An answer without a value, as hosts, cases and scripts write it. */
export interface AnswerMark {
  readonly key: 'unknown' | 'skipped';
  readonly why: unknown;
}

/** `{ "unknown": … }` and `{ "skipped": … }` alone are marks; no question type has a value of that shape. */
export function markOf(given: unknown): AnswerMark | undefined {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined;
  const [entry, ...others] = Object.entries(given);
  if (!entry || others.length > 0) return undefined;
  const [key, why] = entry;
  return key === 'unknown' || key === 'skipped' ? { key, why } : undefined;
}
