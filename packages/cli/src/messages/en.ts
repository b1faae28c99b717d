import { counted } from './counted.js';
import type { Messages, Unknown } from './messages.js';

const quoted = (text: string) => `"${text}"`;

/** English. */
export const en: Messages = {
  locale: 'en',
  colon: ':',
  usage: {
    missingCommand: 'A command is missing.',
    unknownCommand: (unknown) => `There is no command ${quoted(unknown.name)}. ${remedyOf(unknown)}`,
    optionBeforeCommand: (option) => `There is no option ${option} here. Options stand after the command.`,
    unknownOption: (unknown, command) =>
      `${quoted(command)} has no option ${unknown.name}. ${remedyOf(unknown, '--')} See: filrouge help ${command}`,
    optionNeedsValue: (option, placeholder) => `${option} needs a value: ${option} ${placeholder}`,
    optionTakesNoValue: (option) => `${option} takes no value.`,
    missingOption: (option, command) => `${quoted(command)} needs ${option}. See: filrouge help ${command}`,
    missingOperand: (synopsis, command) => `${quoted(command)} needs ${synopsis}. See: filrouge help ${command}`,
    surplusOperand: (operand, command) => `${quoted(operand)} is one too many. See: filrouge help ${command}`,
    unknownOperand: (unknown) => `${quoted(unknown.name)} may not stand here. ${remedyOf(unknown)}`,
    notALocale: (value) => `${quoted(value)} is not a language tag. Write a tag such as fr or en.`,
    notAnInstant: (value) =>
      `${quoted(value)} is not an instant. Write date, time and zone, such as 2026-11-20T09:00:00Z.`,
    notANumber: (value) => `${quoted(value)} does not fit here. Write a number that is not below 0.`,
    notAPercentage: (value) => `${quoted(value)} is not a percentage. Write a number from 0 to 100.`,
    notSound: (path) => `${path} has issues of its own. Mend them first: filrouge validate ${path}`,
    caseFails: (title) => `The case ${quoted(title)} fails already. Mend it first: filrouge test`,
    cannotRead: (path, code) => `${path} cannot be read: ${reasons[code] ?? code}.`,
    alreadyThere: (path) => `${path} is there already and is not overwritten. Name another folder.`,
    notAPort: (value) => `${quoted(value)} is not a port. Write a number from 0 to 65535.`,
    wouldOverwrite: (path) => `${path} is one of the sources and is not overwritten. Name another file.`,
    onlyWith: (option, other) => `${option} means something only with ${other}.`,
    inputReadTwice: 'The standard input (-) can be read only once.',
    noScenarioBelow: (folder) => `There is no scenario.json or *.scenario.json in ${folder} or below.`,
    noScenarioFor: (casePath) => `There is no scenario for ${casePath}, neither beside it nor in the folder above.`,
    noCases: (paths) =>
      `There is no case for ${paths.join(', ')}. A case is a *.case.json beside the scenario, or in "cases" there.`,
    failed: (detail) => `filrouge itself failed: ${detail}`,
  },
  help: {
    purpose: 'Checks, plays and tests Filrouge scenarios.',
    usage: 'Usage',
    commands: 'Commands',
    options: 'Options',
    showHelp: 'show this help',
    showVersion: 'show the version',
    more: 'More on a command: filrouge help COMMAND',
    exitCodes: 'Exit codes: 0 fine, 1 findings, 2 wrong use.',
  },
  interview: {
    help: [
      'Answer as the caller does: a number or words for an option, yesterday 2pm for a time.',
      '? the caller does not know (? why)   Enter passes over   < back   = the ticket now',
    ],
    hasNow: 'So far',
    confirm: '  [Enter] read ',
    done: 'Every question was put. [Enter] the ticket, < back ',
  },
  preview: { stop: 'Every change of the file shows at once. Ctrl-C stops it.' },
  starter: {
    next: (folder) => [
      `Try it:  filrouge preview ${folder}/scenario.json`,
      `Test it: filrouge test ${folder}`,
      `Play it: filrouge run ${folder}/scenario.json`,
    ],
  },
  findings: {
    ok: 'ok',
    counts: ({ steps, questions, instructions, rules, locales }) =>
      [
        counted(steps, 'step', 'steps'),
        counted(questions, 'question', 'questions'),
        counted(instructions, 'instruction', 'instructions'),
        counted(rules, 'rule', 'rules'),
        `${locales.length === 1 ? 'locale' : 'locales'} ${locales.join(', ')}`,
      ].join(', '),
    again: (file, issues) => `${file}: ${counted(issues, 'issue', 'issues')}, told above`,
    total: (issues, files) => `${counted(issues, 'issue', 'issues')} in ${counted(files, 'file', 'files')}`,
  },
  call: {
    opened: 'Opened',
    path: 'Path',
    unanswered: 'not answered',
    unknown: 'not known',
    skipped: 'passed over',
    notShown: 'answered, never shown',
    missing: 'Missing',
    nothing: 'nothing',
    decided: 'Decided',
    yes: 'yes',
    no: (questions) => `no, it still depends on ${questions.join(', ')}`,
    priority: 'Priority',
    grounds: (impact, urgency) => `impact ${impact}, urgency ${urgency}`,
    levels: { high: 'high', medium: 'medium', low: 'low' },
    respondBy: 'First response due',
    resolveBy: 'Solution due',
    escalation: 'Goes to',
    ticket: 'Ticket',
  },
  cases: {
    passed: 'ok  ',
    failed: 'FAIL',
    withoutCases: 'no case',
    signs: '- the case expects it, + it came out',
    total: (passed, failed) => `${passed} passed, ${failed} failed`,
  },
  updating: {
    ask: 'Expect this from now on? [y]es, [n]o, [a]ll, [q]uit: ',
    letters: { yes: 'y', no: 'n', all: 'a', quit: 'q' },
    written: (path) => `${path} written.`,
    changedMeanwhile: (path) => `${path} changed while you were looking, and is left alone.`,
    sayYes: 'nothing is written. Look at the differences; --update --yes writes them.',
  },
  coverage: {
    kind: { step: 'step', item: 'item', option: 'option', rule: 'rule', cell: 'matrix', outcome: 'outcome' },
    kinds: {
      step: 'steps',
      item: 'items',
      option: 'options',
      rule: 'rules',
      cell: 'cells of the matrix',
      outcome: 'outcomes',
    },
    uncovered: 'No case reaches',
    unreachable: (count) => `and ${count} that no call can reach`,
    by: 'reached by',
    written: (path) => `${path} written: check what it expects, and give it a title`,
  },
  mutation: {
    verdicts: {
      check: 'reported by the check',
      case: 'reported by a case',
      lint: 'reported by lint',
      unseen: 'reported by nothing',
      same: 'no call comes out otherwise',
    },
    unseen: 'Calls come out otherwise, and nothing reports it',
    total: (percent, changing) => `${percent} % reported, of ${changing} edits that change what calls come to`,
  },
  diff: {
    same: 'Nothing differs.',
    kinds: { added: 'is new', removed: 'is gone', moved: 'stands elsewhere', changed: 'changed' },
    effects: (calls) => `What that changes for callers (${counted(calls, 'call', 'calls')} played on both)`,
    noEffect: 'nothing',
    effect: (calls, what, [before, after]) =>
      `${counted(calls, 'call goes', 'calls go')} from ${before} to ${after} (${what})`,
    otherPath: (calls) => `${counted(calls, 'call is', 'calls are')} asked other questions`,
    parked: (calls, lost) => `${counted(calls, 'parked call loses', 'parked calls lose')} answers: ${lost.join(', ')}`,
  },
  issues: {
    'not-utf-8': () => ({ message: 'This file is not in UTF-8.', remedy: 'Save it with the encoding UTF-8.' }),
    'duplicate-key': ({ key }) => ({
      message: `The key "${String(key)}" stands twice in this object; only the last would count.`,
      remedy: 'Take one of them out.',
    }),
    'case-file': () => ({
      message: 'This is a case, no scenario.',
      remedy: 'Play it with: filrouge test FILE. It is checked as it is played.',
    }),
    'bad-instant': ({ value }) => ({
      message: `${quoted(String(value))} is not an instant.`,
      remedy: 'Write date, time and zone, such as 2026-11-20T09:00:00Z.',
    }),
  },
  syntax: {
    InvalidSymbol: 'this word has no meaning',
    InvalidNumberFormat: 'this number is not written as JSON writes numbers',
    PropertyNameExpected: 'a key in double quotes is missing, or a comma too many stands before',
    ValueExpected: 'a value is missing',
    ColonExpected: 'a colon is missing',
    CommaExpected: 'a comma is missing',
    CloseBraceExpected: 'a closing brace is missing',
    CloseBracketExpected: 'a closing bracket is missing',
    EndOfFileExpected: 'there is something after the end',
    InvalidCommentToken: 'JSON has no comments\nTake the comment out.',
    TrailingComma: 'a comma stands after the last entry\nTake the comma out.',
    TypographicQuote: 'quotes such as “ and ” are not read\nType the straight quote " before and after the text.',
    SingleQuote: 'single quotes are not read\nType the straight double quote " before and after the text.',
    DecimalComma: 'a comma does not make decimals\nWrite the number with a point, such as 12.5.',
    UnexpectedEndOfComment: 'a comment is not closed',
    UnexpectedEndOfString: 'a text is not closed, or goes over the end of the line',
    UnexpectedEndOfNumber: 'this number is not finished',
    InvalidUnicode: 'four digits from 0 to f must follow \\u',
    InvalidEscapeCharacter: 'this may not follow a backslash; write \\\\ for the backslash itself',
    InvalidCharacter: 'a control character may not stand in a text',
  },
};

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
};

const remedyOf = ({ known, suggestion }: Unknown, before = '') =>
  suggestion === undefined
    ? `Known: ${known.map((name) => before + name).join(', ')}.`
    : `Did you mean ${before}${suggestion}?`;
