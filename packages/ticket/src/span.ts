/** A stretch of time in milliseconds: `start` is in, `end` is out. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The same time in order, without overlap, touching and empty spans joined or dropped. */
export function mergedSpans(spans: readonly Span[]): readonly Span[] {
  const inOrder = spans.filter(({ start, end }) => start < end).toSorted((one, other) => one.start - other.start);
  return inOrder.reduce<readonly Span[]>(withSpan, []);
}

/** What two spans share; undefined when that is nothing. */
export function sharedSpan(one: Span, other: Span): Span | undefined {
  const start = Math.max(one.start, other.start);
  const end = Math.min(one.end, other.end);
  return start < end ? { start, end } : undefined;
}

/** The span moved by so many milliseconds. */
export function movedSpan({ start, end }: Span, byMs: number): Span {
  return { start: start + byMs, end: end + byMs };
}

function withSpan(merged: readonly Span[], next: Span): readonly Span[] {
  const last = merged.at(-1);
  if (!last || last.end < next.start) return [...merged, next];
  return [...merged.slice(0, -1), { start: last.start, end: Math.max(last.end, next.end) }];
}
