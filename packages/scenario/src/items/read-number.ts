/** Digits in groups of three, parted by a space of any kind, or in one piece; an optional sign. */
const wholePart = String.raw`[+\-\u2212]?(?:\d{1,3}(?:[ \u00A0\u2009\u202F]\d{3})+|\d+)`;
const wholeNumber = new RegExp(`^${wholePart}$`, 'u');
const decimalNumber = new RegExp(String.raw`^${wholePart}(?:[.,]\d+)?$`, 'u');
/** "1,200" is twelve hundred to some and one and a fifth to others. */
const ambiguousNumber = /^[+\-\u2212]?[1-9]\d{0,2},\d{3}$/u;

/** The whole number a person wrote, or undefined: `7`, ` 1 200 `; never `7.5`, `1,200` or `1e3`. */
export const wholeNumberOf = (text: string): number | undefined => numberIn(text, wholeNumber);

/** The number a person wrote, with a point or a comma, or undefined: `3,5`, `1 200.25`; never `1e3`. */
export const decimalNumberOf = (text: string): number | undefined => numberIn(text, decimalNumber);

/** Whether a comma may be meant to part the thousands or the decimals: `1,200`. */
export const isAmbiguousNumber = (text: string): boolean => ambiguousNumber.test(text.trim());

/** Whether the number is exact: finite, and no further from 0 than whole numbers are told apart (2^53 - 1). */
export const isExact = (value: number): boolean => Math.abs(value) <= Number.MAX_SAFE_INTEGER;

function numberIn(text: string, pattern: RegExp): number | undefined {
  const trimmed = text.trim();
  if (!pattern.test(trimmed)) return undefined;
  return withoutMinusZero(Number(trimmed.replace(/\s/gu, '').replace('\u2212', '-').replace(',', '.')));
}

/** -0 and 0 are one value to people, and two to a comparison by Object.is. */
export const withoutMinusZero = (value: number): number => (value === 0 ? 0 : value);
