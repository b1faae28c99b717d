import { answered, unknown } from './answer-state.js';
import { attribute } from './attribute.js';
import { daysBetween } from './days-between.js';
import { fold } from './fold.js';
import type { ScenarioFunction } from './function.js';
import { label } from './label.js';
import { mentions } from './mentions.js';
import { all, any, count, max, min, rows, sum } from './rows.js';

/** What scenarios add to CEL's own functions. A new one: one file, one line here. */
export const scenarioFunctions: readonly ScenarioFunction[] = [
  label,
  attribute,
  answered,
  unknown,
  fold,
  mentions,
  daysBetween,
  sum,
  min,
  max,
  count,
  any,
  all,
  rows,
];
