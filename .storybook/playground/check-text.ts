import { describeFinding, lint } from '../../packages/lint/src/index.js';
import { describeIssue, parseScenario, type Scenario } from '../../packages/scenario/src/index.js';
import { placeInJson, type TextPlace } from './place-in-json.js';

/** Something to mend in the text, and where. */
export interface Mark extends TextPlace {
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly code: string;
  /** From 1. */
  readonly line: number;
}

/** What a text is worth: a scenario that runs, or none, and everything to mend. */
export interface Checked {
  readonly scenario: Scenario | undefined;
  readonly marks: readonly Mark[];
}

/** Reads a text as `filrouge validate` and `filrouge lint` do. */
export function checkText(text: string, locale: string): Checked {
  const parsed = parseScenario(text);
  if (!parsed.ok) {
    const mistakes = parsed.issues.map((issue) => ({ ...issue, severity: 'error' as const }));
    return { scenario: undefined, marks: mistakes.map((issue) => markOf(text, issue, describeIssue(issue, locale))) };
  }
  const { scenario } = parsed;
  const marks = lint(scenario).map((finding) =>
    markOf(text, { ...finding, code: finding.rule }, describeFinding(finding, locale)),
  );
  return { scenario, marks };
}

interface Told {
  readonly severity: Mark['severity'];
  readonly code: string;
  readonly path: string;
}

function markOf(
  text: string,
  { severity, code, path }: Told,
  { message, remedy }: { message: string; remedy: string },
): Mark {
  const place = placeInJson(text, path);
  const line = text.slice(0, place.from).split('\n').length;
  return { severity, code, message: [message, remedy].filter(Boolean).join(' '), line, ...place };
}
