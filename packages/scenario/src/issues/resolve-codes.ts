/** What is wrong between the files a scenario is made of. Each comment names the params. */
export const resolveCodes = [
  /** It is made of several files, and is to be resolved before it is read. `key`: what says so. */
  'not-resolved',
  /** A file that is named and not there. `reference`, `file`. */
  'file-missing',
  /** A file outside the folder that may be read. `reference`, `file`. */
  'file-outside',
  /** A file that cannot be read. `reference`, `file`, `detail`. */
  'file-unreadable',
  /** A file is named by more than its place beside this one. `reference`. */
  'reference-not-relative',
  /** More files than a scenario may be made of. `limit`. */
  'too-many-files',
  /** A scenario is its own base. `chain`. */
  'extends-cycle',
  /** A block uses itself. `chain`. */
  'use-cycle',
  /** A block nothing has. `name`, `file`, `suggestion` when one is close. */
  'unknown-block',
  /** A parameter the block does not have. `key`, `suggestion` when one is close. */
  'unknown-parameter',
  /** A parameter that must be given. `name`, `type`. */
  'missing-parameter',
  /** A parameter of another type. `name`, `expected`. */
  'parameter-wrong-type',
  /** A parameter that cannot stand inside an expression. `name`, `type`. */
  'parameter-not-a-value',
  /** A block used twice under the same ids. `name`, `id`. */
  'block-used-twice',
  /** A change that does not say what it does. `known`, `suggestion` when one is close. */
  'change-without-verb',
  /** A change that does not say where, or says it twice. `verb`. */
  'change-without-place',
  /** A change of what is not there. `target`, `suggestion` when one is close, `known` of its kind when they are few. */
  'unknown-target',
  /** A change of an id, which others read. `target`. */
  'change-renames',
  /** A thing moved into itself. `target`. */
  'change-into-itself',
  /** Two changes of one thing, whose order would decide. `target`, `other`: where the other stands. */
  'changes-conflict',
  /** Something is taken out, and read all the same. `name`, `reader`: where it is read. */
  'removed-but-read',
] as const;

/** Code of an issue between the files of a scenario. */
export type ResolveIssueCode = (typeof resolveCodes)[number];
