/** A stretch of a text. */
export interface Range {
  readonly offset: number;
  /** Characters; 0 for a place where something is missing. */
  readonly length: number;
}
