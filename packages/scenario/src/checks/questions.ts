import type { OutlineNode } from '../compile/outline.js';
import { isRepeat } from '../compile/outline.js';
import type { Issue } from '../issue.js';
import { questionTypeNamed } from '../items/index.js';
import type { Item, Question } from '../items/item.js';
import type { QuestionType } from '../items/question-type.js';
import { contextPathsOf } from '../source/context-paths.js';
import type { Check } from './check.js';
import { prefillIssues } from './prefill.js';

/** Each question's default can be read by its own type, its prefill exists and fits, its options differ, and its keys mean something. */
export const checkQuestions: Check = (source, outline) => {
  const paths = contextPathsOf(source.context);
  return outline.flatMap((node) => {
    const type = node.kind === 'item' ? questionTypeNamed((node.source as Item).type) : undefined;
    if (!type) return overIssues(node);
    // A registered question type was found for it: it is a question.
    const question = node.source as Question;
    return [
      ...defaultIssues(node, question, type),
      ...(question.prefill === undefined ? [] : prefillIssues(node, question.prefill, { type, outline, paths })),
      ...optionIssues(node, question),
    ];
  });
};

/** What a repeat over another may say: its rows are given, so nothing is asked but in them. */
const keysOver: readonly string[] = ['type', 'id', 'label', 'when', 'over', 'itemLabel', 'items'];

function overIssues({ kind, path, source }: OutlineNode): readonly Issue[] {
  // A list is made of a repeat, or of a step that goes over one: that has no other keys.
  const repeat = source as Item;
  if (kind !== 'repeat' || !isRepeat(repeat) || repeat.over === undefined) return [];
  const { over } = repeat;
  return Object.entries(repeat)
    .filter(([key, value]) => value !== undefined && !keysOver.includes(key))
    .map(([key]) => ({ code: 'repeat-over-ignores', path: `${path}/${key}`, params: { key, over } }));
}

function defaultIssues({ path }: OutlineNode, question: Question, type: QuestionType): readonly Issue[] {
  if (question.default === undefined) return [];
  const reading = type.read(question.default, question);
  if (reading.kind !== 'refused') return [];
  return [{ code: 'default-refused', path: `${path}/default`, params: { ...reading.params, reason: reading.code } }];
}

function optionIssues({ path }: OutlineNode, { options = [] }: Question): readonly Issue[] {
  const seen = new Set<string>();
  return options.flatMap(({ value }, position) => {
    if (!seen.has(value)) {
      seen.add(value);
      return [];
    }
    return [{ code: 'duplicate-option', path: `${path}/options/${position}/value`, params: { value } }];
  });
}
