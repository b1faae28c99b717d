import { answerCodes } from './answer-codes.js';
import { failureCodes, mistakeCodes } from '../expression/mistake-codes.js';
import { resolveCodes } from './resolve-codes.js';

/** What is wrong with a scenario file: its text, its keys and its values. Each comment names the params. */
const sourceCodes = [
  /** The text is not JSON. `detail`: what the reader of JSON says; `mend`: what to do, where that is known. */
  'invalid-json',
  /** The whole must be one object. `got` where known. */
  'not-an-object',
  /** More values or characters than a scenario may have. `limit`, `unit`. */
  'too-large',
  /** Nested more often than this. `limit`. */
  'too-deep',
  /** More mistakes than can be held: of such data only those in the first entries of each list and object are told. */
  'too-many-mistakes',
  /** More mistakes of a kind than are told one by one. `count` of the others, `of`: their code. */
  'more-mistakes',
  /** Written in another format of the language. `format`, `supported`. */
  'format-unsupported',
  /** Written in an older format of the language. `format`, `supported`. */
  'format-outdated',
  /** Something that has no place in the new format. `key`. */
  'not-migrated',
  /** A key that must be there is not. `key`. */
  'missing-key',
  /** A key that nothing reads. `key`, `suggestion` when one is close. */
  'unknown-key',
  /** A value of another kind than the key needs. `expected`, `got`, `value` of a text; told with a `suggestion`. */
  'wrong-type',
  /** An item of a type nobody has. `type`, `known`, `suggestion` when one is close. */
  'unknown-type',
  /** Not one of the values that may stand here. `value`, `allowed`, `suggestion` when one is close. */
  'value-not-allowed',
  /** Fewer characters than needed. `min`. */
  'too-short',
  /** More characters than allowed. `max`. */
  'too-long',
  /** Fewer entries than needed. `min`. */
  'too-few',
  /** More entries than allowed. `max`. */
  'too-many',
  /** A number below the smallest. `min`. */
  'too-small',
  /** A number above the largest. `max`. */
  'too-big',
  /** A text of another form than needed. `value`, `pattern`. */
  'bad-format',
  /** Not an id that expressions can read. `value`. */
  'bad-variable-id',
  /** Not an id. `value`. */
  'bad-id',
  /** Not a language tag. `value`. */
  'bad-locale',
  /** Not a colour. `value`. */
  'bad-color',
  /** Not a key of the host's context. `value`. */
  'bad-prefill',
  /** Not a country code. `value`. */
  'bad-country',
  /** An option's value with space around it, or with line breaks. `value`. */
  'bad-option-value',
  /** Not a day of the calendar. `value`. */
  'bad-date',
  /** Not a duration. `value`; told with a `suggestion`. */
  'bad-duration',
  /** Not opening hours. `value`. */
  'bad-hours',
  /** Not a time zone of the IANA database. `value`. */
  'not-a-time-zone',
  /** A lower limit above its upper one. `low`, `high`. */
  'limits-crossed',
  /** Two things of one id. `id`, `first`: where the other stands. */
  'duplicate-id',
  /** Two options of one value. `value`, `first` where one is in an overlay: where the other stands. */
  'duplicate-option',
  /** Options stand in the question and in a list. */
  'options-twice',
  /** A list that is not in `lists`. `list`, `suggestion` when one is close. */
  'unknown-list',
  /** An id that expressions keep for themselves. `id`. */
  'reserved-id',
  /** A text in a locale the scenario does not list. `locale`, `known`. */
  'unknown-locale-in-text',
  /** A pattern that cannot be read at this place. `found`. */
  'pattern-unreadable',
  /** A part of regular expressions that patterns leave out. `found`. */
  'pattern-unsupported',
  /** A pattern of more steps than a text is gone through with. `found`. */
  'pattern-too-large',
  /** An example that the question's own pattern refuses. `value`. */
  'example-refused',
  /** Refused for a reason that has no code of its own. `value`. */
  'invalid-value',
] as const;

