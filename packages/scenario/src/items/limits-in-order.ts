import * as z from 'zod/mini';
import type { IssueCode } from '../issues/issue-codes.js';

const code: IssueCode = 'limits-crossed';

/** A check of an item: its lower limit, where both are given, is not above its upper one. */
export const limitsInOrder = (low: string, high: string) =>
  z.refine<Readonly<Record<string, unknown>>>((item) => !isAbove(item[low], item[high]), {
    path: [high],
    error: code,
    params: { low, high },
  });

function isAbove(low: unknown, high: unknown): boolean {
  if (typeof low === 'number' && typeof high === 'number') return low > high;
  // Dates are written YYYY-MM-DD, so the order of the texts is the order of the days.
  return typeof low === 'string' && typeof high === 'string' && low > high;
}
