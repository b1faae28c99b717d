import type { Analysis } from '../analysis/analysis.js';
import type { Point } from '../points/point.js';
import { aimsAt } from './aims.js';
import { Suppositions } from './suppositions.js';
import { isNever } from './worlds.js';

/** Suppositions gone through before a point is left open. */
const mostWork = 20_000;

/**
 * Whether no call comes by the point, whatever is answered, handed in, and at any hour, as long as numbers keep to the
 * limits of their questions. True is certain; false may only mean that it was too much work to tell.
 */
export function isUnreachable(analysis: Analysis, point: Point): boolean {
  const suppositions = new Suppositions(analysis, 'exact');
  return aimsAt(analysis, point).every((way) => isNever({ analysis, suppositions }, way, mostWork));
}
