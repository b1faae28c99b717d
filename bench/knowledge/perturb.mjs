/** What happens to a question between the caller's head and the search field. */
export const perturbations = {
  'as written': (text) => text,
  'no accents': (text) => text.normalize('NFKD').replace(/[\u0300-\u036f]/g, ''),
  CAPITALS: (text) => text.toUpperCase(),
  'one typo': (text, at) => withTypo(text, at),
};

/** One letter of the longest word is dropped, doubled, swapped or replaced; which one follows from the query's number. */
function withTypo(text, at) {
  const words = text.split(' ');
  const longest = words.reduce((best, word, index) => (word.length > words[best].length ? index : best), 0);
  const word = words[longest];
  if (word.length < 4) return text;
  const place = 1 + (hashOf(`${at}:${text}`) % (word.length - 2));
  const mistakes = [
    word.slice(0, place) + word.slice(place + 1),
    word.slice(0, place) + word[place] + word.slice(place),
    word.slice(0, place) + word[place + 1] + word[place] + word.slice(place + 2),
    `${word.slice(0, place)}e${word.slice(place + 1)}`,
  ];
  return words.with?.(longest, mistakes[at % 4]).join(' ') ?? replaced(words, longest, mistakes[at % 4]);
}

const replaced = (words, at, word) => words.map((old, index) => (index === at ? word : old)).join(' ');

/** FNV-1a: the same typo in every run. */
export function hashOf(text) {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}
