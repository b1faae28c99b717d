/** The text without case and accents, as people search: `Saint-Étienne` is `saint-etienne`. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[\u2018\u2019]/gu, "'")
    .toLowerCase()
    .trim();
}
