import type { ViewText } from './view-text.js';

/** A row of a repeat, as what stands in it tells it. */
export interface RowView {
  /** Such as `machines[2]`; stays when other rows are removed. */
  readonly id: string;
  /** Id of the question that holds the rows, or of the repeat that goes over them. */
  readonly repeatId: string;
  /** Its number among the rows there are, from 0. */
  readonly index: number;
  /** Its name, the rows around it first. */
  readonly label: ViewText;
  /** Its name alone. */
  readonly name: ViewText;
}

/** The rows of a repeat, as the question that holds them tells them. */
export interface RowsView {
  /** In order. */
  readonly ids: readonly string[];
  readonly canAdd: boolean;
  readonly canRemove: boolean;
}
