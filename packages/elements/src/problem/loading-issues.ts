import type { Issue } from '@filrouge/scenario';
import { describeIssue } from '@filrouge/scenario';
import type { Messages } from '../messages/index.js';

/** Every code of this package's issues, never reused. */
export const loadingIssueCodes = [
  /** Nothing answered at the address. `url`. */
  'scenario-unreachable',
  /** The server answered with a failure. `url`, `status`. */
  'scenario-refused',
] as const;
/** Code of an issue met while a scenario is loaded. */
export type LoadingIssueCode = (typeof loadingIssueCodes)[number];

/** An issue met while a scenario is loaded. */
export function loadingIssue(code: LoadingIssueCode, params: Issue['params']): Issue {
  return { code, path: '', params };
}

/** What is wrong and what to do, in the operator's language; of this package's issues and of every other. */
export function describeProblem(issue: Issue, locale: string, words: Messages['frame']['problem']) {
  const url = String(issue.params['url'] ?? '');
  if (issue.code === 'scenario-unreachable')
    return { message: words.unreachable(url), remedy: words.unreachableRemedy };
  if (issue.code === 'scenario-refused') {
    return { message: words.refused(url, String(issue.params['status'] ?? '')), remedy: words.refusedRemedy };
  }
  return describeIssue(issue, locale);
}
