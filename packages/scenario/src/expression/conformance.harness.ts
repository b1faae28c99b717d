import type { ExpressionCase, ExpressionFile } from '../../../../testing/corpus.js';
import { createExpressionCompiler } from './cel-compiler.js';
import { mistakeOf } from './cel-mistakes.js';
import type { AnswerState, Declaration, ValueType } from './expression.js';
import { scopeOf } from './expression.harness.js';

/** What one expression came to: one of the keys by which a case says what it must come to. */
export type Outcome = Pick<ExpressionCase, 'gives' | 'isOpen' | 'fails' | 'refused'>;

/** Compiles and evaluates the expression of a case, as scenarios do. */
export function outcomeOf(file: ExpressionFile, one: ExpressionCase): Outcome {
  const compiled = createExpressionCompiler(declarationsOf(file), mistakeOf).compile(one.expression);
  if (!compiled.ok) return { refused: compiled.mistakes[0]?.code ?? '' };
  const result = compiled.expression.evaluate(scopeOfCase(file, one));
  if (result.state === 'value') return { gives: result.value };
  return result.state === 'unknown' ? { isOpen: true } : { fails: result.code };
}

function declarationsOf({ names }: ExpressionFile): readonly Declaration[] {
  // Types are written in the words of `ValueType`: another would fail the cases that read the name.
  return Object.entries(names).map(([name, type]) => ({ name, type: type as ValueType }));
}

function scopeOfCase({ labels, attributes }: ExpressionFile, { over = {}, unknown = [], closed = [] }: ExpressionCase) {
  const states = Object.fromEntries([
    ...unknown.map((name): [string, AnswerState] => [name, 'unknown']),
    ...closed.map((name): [string, AnswerState] => [name, 'closed']),
  ]);
  const attributeOf = (name: string, key: string) => (name in over ? (attributes?.[name]?.[key] ?? '') : undefined);
  return { ...scopeOf(over, states, labels), attributeOf };
}
