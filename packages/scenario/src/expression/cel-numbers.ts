import type { Environment } from '@marcbachmann/cel-js';

/**
 * Lets whole numbers and numbers meet: `affectedUsers * 1.5`, `size(sites) == count`. CEL itself keeps them apart,
 * except in comparisons; a person who writes a scenario sees only numbers. The result of arithmetic is a `double`.
 */
export function registerNumbers(cel: Environment): void {
  for (const [operator, compute] of Object.entries(arithmetic)) {
    const mixed = (left: number | bigint, right: number | bigint) => compute(Number(left), Number(right));
    cel.registerOperator(`int ${operator} double: double`, mixed);
    cel.registerOperator(`double ${operator} int: double`, mixed);
  }
  // This one declaration also makes the library add `!=` and the other order.
  cel.registerOperator('int == double', isSameNumber);
  cel.registerOperator('int in list<double>', isAmong);
  cel.registerOperator('double in list<int>', isAmong);
}

const arithmetic: Readonly<Record<string, (left: number, right: number) => number>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
};

// Comparisons of a bigint with a number are exact, where Number(bigint) would round. NaN is not equal to anything.
const isSameNumber = (left: number | bigint, right: number | bigint) => left >= right && !(left > right);

const isAmong = (value: number | bigint, list: readonly (number | bigint)[]) =>
  list.some((element) => isSameNumber(element, value));
