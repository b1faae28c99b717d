/** The digits of a device's id, however it was grouped (`123 456 789`); undefined for anything else. */
export function digitsIn(
  text: string,
  { least, most }: { readonly least: number; readonly most: number },
): string | undefined {
  const digits = text.replaceAll(/[\s.-]+/g, '');
  return /^\d+$/.test(digits) && digits.length >= least && digits.length <= most ? digits : undefined;
}
