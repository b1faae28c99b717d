import type { Issue } from '../issue.js';
import { readBy, tooManyMistakes } from '../issues/zod-issues.js';
import { scenarioSourceSchema } from '../source/scenario-source.js';

/** How many entries of each list and of each object are read, as long as they hold too many mistakes themselves. */
const lengths = [1000, 100, 10];

/** More keys than any object of the language has: what has more is a record, or nothing. */
const mostKeys = 100;

/** The mistakes in the first entries of each list and object, of data that has more than can be held; none where these do too. */
export function firstMistakes(input: unknown): readonly Issue[] {
  for (const length of lengths) {
    const read = readBy(scenarioSourceSchema, shortened(input, length));
    const issues = read.ok ? [] : read.issues;
    if (!issues.some(({ code }) => code === tooManyMistakes)) return issues;
  }
  return [];
}

/** The data with the first entries of each list and object only; it is not deep, `measure` saw to that. */
function shortened(value: unknown, length: number): unknown {
  if (Array.isArray(value)) return value.slice(0, length).map((held) => shortened(held, length));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, Math.max(length, mostKeys))
      .map(([key, held]) => [key, shortened(held, length)]),
  );
}
