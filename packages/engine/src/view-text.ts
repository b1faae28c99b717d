/** A text with the locale it is really in, so that a fallback can be marked and read aloud rightly. */
export interface ViewText {
  readonly text: string;
  /** BCP 47 tag. */
  readonly locale: string;
}
