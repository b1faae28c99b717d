import type * as z from 'zod/mini';
import type { IssueParams } from '../issue.js';
import type { ValueType } from '../expression/expression.js';
import type { TypingPlace } from '../typing/typing-place.js';
import type { Item, Question } from './item.js';
import type { ItemSchema } from './item-schema.js';
import type { SearchKind } from './search-kind.js';

/** An answer as it is stored, sent and written in the ticket: plain JSON. */
export type AnswerValue = string | number | boolean | readonly AnswerValue[] | { readonly [key: string]: AnswerValue };

/** What a check says of a value: an error blocks the ticket, a warning asks again, an info only tells. */
export const checkLevels = ['error', 'warning', 'info'] as const;
/** How strongly a check speaks. */
export type CheckLevel = (typeof checkLevels)[number];

/** A finding about one answer. */
export interface AnswerIssue {
  readonly level: CheckLevel;
  /** Kebab code of `issue-codes.ts`, or `check-failed` for the author's own sentence. */
  readonly code: string;
  readonly params: IssueParams;
}

/** What an answer given from outside turned out to be. `cleared` is an empty answer: there is no value any more. */
export type Reading<Value> =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'cleared' }
  | {
      readonly kind: 'refused';
      readonly code: string;
      readonly params: IssueParams;
      /** Values it may mean, when it may mean several: the operator picks. */
      readonly candidates?: readonly AnswerValue[];
    };

/** Where a value is shown. */
export interface Display {
  /** BCP 47 tag. */
  readonly locale: string;
  /** IANA name: the client's zone. */
  readonly timeZone: string;
  /** The label of an option in that locale, placeholders filled. */
  readonly optionLabel: (value: string) => string;
  /** "Yes" and "No" in that locale. */
  readonly yesNo: (value: boolean) => string;
}

/** Everything the shared code needs to know of one question type; each type is one file that declares it. */
export interface QuestionType {
  readonly name: string;
  /** Schema of the item in a scenario; `items` is the schema of a list of items, for follow-ups. */
  readonly schema: (items: z.ZodMiniType<readonly Item[]>) => ItemSchema;
  /** Its type in expressions. */
  readonly valueType: ValueType;
  /**
   * Reads an answer from a control, a host or a file. Shape only: what is well-formed but doubtful is for `check`. Words
   * such as "yesterday" are understood with a `place` only.
   */
  readonly read: (input: unknown, question: Question, place?: TypingPlace) => Reading<AnswerValue>;
  /** Findings about a value that was read. */
  readonly check: (value: AnswerValue, question: Question) => readonly AnswerIssue[];
  /** The value as a person reads it. */
  readonly display: (value: AnswerValue, question: Question, display: Display) => string;
  /** Option values the value picks, for follow-ups; none for a type without options. */
  readonly picked: (value: AnswerValue) => readonly string[];
  /** What its answers count as when articles are looked for, unless the author says otherwise. */
  readonly searchAs: SearchKind;
  /** The value as expressions read it: of what is kept with its label, the value alone. */
  readonly expressed: (value: AnswerValue) => unknown;
  /** What else is known of the value, by name, for `attribute()`. */
  readonly attributes: (value: AnswerValue, question: Question) => Readonly<Record<string, string>>;
}

/** What a type's own file writes, with its own item and value types. */
export interface QuestionTypeDefinition<Source extends Question, Value extends AnswerValue> {
  readonly name: string;
  readonly schema: (items: z.ZodMiniType<readonly Item[]>) => ItemSchema;
  readonly valueType: ValueType;
  readonly read: (input: unknown, question: Source, place?: TypingPlace) => Reading<Value>;
  readonly check?: (value: Value, question: Source) => readonly AnswerIssue[];
  readonly display: (value: Value, question: Source, display: Display) => string;
  readonly picked?: (value: Value) => readonly string[];
  /** `never` unless said: a name, a number or a date finds no article. */
  readonly searchAs?: SearchKind;
  readonly expressed?: (value: Value) => unknown;
  readonly attributes?: (value: Value, question: Source) => Readonly<Record<string, string>>;
}

/** Declares a question type; fills in what most types leave out, and keeps quiet about what is never stored. */
export function questionType<Source extends Question, Value extends AnswerValue>(
  definition: QuestionTypeDefinition<Source, Value>,
): QuestionType {
  const { read, check = () => [] } = definition;
  const complete = {
    picked: () => [],
    searchAs: 'never',
    expressed: (value: Value) => value,
    attributes: () => ({}),
    ...definition,
    read: (input: unknown, question: Source, place?: TypingPlace) => discreet(read(input, question, place), question),
    check: (value: Value, question: Source) => check(value, question).map((issue) => discreet(issue, question)),
  };
  // The registry picks the type by the item's own `type`, and only `read` makes its values: both always fit.
  return complete as unknown as QuestionType;
}

/** An issue may be logged and sent: it does not quote an answer that must be in no log and no event. */
function discreet<Told extends object>(told: Told, { privacy }: Question): Told {
  if (privacy !== 'neverStored' || !('params' in told)) return told;
  // Readings and findings are what comes here, and both have issue params.
  const { value: _value, ...params } = told.params as IssueParams;
  return { ...told, params };
}
