import type { Issue } from '@filrouge/scenario';

/** Whether a piece of JSON is an object in braces. */
export const isObject = (input: unknown): input is Readonly<Record<string, unknown>> =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

/** A value of another kind than is needed; kinds are those of JSON. */
export const wrongType = (path: string, expected: string, input: unknown): Issue => ({
  code: 'wrong-type',
  path,
  params: { expected, got: kindOf(input) },
});

function kindOf(input: unknown): string {
  if (input === null) return 'null';
  return Array.isArray(input) ? 'array' : typeof input;
}
