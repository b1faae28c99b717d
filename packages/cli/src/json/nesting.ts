import { createScanner } from 'jsonc-parser';

/** How deep objects and lists stand in one another; counted without recursion, so any text is safe. */
export function nestingOf(text: string): number {
  const scanner = createScanner(text, true);
  let [depth, deepest] = [0, 0];
  for (;;) {
    scanner.scan();
    const first = text[scanner.getTokenOffset()];
    if (first === undefined) return deepest;
    if (first === '{' || first === '[') deepest = Math.max(deepest, (depth += 1));
    if (first === '}' || first === ']') depth -= 1;
  }
}
