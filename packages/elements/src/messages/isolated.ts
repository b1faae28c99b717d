/** A name, a link or a code inside a sentence of a language that runs the other way: its own marks stay with it. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
