/** What is wrong with an answer. */
export const answerCodes = [
  /** Not a text. `value`. */
  'answer-not-a-text',
  /** Not an option of the question. `value`. */
  'answer-not-an-option',
  /** An option that is no longer offered as things stand. `value`. */
  'answer-option-withdrawn',
  /** Not a list of options. `value`. */
  'answer-not-a-list',
  /** Neither true nor false. `value`. */
  'answer-not-yes-or-no',
  /** Not a whole number. `value`. */
  'answer-not-a-whole-number',
  /** Not a number. `value`. */
  'answer-not-a-number',
  /** A comma that may part thousands or decimals. `value`. */
  'answer-number-ambiguous',
  /** Not a day of the calendar. `value`. */
  'answer-not-a-date',
  /** A day or time that may mean several. `value`, `count`. */
  'answer-time-ambiguous',
  /** A day where a time is needed too. `value`. */
  'answer-time-missing',
  /** Not a day and a time. `value`. */
  'answer-not-a-moment',
  /** Not a length of time. `value`. */
  'answer-not-a-duration',
  /** A length of time under the shortest. `min`. */
  'answer-too-brief',
  /** A length of time over the longest. `max`. */
  'answer-too-lasting',
  /** No step of the scale. `value`, `min`, `max`. */
  'answer-off-scale',
  /** Not a web address. `value`. */
  'answer-not-a-url',
  /** An address of a scheme that may do harm. `scheme`. */
  'answer-url-unsafe',
  /** An address that holds a user name or a password. */
  'answer-url-with-password',
  /** Not an entry of the host's data. `value`. */
  'answer-not-an-entry',
  /** Typed, and not found in the host's data. `value`. */
  'answer-entry-not-found',
  /** Not a list of stored files. `value`. */
  'answer-not-files',
  /** A file over the largest size. `value`: its name, `max` in kB. */
  'answer-file-too-large',
  /** A file of a type that is not taken. `value`: its name, `allowed`. */
  'answer-file-type',
  /** Not a telephone number. `value`. */
  'answer-not-a-phone-number',
  /** Not an e-mail address. `value`. */
  'answer-not-an-email',
  /** Not a person. `value`. */
  'answer-not-a-person',
  /** A person without a name. */
  'answer-person-without-name',
  /** Beyond what can be kept. `max`. */
  'answer-over-limit',
  /** Fewer characters than the question wants. `min`, `count`. */
  'answer-too-short',
  /** More characters than the question wants. `max`, `count`. */
  'answer-too-long',
  /** Not written as the question wants. `example`. */
  'answer-wrong-form',
  /** Fewer options than the question wants. `min`, `count`. */
  'answer-too-few',
  /** More options than the question wants. `max`, `count`. */
  'answer-too-many',
  /** Below the smallest number. `min`, `value`. */
  'answer-below-minimum',
  /** Above the largest number. `max`, `value`. */
  'answer-above-maximum',
  /** More decimals than the question wants. `max`, `value`. */
  'answer-too-many-decimals',
  /** Before the first day. `earliest`. */
  'answer-too-early',
  /** After the last day. `latest`. */
  'answer-too-late',
  /** Fewer or more digits than telephone numbers have. `count`. */
  'answer-phone-doubtful',
  /** The author's own check found trouble. `text`: the author's sentence. */
  'check-failed',
] as const;
