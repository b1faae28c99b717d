/** Something recognised by its shape, with the words around it. */
export interface Shaped<Value> {
  readonly value: Value;
  /** What was typed beside it, in one line. */
  readonly rest: string;
}

/** The value with what stands around the place where it was found. */
export function shapedAt<Value>(text: string, value: Value, { index, length }: Span): Shaped<Value> {
  const around = `${text.slice(0, index)} ${text.slice(index + length)}`;
  return { value, rest: around.replace(/\s+/gu, ' ').replace(/^[\s,;:]+|[\s,;:]+$/gu, '') };
}

/** Where something stands in a text. */
export interface Span {
  readonly index: number;
  readonly length: number;
}
