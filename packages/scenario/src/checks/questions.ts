import { closestName } from '../closest-name.js';
import type { OutlineNode } from '../compile/outline.js';
import type { Issue } from '../issue.js';
import { questionTypeNamed } from '../items/index.js';
import type { Item, Question } from '../items/item.js';
import type { QuestionType } from '../items/question-type.js';
import { contextValueTypes } from '../source/context.js';
import type { ContextType } from '../source/context.js';
import type { Check } from './check.js';

/** Each question's default can be read by its own type, its prefill exists and fits, and its options differ. */
export const checkQuestions: Check = (source, outline) =>
  outline.flatMap((node) => {
    const type = node.kind === 'item' ? questionTypeNamed((node.source as Item).type) : undefined;
    if (!type) return [];
    // A registered question type was found for it: it is a question.
    const question = node.source as Question;
    return [
      ...defaultIssues(node, question, type),
      ...prefillIssues(node, question, { type, context: source.context }),
      ...optionIssues(node, question),
    ];
  });

function defaultIssues({ path }: OutlineNode, question: Question, type: QuestionType): readonly Issue[] {
  if (question.default === undefined) return [];
  const reading = type.read(question.default, question);
  if (reading.kind !== 'refused') return [];
  return [{ code: 'default-refused', path: `${path}/default`, params: { ...reading.params, reason: reading.code } }];
}

interface PrefillGround {
  readonly type: QuestionType;
  readonly context: Readonly<Record<string, ContextType>>;
}

function prefillIssues({ path }: OutlineNode, question: Question, { type, context }: PrefillGround): readonly Issue[] {
  if (question.prefill === undefined) return [];
  const key = question.prefill.slice('context.'.length);
  const declared = Object.hasOwn(context, key) ? context[key] : undefined;
  if (!declared) return [unknownKey(`${path}/prefill`, key, Object.keys(context))];
  if (canFill(contextValueTypes[declared], type.valueType)) return [];
  return [{ code: 'prefill-wrong-type', path: `${path}/prefill`, params: { key, declared, type: type.name } }];
}

function unknownKey(path: string, key: string, known: readonly string[]): Issue {
  const suggestion = closestName(key, known);
  return { code: 'unknown-context-key', path, params: { key, ...(suggestion ? { suggestion } : {}) } };
}

/** A text may fill a person (its name) and a list of one; numbers widen. */
function canFill(from: string, to: string): boolean {
  return (
    from === to ||
    (from === 'string' && (to === 'person' || to === 'list<string>')) ||
    (from === 'int' && to === 'double')
  );
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
