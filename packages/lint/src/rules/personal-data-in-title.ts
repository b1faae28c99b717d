import type { QuestionCell } from '@filrouge/scenario';
import { holdsPersonalData } from '../analysis/personal-data.js';
import type { Rule } from '../rule.js';

export const personalDataInTitle: Rule = {
  name: 'personal-data-in-title',
  severity: 'warning',
  preset: 'recommended',
  docs: 'The title of the ticket shows personal data: it stands in every list, mail and notification.',
  check: ({ scenario, questionNamed }) =>
    scenario.ticket.title.reads.flatMap((name) => {
      const question = questionNamed(name);
      return question && isPersonal(question) ? [{ path: '/ticket/title', params: { name } }] : [];
    }),
};

/** What the author says it is; else what it looks like. */
const isPersonal = (question: QuestionCell) => {
  const { privacy } = question.source;
  return privacy === undefined ? holdsPersonalData(question) : privacy === 'personal' || privacy === 'sensitive';
};
