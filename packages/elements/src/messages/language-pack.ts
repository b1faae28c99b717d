import type { CallIssueCode, IssueMessages } from '@filrouge/scenario';
import type { assistance } from './en/assistance.js';
import type { incidents } from './en/incidents.js';
import type { knowledge } from './en/knowledge.js';
import type { palette } from './en/palette.js';
import type { picker } from './en/picker.js';
import type { review } from './en/review.js';
import type { rows } from './en/rows.js';
import type { stepPage } from './en/step-page.js';
import type { wrapUp } from './en/wrap-up.js';
import type { Messages } from './messages.js';

/** Keys that not every keyboard names alike, by `KeyboardEvent.key`; a key left out has its English name. */
export type KeyNames = Readonly<
  Partial<Record<'Control' | 'Delete' | 'Escape' | 'Insert' | 'PageDown' | 'PageUp', string>>
>;

/** All words of the elements in one language, loaded together when a page speaks it. */
export interface LanguagePack {
  /** Which way the language runs; from the left unless said. */
  readonly direction?: 'rtl';
  /** What its keyboards name otherwise than English ones. */
  readonly keys?: KeyNames;
  /** A scenario's text as it is printed in the language: what no line may break at is bound; as written unless said. */
  readonly shown?: (text: string) => string;
  readonly messages: Messages;
  /** What is said of an answer, a delivery, an upload: the issues that come up in a call. */
  readonly issues: IssueMessages<CallIssueCode>;
  readonly palette: typeof palette;
  readonly picker: typeof picker;
  readonly knowledge: typeof knowledge;
  /** English where a language has none yet. */
  readonly assistance?: typeof assistance;
  readonly incidents?: typeof incidents;
  readonly review?: typeof review;
  readonly rows?: typeof rows;
  readonly stepPage?: typeof stepPage;
  readonly wrapUp?: typeof wrapUp;
}
