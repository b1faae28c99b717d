import { ParseError, type ParseResult } from '@marcbachmann/cel-js';
import { createCelEnvironment, type CelEnvironment } from './cel-environment.js';
import { createExpression, programOf } from './cel-expression.js';
import { surveyOf } from './cel-survey.js';
import { serves, valueTypeOf } from './cel-types.js';
import type { Compiled, Declaration, ExpressionCompiler, ExpressionMistake, ValueType } from './expression.js';
import type { Suggest } from '../suggest.js';
import { createSuggest } from '../suggest.js';
import { expressionLimits } from './limits.js';
import { mistakeAt } from './mistake.js';
import { plainMistake, type TellMistake, wholeOf } from './plain-mistake.js';

/**
 * Compiles CEL expressions over the declared names, through the one library behind this port. A name CEL keeps for
 * itself (`keptNames`) is left out: reading it is a mistake of its own. Of two declarations of a name, the first holds.
 * `tell` words what the library finds wrong; for an author it is `mistakeOf`.
 */
export function createExpressionCompiler(
  declarations: readonly Declaration[],
  tell: TellMistake = plainMistake,
): ExpressionCompiler {
  const environment = createCelEnvironment(declarations);
  const suggest = createSuggest([...environment.names.types.keys()]);
  return { compile: (source, expected) => compile(source, expected, { ...environment, suggest, tell }) };
}

interface Setting extends CelEnvironment {
  readonly suggest: Suggest;
  readonly tell: TellMistake;
}

function compile(source: string, expected: ValueType | undefined, setting: Setting): Compiled {
  const { length } = source;
  const { sourceLength: limit } = expressionLimits;
  if (length > limit) return refuse(mistakeAt(wholeOf(source), 'expression-too-long', { length, limit }));
  try {
    return check(setting.cel.parse(source), expected, setting);
  } catch (error) {
    if (error instanceof ParseError || error instanceof RangeError) return refuse(setting.tell(error, source));
    throw error;
  }
}

function check(program: ParseResult, expected: ValueType | undefined, { names, suggest, tell }: Setting): Compiled {
  const source = program.ast.input;
  const { reads, tested, mistakes } = surveyOf(program.ast, names, suggest);
  if (mistakes.length > 0) return { ok: false, mistakes };
  const checked = program.check();
  if (!checked.valid) return refuse(tell(checked.error, source));
  const type = valueTypeOf(checked.type ?? 'dyn');
  if (expected && !serves(type, expected)) {
    return refuse(mistakeAt(wholeOf(source), 'expression-wrong-result', { expected, got: type }));
  }
  return {
    ok: true,
    expression: createExpression({ source, type, reads, tested, program: programOf(program), names, expected }),
  };
}

const refuse = (...mistakes: readonly ExpressionMistake[]): Compiled => ({ ok: false, mistakes });
