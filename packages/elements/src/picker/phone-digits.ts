/** Fewer digits than these find too much. */
const fewestDigits = 3;

/** The digits of what may be a number; undefined for what holds letters, or too few digits to tell. */
export function digitsIn(text: string): string | undefined {
  if (!/^[\d\s+().\-/\u2010-\u2015]+$/u.test(text.trim())) return undefined;
  const digits = text.replace(/\D/gu, '');
  return digits.length < fewestDigits ? undefined : digits;
}

/** Digits as they are dialled within the country, and after a country code: without the leading noughts of either. */
const significant = (digits: string) => digits.replace(/^0+/u, '');

/** Whether some digits that were typed are within a number, written with a country code or without. */
export function isWithinNumber(typed: string, number: string): boolean {
  const wanted = significant(typed);
  return wanted !== '' && number.replace(/\D/gu, '').includes(wanted);
}

/** Whether a number begins so, whichever of the two is written with its country code. */
export function beginsSo(number: string, start: string): boolean {
  const digits = significant(number.replace(/\D/gu, ''));
  const wanted = significant(start.replace(/\D/gu, ''));
  if (wanted.length < fewestDigits) return false;
  if (digits.startsWith(wanted)) return true;
  return start.trim().startsWith('+') && !number.trim().startsWith('+') && startsNationally(digits, wanted);
}

/** Country codes have one to three digits. */
const startsNationally = (digits: string, international: string) =>
  [1, 2, 3].some((length) => {
    const national = international.slice(length);
    return national.length >= fewestDigits && digits.startsWith(national);
  });
