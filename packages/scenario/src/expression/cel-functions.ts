/**
 * What of CEL a scenario may call, with an example. A list of what is let in, not of what is kept out, so that an update
 * of the library opens nothing: its regular expressions (`matches`), `split`, `duration` of any text and the zones of
 * its timestamp methods can be slow without bound, or depend on the machine.
 */
export const celFunctions: Readonly<Record<string, string>> = {
  size: 'size(symptom)',
  string: 'string(users)',
  int: "int('12')",
  double: "double('1.5')",
  timestamp: "timestamp('2026-12-31T00:00:00Z')",
  duration: "duration('4h')",
  has: 'has(context.key)',
};

/** Methods of CEL a scenario may call, with an example. Those of timestamps count in UTC. */
export const celMethods: Readonly<Record<string, string>> = {
  startsWith: "text.startsWith('start')",
  endsWith: "text.endsWith('end')",
  contains: "text.contains('word')",
  join: "list.join(', ')",
  ...Object.fromEntries(['size', 'trim'].map((name) => [name, `text.${name}()`])),
  ...Object.fromEntries(['getFullYear', 'getMonth', 'getDate', 'getDayOfWeek'].map((name) => [name, `now.${name}()`])),
};

/** Methods that take a variable and an expression over it, with an example. */
export const celMacros: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['exists', 'all', 'exists_one', 'filter'].map((name) => [name, `list.${name}(one, one == 'value')`]),
  ),
  map: 'list.map(one, size(one))',
};

/** Arguments a method takes; undefined for what is no method. */
export function argumentCountsOf(method: string): readonly number[] | undefined {
  if (Object.hasOwn(celMacros, method)) return method === 'map' ? [2, 3] : [2];
  if (!Object.hasOwn(celMethods, method)) return undefined;
  return [celMethods[method]?.endsWith('()') ? 0 : 1];
}

/** How a function or method of CEL is called; undefined for what is neither. */
export function usageOf(name: string): string | undefined {
  const table = [celFunctions, celMethods, celMacros].find((one) => Object.hasOwn(one, name));
  return table?.[name];
}

/** What is known and left out, with what to write instead where there is something. */
export const leftOut: Readonly<Record<string, string | undefined>> = {
  matches: "mentions(text, ['word'])",
  lowerAscii: 'fold(text)',
  upperAscii: 'fold(text)',
  indexOf: "text.contains('word')",
  lastIndexOf: "text.contains('word')",
  substring: "text.startsWith('start')",
  split: "text.contains('word')",
  getDayOfMonth: 'now.getDate()',
  // Hours of a timestamp are UTC: an author means the client's.
  getHours: "clientTime >= '08:00'",
  getMinutes: "clientTime >= '08:30'",
  getSeconds: undefined,
  ...Object.fromEntries(
    ['bind', 'bool', 'bytes', 'dyn', 'getDayOfYear', 'getMilliseconds', 'type', 'uint'].map((name) => [
      name,
      undefined,
    ]),
  ),
};

/** Functions that take a literal only, and what it must look like. */
export const literalForms: Readonly<Record<string, RegExp>> = {
  timestamp: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/,
  duration: /^[+-]?(\d{1,9}(\.\d{1,9})?(h|ms|m|s))+$/,
};
