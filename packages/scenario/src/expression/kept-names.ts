const keywords =
  'as break const continue else false for function if import in let loop namespace null package prototype return true var void while __proto__';
const constants = 'bool bytes cel double google int list map null_type optional string type uint';

/** Names CEL and its library keep for themselves: a question or fact of that name could not be read. */
export const keptNames: readonly string[] = `${keywords} ${constants}`.split(' ');

const kept: ReadonlySet<string> = new Set(keptNames);

/** Whether CEL keeps a name for itself. */
export const isKept = (name: string): boolean => kept.has(name);
