/**
 * What of CEL a scenario may call. A list of what is let in, not of what is kept out, so that an update of the library
 * opens nothing: its regular expressions (`matches`), `split`, `duration` of any text and the zones of its timestamp
 * methods can be slow without bound, or depend on the machine.
 */
export const celFunctions: ReadonlySet<string> = new Set([
  'size',
  'string',
  'int',
  'double',
  'timestamp',
  'duration',
  'has',
]);

/** Methods of CEL a scenario may call, with how many arguments. Those of timestamps count in UTC. */
export const celMethods: ReadonlyMap<string, number> = new Map([
  ...withArguments(1, ['startsWith', 'endsWith', 'contains', 'join']),
  ...withArguments(0, [
    'size',
    'trim',
    'getFullYear',
    'getMonth',
    'getDate',
    'getDayOfWeek',
    'getHours',
    'getMinutes',
    'getSeconds',
  ]),
]);

/** Methods that take a variable and an expression over it, as in `sites.exists(site, site == 'lyon')`. */
export const celMacros: ReadonlyMap<string, readonly number[]> = new Map([
  ['exists', [2]],
  ['all', [2]],
  ['exists_one', [2]],
  ['filter', [2]],
  ['map', [2, 3]],
]);

/** What is known and left out, with what to write instead; empty when there is nothing. */
export const leftOut: Readonly<Record<string, string>> = {
  matches: "fold(text).contains('word')",
  lowerAscii: 'fold(text)',
  upperAscii: 'fold(text)',
  indexOf: "text.contains('word')",
  lastIndexOf: "text.contains('word')",
  substring: "text.startsWith('start')",
  split: "text.contains('word')",
  getDayOfMonth: 'getDate()',
  ...Object.fromEntries(
    ['bind', 'bytes', 'uint', 'bool', 'dyn', 'type', 'getDayOfYear', 'getMilliseconds'].map((name) => [name, '']),
  ),
};

/** The literal each function takes: an example, and what it must look like. */
export const literals: Readonly<Record<string, { readonly remedy: string; readonly form: RegExp }>> = {
  timestamp: {
    remedy: "timestamp('2026-12-31T00:00:00Z')",
    form: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/,
  },
  duration: { remedy: "duration('4h')", form: /^[+-]?(\d{1,9}(\.\d{1,9})?(h|ms|m|s))+$/ },
};

function withArguments(count: number, names: readonly string[]): (readonly [string, number])[] {
  return names.map((name) => [name, count]);
}
