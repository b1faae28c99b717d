/** What a picture says beside the author's own words. */
export interface FlowWords {
  readonly ticket: string;
  readonly required: string;
  /** Stands before a condition. */
  readonly when: string;
  readonly outcomes: Readonly<Record<string, string>>;
  readonly severities: Readonly<Record<string, string>>;
}
