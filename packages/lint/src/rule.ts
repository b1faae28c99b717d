import type { Analysis } from './analysis/analysis.js';
import type { FindingSeverity, Found } from './finding.js';

/** Sets of rules: `recommended` is what nobody should ship with, `strict` adds what makes a good scenario better. */
export const presets = ['recommended', 'strict'] as const;
/** Name of a set of rules; `strict` has those of `recommended` too. */
export type Preset = (typeof presets)[number];

/** One thing to look for. Each rule is one file in `rules/`, with a test, a page in `docs/rules/`, and its sentences. */
export interface Rule {
  /** Kebab; key of its sentences and name of its page, never reused. */
  readonly name: string;
  readonly severity: FindingSeverity;
  /** The smallest preset that has it. */
  readonly preset: Preset;
  /** What it finds, in one line. */
  readonly docs: string;
  /** Everything it finds; pure. May throw: lint tells that as a finding of its own. */
  readonly check: (analysis: Analysis) => readonly Found[];
}
