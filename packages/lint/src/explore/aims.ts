import type { Analysis } from '../analysis/analysis.js';
import type { Point } from '../points/point.js';
import type { Way } from '../points/ways.js';
import { notSentElsewhere, waysTo } from '../points/ways.js';
import { judgedAs } from './suppositions.js';

/** Ways to a point for a search that chooses among the rules which give a level by itself. */
export function aimsAt(analysis: Analysis, point: Point): readonly Way[] {
  if (point.kind !== 'cell') return waysTo(analysis, point);
  const judged = [judgedAs('impact', point.impact), judgedAs('urgency', point.urgency)];
  return [[...judged, ...notSentElsewhere(analysis, 'impact')]];
}
