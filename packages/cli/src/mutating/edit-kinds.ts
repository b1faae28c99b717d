import { clausesDropped, misspelt, namesMisspelt, numbersShifted, operatorsSwapped } from './expression-edits.js';
import type { Part, Path } from './json-tree.js';

/** A part of a scenario file and what takes its place; `undefined` takes it away. */
export interface PartEdit {
  readonly path: Path;
  readonly replacement: unknown;
}

/** What an author, or a colleague in a hurry, may do to one part of a scenario: by kind, every such edit of a part. */
export const editKinds: Readonly<Record<string, (part: Part) => readonly PartEdit[]>> = {
  'rename an id': ({ path, value }) =>
    isText(value) && idKeys.has(keyOf(path)) ? [{ path, replacement: misspelt(value) }] : [],
  'misspell a key': ({ path, value }) =>
    isObject(value) ? Object.keys(value).map((key) => ({ path, replacement: renamed(value, key, misspelt(key)) })) : [],
  'delete a key': ({ path, value }) => (typeof path.at(-1) === 'string' && !isWording(path, value) ? gone(path) : []),
  'drop an option': ({ path }) => (isEntryOf(path, ['options']) ? gone(path) : []),
  'delete a rule': ({ path }) => (isEntryOf(path, ruleLists) ? gone(path) : []),
  'delete an item': ({ path }) => (isEntryOf(path, outlineLists) ? gone(path) : []),
  'copy an entry twice': ({ path, value }) =>
    Array.isArray(value) && isOrdered(path)
      ? value.map((one: unknown, place) => ({ path, replacement: value.toSpliced(place, 0, one) }))
      : [],
  'change the order': ({ path, value }) =>
    Array.isArray(value) && isOrdered(path)
      ? value
          .slice(1)
          .map((one: unknown, place) => ({ path, replacement: value.toSpliced(place, 2, one, value[place]) }))
      : [],
  'swap an operator': (part) => ofExpression(part, operatorsSwapped),
  'shift a number in an expression': (part) => ofExpression(part, numbersShifted),
  'misspell a name in an expression': (part) => ofExpression(part, namesMisspelt),
  'drop a clause': (part) => ofExpression(part, clausesDropped),
  'shift a number': ({ path, value }) =>
    typeof value === 'number' ? [value + 1, value - 1].map((replacement) => ({ path, replacement })) : [],
  'turn yes to no': ({ path, value }) => (typeof value === 'boolean' ? [{ path, replacement: !value }] : []),
  'pick another level': ({ path, value }) => anotherOf(levels, path, value),
  'pick another kind': ({ path, value }) => kinds.flatMap((kind) => anotherOf(kind, path, value)),
  'misspell a result': ({ path, value }) =>
    isText(value) && resultKeys.has(keyOf(path)) ? [{ path, replacement: misspelt(value) }] : [],
  'change a duration': ({ path, value }) =>
    isText(value) && /^PT\d+[HM]$/.test(value)
      ? [{ path, replacement: value.replace(/\d+/, (count) => String(Number(count) * 2)) }]
      : [],
};

const idKeys = new Set(['id', 'value', 'block', 'list']);
const resultKeys = new Set(['is', 'group', 'article', 'remove', 'set', 'after', 'before']);
const ruleLists = ['impact', 'urgency', 'raise', 'category', 'tags', 'escalation', 'pins'];
const outlineLists = ['steps', 'items', 'then', 'instructions', 'facts', 'changes', 'probes', 'checks'];
const orderedLists = new Set([...ruleLists, ...outlineLists]);
const levels = ['P1', 'P2', 'P3', 'P4', 'P5'];
const kinds = [
  ['low', 'medium', 'high'],
  ['L1', 'L2', 'L3'],
  ['always', 'clientHours'],
  ['qualified', 'resolved', 'redirected', 'linked', 'unfit'],
  ['text', 'longText', 'yesNo', 'integer', 'date', 'phone'],
  ['choice', 'choices'],
  ['none', 'personal', 'sensitive', 'neverStored'],
];
const wordings = new Set(['label', 'say', 'help', 'text', 'because', 'title', 'aliases', 'examples', '$schema']);
const expressionKeys = new Set(['when', 'required', 'value', 'prefill', 'filter', 'optionsWhen']);

/** A wording is what its author means it to be: nothing can tell a better one from a worse one. */
const isWording = (path: Path, value: unknown) =>
  wordings.has(keyOf(path)) && !(isText(value) && value.includes('{{')) ? true : wordings.has(keyOf(path.slice(0, -1)));

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const keyOf = (path: Path) => String(path.at(-1) ?? '');
const gone = (path: Path): readonly PartEdit[] => [{ path, replacement: undefined }];
const isEntryOf = (path: Path, lists: readonly string[]) =>
  typeof path.at(-1) === 'number' && lists.includes(String(path.at(-2)));
const isOrdered = (path: Path) => orderedLists.has(keyOf(path)) || keyOf(path) === 'options';

const renamed = (value: object, key: string, name: string) =>
  Object.fromEntries(Object.entries(value).map(([one, held]) => [one === key ? name : one, held]));

function anotherOf(values: readonly string[], path: Path, value: unknown): readonly PartEdit[] {
  if (!isText(value) || !values.includes(value)) return [];
  return values.filter((one) => one !== value).map((replacement) => ({ path, replacement }));
}

/** Expressions stand under keys of their own, and between the braces of texts. */
function ofExpression({ path, value }: Part, edited: (source: string) => readonly string[]): readonly PartEdit[] {
  if (!isText(value)) return [];
  if (value.includes('{{')) {
    return value.split(/(?<=\{\{)|(?=\}\})/).flatMap((piece, place, pieces) => {
      if (pieces[place + 1]?.startsWith('}}') !== true) return [];
      return edited(piece).map((other) => ({ path, replacement: pieces.toSpliced(place, 1, other).join('') }));
    });
  }
  const isOption = keyOf(path) === 'value' && path.includes('options');
  const isField = path.at(-2) === 'fields';
  if (!isField && (isOption || !expressionKeys.has(keyOf(path)))) return [];
  return edited(value).map((replacement) => ({ path, replacement }));
}
