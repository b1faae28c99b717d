import type { Evaluation, PlayedAnswers, PlayedCall, SessionOptions, View } from '@filrouge/engine';
import { playCall } from '@filrouge/engine';
import type { Issue, Scenario } from '@filrouge/scenario';
import { parseContext } from '@filrouge/scenario';
import { pointerOf } from '../json/pointer.js';

/** What an issue of a call is to be mended in; its path points into that. */
export type Origin = 'answers' | 'context' | 'scenario';

/** What went wrong in a call. */
export interface CallIssue {
  readonly origin: Origin;
  readonly issue: Issue;
}

/** A call that was played: where it stands, and what went wrong on the way. */
export interface PlayedView {
  readonly view: View;
  readonly evaluation: Evaluation;
  readonly issues: readonly CallIssue[];
  /** Options picked that nobody could have picked. */
  readonly neverOffered: readonly CallIssue[];
}

/** Plays a call headless and tells of each issue where it comes from. */
export function play(scenario: Scenario, call: PlayedCall, options?: SessionOptions): PlayedView {
  const { session, evaluation, issues, neverOffered } = playCall(scenario, call, options);
  const { view } = session;
  session.stop();
  const contextCodes = new Set(parseContext(call.context, scenario).issues.map(({ code }) => code));
  const told = issues.map((issue): CallIssue => {
    if (!view.problems.includes(issue)) return { origin: 'answers', issue: inAnswers(issue, call.answers) };
    return { origin: contextCodes.has(issue.code) ? 'context' : 'scenario', issue };
  });
  const refused = neverOffered.map((issue): CallIssue => ({
    origin: 'answers',
    issue: inAnswers(issue, call.answers),
  }));
  return { view, evaluation, issues: told, neverOffered: refused };
}

/** The issue, its path pointing to the answer it is about; in a list, to the first answer to that question. */
function inAnswers(issue: Issue, answers: PlayedAnswers): Issue {
  const [, given = ''] = issue.path.split('/', 2);
  const { id } = issue.params;
  if (typeof id !== 'string') return issue;
  const steps = Array.isArray(answers) ? (answers as readonly object[]) : [answers];
  // What is wrong inside of rows is told with its place in them.
  const path = steps.some((entry) => Object.hasOwn(entry, given)) ? issue.path : pointerOf([id]);
  if (!Array.isArray(answers)) return { ...issue, path };
  const place = steps.findIndex((entry) => Object.hasOwn(entry, given) || Object.hasOwn(entry, id));
  return { ...issue, path: `${pointerOf([Math.max(0, place)])}${path}` };
}
