import { decodeEntities } from '../text/decode-entities.js';
import type { Inline } from './content.js';
import type { ReadingPlace } from './reading.js';

/** Emphasis in links in emphasis: nobody writes deeper. */
const deepest = 6;

/** What starts something other than plain text. Each alternative ends at its own delimiter and crosses no other. */
const marks =
  /\\([!-/:-@[-`{-~])|(`+)([^`]+)\2(?!`)|!?\[([^[\]]*)\]\(\s*<?([^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*)>?(?:\s+"[^"]*")?\s*\)|<((?:https?:|mailto:)[^\s<>]+)>|\b(https?:\/\/[^\s<>()]+[^\s<>().,;:!?'"»…])|(\*\*|__)(?=\S)([^*_]+?(?:[*_][^*_]+[*_][^*_]*?)?)\8|(?<![\p{L}\p{N}])([*_])(?=\S)([^*_]+)\10(?![\p{L}\p{N}])|<br\s*\/?>|( {2,}\n|\\\n)/gu;

/** The inlines of a Markdown text. */
export function markdownInlines(text: string, place: ReadingPlace, depth = 0): readonly Inline[] {
  if (depth > deepest) return [plain(text)];
  const inlines: Inline[] = [];
  let from = 0;
  for (const found of text.matchAll(marks)) {
    if (found.index > from) inlines.push(plain(text.slice(from, found.index)));
    inlines.push(inlineOf(found, place, depth));
    from = found.index + found[0].length;
  }
  return from < text.length ? [...inlines, plain(text.slice(from))] : inlines;
}

function inlineOf(found: RegExpMatchArray, place: ReadingPlace, depth: number): Inline {
  const [whole, escaped, , code, label, address, autolink, bare, , strong, , emphasis] = found;
  const within = (inner: string) => markdownInlines(inner, place, depth + 1);
  if (escaped !== undefined) return { kind: 'text', text: escaped };
  if (code !== undefined) return { kind: 'code', text: code.trim() };
  // A picture is named, not fetched: it would tell its server who reads.
  if (label !== undefined && whole.startsWith('!')) return plain(label);
  if (label !== undefined) return linkTo(address ?? '', within(label), place);
  const url = autolink ?? bare;
  if (url !== undefined) return linkTo(url, [plain(url.replace(/^mailto:/, ''))], place);
  if (strong !== undefined) return { kind: 'strong', children: within(strong) };
  if (emphasis !== undefined) return { kind: 'emphasis', children: within(emphasis) };
  return { kind: 'break' };
}

/** A link, or its words alone where it may not be followed. */
function linkTo(address: string, children: readonly Inline[], { linkOf }: ReadingPlace): Inline {
  const href = linkOf(address);
  return href === undefined ? { kind: 'strong', children } : { kind: 'link', href, children };
}

const plain = (text: string): Inline => ({ kind: 'text', text: decodeEntities(text) });
