import type { describeIssue, Issue } from '@filrouge/scenario';
import type { Messages } from '../messages/index.js';

/** Every code of this package's issues, never reused. */
export const loadingIssueCodes = [
  /** Nothing answered at the address. `url`. */
  'scenario-unreachable',
  /** The server answered with a failure. `url`, `status`. */
  'scenario-refused',
  /** A file of the script that the scenario needs could not be loaded, or was not asked for. `name`. */
  'part-missing',
] as const;
/** Code of an issue met while a scenario is loaded. */
export type LoadingIssueCode = (typeof loadingIssueCodes)[number];

/** An issue met while a scenario is loaded. */
export function loadingIssue(code: LoadingIssueCode, params: Issue['params']): Issue {
  return { code, path: '', params };
}

/** What was read at an address is named by it where the place alone says nothing: it is no JSON at all. */
export function issueFrom(url: string, issue: Issue): Issue {
  return issue.code === 'invalid-json' ? { ...issue, params: { ...issue.params, url } } : issue;
}

/** Whether an issue says that the scenario did not come. */
export const isLoadingIssue = ({ code }: Issue): boolean => (loadingIssueCodes as readonly string[]).includes(code);

/** What an issue is told with. */
export interface ProblemWords {
  readonly locale: string;
  readonly words: Messages['frame']['problem'];
  /** Tells every issue that is not this package's own. */
  readonly describe: typeof describeIssue;
}

/** What is wrong and what to do, in the operator's language; of this package's issues and of every other. */
export function describeProblem(issue: Issue, { locale, words, describe }: ProblemWords) {
  const url = String(issue.params['url'] ?? '');
  if (issue.code === 'scenario-unreachable')
    return { message: words.unreachable(url), remedy: words.unreachableRemedy };
  if (issue.code === 'scenario-refused') {
    return { message: words.refused(url, String(issue.params['status'] ?? '')), remedy: words.refusedRemedy };
  }
  if (issue.code === 'part-missing') return { message: words.partMissing, remedy: words.unreachableRemedy };
  if (issue.code === 'invalid-json' && url !== '') {
    // The parser's own words tell the place; where it has none, none.
    return {
      message: `${words.notJson(url)} ${String(issue.params['detail'] ?? '')}`.trim(),
      remedy: words.notJsonRemedy,
    };
  }
  return describe(issue, locale);
}
