/** Codes of what an author can mend in an expression or a text with placeholders; see each for its params. */
export const mistakeCodes = [
  /** Nothing is written. */
  'expression-empty',
  /** What stands at the place cannot stand there. `found`. */
  'expression-syntax',
  /** The text ends too early: a bracket or an operand is missing. */
  'expression-unfinished',
  /** A text in quotes is not closed. */
  'expression-unclosed-text',
  /** One `=` where a comparison needs `==`. `found`, `remedy`. */
  'expression-single-equals',
  /** An operator of another language, such as `and`. `found`, `remedy`. */
  'expression-operator',
  /** A number with a comma before its decimals. `found`, `remedy`. */
  'expression-decimal-comma',
  /** A curly quote, as word processors write it. `found`, `remedy`. */
  'expression-typographic-quote',
  /** A name the language keeps for itself. `name`. */
  'expression-reserved-name',
  /** No question, fact or key of that name stands before this place. `name`, `suggestion` when one is close. */
  'expression-unknown-name',
  /** The value has no such field. `name`, `suggestion` when one is close. */
  'expression-unknown-field',
  /** `context` or `client` alone: one of its keys must be read. `name`, `remedy`. */
  'expression-whole-object',
  /** No function of that name. `name`, `suggestion` when one is close. */
  'expression-unknown-function',
  /** The function takes other arguments. `name`; `got` and `remedy`, an example, when known. */
  'expression-wrong-arguments',
  /** The function takes the name of a question or fact, nothing else. `name`. */
  'expression-needs-question',
  /** The function goes over the rows of a repeat. `name`; `suggestion`, a column it takes, when there is one. */
  'expression-needs-rows',
  /** The function takes a text written in the expression, in a given form. `name`, `remedy`: an example. */
  'expression-needs-literal',
  /** The operator does not go with these types. `operator`, `left`, `right`; for anything else, only `detail`. */
  'expression-type',
  /** A condition must be yes or no. `got`. */
  'expression-needs-condition',
  /** Both outcomes of `? :` must be of one type. `left`, `right`. */
  'expression-branches-differ',
  /** All elements of a list must be of one type. `expected`, `got`. */
  'expression-mixed-list',
  /** `==` beside another comparison: implementations of CEL differ in what it binds. `found`, `remedy`. */
  'expression-needs-brackets',
  /** The place needs another type. `expected`, `got`. */
  'expression-wrong-result',
  /** Part of CEL that scenarios leave out. `found`, `remedy` when there is one. */
  'expression-forbidden',
  /** Too many characters. `length`, `limit`. */
  'expression-too-long',
  /** Nested too deeply. `limit`. */
  'expression-too-deep',
  /** Too many parts. `limit`. */
  'expression-too-large',
  /** A placeholder is opened and not closed. */
  'text-unclosed-placeholder',
  /** A placeholder with nothing in it. */
  'text-empty-placeholder',
  /** Too many placeholders in one text. `limit`. */
  'text-too-many-placeholders',
] as const;

/** Code of an author's mistake in an expression. */
export type MistakeCode = (typeof mistakeCodes)[number];

/** Codes of an evaluation that went wrong: `Evaluated` with state `error`. */
export const failureCodes = [
  /** A number divided by zero. */
  'expression-division-by-zero',
  /** A whole number too large to be written down exactly. */
  'expression-overflow',
  /** A number that is not finite. */
  'expression-not-finite',
  /** An element past the end of a list. */
  'expression-no-such-element',
  /** A text that is not a number, or the like. */
  'expression-conversion',
  /** What a name holds is not of the type it was declared with. */
  'expression-wrong-value',
  /** Anything else. */
  'expression-failed',
] as const;

/** Code of an evaluation that went wrong. */
export type FailureCode = (typeof failureCodes)[number];
