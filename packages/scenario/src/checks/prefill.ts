import { isRepeat } from '../compile/outline.js';
import type { OutlineNode } from '../compile/outline.js';
import type { Issue } from '../issue.js';
import type { Item } from '../items/item.js';
import type { QuestionType } from '../items/question-type.js';
import { unknownContextKey } from '../parse/unknown-context-key.js';
import { contextValueTypes } from '../source/context.js';
import { isContextRows } from '../source/context-paths.js';
import type { ContextPath } from '../source/context-paths.js';

/** What a question may be filled from. */
export interface PrefillGround {
  readonly type: QuestionType;
  readonly outline: readonly OutlineNode[];
  /** Every host value that is declared. */
  readonly paths: readonly ContextPath[];
}

/** A host value that fills a question is declared and fits; one in rows of the host fills a question of the same rows. */
export function prefillIssues(
  node: OutlineNode,
  prefill: string,
  { type, outline, paths }: PrefillGround,
): readonly Issue[] {
  const path = `${node.path}/prefill`;
  const key = keyOf(prefill);
  const found = paths.find(({ name }) => name === prefill);
  if (!found)
    return [
      unknownContextKey(
        { path, name: key },
        key,
        paths.map(({ name }) => keyOf(name)),
      ),
    ];
  const { declared, rows } = found;
  const fits = isContextRows(declared) ? type.name === 'repeat' : canFill(contextValueTypes[declared], type);
  if (!fits) {
    const told = isContextRows(declared) ? 'list' : declared;
    return [{ code: 'prefill-wrong-type', path, params: { key, declared: told, type: type.name } }];
  }
  if (rows === undefined || isInRowsOf(rows, node, outline)) return [];
  return [{ code: 'prefill-outside-rows', path, params: { key, rows: keyOf(rows) } }];
}

const keyOf = (name: string) => name.slice('context.'.length);

/** A text may fill a person (its name) and a list of one; numbers widen. */
function canFill(from: string, { name, valueType }: QuestionType): boolean {
  if (name === 'repeat') return false;
  return (
    from === valueType ||
    (from === 'string' && (valueType === 'person' || valueType === 'list<string>')) ||
    (from === 'int' && valueType === 'double')
  );
}

/** Whether a question stands in rows that are filled from these, or go over such. */
function isInRowsOf(rows: string, { repeat }: OutlineNode, outline: readonly OutlineNode[]): boolean {
  for (let around = outline[repeat]; around; around = outline[around.repeat])
    if (sourcesOf(around, outline).includes(rows)) return true;
  return false;
}

/** What the rows of a list are filled from: its own, and those of the repeats it goes over. */
function sourcesOf(
  list: OutlineNode,
  outline: readonly OutlineNode[],
  seen: readonly string[] = [],
): readonly string[] {
  // A list is made of a repeat, or of a step that goes over one.
  const { prefill, over } = list.source as { readonly prefill?: string; readonly over?: string };
  const own = prefill !== undefined && isRepeat(list.source as Item) ? [prefill] : [];
  const gone = over === undefined ? undefined : outline.find(({ kind, id }) => kind === 'repeat' && id === over);
  if (!gone || seen.includes(gone.id)) return own;
  return [...own, ...sourcesOf(gone, outline, [...seen, gone.id])];
}
