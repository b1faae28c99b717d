import { holdsPersonalData } from '../analysis/personal-data.js';
import type { Rule } from '../rule.js';

export const personalDataWithoutPrivacy: Rule = {
  name: 'personal-data-without-privacy',
  severity: 'warning',
  preset: 'recommended',
  docs: 'A question that asks for personal data does not say how private the answer is.',
  check: ({ questions }) =>
    questions
      .filter((question) => question.source.privacy === undefined && holdsPersonalData(question))
      .map(({ path, id }) => ({ path, params: { id } })),
};
