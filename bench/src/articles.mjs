/** Made-up French articles whose words come as often as words do: few everywhere, most of them rarely. */
const syllables = 'ba ce di fo gu la me ni po ru sa te vi jo ku tra ple gri clo bru sta pre cha dou'.split(' ');
const articleWords = 120;
const vocabulary = 20_000;

/** So many articles of 120 words, the same at each run, and so many questions of a caller. */
export function madeUpArticles(count, questions) {
  const random = randomOf(7);
  const word = () => wordAt(Math.floor(vocabulary ** random()));
  const phrase = (length) => Array.from({ length }, word).join(' ');
  const articles = Array.from({ length: count }, (_, at) => ({
    id: `kb-${at}`,
    title: phrase(6),
    body: { kind: 'text', text: phrase(articleWords) },
    aliases: [],
    tags: [],
    collection: 'common',
    locale: 'fr',
  }));
  return { articles, asked: Array.from({ length: questions }, () => phrase(8)) };
}

/** A word for each number: the same number, the same word. */
function wordAt(at) {
  const rest = Math.floor(at / syllables.length);
  return syllables[at % syllables.length] + (rest > 0 ? wordAt(rest) : 'ne');
}

function randomOf(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
