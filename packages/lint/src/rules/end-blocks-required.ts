import type { Analysis } from '../analysis/analysis.js';
import type { Rule } from '../rule.js';

export const endBlocksRequired: Rule = {
  name: 'end-blocks-required',
  severity: 'info',
  preset: 'recommended',
  docs: 'A call ends as resolved before a required question that its ticket needs is asked.',
  check: (analysis) => {
    const needed = analysis.questions.filter(
      (question) =>
        question.required === true &&
        isNeeded(analysis, question.id) &&
        analysis.outline.factsOf(question).length === 0,
    );
    return analysis.outline.ends
      .filter(({ outcome }) => outcome === 'resolved')
      .flatMap(({ index, path, id }) => {
        const missed = needed.filter((question) => question.index > index).map((question) => question.id);
        return missed.length === 0 ? [] : [{ path, params: { id, questions: missed.join(', ') } }];
      });
  },
};

/** Who called, and the title by which the ticket is found. */
const isNeeded = ({ reads }: Analysis, name: string) =>
  reads.readersOf(name).some(({ role }) => role === 'requester' || role === 'ticket');
