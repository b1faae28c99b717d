import type { ContextRows, ContextShape, ContextType } from './context.js';

/** A host value that is declared, under the name expressions and `prefill` give it. */
export interface ContextPath {
  /** Such as `context.machines.tag`. */
  readonly name: string;
  readonly declared: ContextType | ContextRows;
  /** Name of the rows it is in; undefined for one the call has once. */
  readonly rows: string | undefined;
}

/** Every host value a scenario declares, those in rows after their rows. */
export function contextPathsOf(shape: ContextShape, rows?: string): readonly ContextPath[] {
  return Object.entries(shape).flatMap(([key, declared]) => {
    const name = `${rows ?? 'context'}.${key}`;
    const inside = isContextRows(declared) ? contextPathsOf(declared.rows, name) : [];
    return [{ name, declared, rows }, ...inside];
  });
}

/** Whether a host value is a list of records. */
export const isContextRows = (declared: ContextType | ContextRows): declared is ContextRows =>
  typeof declared === 'object';
