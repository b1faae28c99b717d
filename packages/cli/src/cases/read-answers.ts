import type { PlayedAnswers } from '@filrouge/engine';
import type { Issue } from '@filrouge/scenario';
import { isObject, wrongType } from './shape.js';

/** Answers that were read; absent when they are neither an object nor a list of objects. */
export interface AnswersReading {
  readonly answers: PlayedAnswers | undefined;
  readonly issues: readonly Issue[];
}

/** Reads answers by question id, or a list of such objects; `path` is where they stand. */
export function readAnswers(input: unknown, path: string): AnswersReading {
  if (isObject(input)) return { answers: input, issues: [] };
  if (!Array.isArray(input)) return { answers: undefined, issues: [wrongType(path, 'object', input)] };
  const issues = input.flatMap((entry, place) =>
    isObject(entry) ? [] : [wrongType(`${path}/${place}`, 'object', entry)],
  );
  return { answers: input.filter(isObject), issues };
}
