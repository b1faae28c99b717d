import { glance } from './glance.js';

/** What of a question says which control it has. */
export interface ControlledQuestion {
  readonly type: string;
  readonly options?: readonly unknown[] | undefined;
}

/** Which control a question has: that of its type, or the one that searches where a choice has more options than a glance takes in. */
export const controlKind = ({ type, options = [] }: ControlledQuestion): string =>
  type === 'choice' && options.length > glance ? 'searchedChoice' : type;
