import type { Sentences } from '../../issue-messages.js';
import type { ResolveIssueCode } from '../../resolve-codes.js';

/** What the author of a base, an overlay or a library is told, in English. */
export const resolve: Sentences<ResolveIssueCode> = {
  'not-resolved':
    '"{key}" brings in what stands elsewhere, so this is not a whole scenario yet.\nMake one file of it first: filrouge bundle FILE -o OUT, or resolveScenario.',
  'file-missing': 'There is no file {file}.\nCheck "{reference}": it is read from the folder of this file.',
  'file-outside':
    '{file} stands outside the folder that may be read.\nMove it inside, or name a folder that holds both: --root FOLDER.',
  'file-unreadable': '{file} cannot be read[: {detail}|].\nMend that file, or name another than "{reference}".',
  'reference-not-relative':
    '"{reference}" does not tell the file from this one.\nWrite a relative path with slashes, such as ../library/blocks.json.',
  'too-many-files': 'This is made of too many files: the limit is {limit}.\nPut blocks together in one library.',
  'extends-cycle': 'This scenario is its own base: {chain}.\nTake "extends" out of one of them.',
  'use-cycle': 'This block uses itself: {chain}.\nTake the "use" out of one of them.',
  'unknown-block': 'There is no block "{name}" in {file}.\n[Did you mean "{suggestion}"?|Add it under "blocks" there.]',
  'unknown-parameter':
    'The block has no parameter "{key}".\n[Did you mean "{suggestion}"?|Declare it under "parameters" of the block, or take it out.]',
  'missing-parameter': 'The block needs its parameter "{name}".\nAdd it to "with": {type:kind}.',
  'parameter-wrong-type': 'The parameter "{name}" must be {expected:kind}.\nWrite {expected:kind}.',
  'parameter-not-a-value':
    'The parameter "{name}" is {type:kind}, which cannot stand inside an expression.\nWrite {"param": "{name}"} where the whole value goes.',
  'block-used-twice':
    'The block "{name}" is used here once more, so "{id}" would stand twice.\nGive this use a "prefix", such as "witness_".',
  'change-without-verb':
    'This change does not say what it does.\n[Did you mean "{suggestion}"?|Begin it with one of: {known}.]',
  'change-without-place':
    'This change does not say where to {verb}, or says it twice.\nWrite one of "before", "after" and "into".',
  'unknown-target':
    'The base has nothing called "{target}"[; it has {known}|].\n[Did you mean "{suggestion}"?|Name an id, question/option, step:id or rule:id.]',
  'change-renames':
    'This would rename "{target}", and its conditions would not find it any more.\nKeep the name, or remove it and add another.',
  'change-into-itself': '"{target}" cannot go into itself.\nName a place outside it.',
  'changes-conflict':
    'Another change ({other}) touches "{target}" too, and their order would decide.\nMake one change of both, or take one out.',
  'removed-but-read':
    '"{name}" is taken out here, and still read: {reader}.\nChange what reads it too, or keep "{name}".',
};

/** What a parameter may be, in English. */
export const resolveKinds = {
  condition: 'a condition',
  label: 'a text, or one text per locale',
  options: 'a list of options',
  blocks: 'blocks',
  items: 'items',
  'array|record': 'a list of texts, or one per locale',
};
