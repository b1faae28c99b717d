import type { Node } from 'jsonc-parser';
import type { Difference } from '../cases/play-case.js';
import { expectations } from '../cases/expectations.js';
import type { JsonFile } from '../json/json-file.js';
import { pointerOf } from '../json/pointer.js';
import { writtenLike } from './written-like.js';

/** The text of a case that expects what came out. Nothing but the values that differ changes: keys, order and layout stay. */
export function expectInstead(
  { source: { text }, places: inFile }: JsonFile,
  differences: readonly Difference[],
): string {
  const places = differences.flatMap((difference) => {
    const found = inFile?.nodeAt(pointerOf(['expect', difference.what]));
    // What has no key stands around a place where nothing is.
    return found?.key ? [{ node: found.value, value: valueOf(difference) }] : [];
  });
  // From the last to the first, so that the places of the others stay true.
  return places
    .toSorted((one, other) => other.node.offset - one.node.offset)
    .reduce((changed, { node, value }) => replaced(changed, node, writtenLike(text, node, value)), text);
}

/** What a case says to expect what came. */
export function valueOf({ what, expected, actual }: Difference): unknown {
  return expectations[what]?.toExpect?.(expected, actual) ?? actual;
}

const replaced = (text: string, { offset, length }: Node, by: string) =>
  text.slice(0, offset) + by + text.slice(offset + length);
