/** A mistake, or what lint finds, as `filrouge preview` tells it. */
export interface PreviewMark {
  readonly severity: 'error' | 'warning' | 'info';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

/** What `filrouge preview` tells of a scenario; `state.json`. */
export interface PreviewState {
  readonly revision: number;
  readonly file: string;
  /** The last good one; null while there is none. */
  readonly scenario: unknown;
  readonly isCurrent: boolean;
  readonly marks: readonly PreviewMark[];
}
