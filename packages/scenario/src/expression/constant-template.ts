import type { Evaluated, Expression, Scope } from './expression.js';

/** A text filled in. */
export interface Rendered {
  readonly text: string;
  /** Whether every placeholder had a value. */
  readonly isComplete: boolean;
  /** The first evaluation that went wrong, for the author; people see the fallback in its place. */
  readonly error?: Extract<Evaluated, { state: 'error' }>;
}

/** A plain stretch of a text, or what is filled in. */
export type Ready = string | Expression;

/** A text with its placeholders compiled. */
export interface Template {
  readonly source: string;
  /** Names its placeholders read, each once, in order of appearance. */
  readonly reads: readonly string[];
  /** Whether it has no placeholder: always the same text. */
  readonly isConstant: boolean;
  /** Its plain stretches, and what is filled in between them; absent in a constant one. */
  readonly pieces?: readonly Ready[];
  /**
   * The text with its placeholders filled. It is plain text: nothing is escaped here, as only the sink (HTML, Markdown,
   * a JSON field) knows how, and `scope.spell` only writes what is filled in. `fallback` stands for what is not known yet; "…" unless given.
   */
  render(scope: Scope, fallback?: string): Rendered;
}

/** Whether a text has nothing to fill in: it is always the same. */
export function isPlain(source: string): boolean {
  return !source.includes('{{');
}

/** A template that shows `text`, whatever the answers. */
export function constantTemplate(source: string, text: string): Template {
  const rendered = { text, isComplete: true };
  return { source, reads: [], isConstant: true, render: () => rendered };
}
