import type { AssistanceKindName } from '../source/assistance.js';

/** A machine, as answers and the author name it: nothing of it is trusted. */
export interface AssistanceTarget {
  readonly target: string;
  /** Who logs in; absent to be asked. */
  readonly user?: string | undefined;
}

/** What an operator opens. */
export type AssistanceLink =
  | { readonly href: string }
  /** Saved and opened by the operator: no scheme of the system is used. */
  | { readonly href: string; readonly fileName: string };

/** One way to reach a machine. Each is a file of `kinds`, listed in its index. */
export interface AssistanceKind {
  readonly name: AssistanceKindName;
  /** What it says a target is, by key of the words: in what is told of one that is none. */
  readonly takes: 'machine' | 'deviceId' | 'address';
  /** The link; undefined when the target, or the user, cannot be one. `schemes` are those that the host allows. */
  linkTo(target: AssistanceTarget, schemes: readonly string[]): AssistanceLink | undefined;
}
