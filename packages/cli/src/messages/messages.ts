import type { PointKind } from '@filrouge/lint';
import type { IssueParams } from '@filrouge/scenario';
import type { Impact } from '@filrouge/ticket';
import type { OwnIssueCode } from '../issues/own-issue-codes.js';
import type { Verdict } from '../mutating/verdict.js';

/** All sentences of the command in one language, beside those of its commands' own files and of the issues. */
export interface Messages {
  /** BCP 47 tag of a language, without region. */
  readonly locale: string;
  /** What ends a label, with the space that the language puts before it. */
  readonly colon: string;
  readonly usage: UsageMessages;
  readonly help: HelpMessages;
  readonly interview: InterviewMessages;
  readonly starter: StarterMessages;
  /** How to stop the preview. */
  readonly preview: { readonly stop: string };
  readonly findings: FindingMessages;
  readonly call: CallMessages;
  readonly cases: CaseMessages;
  readonly updating: UpdateMessages;
  readonly coverage: CoverageMessages;
  readonly mutation: MutationMessages;
  readonly diff: DiffMessages;
  readonly issues: Readonly<Record<OwnIssueCode, (params: IssueParams) => Described>>;
  /** What is wrong with a JSON text, by its reason; follows a colon. What to do, where that is known, after a line break. */
  readonly syntax: Readonly<Record<string, string>>;
}

/** An issue in words: what is wrong, and what to do; the remedy is empty when there is nothing to say. */
export interface Described {
  readonly message: string;
  readonly remedy: string;
}

/** A name that nothing has, and what may have been meant. */
export interface Unknown {
  readonly name: string;
  readonly known: readonly string[];
  readonly suggestion: string | undefined;
}

/** What is wrong with a command line. */
export interface UsageMessages {
  readonly missingCommand: string;
  readonly unknownCommand: (unknown: Unknown) => string;
  readonly optionBeforeCommand: (option: string) => string;
  readonly unknownOption: (unknown: Unknown, command: string) => string;
  readonly optionNeedsValue: (option: string, placeholder: string) => string;
  readonly optionTakesNoValue: (option: string) => string;
  readonly missingOption: (option: string, command: string) => string;
  readonly missingOperand: (synopsis: string, command: string) => string;
  readonly surplusOperand: (operand: string, command: string) => string;
  readonly unknownOperand: (unknown: Unknown) => string;
  readonly notALocale: (value: string) => string;
  readonly notAnInstant: (value: string) => string;
  readonly notAPort: (value: string) => string;
  readonly notANumber: (value: string) => string;
  readonly notAPercentage: (value: string) => string;
  /** `code` is the system's, such as ENOENT. */
  readonly notSound: (path: string) => string;
  readonly caseFails: (title: string) => string;
  readonly cannotRead: (path: string, code: string) => string;
  /** What was read would be lost. */
  readonly wouldOverwrite: (path: string) => string;
  readonly alreadyThere: (path: string) => string;
  readonly inputReadTwice: string;
  readonly onlyWith: (option: string, other: string) => string;
  readonly noScenarioBelow: (folder: string) => string;
  readonly noScenarioFor: (casePath: string) => string;
  readonly noCases: (paths: readonly string[]) => string;
  /** Something went wrong in the command itself. */
  readonly failed: (detail: string) => string;
}

/** Headings of help. */
export interface HelpMessages {
  readonly purpose: string;
  readonly usage: string;
  readonly commands: string;
  readonly options: string;
  readonly showHelp: string;
  readonly showVersion: string;
  readonly more: string;
  readonly exitCodes: string;
}

/** What a checked scenario holds. */
export interface ScenarioCounts {
  readonly steps: number;
  readonly questions: number;
  readonly instructions: number;
  readonly rules: number;
  readonly locales: readonly string[];
}

/** The outcome of `validate`. */
export interface FindingMessages {
  readonly ok: string;
  readonly counts: (counts: ScenarioCounts) => string;
  /** A scenario whose issues are all told already. */
  readonly again: (file: string, issues: number) => string;
  readonly total: (issues: number, files: number) => string;
}

/** The outcome of `run`. */
export interface CallMessages {
  readonly opened: string;
  readonly path: string;
  readonly unanswered: string;
  readonly unknown: string;
  readonly skipped: string;
  /** Stands for an answer that must be shown nowhere. */
  readonly notShown: string;
  readonly missing: string;
  readonly nothing: string;
  readonly decided: string;
  readonly yes: string;
  /** `questions` can still change the outcome. */
  readonly no: (questions: readonly string[]) => string;
  readonly priority: string;
  readonly grounds: (impact: string, urgency: string) => string;
  /** Impact and urgency share their levels. */
  readonly levels: Readonly<Record<Impact, string>>;
  readonly respondBy: string;
  readonly resolveBy: string;
  readonly escalation: string;
  readonly ticket: string;
}

/** The outcome of `test`. */
export interface CaseMessages {
  readonly passed: string;
  readonly failed: string;
  readonly withoutCases: string;
  /** What the signs before a value mean. */
  readonly signs: string;
  readonly total: (passed: number, failed: number) => string;
}

/** What `test --update` asks and tells. */
export interface UpdateMessages {
  readonly ask: string;
  /** First letters of what may be answered. */
  readonly letters: { readonly yes: string; readonly no: string; readonly all: string; readonly quit: string };
  readonly written: (path: string) => string;
  readonly changedMeanwhile: (path: string) => string;
  /** Nobody can be asked, and nobody said yes. */
  readonly sayYes: string;
}

/** The outcome of `coverage`. */
export interface CoverageMessages {
  /** One point of a kind. */
  readonly kind: Readonly<Record<PointKind, string>>;
  /** All of them. */
  readonly kinds: Readonly<Record<PointKind, string>>;
  readonly uncovered: string;
  readonly unreachable: (count: number) => string;
  /** Comes before the answers that lead there. */
  readonly by: string;
  readonly written: (path: string) => string;
}

/** The outcome of `mutate`. */
export interface MutationMessages {
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly unseen: string;
  readonly total: (percent: number, changing: number) => string;
}

/** The outcome of `diff`. */
export interface DiffMessages {
  readonly same: string;
  readonly kinds: Readonly<Record<'added' | 'removed' | 'moved' | 'changed', string>>;
  /** Heading; `calls` were played on both versions. */
  readonly effects: (calls: number) => string;
  readonly noEffect: string;
  /** So many calls go from one value of `what` to another. */
  readonly effect: (calls: number, what: string, change: readonly [before: string, after: string]) => string;
  readonly otherPath: (calls: number) => string;
  readonly parked: (calls: number, lost: readonly string[]) => string;
}

/** After `new`. */
export interface StarterMessages {
  /** What to do now, a line each. */
  readonly next: (folder: string) => readonly string[];
}

/** An interview at a terminal. */
export interface InterviewMessages {
  /** What may be typed, a line each. */
  readonly help: readonly string[];
  /** Comes before the answer a question has. */
  readonly hasNow: string;
  /** Asks for the word that an instruction was read. */
  readonly confirm: string;
  /** Asked after the last question. */
  readonly done: string;
}
