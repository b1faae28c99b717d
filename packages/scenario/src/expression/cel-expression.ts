import { EvaluationError, type ParseResult } from '@marcbachmann/cel-js';
import { type Names, NotYetKnown, ScopeReader } from './cel-scope.js';
import { EvaluationFailure, fromCel, toCel } from './cel-values.js';
import type { Evaluated, Expression, Scope, ValueType } from './expression.js';
import type { FailureCode } from './mistake-codes.js';

/** A program of the library that was checked, and what is known of it. */
export interface CheckedProgram {
  readonly source: string;
  readonly type: Expression['type'];
  readonly reads: Iterable<string>;
  readonly tested: ReadonlySet<string>;
  /** Gives what it comes to, in the library's values; throws where it fails. */
  readonly program: (values: ScopeReader) => unknown;
  readonly names: Names;
  /** What the place needs; looked at when evaluated if the types alone do not tell. */
  readonly expected: ValueType | undefined;
}

/** A program by our type: the declared one says values are a record, and the library takes a Map just as well. */
export const programOf = (program: ParseResult): CheckedProgram['program'] => program as CheckedProgram['program'];

/** Puts a checked program behind our port. */
export function createExpression(checked: CheckedProgram): Expression {
  const { source, type, reads, tested, expected } = checked;
  return {
    source,
    type,
    reads: [...reads],
    tested: [...tested],
    expected,
    evaluate: (scope) => evaluate(checked, scope),
  };
}

function evaluate({ program, names, tested, type, expected }: CheckedProgram, scope: Scope): Evaluated {
  const reader = new ScopeReader(scope, names, tested);
  try {
    const result = fromCel(program(reader));
    const isSettled = result.state !== 'value' || expected === undefined || expected === type;
    return isSettled || toCel(result.value, expected) !== undefined ? result : wrongResult(expected);
  } catch (error) {
    // An error met along with an unknown is unknown too, as in cel-go: what is still to come may absorb it
    // (`open && 1 / 0 > 1` is false once `open` is), so it is no error yet.
    return reader.hasMetUnknown || isUnknown(error) ? { state: 'unknown' } : failureOf(error);
  }
}

const wrongResult = (expected: ValueType): Evaluated => ({
  state: 'error',
  code: 'expression-wrong-value',
  message: `the result is not of type ${expected}`,
});

const isUnknown = (error: unknown) =>
  error instanceof NotYetKnown || (error instanceof EvaluationError && unknownCodes.includes(error.code));

const unknownCodes: readonly string[] = ['unknown_variable', 'no_such_key'];

function failureOf(error: unknown): Evaluated {
  if (error instanceof EvaluationFailure) return { state: 'error', code: error.code, message: error.message };
  if (!(error instanceof EvaluationError)) return { state: 'error', code: 'expression-failed', message: String(error) };
  return { state: 'error', code: failureCodeOf(error.code), message: error.summary };
}

const failureCodeOf = (code: string): FailureCode =>
  Object.hasOwn(failures, code) ? (failures[code] ?? 'expression-failed') : 'expression-failed';

const failures: Readonly<Record<string, FailureCode>> = {
  division_by_zero: 'expression-division-by-zero',
  modulo_by_zero: 'expression-division-by-zero',
  numeric_overflow: 'expression-overflow',
  index_out_of_bounds: 'expression-no-such-element',
  int_conversion_error: 'expression-conversion',
  double_conversion_error: 'expression-conversion',
  variable_type_mismatch: 'expression-wrong-value',
  field_type_mismatch: 'expression-wrong-value',
  list_item_type_mismatch: 'expression-wrong-value',
  invalid_condition_type: 'expression-wrong-value',
  invalid_logical_operand: 'expression-wrong-value',
  no_such_overload: 'expression-wrong-value',
  no_matching_overload: 'expression-wrong-value',
};
