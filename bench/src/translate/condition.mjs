/** A value as most expression languages write it. */
export const literal = (value, quote = "'") => (typeof value === 'string' ? `${quote}${value}${quote}` : String(value));
