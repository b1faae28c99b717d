import type { Aliases } from '../source/aliases.js';
import type { LocalizedText } from '../source/text.js';
import type { Privacy } from '@filrouge/ticket';
import type { SearchKind } from './search-kind.js';

/** What every item has, whatever its type. */
export interface Item {
  readonly type: string;
  readonly id: string;
  /** Expression; the item applies when it is true. */
  readonly when?: string | undefined;
}

/** What to ask when the answer is vague. */
export interface Probe {
  /** Expression over this answer and what stands before it. */
  readonly when: string;
  readonly say: LocalizedText;
}

/** The same question in other words, where a condition holds. What it does not word stays as the question has it. */
export interface Variant {
  /** Expression over what stands before the question. */
  readonly when: string;
  readonly label?: LocalizedText | undefined;
  readonly say?: LocalizedText | undefined;
  readonly help?: LocalizedText | undefined;
}

/** The author's own check of an answer: `when` true is the trouble. */
export interface Check {
  readonly when: string;
  readonly level: 'error' | 'warning' | 'info';
  readonly text: LocalizedText;
}

/** One answer to pick. */
export interface Option {
  readonly value: string;
  readonly label: LocalizedText;
  /** What callers say for it, in all languages or in each; `aliasesIn` reads it. */
  readonly aliases?: Aliases | undefined;
  readonly help?: LocalizedText | undefined;
  /** Expression; the option is offered when it is true. */
  readonly when?: string | undefined;
  /** Made of the question's `where`: the option is offered unless it is false. */
  readonly filter?: string | undefined;
  /** What else is known of it, by name. */
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  /** Follow-ups, asked when this option is picked. */
  readonly then?: readonly Item[] | undefined;
}

/** What every question has, whatever its type. */
export interface Question extends Item {
  readonly label: LocalizedText;
  readonly say?: LocalizedText | undefined;
  readonly help?: LocalizedText | undefined;
  /** True, or an expression. */
  readonly required?: boolean | string | undefined;
  readonly default?: unknown;
  /** `context.<key>` the host may fill it from. */
  readonly prefill?: string | undefined;
  readonly privacy?: Privacy | undefined;
  /** Whether "the caller does not know" is an answer; true unless said. */
  readonly allowUnknown?: boolean | undefined;
  /** What the answer counts as when articles are looked for; by the type unless said. */
  readonly searchAs?: SearchKind | undefined;
  readonly variants?: readonly Variant[] | undefined;
  readonly probes?: readonly Probe[] | undefined;
  readonly checks?: readonly Check[] | undefined;
  /** Its own, or those of its list. */
  readonly options?: readonly Option[] | undefined;
  /** Name of the shared list its options are taken from. */
  readonly list?: string | undefined;
  /** Question by attribute: what the options of the list are filtered by. */
  readonly where?: Readonly<Record<string, string>> | undefined;
}
