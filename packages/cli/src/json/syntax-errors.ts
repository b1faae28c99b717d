import type { Node, ParseError } from 'jsonc-parser';
import { parseTree, printParseErrorCode } from 'jsonc-parser';
import { nestingOf } from './nesting.js';
import type { Range } from './range.js';

/** A place where the text is not JSON. */
export interface SyntaxMistake extends Range {
  /** What is wrong there: jsonc-parser's own name, such as `CommaExpected`; empty when it has none. */
  readonly reason: string;
}

/** A JSON text with its places. */
export interface ReadSyntax {
  /** Absent for an empty text, and for one nested too deeply to be looked into. */
  readonly root: Node | undefined;
  readonly mistakes: readonly SyntaxMistake[];
}

/** The reader of JSON goes into itself at each level; this is far above what a scenario may have, far below the stack. */
const deepest = 500;

/** Reads a JSON text and tells each mistake with its place; none exactly when `JSON.parse` takes the text. */
export function readSyntax(text: string): ReadSyntax {
  const found: ParseError[] = [];
  const root = nestingOf(text) > deepest ? undefined : parseTree(text, found, { disallowComments: true });
  const mistakes = found.map(({ error, offset, length }) => ({ reason: printParseErrorCode(error), offset, length }));
  if (mistakes.length === 0 && !isJson(text)) return { root, mistakes: [{ reason: '', offset: 0, length: 0 }] };
  return { root, mistakes: mistakes.filter((mistake, place) => !follows(mistake, mistakes[place - 1])) };
}

/** Whether one mistake is only the consequence of the one before: it begins where that one ends. */
const follows = ({ offset }: SyntaxMistake, before: SyntaxMistake | undefined) =>
  before !== undefined && offset <= before.offset + before.length;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
