import { jsonLanguage } from '@codemirror/lang-json';
import type { SyntaxNode } from '@lezer/common';

/** Part of a text, by offsets. */
export interface TextPlace {
  readonly from: number;
  readonly to: number;
}

/** What a JSON Pointer names in a text, or the nearest thing around it that is there: the text may be half written. */
export function placeInJson(text: string, pointer: string): TextPlace {
  let place: SyntaxNode | null = jsonLanguage.parser.parse(text).topNode.firstChild;
  for (const name of namesOf(pointer)) {
    const inner: SyntaxNode | null = place && childOf(place, name, text);
    if (!inner) break;
    place = inner;
  }
  return place ? { from: place.from, to: place.to } : { from: 0, to: 0 };
}

const namesOf = (pointer: string) =>
  pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));

function childOf(node: SyntaxNode, name: string, text: string): SyntaxNode | null {
  if (node.name === 'Array') return node.getChildren('⚠').length === 0 ? (valuesOf(node)[Number(name)] ?? null) : null;
  const named = node.getChildren('Property').find((property) => nameOf(property, text) === name);
  return named?.lastChild ?? null;
}

const valuesOf = (list: SyntaxNode): readonly SyntaxNode[] => {
  const values: SyntaxNode[] = [];
  for (let child = list.firstChild; child; child = child.nextSibling)
    if (!['[', ']', ','].includes(child.name)) values.push(child);
  return values;
};

function nameOf(property: SyntaxNode, text: string): string {
  const name = property.getChild('PropertyName');
  return name ? text.slice(name.from + 1, name.to - 1) : '';
}
