import type { CompiledText, QuestionCell } from '@filrouge/scenario';
import type { Analysis } from '../analysis/analysis.js';
import type { Found } from '../finding.js';
import type { Rule } from '../rule.js';

export const duplicateLabel: Rule = {
  name: 'duplicate-label',
  severity: 'warning',
  preset: 'recommended',
  docs: 'Two options of a question, or two questions of a step, read the same.',
  check: (analysis) => [...analysis.questions.flatMap(optionsAlike), ...listsOf(analysis).flatMap(labelsAlike)],
};

interface Labelled {
  readonly label: CompiledText;
  readonly path: string;
}

const optionsAlike = ({ options, path }: QuestionCell) =>
  alike(options.map(({ label }, place) => ({ label, path: `${path}/options/${place}/label` })));

/** Questions that stand in one list: follow-ups of different options are never seen together. */
const labelsAlike = (questions: readonly QuestionCell[]) =>
  alike(questions.map(({ label, path }) => ({ label, path: `${path}/label` })));

function listsOf({ outline }: Analysis): readonly (readonly QuestionCell[])[] {
  return outline.nodes.map(({ index }) => outline.childrenOf(index).filter((node) => node.kind === 'question'));
}

function alike(labelled: readonly Labelled[]): readonly Found[] {
  const seen = new Set<string>();
  return labelled.flatMap(({ label, path }) => {
    const shown = [...label.templates].map(([locale, { source }]) => ({ source, key: `${locale} ${folded(source)}` }));
    const double = shown.find(({ key }) => seen.has(key));
    for (const { key } of shown) seen.add(key);
    return double ? [{ path, params: { label: double.source } }] : [];
  });
}

const folded = (text: string) => text.trim().toLowerCase();