/** What is wrong between the parts of a scenario: names, order, types. */
const meaningCodes = [
  /** A name nothing has. `name`, `suggestion` when one is close. */
  'unknown-name',
  /** A question nothing asks. `name`, `suggestion` when one is close. */
  'unknown-question',
  /** A key of `context` that is not declared. `key`, `known` when any is, `suggestion` when one is close. */
  'unknown-context-key',
  /** An expression reads what stands after it. `name`. */
  'reads-later',
  /** What stands in the rows of a repeat is read from outside of them. `name`. */
  'reads-outside-repeat',
  /** No earlier repeat has that id. `id`, `suggestion` when one is close. */
  'repeat-over-unknown',
  /** A key of a repeat over another that nothing can come of: its rows are given. `key`, `over`. */
  'repeat-over-ignores',
  /** All rows that repeats may have are too many together. `count`, `limit`. */
  'repeat-too-large',
  /** A question, step or end reads the priority, which stands after all of them. `name`. */
  'reads-priority-early',
  /** A value of an option stands without its quotes. `name`. */
  'expression-missing-quotes',
  /** A condition reads the very question it shows. `name`. */
  'self-reference',
  /** A fact needs itself. `name`. */
  'fact-cycle',
  /** A host value that does not fit what it fills. `key`, `declared`, `type`. */
  'prefill-wrong-type',
  /** A value of each row of the host, at a question outside of them. `key`, `rows`. */
  'prefill-outside-rows',
  /** A default its own question refuses. `reason`: the answer's code, with its params. */
  'default-refused',
] as const;

/** What went wrong in a session. */
const sessionCodes = [
  /** A value of `context` that is not of its declared type. `key`, `expected`, `got`. */
  'context-wrong-type',
  /** A host value that the question it fills refuses. `key`, `id`, `reason`: the answer's code, with its params. */
  'prefill-refused',
  /** A row that is not there, or that cannot come back. `id`. */
  'row-unknown',
  /** A repeat has as many rows as it may have. `id`, `max`. */
  'rows-too-many',
  /** A repeat would have fewer rows than it must have. `id`, `min`. */
  'rows-too-few',
  /** What happened is for the rows of a repeat, and the question has none. `id`. */
  'not-a-repeat',
  /** An answer to a question the scenario does not ask. `id`, `suggestion` when one is close. */
  'unknown-question-answered',
  /** The question does not apply as things stand. `id`. */
  'question-off-path',
  /** The caller must know this one. `id`. */
  'unknown-not-allowed',
  /** An instruction that is not in force was acknowledged. `id`. */
  'instruction-unknown',
  /** Remote assistance that the scenario does not have, or whose machine is not known yet, was opened. `id`. */
  'assistance-unknown',
  /** Something is still missing. `count`. */
  'not-ready',
  /** What was asked for cannot happen in this phase of the call. `event`, `phase`. */
  'event-out-of-place',
  /** The scenario does not let the operator choose another priority. */
  'override-not-allowed',
  /** A reason must be given, and none is. */
  'reason-missing',
  /** The page has nowhere to store files. */
  'upload-missing',
  /** A file could not be stored. `name`; `reason` where the host gives one. */
  'upload-failed',
  /** The host gives no source of that name. `source`. */
  'lookup-source-missing',
  /** The host's source failed. `source`; `reason` where it gives one. */
  'lookup-failed',
  /** The host's source does not answer. `source`. */
  'lookup-timed-out',
  /** The ticket could not be delivered. `reason`; `code` where the receiver gives one. */
  'delivery-failed',
  /** The session ended while the ticket was on its way. */
  'delivery-interrupted',
  /** A saved session that cannot be read. `scenario`. */
  'snapshot-unreadable',
  /** An answer that the new version of the scenario has no place for. `id`. */
  'answer-not-carried-over',
  /** A priority chosen by the operator, which the new version of the scenario does not let them choose. `level`, `reason`. */
  'override-not-carried-over',
] as const;

/** Every code of this package's issues, never reused. `describeIssue` has the sentences. */
export const issueCodes = [
  ...sourceCodes,
  ...meaningCodes,
  ...resolveCodes,
  ...answerCodes,
  ...sessionCodes,
  ...mistakeCodes,
  ...failureCodes,
] as const;

/** Code of an issue. */
export type IssueCode = (typeof issueCodes)[number];
/** Code of an issue that may come up in a call of a scenario without mistakes. */
export type CallIssueCode =
  | (typeof answerCodes | typeof sessionCodes | typeof failureCodes)[number]
  | 'unknown-context-key';
/** Code of an issue that only the author of a scenario meets. */
export type ScenarioIssueCode = Exclude<IssueCode, CallIssueCode>;
