import { createExpressionCompiler } from './cel-compiler.js';
import { mistakeOf } from './cel-mistakes.js';
import type { AnswerState, Declaration, Expression, ExpressionMistake, Scope, ValueType } from './expression.js';

/** A scope over plain data; `states` of what has no value, `open` unless given. */
export function scopeOf(
  values: Readonly<Record<string, unknown>>,
  states: Readonly<Record<string, AnswerState>> = {},
  labels: Readonly<Record<string, string>> = {},
): Scope {
  const valueOf = (name: string) => (Object.hasOwn(values, name) ? values[name] : undefined);
  return {
    valueOf,
    stateOf: (name) => states[name] ?? (valueOf(name) === undefined ? 'open' : 'answered'),
    labelOf: (name) => labels[name],
    attributeOf: () => undefined,
  };
}

/** Names of one small scenario. */
export const declarations: readonly Declaration[] = [
  { name: 'scope', type: 'string' },
  { name: 'vip', type: 'bool' },
  { name: 'remote', type: 'bool' },
  { name: 'users', type: 'int' },
  { name: 'delay', type: 'double' },
  { name: 'sites', type: 'list<string>' },
  { name: 'caller', type: 'person' },
  { name: 'bought', type: 'timestamp' },
  { name: 'lasted', type: 'duration' },
  { name: 'asset', type: 'dyn' },
  { name: 'now', type: 'timestamp' },
  { name: 'context.vip', type: 'bool' },
  { name: 'context.site', type: 'string' },
  { name: 'client.name', type: 'string' },
];

/** A compiled expression over those names; throws when there is a mistake in it. */
export function expressionOf(source: string, expected?: ValueType): Expression {
  const compiled = createExpressionCompiler(declarations, mistakeOf).compile(source, expected);
  if (compiled.ok) return compiled.expression;
  throw new Error(`${source}: ${JSON.stringify(compiled.mistakes)}`);
}

/** The mistakes in an expression over those names. */
export function mistakesIn(source: string, expected?: ValueType): readonly ExpressionMistake[] {
  const compiled = createExpressionCompiler(declarations, mistakeOf).compile(source, expected);
  return compiled.ok ? [] : compiled.mistakes;
}
