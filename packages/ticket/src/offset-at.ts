/** Milliseconds to add to UTC to read the wall clock of a zone at an instant. */
export type OffsetAt = (instantMs: number) => number;
