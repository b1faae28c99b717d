const spelledOut: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };
const isAscii = /^[ -~]*$/;

/** The word as people compare it by ear: lower case, no accents, ligatures spelt out. */
export function foldWord(word: string): string {
  if (isAscii.test(word)) return word.toLowerCase();
  return (
    word
      .normalize('NFKD')
      // Some letters of other scripts are taken apart into a space and a mark.
      .replace(/[\u0300-\u036f\s]+/g, '')
      .normalize('NFC')
      // Letters of mathematics are capitals only once they are taken apart.
      .toLowerCase()
      .replace(/[œæßøłđı]/g, (letter) => spelledOut[letter] ?? letter)
  );
}
