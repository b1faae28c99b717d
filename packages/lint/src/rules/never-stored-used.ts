import type { Analysis } from '../analysis/analysis.js';
import type { Rule } from '../rule.js';

export const neverStoredUsed: Rule = {
  name: 'never-stored-used',
  severity: 'error',
  preset: 'recommended',
  docs: 'The ticket is to show an answer that must never be stored: it will be blank there.',
  check: (analysis) =>
    keptPlaces(analysis).flatMap(({ path, names }) =>
      names.filter((name) => analysis.scenario.withheld.has(name)).map((name) => ({ path, params: { name } })),
    ),
};

interface KeptPlace {
  readonly path: string;
  readonly names: readonly string[];
}

/** What the ticket keeps: its title, its fields, its requester, the reasons it quotes and the words it notes. */
function keptPlaces({ expressions, texts }: Analysis): readonly KeptPlace[] {
  return [
    ...expressions
      .filter(({ role }) => role === 'field' || role === 'requester')
      .map(({ path, expression }) => ({ path, names: expression.reads })),
    ...texts
      .filter(({ role }) => ['ticket', 'because', 'instruction', 'end'].includes(role))
      .map(({ path, text }) => ({ path, names: text.reads })),
  ];
}
