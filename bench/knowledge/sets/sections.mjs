/**
 * Turns documents cut into sections, { document, title, heading, text }, into two question sets, the same for each
 * language: `headings` asks for a section by its heading, which the article does not have; `openings` asks by the
 * section's first sentence, which is taken out of it.
 */
const wordsIn = (text) => text.split(/\s+/).filter(Boolean);
const fold = (text) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export function headingsSet(sections, locale) {
  const usable = sections.filter(({ heading, text }) => wordsIn(heading).length >= 4 && wordsIn(text).length >= 25);
  const unique = once(usable, ({ heading }) => fold(heading));
  return {
    articles: unique.map(({ document, text }, at) => article({ id: `s${at}`, title: document, text, locale })),
    queries: unique.map(({ heading }, at) => ({ text: heading, expects: [`s${at}`] })),
  };
}

export function openingsSet(sections, locale) {
  const cut = sections.map((section) => ({ ...section, ...opened(section.text) }));
  const usable = cut.filter(({ first, rest }) => isQuestionLong(first) && wordsIn(rest).length >= 25);
  const unique = once(usable, ({ first }) => fold(first));
  return {
    articles: unique.map(({ document, heading, rest }, at) =>
      article({ id: `s${at}`, title: `${document}: ${heading}`, text: rest, locale }),
    ),
    queries: unique.map(({ first }, at) => ({ text: first, expects: [`s${at}`] })),
  };
}

function opened(text) {
  const end = text.search(/[.!?:]\s/);
  return end < 0 ? { first: '', rest: text } : { first: text.slice(0, end), rest: text.slice(end + 1).trim() };
}

const isQuestionLong = (text) => wordsIn(text).length >= 5 && wordsIn(text).length <= 30;

/** Only what stands once: two sections with one heading have no right answer. */
function once(list, keyOf) {
  const counts = Map.groupBy ? Map.groupBy(list, keyOf) : grouped(list, keyOf);
  return [...counts.values()].filter(({ length }) => length === 1).flat();
}

function grouped(list, keyOf) {
  const groups = new Map();
  for (const entry of list) groups.set(keyOf(entry), [...(groups.get(keyOf(entry)) ?? []), entry]);
  return groups;
}

export function article({ id, title, text, summary, locale }) {
  return {
    id,
    title,
    ...(summary && { summary }),
    body: { kind: 'text', text },
    aliases: [],
    tags: [],
    collection: 'bench',
    locale,
  };
}
