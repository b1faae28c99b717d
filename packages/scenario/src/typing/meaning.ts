/** Back or ahead in time. */
export type Direction = -1 | 1;

/** What a word or a figure says of a moment. */
export type Meaning =
  /** Says nothing: "at", "le". */
  | { readonly kind: 'filler' }
  /** "Since": a filler, except that "since 2 h" may be a time or a length. */
  | { readonly kind: 'since' }
  | { readonly kind: 'about' }
  | { readonly kind: 'now' }
  /** Days from today. */
  | { readonly kind: 'day'; readonly offset: number }
  /** A part of the day, by the hour that stands for it. */
  | { readonly kind: 'part'; readonly hour: number }
  /** A time of the day in minutes; `open` when it may be meant before or after noon. */
  | { readonly kind: 'clock'; readonly minutes: number; readonly isOpen: boolean }
  | { readonly kind: 'midnight' }
  /** A day in figures; month from 1. */
  | { readonly kind: 'date'; readonly year: number | undefined; readonly month: number; readonly day: number }
  /** From 0, Sunday. */
  | { readonly kind: 'weekday'; readonly weekday: number }
  /** From 1. */
  | { readonly kind: 'month'; readonly month: number }
  /** "Last", "next". */
  | { readonly kind: 'turn'; readonly direction: Direction }
  /** "Ago", "in". */
  | { readonly kind: 'shift'; readonly direction: Direction }
  | { readonly kind: 'unit'; readonly minutes: number }
  | { readonly kind: 'number'; readonly value: number }
  /** "14h30": a time of the day, or a length after "ago". */
  | { readonly kind: 'hours'; readonly hours: number; readonly minutes: number };

/** Minutes of a day. */
export const dayMinutes = 1440;
