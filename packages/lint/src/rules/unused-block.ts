import type { Found } from '../finding.js';
import type { Rule } from '../rule.js';

export const unusedBlock: Rule = {
  name: 'unused-block',
  severity: 'info',
  preset: 'recommended',
  docs: 'A block of the file that nothing in the file uses.',
  check: ({ written }) => {
    const used = blocksUsedIn(written);
    return Object.keys(blocksOf(written))
      .filter((name) => !used.has(name))
      .map((name): Found => ({ path: `/blocks/${escaped(name)}`, params: { name } }));
  },
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function blocksOf(written: unknown): object {
  const blocks = isObject(written) ? written['blocks'] : undefined;
  return isObject(blocks) ? blocks : {};
}

/** Names of the blocks of this very file that stand somewhere in it; a library's are told by `from`. */
function blocksUsedIn(written: unknown): ReadonlySet<unknown> {
  const used = new Set<unknown>();
  const waiting: unknown[] = [written];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (!isObject(value)) continue;
    if (value['type'] === 'use' && value['from'] === undefined) used.add(value['block']);
    for (const held of Object.values(value)) waiting.push(held);
  }
  return used;
}

/** A name as a step of a JSON Pointer (RFC 6901). */
const escaped = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1');
