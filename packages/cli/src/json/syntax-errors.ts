import type { Node, ParseError } from 'jsonc-parser';
import { parseTree, printParseErrorCode } from 'jsonc-parser';
import { meantMistake } from './meant-mistake.js';
import { nestingOf } from './nesting.js';
import type { SyntaxMistake } from './syntax-mistake.js';

/** A JSON text with its places. */
export interface ReadSyntax {
  /** Absent for an empty text, and for one nested too deeply to be looked into. */
  readonly root: Node | undefined;
  readonly mistakes: readonly SyntaxMistake[];
}

/** The reader of JSON goes into itself at each level; this is far above what a scenario may have, far below the stack. */
const deepest = 500;

/** One slip makes several, and what follows it is guessed: nobody mends hundreds of them one by one. */
const mostMistakes = 200;

/** Reads a JSON text and tells each mistake, of hundreds the first, with its place; none exactly when `JSON.parse` takes the text. */
export function readSyntax(text: string): ReadSyntax {
  const found: ParseError[] = [];
  const root = nestingOf(text) > deepest ? undefined : parseTree(text, found, { disallowComments: true });
  const mistakes = found.map(({ error, offset, length }) => ({ reason: printParseErrorCode(error), offset, length }));
  if (mistakes.length === 0 && !isJson(text)) return { root, mistakes: [{ reason: '', offset: 0, length: 0 }] };
  const first = mistakes.slice(0, mostMistakes).filter((mistake, place) => !follows(mistake, mistakes[place - 1]));
  const meant = first.map((mistake) => meantMistake(text, mistake));
  return { root, mistakes: meant.filter((mistake, place) => !isTornBy(meant[place - 1], mistake, text)) };
}

/** Whether one mistake is only the consequence of the one before: it begins where that one ends. */
const follows = ({ offset }: SyntaxMistake, before: SyntaxMistake | undefined) =>
  before !== undefined && offset <= before.offset + before.length;

/** A number that a decimal comma tears apart is one mistake, and so is a text in wrong quotes. */
const isTornBy = (before: SyntaxMistake | undefined, { offset }: SyntaxMistake, text: string) =>
  before !== undefined &&
  ['DecimalComma', 'TypographicQuote', 'SingleQuote'].includes(before.reason) &&
  !text.slice(before.offset, offset).includes('\n');

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
